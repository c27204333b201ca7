#include "route/replay.h"

namespace ballast::route {

namespace {

/// Tries to move `step` from one leg to another; true when the plan is better for it.
bool move_input(std::span<const venue::PoolPtr> pools, Replay& plan, std::size_t from, std::size_t to, const U256& step)
{
    if (plan.amounts[from] <= step) return false;
    auto amounts = plan.amounts;
    amounts[from] -= step;
    amounts[to] += step;
    auto moved = replay(pools, plan.paths, std::move(amounts));
    if (!moved || moved->total <= plan.total) return false;
    plan = std::move(*moved);
    return true;
}

/// Ever smaller steps, each repeated while it helps.
Replay climb(std::span<const venue::PoolPtr> pools, Replay plan, const U256& amount)
{
    constexpr unsigned k_coarsest = 4, k_finest = 22; // steps of the amount over 2^n
    for (unsigned level = k_coarsest; level <= k_finest; ++level) {
        const U256 step = amount >> level;
        if (step.is_zero()) break;
        for (std::size_t from = 0; from < plan.paths.size(); ++from)
            for (std::size_t to = 0; to < plan.paths.size(); ++to)
                for (int again = 0; again < 4 && from != to && move_input(pools, plan, from, to, step); ++again) {
                }
    }
    return plan;
}

} // namespace

Result<Replay> replay(std::span<const venue::PoolPtr> pools, std::vector<Path> paths, std::vector<U256> amounts)
{
    Replay result{std::move(paths), std::move(amounts), {}, {}, {pools.begin(), pools.end()}};
    for (std::size_t leg = 0; leg < result.paths.size(); ++leg) {
        const Path& path = result.paths[leg];
        BALLAST_TRY(quote, quote_path(result.pools, path, result.amounts[leg]));
        for (std::size_t hop = 0; hop < path.pools.size(); ++hop)
            result.pools[path.pools[hop]] = quote.after[hop];
        result.outs.push_back(quote.out);
        result.total += quote.out;
    }
    return result;
}

bool shares_pools(std::span<const Path> paths)
{
    std::vector<std::size_t> seen;
    for (const Path& path : paths)
        seen.insert(seen.end(), path.pools.begin(), path.pools.end());
    std::ranges::sort(seen);
    return std::ranges::adjacent_find(seen) != seen.end();
}

Replay polish(std::span<const venue::PoolPtr> pools, Replay plan)
{
    U256 amount;
    for (const U256& part : plan.amounts)
        amount += part;
    // Fees stay in a pool, so two swaps through it are not one: their order matters a little.
    auto backwards =
        replay(pools, {plan.paths.rbegin(), plan.paths.rend()}, {plan.amounts.rbegin(), plan.amounts.rend()});
    plan = climb(pools, std::move(plan), amount);
    if (!backwards) return plan;
    Replay other = climb(pools, std::move(*backwards), amount);
    return other.total > plan.total ? other : plan;
}

} // namespace ballast::route
