#include "case.h"
#include "plan/calls.h"

// What a plan leaves out, what it holds for, and that it says why.
namespace ballast::plan {
namespace {

// The coin is named and nearly all is held in its wrapped form: that needs no unwrapping to be sold.
TEST(LeftOut, SellsWrappedCoinWhereTheCoinIsNamed)
{
    Case world;
    auto& snapshot = *world.treasury.snapshot;
    const Token ether{evm::k_native, "ETH", 18};
    snapshot.holdings[0].raw = raw("29", 18);
    world.hold_beside(ether, "1");
    world.make_safe();
    policy::Target& line = world.treasury.policy.targets[0];
    line.members = {ether, line.members[0]};
    world.treasury.policy.limits.gas_reserve = {raw("0.5", 18)};
    const PlanPtr plan = world.plan();
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->trades.size(), 2u); // 10 are to be sold: half an ETH that may go, and WETH for the rest
    EXPECT_EQ(plan->trades[0].amount_in, raw("0.5", 18));
    EXPECT_EQ(plan->trades[1].sell.symbol, "WETH");
    EXPECT_EQ(plan->trades[1].amount_in, raw("9.5", 18));
    EXPECT_NEAR(plan->after[0].weight_after, 0.5, 0.001);
}

// The policy trades USDC of a line that is held in another coin: little can be done, and it is said.
TEST(LeftOut, SaysWhatALineHoldsInMembersThatAreNotTraded)
{
    Case world;
    auto& snapshot = *world.treasury.snapshot;
    const Token other{tests::token_address(7), "stETH", 18};
    snapshot.holdings[0].raw = raw("2", 18);
    world.hold_beside(other, "28");
    world.treasury.policy.targets[0].members.push_back(other);
    const PlanPtr plan = world.plan();
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->trades[0].amount_in, raw("2", 18));
    ASSERT_EQ(plan->left_out.size(), 1u);
    EXPECT_EQ(plan->left_out[0].why, LeftOut::Why::other_member);
    EXPECT_EQ(plan->left_out[0].value, usd_from(20'000));
    snapshot.holdings[0].raw = {};
    const auto hold = world.hold();
    ASSERT_TRUE(hold);
    EXPECT_EQ(hold->reason, Hold::Reason::other_member);
}

TEST(LeftOut, SaysThatTheGasReserveHoldsWhatShouldBeSold)
{
    Case world;
    world.hold_coin("30");
    world.treasury.policy.limits.gas_reserve = {raw("30", 18)};
    const auto hold = world.hold();
    ASSERT_TRUE(hold);
    EXPECT_EQ(hold->reason, Hold::Reason::gas_reserve);
}

// An account pays its own gas: at 10 gwei twice 300,000 for each of two lines at twice the price, 0.024 ETH, stay.
TEST(LeftOut, AnAccountKeepsItsOwnGasEvenWithoutAReserve)
{
    Case world;
    world.sell_all_coins("30");
    const PlanPtr plan = world.plan();
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->trades[0].amount_in, raw("29.976", 18));
}

// Else the same plan, kept in two places, could be sent twice.
TEST(PlainAccountPlan, IsBoundToTheAccountsNextTransaction)
{
    Case world;
    world.sell_all_coins("30");
    const PlanPtr plan = world.plan();
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->nonce, world.treasury.snapshot->nonce);
    EXPECT_TRUE(check_binding(*plan, world.request.chain));
    Plan other = *plan;
    other.nonce = *plan->nonce + 1;
    const auto refused = check_binding(other, world.request.chain);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().parameter("what"), "digest");
}

// 2,253 dollars of waiting do not pay for a trade that mends twelve of them.
TEST(LeftOut, WeighsTheCostAgainstWhatThePlanMends)
{
    Case world;
    auto& snapshot = *world.treasury.snapshot;
    const Token other{tests::token_address(7), "stETH", 18};
    snapshot.holdings[0].raw = raw("0.3", 18);
    snapshot.holdings.push_back({other, raw("29.7", 18)});
    snapshot.prices.push_back(snapshot.prices[0]);
    snapshot.prices.back().token = other.address;
    world.treasury.policy.targets[0].members.push_back(other);
    world.treasury.policy.limits.risk_aversion = 2;
    world.treasury.policy.limits.minimum_ticket = {};
    snapshot.native_price.mid = {U256(2500) * U256::power_of_ten(18)};
    world.request.gas_price = {U256(400'000'000'000)}; // about 300 dollars for the trade
    const auto hold = world.hold();
    ASSERT_TRUE(hold);
    EXPECT_EQ(hold->reason, Hold::Reason::cost_exceeds_benefit);
    EXPECT_GT(hold->cost, hold->cost_of_waiting);
    const auto drift = drift::measure_drift(snapshot, world.treasury.policy, {});
    EXPECT_LT(hold->cost, cost_of_waiting(*drift, world.treasury.policy.limits)) << "the whole drift would have paid";
}

// Sixty-one trades of three legs each are too much for one transaction: the largest go first, the rest is told.
TEST(LeftOut, WhatDoesNotFitIntoOneTransactionIsLeftForTheNextPlan)
{
    constexpr std::uint8_t k_lines = 61;
    std::vector<tests::Position> positions;
    for (int i = 0; i < k_lines; ++i)
        positions.push_back({fmt::format("T{}", i), 18, fmt::format("{}", 1000 + i), 1, 1, absolute_band(0.1)});
    positions.push_back({"USDC", 6, "1", 1, 39, absolute_band(0.1)});
    Case world;
    world.treasury = tests::make_treasury(positions);
    world.treasury.policy.limits.minimum_ticket = {};
    world.treasury.policy.limits.risk_aversion = 1000;
    auto& snapshot = *world.treasury.snapshot;
    world.make_safe();
    for (std::uint8_t line = 0; line < k_lines; ++line)
        for (std::uint8_t pool = 0; pool < 3; ++pool) {
            Address address;
            address.bytes[0] = line;
            address.bytes[1] = pool;
            snapshot.pools.push_back(venue::make_v2_pool({address,
                                                          {tests::token_address(line), tests::token_address(k_lines)},
                                                          {raw("1000000", 18), raw("1000000", 6)},
                                                          3000}));
        }
    const PlanPtr plan = world.plan();
    ASSERT_TRUE(plan);
    EXPECT_LE(plan->gas.value + plan->gas.value / 4, k_most_gas.value);
    ASSERT_FALSE(plan->left_out.empty());
    EXPECT_EQ(plan->trades.size() + plan->left_out.size(), k_lines);
    const auto smallest = std::ranges::min_element(plan->trades, {}, &Trade::value);
    for (const LeftOut& each : plan->left_out) {
        EXPECT_EQ(each.why, LeftOut::Why::too_many);
        EXPECT_LE(each.value, smallest->value);
    }
}

TEST(LeftOut, SellsNoLessThanTheTicketEvenWhenLittleIsThere)
{
    Case world;
    auto& snapshot = *world.treasury.snapshot;
    const Token other{tests::token_address(7), "stETH", 18}; // counts for the line, but WETH is what is traded
    world.treasury.policy.limits.minimum_ticket = usd_from(25'000);
    snapshot.holdings[0].raw = raw("9", 18);
    world.hold_beside(other, "30");
    world.treasury.policy.targets[0].members.push_back(other);
    const auto hold = world.hold();
    ASSERT_TRUE(hold);
    EXPECT_EQ(hold->reason, Hold::Reason::below_ticket);
}

TEST(LeftOut, HoldsAndSaysWhy)
{
    Case inside;
    inside.treasury.snapshot->holdings[0].raw = raw("10.5", 18);
    ASSERT_TRUE(inside.hold());
    EXPECT_EQ(inside.hold()->reason, Hold::Reason::inside_bands);

    Case costly;
    costly.treasury.policy.limits.risk_aversion = 0.01;
    const auto hold = costly.hold();
    ASSERT_TRUE(hold);
    EXPECT_EQ(hold->reason, Hold::Reason::cost_exceeds_benefit);
    EXPECT_GT(hold->cost, hold->cost_of_waiting);
    EXPECT_GT(hold->cost_of_waiting.value, 0);
    costly.request.only_if_worth_it = false;
    EXPECT_TRUE(costly.plan()) << "the person may ask for it nevertheless";

    Case small;
    small.treasury.policy.limits.minimum_ticket = usd_from(25'001);
    ASSERT_TRUE(small.hold());
    EXPECT_EQ(small.hold()->reason, Hold::Reason::below_ticket);
    ASSERT_EQ(small.hold()->left_out.size(), 1u);
    EXPECT_EQ(small.hold()->left_out[0].value, usd_from(25'000));

    Case poolless;
    poolless.treasury.snapshot->pools.clear();
    ASSERT_TRUE(poolless.hold());
    EXPECT_EQ(poolless.hold()->reason, Hold::Reason::no_route);

    Case dear;
    dear.treasury.policy.limits.base_fee_cap = {U256(20)};
    dear.treasury.snapshot->block.base_fee = {U256(21)};
    ASSERT_TRUE(dear.hold());
    EXPECT_EQ(dear.hold()->reason, Hold::Reason::base_fee_above_cap);
}

TEST(LeftOut, LeavesOutWhatGasWouldEat)
{
    Case given;
    given.treasury.snapshot->native_price.mid = {U256(2500) * U256::power_of_ten(18)};
    given.request.gas_price = {U256(40'000'000'000'000)}; // 40,000 gwei: 0.1 USD for a unit of gas
    const auto hold = given.hold();                       // 25,000 USD to move, 13,800 for its gas with the approval
    EXPECT_FALSE(hold && !hold->left_out.empty()) << "gas below the amount is weighed against waiting alone";
    given.request.gas_price = {U256(100'000'000'000'000)};
    const auto eaten = given.hold();
    ASSERT_TRUE(eaten);
    EXPECT_EQ(eaten->reason, Hold::Reason::cost_exceeds_benefit);
    ASSERT_EQ(eaten->left_out.size(), 1u);
    EXPECT_EQ(eaten->left_out[0].why, LeftOut::Why::gas_exceeds_gain);
    EXPECT_EQ(eaten->left_out[0].value, usd_from(25'000));
    given.request.only_if_worth_it = false;
    const PlanPtr plan = given.plan();
    ASSERT_TRUE(plan) << "the person may ask for it nevertheless";
    EXPECT_EQ(plan->trades.size(), 1u);
    EXPECT_TRUE(plan->left_out.empty());
}

// The pool's price is the feed's, but all of it at once would move it too far: as much as goes within the limit.
TEST(LeftOut, TradesWhatThePoolsTakeWithinTheLimit)
{
    Case world;
    world.pool("400", "1000000"); // 10 WETH are 2.5 % of it: about 2.5 % impact, and 1 % is allowed
    world.treasury.policy.limits.max_price_impact.value = 100;
    const PlanPtr plan = world.plan();
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->trades.size(), 1u);
    const Trade& trade = plan->trades[0];
    // By hand: x (1 - f) / (R + x (1 - f)) = 1 % at x = R / 99 / 0.997 = 4.0525 WETH.
    EXPECT_NEAR(trade.amount_in.to_double() / 1e18, 4.0525, 0.01);
    ASSERT_EQ(plan->left_out.size(), 1u);
    EXPECT_EQ(plan->left_out[0].why, LeftOut::Why::price_limit);
    EXPECT_NEAR(to_double(plan->left_out[0].value + trade.value), 25'000, 0.01);
}

// The first trade takes what the shared pool gives within the limit: the second is left out, and the plan stands.
TEST(LeftOut, ATradeThatThePoolsNoLongerTakeDoesNotEndThePlan)
{
    Case world;
    world.treasury = tests::make_treasury({{"WETH", 18, "40", 2500, 30, absolute_band(1)},
                                           {"USDC", 6, "50000", 1, 40, absolute_band(1)},
                                           {"LINK", 18, "5000", 10, 30, absolute_band(1)}});
    world.treasury.policy.limits.risk_aversion = 100;
    world.treasury.policy.limits.max_price_impact.value = 100;
    const auto& targets = world.treasury.policy.targets;
    const Token weth = targets[0].members[0], usdc = targets[1].members[0], link = targets[2].members[0];
    world.request.chain.wrapped = weth;
    world.request.chain.tokens = {usdc};
    world.treasury.snapshot->pools = {
        venue::make_v2_pool({tests::token_address(100),
                             {weth.address, usdc.address},
                             {raw("400", 18), raw("1000000", 6)}, // 1 % takes about 4 WETH
                             3000}),
        venue::make_v2_pool({tests::token_address(101),
                             {usdc.address, link.address},
                             {raw("100000000", 6), raw("10000000", 18)},
                             3000})};
    const PlanPtr plan = world.plan();
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->trades.size(), 1u);
    Usd told = plan->trades[0].value;
    for (const LeftOut& each : plan->left_out) {
        EXPECT_EQ(each.why, LeftOut::Why::price_limit);
        told += each.value;
    }
    EXPECT_NEAR(to_double(told), 40'000, 1) << "all that should be sold is told, once";
}

} // namespace
} // namespace ballast::plan
