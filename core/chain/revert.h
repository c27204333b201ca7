#pragma once
#include "base/bytes.h"

namespace ballast::chain {

/// What a reverted call says of itself: the text of Error(string), "panic 0x11 (…)" of Panic(uint256), "error 0x…" of a
/// custom error by its selector, or empty text when there is no data.
[[nodiscard]] std::string decode_revert(BytesView data);

} // namespace ballast::chain
