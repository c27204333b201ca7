#include "bench/bench.h"
#include "route/route.h"
#include "support/pools.h"
#include "support/shared_data.h"
#include <fmt/format.h>

using namespace ballast;
using bench::Figure;
using venue::PoolPtr;

namespace {

/// A trade over pools of one pair: recorded mainnet states when they lie beside the checkout, else invented ones.
struct Trade {
    std::vector<PoolPtr> pools;
    Address sell, buy;
    U256 amount;
};

PoolPtr invented(std::uint8_t serial, unsigned fee, int spacing, std::uint64_t depth)
{
    const int tick = 197'200 / spacing * spacing;
    std::vector<venue::v3::Tick> ticks;
    const U256 whole = U256(depth) * U256::power_of_ten(15);
    for (int i = 1; i <= 40; ++i) {
        ticks.push_back({tick - i * 4 * spacing, whole / U256(40)});
        ticks.push_back({tick + i * 4 * spacing, U256() - whole / U256(40)});
    }
    return tests::make_whole_v3_pool({tests::token_n(serial),
                                      {tests::token_n(1), tests::token_n(2)},
                                      fee,
                                      spacing,
                                      {venue::v3::root_at_tick(tick), tick, whole / U256(40) * U256(40)},
                                      nullptr},
                                     std::move(ticks));
}

Trade trade()
{
    Trade out{{invented(11, 500, 10, 3000), invented(12, 3000, 60, 1200), invented(13, 10'000, 200, 400)},
              tests::token_n(1),
              tests::token_n(2),
              U256(10'000'000) * U256(1'000'000)};
    const auto file = tests::shared_path("market-data/pools/tycho_serialized_states.json");
    if (!file) return out;
    out.pools.clear();
    for (const auto& recorded : tests::read_recorded_pools(*file))
        if (recorded.symbols == std::array<std::string, 2>{"USDC", "WETH"}) out.pools.push_back(recorded.pool);
    out.sell = out.pools[0]->tokens()[0];
    out.buy = out.pools[0]->tokens()[1];
    return out;
}

U256 out_of(const Trade& trade, const PoolPtr& pool, const U256& amount)
{
    const auto quote = pool->quote(trade.sell, trade.buy, amount);
    return quote ? quote->amount_out : U256();
}

/// Best split of `parts` equal parts over all pools from one on, by trying every one.
U256 on_grid(const Trade& trade, std::size_t pool, unsigned left, unsigned parts)
{
    const auto piece = [&](unsigned n) { return trade.amount * U256(n) / U256(parts); };
    if (pool + 1 == trade.pools.size()) return out_of(trade, trade.pools[pool], piece(left));
    U256 best;
    for (unsigned n = 0; n <= left; ++n)
        best = std::max(best, out_of(trade, trade.pools[pool], piece(n)) + on_grid(trade, pool + 1, left - n, parts));
    return best;
}

route::Routed routed(const Trade& t) { return route::route_trade({t.pools, t.sell, t.buy, t.amount, {}, 0}).value(); }

} // namespace

BALLAST_BENCH(route_convex_gap)
{
    const Trade t = trade();
    const route::Route best = routed(t).route;
    const auto below = [&](const U256& out) { return (best.upper_bound / out.to_double() - 1) * 1e4; };
    return {best.gap_bps, "bps below the bound",
            fmt::format("5 % grid {:.4f}, best single pool {:.4f}", below(on_grid(t, 0, 20, 20)),
                        below(on_grid(t, 0, 1, 1))),
            0.1};
}

BALLAST_BENCH(route_convex_time)
{
    const Trade t = trade();
    const auto best =
        bench::best_by_turns(20, [&] { bench::keep(routed(t)); }, [&] { bench::keep(on_grid(t, 0, 20, 20)); }, 9);
    return {best.ours * 1e6, "us", fmt::format("5 % grid, all splits tried {:.4g} us", best.theirs * 1e6), 1000};
}
