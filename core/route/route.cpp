#include "route/route.h"
#include "route/bound.h"
#include "route/replay.h"
#include "route/round.h"
#include "route/split.h"

namespace ballast::route {

namespace {

std::unexpected<Error> refuse(Code code, const RouteRequest& request)
{
    return fail(code, Stage::route,
                {{"sell", evm::format_address(request.sell)},
                 {"buy", evm::format_address(request.buy)},
                 {"amount", format_decimal(request.amount_in)}});
}

/// A replayed plan with what it is worth after gas, in raw output.
struct Candidate {
    Replay plan;
    double net = 0;
    double price = 0; ///< common marginal price of the split it came from
};

double gas_cost(const RouteRequest& request, const Path& path)
{
    return static_cast<double>(gas_of(request.pools, path).value) * request.output_per_gas;
}

/// Splits over the paths, drops those that get nothing, and replays the rest.
std::optional<Candidate> try_paths(const RouteRequest& request, std::span<const Path> paths)
{
    const auto split = solve_split(request.pools, paths, request.amount_in);
    if (!split) return std::nullopt;
    std::vector<Path> used;
    std::vector<double> inputs;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        if (!(split->inputs[i] >= 1)) continue;
        used.push_back(paths[i]);
        inputs.push_back(split->inputs[i]);
    }
    if (used.empty()) { // an amount of a few raw units
        const auto best =
            std::ranges::max_element(paths, {}, [&](const Path& p) { return marginal_price(request.pools, p); });
        used = {*best};
        inputs = {1};
    }
    const bool shared = shares_pools(used);
    auto plan = replay(request.pools, used, round_split(inputs, request.amount_in));
    // A pool that is used up takes not one unit more: then another leg gets what rounding leaves.
    for (double& input : inputs)
        if (!plan) input *= 1 - 1e-12;
    for (std::size_t sink = 0; !plan && sink < used.size(); ++sink)
        plan = replay(request.pools, used, round_split(inputs, request.amount_in, sink));
    if (!plan) return std::nullopt;
    Candidate candidate{shared ? polish(request.pools, std::move(*plan)) : std::move(*plan), 0, split->price};
    candidate.net = candidate.plan.total.to_double();
    for (const Path& path : candidate.plan.paths)
        candidate.net -= gas_cost(request, path);
    return candidate;
}

/// The legs of a plan, the one that loses most for its gas first.
std::vector<std::size_t> by_worth(const RouteRequest& request, const Candidate& candidate)
{
    std::vector<std::pair<double, std::size_t>> worth;
    for (std::size_t i = 0; i < candidate.plan.paths.size(); ++i) {
        const Path& path = candidate.plan.paths[i];
        const double gain = surplus(request.pools, path, candidate.plan.amounts[i].to_double(), candidate.price);
        worth.emplace_back(gain - gas_cost(request, path), i);
    }
    std::ranges::sort(worth);
    std::vector<std::size_t> order;
    for (const auto& [value, i] : worth)
        order.push_back(i);
    return order;
}

/// Drops legs, one at a time, as long as the trade is worth more without: those whose gas exceeds what they gain, and
/// those that only get in the way of another through a pool they share.
Candidate prune(const RouteRequest& request, Candidate best)
{
    if (request.output_per_gas <= 0 && !shares_pools(best.plan.paths)) return best;
    for (bool better = true; better && best.plan.paths.size() > 1;) {
        better = false;
        for (const std::size_t leg : by_worth(request, best)) {
            auto fewer = best.plan.paths;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(leg));
            auto without = try_paths(request, fewer);
            if (!without || without->net < best.net) continue;
            best = std::move(*without);
            better = true;
            break;
        }
    }
    return best;
}

/// Paths of which no two share a pool, the better ones first: what each promises alone, they can give together.
std::vector<Path> apart(const RouteRequest& request, std::vector<Path> paths)
{
    std::ranges::stable_sort(paths, std::greater<>(),
                             [&](const Path& path) { return marginal_price(request.pools, path); });
    std::vector<Path> kept;
    for (Path& path : paths) {
        kept.push_back(std::move(path));
        if (shares_pools(kept)) kept.pop_back();
    }
    return kept;
}

/// Where no split can be replayed, the single best path remains.
std::optional<Candidate> best_single(const RouteRequest& request, std::span<const Path> paths)
{
    std::optional<Candidate> best;
    for (const Path& path : paths) {
        auto one = try_paths(request, std::span(&path, 1));
        if (one && (!best || one->net > best->net)) best = std::move(one);
    }
    return best;
}

Route describe(const RouteRequest& request, const Candidate& best)
{
    Route route{.sell = request.sell,
                .buy = request.buy,
                .amount_in = request.amount_in,
                .expected_out = best.plan.total,
                .legs = {},
                .gas = {}};
    const double amount = request.amount_in.to_double();
    double without_impact = 0;
    for (std::size_t i = 0; i < best.plan.paths.size(); ++i) {
        const Path& path = best.plan.paths[i];
        Leg leg{{}, path.tokens, best.plan.amounts[i], best.plan.outs[i]};
        for (const std::size_t pool : path.pools)
            leg.pools.push_back(request.pools[pool]);
        route.fee_share += fee_share(request.pools, path) * leg.amount_in.to_double() / amount;
        without_impact += leg.amount_in.to_double() * marginal_price(request.pools, path);
        route.gas += gas_of(request.pools, path);
        route.legs.push_back(std::move(leg));
    }
    route.impact_share = std::max(0.0, 1.0 - best.plan.total.to_double() / without_impact);
    return route;
}

} // namespace

Result<Routed> route_trade(const RouteRequest& request)
{
    if (request.amount_in.is_zero() || request.sell == request.buy)
        return fail(Code::route_failed, Stage::route, {{"why", "nothing to trade"}});
    const auto paths = find_paths(request);
    if (paths.empty()) return refuse(Code::pool_missing, request);
    const auto split = solve_split(request.pools, paths, request.amount_in);
    auto best = try_paths(request, paths);
    if (!best && shares_pools(paths)) best = try_paths(request, apart(request, paths)); // one of them is used up
    if (!best) best = best_single(request, paths);
    if (!best || !split) return refuse(Code::liquidity_insufficient, request);
    best = prune(request, std::move(*best));
    Routed routed{describe(request, *best), best->plan.pools};
    const double out = best->plan.total.to_double();
    double bound = split->upper_bound;
    // Where ways share pools, each alone promises what they cannot give together; the network's dual knows.
    if (shares_pools(paths)) bound = std::min(bound, network_bound(request, best->plan.pools));
    routed.route.upper_bound = bound;
    routed.route.gap_bps = out > 0 ? (bound / out - 1) * 1e4 : 0;
    return routed;
}

} // namespace ballast::route
