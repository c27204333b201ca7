#pragma once
#include <QString>
#include <string_view>

namespace ballast::ui {

/// Whether a value of a record's JSON holds what was typed; its field names do not count. Words anywhere in a text;
/// parts of hex of four digits or more; numbers whole, or from their first digit when four digits or more are given,
/// written as the window writes them: with group marks, and with decimals where the record has raw units.
[[nodiscard]] bool has_value(std::string_view body, const QString& part);

} // namespace ballast::ui
