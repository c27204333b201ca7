#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ballast {

/// What went wrong, as a closed list: `errors.def` holds one line for each, with its meaning.
/// The words a person reads live in `ui/text/error_text.cpp`; a code without a sentence does not compile.
enum class Code {
#define BALLAST_ERROR(name) name,
#include "base/errors.def"
#undef BALLAST_ERROR
};

/// The stage of the pipeline (DESIGN.md, section 1) in which an error arose.
enum class Stage {
    base,
    store,
    chain,
    policy,
    snapshot,
    drift,
    route,
    plan,
    simulate,
    approve,
    sign,
    send,
    audit,
    engine
};

/// One number or name that the sentence about an error needs, already as plain text.
struct Parameter {
    std::string name;
    std::string value;
    bool operator==(const Parameter&) const = default;
};

/// The value of a parameter, or empty text when there is none of that name.
[[nodiscard]] std::string_view value_of(const std::vector<Parameter>& parameters, std::string_view name);

/// A failure that comes from the world (network, file, person), never from our own mistake.
/// Parameters must never hold a secret: errors are logged and shown.
struct Error {
    Code code;
    Stage stage;
    std::vector<Parameter> parameters = {};

    /// The value of a parameter, or empty text when there is none of that name.
    [[nodiscard]] std::string_view parameter(std::string_view name) const { return value_of(parameters, name); }
    bool operator==(const Error&) const = default;
};

/// The stable name of a code, as written in `errors.def`: for logs, `--json` and tests.
[[nodiscard]] std::string_view code_name(Code code);
/// The code of that name, as kept in a journal or a log; absent for one that this version does not know.
[[nodiscard]] std::optional<Code> find_code(std::string_view name);
/// The stable name of a stage.
[[nodiscard]] std::string_view stage_name(Stage stage);

} // namespace ballast
