#pragma once
#include "base/result.h"
#include "evm/address.h"
#include <nlohmann/json.hpp>

namespace ballast::chain {

/// Where in a chain file we are, for messages: its path and the dotted name of the field.
struct Place {
    std::string path;
    std::string field;
    [[nodiscard]] Place at(std::string_view name) const
    {
        return {path, field.empty() ? std::string(name) : fmt::format("{}.{}", field, name)};
    }
    [[nodiscard]] std::unexpected<Error> invalid(std::string why) const
    {
        return fail(Code::chain_file_invalid, Stage::chain,
                    {{"path", path}, {"field", field}, {"why", std::move(why)}});
    }
};

/// A JSON object read strictly: each field by its kind, and none that is not known. Every read fails with
/// chain_file_invalid naming the field.
class JsonObject {
public:
    using Json = nlohmann::json;
    [[nodiscard]] static Result<JsonObject> open(const Json& json, Place place,
                                                 std::initializer_list<std::string_view> known);

    [[nodiscard]] bool has(std::string_view name) const { return m_json->contains(name); }
    [[nodiscard]] Place place(std::string_view name) const { return m_place.at(name); }
    [[nodiscard]] Result<const Json*> get(std::string_view name) const;
    [[nodiscard]] Result<std::string> text(std::string_view name) const;
    [[nodiscard]] Result<std::uint64_t> number(std::string_view name, std::uint64_t least, std::uint64_t most) const;
    [[nodiscard]] Result<bool> boolean(std::string_view name) const;
    /// Not zero; capitals must match EIP-55.
    [[nodiscard]] Result<Address> address(std::string_view name) const;
    [[nodiscard]] Result<const Json*> list(std::string_view name) const;

private:
    JsonObject(const Json& json, Place place) : m_json(&json), m_place(std::move(place)) {}
    const Json* m_json;
    Place m_place;
};

} // namespace ballast::chain
