#pragma once
#include "route/path.h"

namespace ballast::route {

/// The convex split of an amount over paths: the marginal prices of all that are used are equal.
struct Split {
    double price = 0;           ///< that common price: raw output per raw input, after fees
    std::vector<double> inputs; ///< one for each path; sums to the amount
    double upper_bound = 0;     ///< dual value at the price: what no split over these paths exceeds, in raw output
};
/// Solves the one-dimensional dual (Angeris et al. 2021, one sold and one bought token): minimise over the price v
/// v * amount + sum over paths of max over x (out(x) - v x), whose slope is the amount less the paths' inputs at v.
/// Nothing when the paths cannot take the amount.
[[nodiscard]] std::optional<Split> solve_split(std::span<const venue::PoolPtr> pools, std::span<const Path> paths,
                                               const U256& amount);

/// What a path is worth at a price: output less input at that price. Never negative.
[[nodiscard]] double surplus(std::span<const venue::PoolPtr> pools, const Path& path, double input, double price);

} // namespace ballast::route
