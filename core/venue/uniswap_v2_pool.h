#pragma once
#include "venue/venue.h"

namespace ballast::venue {

/// A constant-product pair at a block.
struct V2State {
    Address address;
    std::array<Address, 2> tokens;
    std::array<U256, 2> reserves; ///< uint112 each
    unsigned fee_pips = 3000;
};
/// The state as a pool that quotes by x * y = k, with the pair contract's own rounding.
[[nodiscard]] PoolPtr make_v2_pool(const V2State& state);

} // namespace ballast::venue
