#pragma once
#include "route/path.h"

namespace ballast::route {

/// A plan in integers and what the chain would make of it, leg after leg on carried state.
struct Replay {
    std::vector<Path> paths;
    std::vector<U256> amounts;
    std::vector<U256> outs;
    U256 total;
    std::vector<venue::PoolPtr> pools; ///< afterwards
};
/// Fails as the pools' quotes do.
[[nodiscard]] Result<Replay> replay(std::span<const venue::PoolPtr> pools, std::vector<Path> paths,
                                    std::vector<U256> amounts);
/// Whether two legs cross one pool, so that the split, which sees each path alone, is not yet the best.
[[nodiscard]] bool shares_pools(std::span<const Path> paths);
/// Moves input between legs in ever smaller steps while that raises the exact output; tries the legs in both orders.
[[nodiscard]] Replay polish(std::span<const venue::PoolPtr> pools, Replay plan);

} // namespace ballast::route
