#include "case.h"
#include "evm/abi.h"

namespace ballast::plan {
namespace {

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
    world.hold_beside(ether, "26");
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
