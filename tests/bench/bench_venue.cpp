#include "bench/bench.h"
#include "support/pools.h"
#include "support/reference_v3.h"
#include <fmt/format.h>

using namespace ballast;
using bench::Figure;

namespace {

/// A pool whose price has an initialised tick every 20 ticks on both sides.
std::shared_ptr<const venue::V3Pool> crowded_pool()
{
    std::vector<venue::v3::Tick> ticks;
    for (int i = -400; i < 400; ++i) {
        const U256 step = U256(1'000'000'007) * U256(static_cast<unsigned>(i + 500));
        ticks.push_back({197'200 + i * 20, i < 0 ? step : U256() - step});
    }
    const venue::v3::Position at{venue::v3::root_at_tick(197'195) + 999, 197'195, U256(3) * U256::power_of_ten(18)};
    return tests::make_whole_v3_pool({tests::token_n(9), {tests::token_n(1), tests::token_n(2)}, 500, 10, at, nullptr},
                                     std::move(ticks));
}

/// The first token sold until this many ticks are crossed, as an amount that ends between two of them.
U256 amount_over(const venue::V3Pool& pool, std::size_t ticks)
{
    const auto stops = pool.state().table->stops(true);
    const std::size_t first = pool.state().table->first_stop(true, pool.state().position.tick);
    const double root = (stops[first + ticks].root_double + stops[first + ticks - 1].root_double) / 2 / 0x1p96;
    return from_double_down(pool.input_until(tests::token_n(1), tests::token_n(2), (1 - 0.0005) * root * root));
}

double quote_seconds(const venue::V3Pool& pool, const U256& amount)
{
    return bench::best_seconds(2'000, [&] { bench::keep(pool.quote(tests::token_n(1), tests::token_n(2), amount)); });
}

double walk_seconds(const venue::V3Pool& pool, const U256& amount)
{
    return bench::best_seconds(3, [&] { bench::keep(tests::reference_swap(pool, true, amount)); }, 5);
}

} // namespace

BALLAST_BENCH(v3_quote_no_cross)
{
    const auto pool = crowded_pool();
    const U256 amount = 1'000'000'000;
    return {quote_seconds(*pool, amount) * 1e9, "ns",
            fmt::format("plain walk on Boost's integers {:.4g} ns", walk_seconds(*pool, amount) * 1e9), 500};
}

// The whole quote, shared among the ticks it crosses.
BALLAST_BENCH(v3_quote_per_tick)
{
    const auto pool = crowded_pool();
    constexpr std::size_t k_ticks = 300;
    const U256 amount = amount_over(*pool, k_ticks);
    return {quote_seconds(*pool, amount) / k_ticks * 1e9, "ns",
            fmt::format("plain walk on Boost's integers {:.4g} ns", walk_seconds(*pool, amount) / k_ticks * 1e9), 60};
}
