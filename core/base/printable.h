#pragma once
#include <string>
#include <string_view>

namespace ballast {

/// Text from outside (a contract's reason, a token's symbol, an endpoint's message) as it may be shown and kept: valid
/// UTF-8 of at most `limit` bytes, cut between characters. What is no UTF-8 (RFC 3629) becomes "?"; controls, and marks
/// that turn the direction of the text around them (Unicode UAX 9), become spaces.
[[nodiscard]] std::string printable(std::string_view text, std::size_t limit);

} // namespace ballast
