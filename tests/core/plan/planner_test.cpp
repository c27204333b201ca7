#include "evm/abi.h"
#include "plan/plan.h"
#include "support/treasury.h"
#include "venue/uniswap_v2_pool.h"
#include <gtest/gtest.h>

namespace ballast::plan {
namespace {

using tests::absolute_band;
using Kind = PlannedCall::Kind;

const Address k_router = tests::token_address(150);

U256 raw(std::string_view amount, unsigned decimals) { return evm::parse_amount(amount, decimals).value(); }

/// A plain account with 75 % WETH where 50 % is wanted, and one deep v2 pool at the oracle's price.
struct Case {
    tests::Treasury treasury = tests::make_treasury(
        {{"WETH", 18, "30", 2500, 50, absolute_band(5)}, {"USDC", 6, "25000", 1, 50, absolute_band(5)}});
    PlanRequest request;
    Case()
    {
        request.chain.id = {1};
        request.chain.native = {evm::k_native, "ETH", 18};
        request.chain.wrapped = treasury.policy.targets[0].members[0];
        request.chain.venues["uniswap_v2"] = {{"factory", tests::token_address(151)}, {"router", k_router}};
        request.gas_price = {U256(10'000'000'000)};
        pool("40000", "100000000");
        treasury.policy.limits.risk_aversion = 100;
    }
    void pool(std::string_view weth, std::string_view usdc)
    {
        treasury.snapshot->pools = {venue::make_v2_pool({tests::token_address(100),
                                                         {tests::token_address(0), tests::token_address(1)},
                                                         {raw(weth, 18), raw(usdc, 6)},
                                                         3000})};
    }
    Result<Decision> decide()
    {
        request.snapshot = treasury.snapshot;
        request.policy = treasury.policy;
        const auto drift = drift::measure_drift(*treasury.snapshot, treasury.policy, {});
        EXPECT_TRUE(drift);
        request.drift = std::make_shared<const drift::Drift>(drift.value());
        return make_plan(request);
    }
    PlanPtr plan()
    {
        const auto decision = decide();
        EXPECT_TRUE(decision) << (decision ? "" : code_name(decision.error().code));
        const auto* plan = decision ? std::get_if<PlanPtr>(&*decision) : nullptr;
        EXPECT_TRUE(plan) << "held";
        return plan ? *plan : nullptr;
    }
    std::optional<Hold> hold()
    {
        const auto decision = decide();
        if (!decision || !std::holds_alternative<Hold>(*decision)) return std::nullopt;
        return std::get<Hold>(*decision);
    }
};

TEST(Plan, PaysForGasInTheChainsCoinEvenWhenItIsNoTarget)
{
    Case given;
    given.treasury.policy.targets[0].id = "other";
    given.treasury.snapshot->native_price.mid = {U256(2500) * U256::power_of_ten(18)};
    const PlanPtr plan = given.plan();
    ASSERT_TRUE(plan);
    // 10 gwei at 2,500 USD: 25 millionths of a dollar for a unit of gas.
    EXPECT_EQ(plan->cost.gas, Usd{static_cast<std::int64_t>(plan->gas.value * 25)});
}

TEST(Plan, RefusesWhenTheCoinThatPaysHasNoPriceToTrust)
{
    Case given;
    given.treasury.snapshot->native_price.refusal = Error{Code::price_stale, Stage::snapshot, {{"asset", "ETH"}}};
    const auto decision = given.decide();
    ASSERT_FALSE(decision);
    EXPECT_EQ(decision.error().code, Code::price_stale);
}

TEST(Planner, OneTradeByHand)
{
    Case world;
    const PlanPtr plan = world.plan();
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->trades.size(), 1u);
    const Trade& trade = plan->trades[0];
    // 100,000 dollars, 75,000 in WETH: 25,000 dollars are 10 WETH.
    EXPECT_EQ(trade.amount_in, raw("10", 18));
    EXPECT_EQ(trade.value, usd_from(25'000));
    // Constant product: 10 * 0.997 * 10^8 / (40,000 + 10 * 0.997) USDC.
    const U256 paid = raw("10", 18) * U256(997);
    EXPECT_EQ(trade.expected_out, paid * raw("100000000", 6) / (raw("40000", 18) * U256(1000) + paid));
    // By hand: 24,918.788991 USDC. Under the fair amount of 24,925 after fees, so the floor is 0.3 % under it, rounded
    // down.
    EXPECT_EQ(trade.min_out, U256(24'844'032'624));
    EXPECT_EQ(trade.fees, usd_from(75));
    EXPECT_NEAR(to_double(trade.impact), 25'000 - 75 - trade.expected_out.to_double() / 1e6, 1e-5);
    EXPECT_NEAR(plan->after[0].weight_after, 0.5, 0.001);
    EXPECT_EQ(plan->deadline, world.treasury.snapshot->block.time + std::chrono::seconds(1200));
}

TEST(Planner, ApprovesExactlyWhatItSells)
{
    Case world;
    const PlanPtr plan = world.plan();
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->calls.size(), 2u);
    EXPECT_EQ(plan->calls[0].kind, Kind::approve);
    EXPECT_EQ(plan->calls[0].call.to, tests::token_address(0));
    evm::abi::Reader reader(BytesView(plan->calls[0].call.data).subspan(4));
    EXPECT_EQ(reader.address(), k_router);
    EXPECT_EQ(reader.number(), raw("10", 18));
    EXPECT_EQ(plan->calls[1].kind, Kind::swap);
    EXPECT_EQ(plan->calls[1].call.to, k_router);
}

TEST(Planner, AStandingAllowanceIsResetFirst)
{
    Case world;
    world.treasury.snapshot->allowances.push_back({tests::token_address(0), k_router, U256(1)});
    const PlanPtr plan = world.plan();
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->calls.size(), 3u);
    EXPECT_EQ(plan->calls[0].kind, Kind::approve_reset);
    EXPECT_EQ(from_word(BytesView(plan->calls[0].call.data).last(32)), U256());
    EXPECT_EQ(plan->calls[1].kind, Kind::approve);
}

TEST(Planner, WrapsNativeCoinBeyondTheReserve)
{
    Case world;
    // 4 WETH and 26 ETH in one line: 10 are to be sold, so 6 are wrapped.
    auto& snapshot = *world.treasury.snapshot;
    const Token ether{evm::k_native, "ETH", 18};
    snapshot.holdings[0].raw = raw("4", 18);
    snapshot.holdings.push_back({ether, raw("26", 18)});
    snapshot.prices.push_back(snapshot.prices[0]);
    snapshot.prices.back().token = evm::k_native;
    world.treasury.policy.targets[0].members.push_back(ether);
    const PlanPtr plan = world.plan();
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->calls.size(), 3u);
    EXPECT_EQ(plan->calls[0].kind, Kind::wrap);
    EXPECT_EQ(plan->calls[0].call.to, tests::token_address(0));
    EXPECT_EQ(plan->calls[0].call.value.value, raw("6", 18));
    EXPECT_EQ(format_hex(plan->calls[0].call.data), "0xd0e30db0"); // deposit() of WETH9
    // A reserve of 23 leaves 3 to wrap: 7 WETH are all that can be sold.
    world.treasury.policy.limits.gas_reserve = {raw("23", 18)};
    const PlanPtr less = world.plan();
    ASSERT_TRUE(less);
    EXPECT_EQ(less->calls[0].call.value.value, raw("3", 18));
    EXPECT_EQ(less->trades[0].amount_in, raw("7", 18));
}

TEST(Planner, SellsNoLessThanTheTicketEvenWhenLittleIsThere)
{
    Case world;
    auto& snapshot = *world.treasury.snapshot;
    const Token other{tests::token_address(7), "stETH", 18}; // counts for the line, but WETH is what is traded
    snapshot.holdings[0].raw = raw("0.01", 18);
    snapshot.holdings.push_back({other, raw("30", 18)});
    snapshot.prices.push_back(snapshot.prices[0]);
    snapshot.prices.back().token = other.address;
    world.treasury.policy.targets[0].members.push_back(other);
    const auto hold = world.hold();
    ASSERT_TRUE(hold);
    EXPECT_EQ(hold->reason, Hold::Reason::below_ticket);
}

TEST(Planner, HoldsAndSaysWhy)
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

TEST(Planner, LeavesOutWhatGasWouldEat)
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

TEST(Planner, APoolThatLiesGivesNoPlan)
{
    Case world;
    world.pool("40000", "95000000"); // five percent under the feeds
    const auto decision = world.decide();
    ASSERT_FALSE(decision);
    EXPECT_EQ(decision.error().code, Code::plan_infeasible);
    EXPECT_EQ(decision.error().parameter("limit"), "1 %");
}

TEST(Planner, TheSameRequestGivesTheSameBytes)
{
    Case one, two;
    const PlanPtr first = one.plan();
    const PlanPtr second = two.plan();
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->digest, second->digest);
    ASSERT_EQ(first->calls.size(), second->calls.size());
    for (std::size_t i = 0; i < first->calls.size(); ++i)
        EXPECT_EQ(first->calls[i].call, second->calls[i].call);
    two.treasury.policy.limits.slippage.value += 1;
    const PlanPtr other = two.plan();
    ASSERT_TRUE(other);
    EXPECT_NE(other->digest, first->digest);
}

TEST(Planner, ASafeGetsOneTransactionOfItsVersion)
{
    Case world;
    safe::SafeState safe;
    safe.version = "1.4.1";
    safe.owners = {tests::token_address(30)};
    safe.threshold = 1;
    safe.nonce = U256(48);
    world.treasury.snapshot->safe = safe;
    EXPECT_EQ(world.decide().error().code, Code::safe_version_unsupported)
        << "the chain file names no contracts for it";
    world.request.chain.safes = {{"1.4.1", tests::token_address(31), {}, {}}};
    const PlanPtr plan = world.plan();
    ASSERT_TRUE(plan && plan->safe_tx);
    EXPECT_EQ(plan->safe_tx->to, tests::token_address(31));
    EXPECT_EQ(plan->safe_tx->operation, 1);
    EXPECT_EQ(plan->safe_tx->nonce, U256(48));
    const auto calls = safe::split_batch(*plan->safe_tx);
    ASSERT_TRUE(calls);
    ASSERT_EQ(calls->size(), plan->calls.size());
    for (std::size_t i = 0; i < calls->size(); ++i)
        EXPECT_EQ((*calls)[i], plan->calls[i].call);
}

} // namespace
} // namespace ballast::plan
