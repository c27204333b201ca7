#pragma once
#include "base/u256.h"

namespace ballast::route {

/// The one way from advice back to integers: every part is rounded down, and what that leaves goes to the largest.
/// The result sums to `amount` exactly. `parts` are not negative and not all zero. With a `sink` that part takes what
/// is left in place of the largest.
[[nodiscard]] std::vector<U256> round_split(std::span<const double> parts, const U256& amount,
                                            std::optional<std::size_t> sink = std::nullopt);

} // namespace ballast::route
