#pragma once
#include "base/error.h"
#include <QString>

/// Machine words that errors carry, as people read them.
namespace ballast::text {

/// The name of a check by its stable one ("floors"), as its row on the approve page has it; an unknown one as it is.
[[nodiscard]] QString check_label(std::string_view name);
/// What a check found ("0.21 %, limit 1.00"), from its stable name and its numbers.
[[nodiscard]] QString check_numbers(std::string_view name, const std::vector<Parameter>& numbers, bool passed);
/// The rule of the policy that a field breaks, in the person's language; unknown ones as they are.
[[nodiscard]] QString rule_words(std::string_view why);
/// Whether that rule is known here.
[[nodiscard]] bool is_rule(std::string_view why);
/// Why a command is not possible now: the engine's words in the person's language; unknown ones as they are.
[[nodiscard]] QString refusal_words(std::string_view why);
/// Whether those words are known here.
[[nodiscard]] bool is_refusal(std::string_view why);
/// Why a contract refused a call, from what it said or from "error 0x…" of its data; other texts as they are.
[[nodiscard]] QString revert_words(std::string_view reason);

/// Why a plan is not made, from the stable name of the reason ("inside_bands"); an unknown one as it is.
[[nodiscard]] QString hold_words(std::string_view reason);

} // namespace ballast::text
