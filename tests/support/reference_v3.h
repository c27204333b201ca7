#pragma once
#include "venue/uniswap_v3_pool.h"

namespace ballast::tests {

/// A second implementation of a v3 swap, for differential tests: Boost's big integers, and step by step from one tick
/// to the next within a word of the bitmap as the contract walks. Slow and plain on purpose.
[[nodiscard]] venue::v3::Swapped reference_swap(const venue::V3Pool& pool, bool falling, const U256& amount);

} // namespace ballast::tests
