#pragma once
#include "route/route.h"

namespace ballast::route {

/// A way from the sold to the bought token, as indices into a list of pools: the list changes as trades are replayed,
/// the way does not.
struct Path {
    std::vector<std::size_t> pools;
    std::vector<Address> tokens; ///< pools.size() + 1
};
/// What a path gives for an exact amount, and its pools afterwards.
struct PathQuote {
    U256 out;
    std::vector<venue::PoolPtr> after; ///< in the order of the path
};

/// All pools of the pair, and the best ways over one or two intermediate tokens by what they give for a part of the
/// amount. A way over several pools stays within one venue: its router then crosses them in a single call.
[[nodiscard]] std::vector<Path> find_paths(const RouteRequest& request);
/// Exact. Fails as the pools' quotes do.
[[nodiscard]] Result<PathQuote> quote_path(std::span<const venue::PoolPtr> pools, const Path& path, const U256& amount);
/// Raw output per raw input of the next infinitesimal amount, after fees.
[[nodiscard]] double marginal_price(std::span<const venue::PoolPtr> pools, const Path& path);
/// The largest input whose marginal price is still at least `price`.
[[nodiscard]] double input_until(std::span<const venue::PoolPtr> pools, const Path& path, double price);
/// Gas of all its swaps.
[[nodiscard]] Gas gas_of(std::span<const venue::PoolPtr> pools, const Path& path);
/// Share of the input that its pools keep as fees.
[[nodiscard]] double fee_share(std::span<const venue::PoolPtr> pools, const Path& path);

} // namespace ballast::route
