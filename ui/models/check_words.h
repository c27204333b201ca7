#pragma once
#include "simulate/simulate.h"
#include "ui/widgets/check_row.h"

namespace ballast::ui {

/// A check as a row: its name, its number with the limit, and where the number is from.
[[nodiscard]] CheckValue check_words(const simulate::Check& check, bool approved = false);
/// "the price of LINK is too old": a blocking check as the reason beside a refused button.
[[nodiscard]] QString blocked_words(const simulate::Check& check);

} // namespace ballast::ui
