#include "support/pools.h"
#include "support/reference_v3.h"
#include "support/shared_data.h"
#include <gtest/gtest.h>
#include <random>
#include <regex>

using namespace ballast;
using namespace ballast::venue;

namespace {

/// A few hundred lawful positions at random, over a pool of any spacing: the ticks a pool would hold.
std::shared_ptr<const V3Pool> invented_pool(unsigned seed, unsigned fee, int spacing)
{
    std::mt19937_64 random(seed);
    const int reach = 20'000;
    const int tick = static_cast<int>(random() % reach) - reach / 2;
    std::map<int, U256> nets;
    U256 liquidity;
    for (int i = 0; i < 40; ++i) {
        const auto pick = [&] { return (static_cast<int>(random() % (2 * reach)) - reach) / spacing * spacing; };
        int low = pick(), high = pick();
        if (low == high) continue;
        if (low > high) std::swap(low, high);
        const U256 amount = random() >> (random() % 50);
        nets[low] += amount;
        nets[high] -= amount;
        if (low <= tick && tick < high) liquidity += amount;
    }
    std::vector<v3::Tick> ticks;
    for (const auto& [index, net] : nets)
        ticks.push_back({index, net});
    Address first, second;
    first.bytes[19] = 1, second.bytes[19] = 2;
    const U256 root = v3::root_at_tick(tick) + U256(random() % 1'000'000);
    return tests::make_whole_v3_pool({{}, {first, second}, fee, spacing, {root, tick, liquidity}, nullptr},
                                     std::move(ticks));
}

void expect_equal(const v3::Swapped& ours, const v3::Swapped& reference, const std::string& what)
{
    EXPECT_EQ(ours.out, reference.out) << what;
    EXPECT_EQ(ours.consumed, reference.consumed) << what;
    EXPECT_EQ(ours.after.root, reference.after.root) << what;
    EXPECT_EQ(ours.after.tick, reference.after.tick) << what;
    EXPECT_EQ(ours.after.liquidity, reference.after.liquidity) << what;
}

} // namespace

TEST(uniswap_v3_math, ticks_and_roots_are_inverse_at_every_edge)
{
    for (int tick = v3::k_min_tick + 1; tick < v3::k_max_tick; tick += 97) {
        const U256 root = v3::root_at_tick(tick);
        ASSERT_EQ(v3::tick_at_root(root), tick);
        ASSERT_EQ(v3::tick_at_root(root - 1), tick - 1);
        ASSERT_EQ(v3::tick_at_root(root + 1), tick);
    }
    // The contract's own constants (TickMath).
    EXPECT_EQ(v3::root_at_tick(v3::k_min_tick), U256(4295128739));
    EXPECT_EQ(format_decimal(v3::root_at_tick(v3::k_max_tick)), "1461446703485210103287273052203988822378723970342");
    EXPECT_EQ(v3::root_at_tick(0), U256(1) << 96);
}

// The recorded pools write beside each tick the root that another program computed for it.
TEST(uniswap_v3_math, roots_equal_the_recorded_ones)
{
    BALLAST_SHARED_OR_SKIP(file, "market-data/pools/tycho_serialized_states.json");
    const std::string text = tests::read_text(file);
    const std::regex entry(R"re("index": (-?\d+), "net_liquidity": -?\d+, "sqrt_price": "(0x[0-9a-f]+)")re");
    int checked = 0;
    for (std::sregex_iterator at(text.begin(), text.end(), entry), end; at != end; ++at, ++checked)
        ASSERT_EQ(v3::root_at_tick(std::stoi((*at)[1])), parse_quantity((*at)[2].str()).value()) << (*at)[1];
    EXPECT_GT(checked, 3000);
}

TEST(uniswap_v3_swap, equals_the_step_by_step_walk_on_invented_pools)
{
    int checked = 0;
    for (const auto& [fee, spacing] : {std::pair{100u, 1}, {500u, 10}, {3000u, 60}, {10'000u, 200}})
        for (unsigned seed = 1; seed <= 6; ++seed) {
            auto pool = invented_pool(seed, fee, spacing);
            std::mt19937_64 random(seed + fee);
            // A chain of swaps to and fro, each on the state the last one left.
            for (int i = 0; i < 10; ++i) {
                const bool falling = random() % 2;
                const U256 amount = random() >> (random() % 64);
                const auto ours = v3::swap_exact_in(*pool->state().table, pool->state().position, falling, amount);
                expect_equal(ours, tests::reference_swap(*pool, falling, amount),
                             fmt::format("fee {} seed {} swap {} amount {}", fee, seed, i, format_decimal(amount)));
                if (ours.consumed != amount) continue;
                V3State next = pool->state();
                next.position = ours.after;
                pool = std::make_shared<const V3Pool>(next);
                ++checked;
            }
        }
    EXPECT_GT(checked, 100);
}

TEST(uniswap_v3_swap, equals_the_step_by_step_walk_on_recorded_pools)
{
    BALLAST_SHARED_OR_SKIP(file, "market-data/pools/tycho_serialized_states.json");
    for (const auto& recorded : tests::read_recorded_pools(file)) {
        const auto* pool = dynamic_cast<const V3Pool*>(recorded.pool.get());
        if (!pool || pool->state().table->ticks().size() < 100) continue;
        for (const bool falling : {true, false})
            for (unsigned digits = 3; digits < 24; digits += 4) {
                const U256 amount = U256::power_of_ten(digits);
                expect_equal(v3::swap_exact_in(*pool->state().table, pool->state().position, falling, amount),
                             tests::reference_swap(*pool, falling, amount),
                             recorded.symbols[0] + recorded.symbols[1] + std::to_string(digits));
            }
    }
}

// An amount that ends exactly on a tick crosses it, and then the same pool sold back starts below it.
TEST(uniswap_v3_swap, ends_exactly_on_a_tick)
{
    const auto pool = invented_pool(3, 3000, 60);
    const auto& table = *pool->state().table;
    for (const bool falling : {true, false}) {
        const std::size_t first = table.first_stop(falling, pool->state().position.tick);
        const auto stops = table.stops(falling);
        U256 low = 0, high = U256(1) << 90; // the smallest amount that reaches the third stop
        while (low + 1 < high) {
            const U256 middle = (low + high) >> 1;
            const auto to = v3::swap_exact_in(table, pool->state().position, falling, middle).after.root;
            ((falling ? to <= stops[first + 2].root : to >= stops[first + 2].root) ? high : low) = middle;
        }
        for (const U256& amount : {low, high, high + 1})
            expect_equal(v3::swap_exact_in(table, pool->state().position, falling, amount),
                         tests::reference_swap(*pool, falling, amount), format_decimal(amount));
        EXPECT_EQ(v3::swap_exact_in(table, pool->state().position, falling, high).after.root, stops[first + 2].root);
    }
}
