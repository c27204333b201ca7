#pragma once
#include <QString>
#include <string_view>

/// Machine words that errors carry, as people read them.
namespace ballast::text {

/// The name of a check by its stable one ("floors"), as its row on the approve page has it; an unknown one as it is.
[[nodiscard]] QString check_label(std::string_view name);
/// Why a command is not possible now: the engine's words in the person's language; unknown ones as they are.
[[nodiscard]] QString refusal_words(std::string_view why);
/// Whether those words are known here.
[[nodiscard]] bool is_refusal(std::string_view why);

} // namespace ballast::text
