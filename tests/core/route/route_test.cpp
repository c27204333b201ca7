#include "route/round.h"
#include "route/route.h"
#include "support/pools.h"
#include "support/shared_data.h"
#include <gtest/gtest.h>

using namespace ballast;
using namespace ballast::route;
using venue::PoolPtr;

namespace {

Address token(std::uint8_t n)
{
    Address address;
    address.bytes[0] = n;
    return address;
}
const Address k_a = token(1), k_b = token(2), k_c = token(3);

PoolPtr product_pool(std::uint8_t serial, std::array<Address, 2> tokens, std::uint64_t first, std::uint64_t second)
{
    return venue::make_v2_pool({token(static_cast<std::uint8_t>(100 + serial)),
                                tokens,
                                {U256(first) * U256(1'000'000'000), U256(second) * U256(1'000'000'000)},
                                3000});
}

RouteRequest request_of(std::vector<PoolPtr> pools, U256 amount, double output_per_gas = 0)
{
    return {std::move(pools), k_a, k_b, amount, {k_c}, output_per_gas};
}

U256 sum_in(const Route& route)
{
    U256 sum;
    for (const Leg& leg : route.legs)
        sum += leg.amount_in;
    return sum;
}

/// Best output of splitting over two pools in n equal parts, by trying all.
U256 best_on_grid(const PoolPtr& one, const PoolPtr& two, const Address& sell, const Address& buy, const U256& amount,
                  unsigned n)
{
    U256 best;
    for (unsigned i = 0; i <= n; ++i) {
        const U256 part = amount * U256(i) / U256(n);
        const auto a = one->quote(sell, buy, part);
        const auto b = two->quote(sell, buy, amount - part);
        if (a && b) best = std::max(best, a->amount_out + b->amount_out);
    }
    return best;
}

} // namespace

// Two product pools of equal price: the best split is in proportion to their depth (both prices fall alike).
TEST(route, splits_equal_prices_by_depth)
{
    const auto routed = route_trade(request_of({product_pool(1, {k_a, k_b}, 1'000'000'000, 2'000'000'000),
                                                product_pool(2, {k_a, k_b}, 3'000'000'000, 6'000'000'000)},
                                               U256(400'000'000) * U256(1'000'000'000)));
    ASSERT_TRUE(routed);
    ASSERT_EQ(routed->route.legs.size(), 2u);
    EXPECT_NEAR(routed->route.legs[0].amount_in.to_double() / routed->route.amount_in.to_double(), 0.25, 1e-9);
    EXPECT_EQ(sum_in(routed->route), routed->route.amount_in);
    EXPECT_LT(routed->route.gap_bps, 1e-6);
    EXPECT_NEAR(routed->route.fee_share, 0.003, 1e-12);
    // One pool of four times the size would give the same: x y / (x + d) by hand.
    const double in = 4e9 * 1e9, out = 8e9 * 1e9, charged = 4e8 * 1e9 * 0.997;
    EXPECT_NEAR(routed->route.expected_out.to_double() / (out * charged / (in + charged)), 1.0, 1e-12);
    EXPECT_NEAR(routed->route.impact_share, 1 - in / (in + charged), 1e-9);
}

TEST(route, drops_a_leg_whose_gas_exceeds_its_gain)
{
    std::vector<PoolPtr> pools{product_pool(1, {k_a, k_b}, 1'000'000'000, 1'000'000'000),
                               product_pool(2, {k_a, k_b}, 10'000'000, 10'000'000)};
    const U256 amount = U256(1'000'000) * U256(1'000'000'000);
    const auto free = route_trade(request_of(pools, amount));
    ASSERT_TRUE(free);
    EXPECT_EQ(free->route.legs.size(), 2u);
    // Splitting gains about 1 % of the impact of 0.1 %: 1e4 * 1e9 * 1e-1 raw units. Gas above that is not worth it.
    const auto dear = route_trade(request_of(pools, amount, 1e8));
    ASSERT_TRUE(dear);
    EXPECT_EQ(dear->route.legs.size(), 1u);
    EXPECT_EQ(dear->route.legs[0].pools[0], pools[0]);
    EXPECT_GT(dear->route.gap_bps, free->route.gap_bps);
}

TEST(route, goes_over_an_intermediate_when_that_is_better)
{
    std::vector<PoolPtr> pools{product_pool(1, {k_a, k_b}, 1'000'000, 1'000'000),
                               product_pool(2, {k_a, k_c}, 1'000'000'000, 1'000'000'000),
                               product_pool(3, {k_c, k_b}, 1'000'000'000, 1'000'000'000)};
    const auto routed = route_trade(request_of(pools, U256(1'000'000) * U256(1'000'000'000)));
    ASSERT_TRUE(routed);
    ASSERT_EQ(routed->route.legs.size(), 2u);
    EXPECT_EQ(routed->route.legs[1].tokens, (std::vector{k_a, k_c, k_b}));
    EXPECT_GT(routed->route.legs[1].amount_in, routed->route.legs[0].amount_in);
    EXPECT_LT(routed->route.gap_bps, 1e-6);
    // Every pool stands where its leg left it.
    for (std::size_t i = 0; i < pools.size(); ++i)
        EXPECT_NE(routed->pools_after[i], pools[i]);
}

// Both ways cross the deep pool from a to c, so each must see what the other does to it.
TEST(route, two_legs_through_one_pool_see_each_other)
{
    std::vector<PoolPtr> pools{product_pool(1, {k_a, k_c}, 10'000'000, 10'000'000),
                               product_pool(2, {k_c, k_b}, 5'000'000, 5'000'000),
                               product_pool(3, {k_c, k_b}, 8'000'000, 8'000'000)};
    const U256 amount = U256(2'000'000) * U256(1'000'000'000);
    const auto routed = route_trade(request_of(pools, amount));
    ASSERT_TRUE(routed);
    // Every division in 4,000 parts, in either order, one swap after the other.
    U256 best;
    for (unsigned i = 0; i <= 4'000; ++i)
        for (const std::size_t last : {1u, 2u}) {
            const U256 part = amount * U256(i) / U256(4'000);
            const auto one = pools[0]->quote(k_a, k_c, part);
            const auto two = one->after->quote(k_a, k_c, amount - part);
            best = std::max(best, pools[3 - last]->quote(k_c, k_b, one->amount_out)->amount_out +
                                      pools[last]->quote(k_c, k_b, two->amount_out)->amount_out);
        }
    EXPECT_GT(routed->route.expected_out.to_double(), best.to_double() * (1 - 1e-6));
    U256 outs;
    for (const Leg& leg : routed->route.legs)
        outs += leg.expected_out;
    EXPECT_EQ(outs, routed->route.expected_out);
    EXPECT_LT(outs.to_double(), routed->route.upper_bound);
}

namespace {

/// The smallest power of two that the pool cannot take: its liquidity ends.
U256 beyond(const venue::Pool& pool, const Address& sell, const Address& buy)
{
    U256 amount(1'000'000);
    while (pool.quote(sell, buy, amount))
        amount = amount << 1;
    return amount;
}

/// An invented v3 pool, whose liquidity ends, between two tokens.
PoolPtr bounded_pool(std::uint8_t serial, std::array<Address, 2> tokens)
{
    for (const PoolPtr& sample : tests::sample_pools("uniswap_v3")) {
        const auto* whole = dynamic_cast<const venue::V3Pool*>(sample.get());
        if (!whole) continue;
        venue::V3State state = whole->state();
        state.address = token(static_cast<std::uint8_t>(100 + serial));
        state.tokens = tokens;
        return std::make_shared<const venue::V3Pool>(std::move(state));
    }
    return nullptr;
}

} // namespace

// What the bounded pools can take goes through them, the rest through the pool that takes any amount.
TEST(route, fills_pools_whose_liquidity_ends_and_gives_the_rest_to_others)
{
    const PoolPtr bounded = bounded_pool(1, {k_a, k_b});
    ASSERT_TRUE(bounded);
    const U256 amount = beyond(*bounded, k_a, k_b) << 1;
    const double price = bounded->marginal_price(k_a, k_b);
    const auto deep = [&](std::uint8_t serial, std::array<Address, 2> tokens) {
        const U256 first = amount * U256(4);
        return venue::make_v2_pool({token(static_cast<std::uint8_t>(100 + serial)),
                                    tokens,
                                    {first, from_double_down(first.to_double() * price * 0.9)},
                                    3000});
    };
    const PoolPtr other = deep(2, {k_a, k_b});
    const U256 alone = other->quote(k_a, k_b, amount)->amount_out;
    const auto direct = route_trade(request_of({bounded, other}, amount));
    ASSERT_TRUE(direct);
    EXPECT_EQ(direct->route.legs.size(), 2u);
    EXPECT_EQ(sum_in(direct->route), amount);
    EXPECT_GT(direct->route.expected_out, alone);
    // Two ways share the bounded pool: each alone would use it up.
    const std::vector<PoolPtr> shared{bounded_pool(3, {k_a, k_c}), bounded_pool(4, {k_c, k_b}),
                                      bounded_pool(5, {k_c, k_b}), other};
    const auto over = route_trade(request_of(shared, amount));
    ASSERT_TRUE(over);
    EXPECT_EQ(sum_in(over->route), amount);
    EXPECT_GE(over->route.expected_out, alone);
}

TEST(route, refuses_with_the_reason)
{
    const auto pool = product_pool(1, {k_a, k_c}, 1'000'000, 1'000'000);
    EXPECT_EQ(route_trade(request_of({pool}, 5)).error().code, Code::pool_missing);
    EXPECT_EQ(route_trade(request_of({}, 5)).error().code, Code::pool_missing);
    EXPECT_EQ(route_trade(request_of({pool}, 0)).error().code, Code::route_failed);
    const auto pair = product_pool(2, {k_a, k_b}, 1'000'000, 1'000'000);
    EXPECT_EQ(route_trade(request_of({pair}, U256(1) << 120)).error().code, Code::liquidity_insufficient);
    const auto one_unit = route_trade(request_of({pair}, 1));
    ASSERT_TRUE(one_unit);
    EXPECT_EQ(one_unit->route.expected_out, U256(0));
}

TEST(round_split, sums_exactly_and_never_hands_out_more)
{
    const U256 amount = (U256(1) << 200) + U256(12'345);
    const double all = amount.to_double();
    const std::vector<double> parts{all * 0.3, all * 0.7, 0.5};
    const auto whole = round_split(parts, amount);
    EXPECT_EQ(whole[0] + whole[1] + whole[2], amount);
    EXPECT_EQ(whole[2], U256(0));
    EXPECT_EQ(round_split(std::vector<double>{1e30}, 7)[0], U256(7));
}

// Real pools: at every size the split beats the best single pool and a 5 % grid over the two deepest, and its own bound
// says how far from perfect it is.
TEST(route, beats_single_pools_and_grids_on_recorded_states)
{
    BALLAST_SHARED_OR_SKIP(file, "market-data/pools/tycho_serialized_states.json");
    std::vector<PoolPtr> pools, weth_usdc;
    Address usdc, weth, wbtc;
    for (const auto& recorded : tests::read_recorded_pools(file)) {
        pools.push_back(recorded.pool);
        const auto tokens = recorded.pool->tokens();
        if (recorded.symbols == std::array<std::string, 2>{"USDC", "WETH"}) {
            weth_usdc.push_back(recorded.pool);
            usdc = tokens[0], weth = tokens[1];
        }
        if (recorded.symbols[0] == "WBTC") wbtc = tokens[0];
    }
    ASSERT_EQ(weth_usdc.size(), 2u);
    for (const unsigned thousands : {1u, 10u, 100u, 1'000u, 10'000u, 50'000u}) {
        const U256 amount = U256(thousands) * U256(1'000'000'000);
        const auto routed = route_trade({pools, usdc, weth, amount, {wbtc}, 0});
        ASSERT_TRUE(routed) << thousands;
        EXPECT_GE(routed->route.expected_out, best_on_grid(weth_usdc[0], weth_usdc[1], usdc, weth, amount, 20))
            << thousands;
        EXPECT_GE(routed->route.gap_bps, 0) << thousands;
        EXPECT_LT(routed->route.gap_bps, 0.01) << thousands << " thousand dollars, legs " << routed->route.legs.size();
        EXPECT_EQ(sum_in(routed->route), amount);
    }
}

// 50 WBTC to USDC over these pools: a published router with its 5 % grid gets 4,001,939 USDC, and the certified optimum
// of an independent solver over all ways of any length is 4,009,103.
TEST(route, comes_near_the_independent_optimum_of_a_large_order)
{
    BALLAST_SHARED_OR_SKIP(file, "market-data/pools/tycho_serialized_states.json");
    std::vector<PoolPtr> pools;
    std::map<std::string, Address> named;
    for (const auto& recorded : tests::read_recorded_pools(file)) {
        pools.push_back(recorded.pool);
        for (const std::size_t i : {0u, 1u})
            named[recorded.symbols[i]] = recorded.pool->tokens()[i];
    }
    const auto routed = route_trade({pools,
                                     named["WBTC"],
                                     named["USDC"],
                                     U256(50) * U256(100'000'000),
                                     {named["WETH"], named["USDT"], named["WBTC"]},
                                     0});
    ASSERT_TRUE(routed);
    const double dollars = routed->route.expected_out.to_double() / 1e6;
    EXPECT_GT(dollars, 4'009'103 - 1.5) << "legs " << routed->route.legs.size();
    EXPECT_LT(dollars, 4'009'104);
    EXPECT_LT(routed->route.gap_bps, 0.001);
    EXPECT_GE(routed->route.upper_bound / 1e6, dollars);
    RecordProperty("dollars", static_cast<int>(dollars));
    RecordProperty("legs", static_cast<int>(routed->route.legs.size()));
    RecordProperty("gap_bps", std::to_string(routed->route.gap_bps));
}
