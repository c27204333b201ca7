#include "scenario/story.h"

namespace ballast::tests {
namespace {

using namespace std::chrono_literals;
using plan::Hold;
using simulate::Check;

TEST(CalmMarket, HoldsInsideTheBands)
{
    Story story;
    story.expect_hold(Hold::Reason::inside_bands);
    story.price("WETH", +5_pct).advance(12s).expect_hold(Hold::Reason::inside_bands);
}

TEST(RisingMarket, SellsWhatRoseAndBringsItBack)
{
    // WETH at 2600: 52,000 of 112,000 are 46.4 %, the band ends at 44. The target is 44,800, so 7,200 dollars go.
    Story story;
    story.price("WETH", +30_pct).advance(12s).expect_plan("WETH", "USDC").simulate();
    EXPECT_FALSE(story.simulated().failure());
    EXPECT_EQ(story.simulated().count(Check::Verdict::block), 0u);
    EXPECT_NEAR(story.change("WETH"), -7200.0 / 2600, 1e-6);
    // Of 3,600 dollars the pool's fee of 0.3 % stays behind, and next to nothing for the size.
    EXPECT_NEAR(story.change("USDC"), 3600 * 0.997, 1);
    EXPECT_NEAR(story.change("DAI"), 3600 * 0.997, 1);
    ASSERT_TRUE(story.plan().safe_tx);
    EXPECT_EQ(story.plan().safe_tx->nonce, U256(48));
    for (const Check& row : story.simulated().checks())
        EXPECT_EQ(row.verdict, Check::Verdict::pass);
    story.expect_approval(std::nullopt);
}

TEST(FallingMarket, BuysWhatFell)
{
    Story story;
    story.price("WETH", -25_pct).advance(12s);
    const auto decision = story.decide();
    ASSERT_TRUE(decision);
    const auto* plan = std::get_if<plan::PlanPtr>(&*decision);
    ASSERT_TRUE(plan);
    for (const plan::Trade& trade : (*plan)->trades)
        EXPECT_EQ(trade.buy.symbol, "WETH");
}

TEST(Simulation, AgreesWithThePlanToTheLastUnit)
{
    // The plan's arithmetic and the invented contracts' are written apart from each other.
    Story story;
    story.price("WETH", +30_pct).advance(12s).expect_plan("WETH", "USDC").simulate();
    std::map<Address, U256> expected;
    for (const plan::Trade& trade : story.plan().trades)
        expected[trade.buy.address] += trade.expected_out;
    for (const simulate::BalanceChange& each : story.simulated().changes())
        if (expected.contains(each.token.address)) {
            EXPECT_EQ(each.after - each.before, expected.at(each.token.address));
        }
}

TEST(StalePrice, IsRefusedByName)
{
    Story story;
    story.price("WETH", +30_pct).advance(64min).expect_refused(Code::price_stale, "WETH");
    story.refresh_feeds().expect_plan("WETH", "USDC");
    story.world().set_price("DAI", 0);
    story.expect_refused(Code::price_not_positive, "DAI");
}

TEST(StalePrice, GrownOldBetweenPlanAndSimulationBlocks)
{
    Story story;
    story.price("WETH", +30_pct).advance(12s).expect_plan("WETH", "USDC").advance(10min).advance(55min).simulate();
    const auto row = story.check(Check::Kind::price_age);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->verdict, Check::Verdict::block);
}

TEST(PausedToken, BlocksWithItsReason)
{
    Story story;
    story.execution().pause("USDC");
    story.price("WETH", +30_pct).advance(12s).expect_plan("WETH", "USDC").simulate();
    ASSERT_TRUE(story.simulated().failure());
    EXPECT_EQ(story.simulated().failure()->parameter("reason"), "Pausable: paused");
    EXPECT_EQ(story.simulated().checks().front().kind, Check::Kind::simulation);
    EXPECT_EQ(story.simulated().checks().front().verdict, Check::Verdict::block);
    EXPECT_EQ(story.change("WETH"), 0) << "nothing changes when the batch reverts";
    story.expect_approval(Code::check_blocked, true);
}

TEST(TokenLikeTether, IsApprovedAndSold)
{
    Story story;
    story.execution().approve_as_tether("USDC");
    story.price("WETH", -30_pct).advance(12s).expect_plan("USDC", "WETH").simulate();
    EXPECT_FALSE(story.simulated().failure()) << "an approval that returns nothing is one";
    EXPECT_LT(story.change("USDC"), 0);
    story.expect_approval(std::nullopt, true);

    Story standing; // an allowance is left from before: it must be taken back first
    standing.execution().approve_as_tether("USDC");
    const Address router = standing.world().config().venues.at("uniswap_v2").at("router");
    standing.world().set_allowance(standing.policy().treasury, standing.world().token("USDC").address, router, U256(5));
    standing.price("WETH", -30_pct).advance(12s).expect_plan("USDC", "WETH").simulate();
    EXPECT_EQ(standing.plan().calls.front().kind, plan::PlannedCall::Kind::approve_reset);
    EXPECT_FALSE(standing.simulated().failure());
}

TEST(FeeOnTransfer, Blocks)
{
    Story selling;
    selling.execution().take_fee("WETH", 200);
    selling.price("WETH", +30_pct).advance(12s).expect_plan("WETH", "USDC").simulate();
    ASSERT_TRUE(selling.simulated().failure());
    EXPECT_EQ(selling.simulated().failure()->parameter("reason"), "UniswapV2: K");
    selling.expect_approval(Code::check_blocked, true);

    // The router checks what the pair pays, not what arrives: the balances tell.
    Story buying;
    buying.execution().take_fee("USDC", 200);
    buying.price("WETH", +30_pct).advance(12s).expect_plan("WETH", "USDC").simulate();
    EXPECT_FALSE(buying.simulated().failure());
    const auto row = buying.check(Check::Kind::returns_to_treasury);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->verdict, Check::Verdict::block);
    buying.expect_approval(Code::check_blocked, true);
}

TEST(CostAboveBenefit, HoldsWithBothNumbers)
{
    Story story;
    story.policy().limits.risk_aversion = 0.1;
    story.price("WETH", +30_pct).advance(12s).expect_hold(Hold::Reason::cost_exceeds_benefit);
    EXPECT_GT(story.hold().cost.value, story.hold().cost_of_waiting.value);
    EXPECT_GT(story.hold().cost_of_waiting.value, 0);
    EXPECT_NEAR(to_double(story.hold().cost), 7200 * 0.003, 10) << "the fees, and a little impact and gas";
}

TEST(PlainAccount, IsSaidNotToBeAtomic)
{
    Story story;
    story.use_plain_account().price("WETH", +30_pct).advance(12s).expect_plan("WETH", "USDC").simulate();
    EXPECT_FALSE(story.plan().safe_tx);
    EXPECT_FALSE(story.simulated().failure());
    const auto row = story.check(Check::Kind::not_atomic);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->verdict, Check::Verdict::note);
    ASSERT_TRUE(story.check(Check::Kind::account_nonce));
    EXPECT_EQ(story.check(Check::Kind::account_nonce)->verdict, Check::Verdict::pass);
    story.expect_approval(Code::notes_unread).expect_approval(std::nullopt, true);
}

TEST(Approval, RefusesAnotherDigestAndAnOldSimulation)
{
    Story story;
    story.price("WETH", +30_pct).advance(12s).expect_plan("WETH", "USDC").simulate();
    const simulate::SimulatedPtr simulated =
        std::shared_ptr<const simulate::SimulatedPlan>(&story.simulated(), [](const auto*) {});
    approve::Consent consent{story.plan().digest, false, story.world().now(), story.world().head().time};
    consent.digest_seen.bytes[31] ^= 1;
    EXPECT_EQ(approve::approve_plan(simulated, consent).error().code, Code::digest_mismatch);
    consent.digest_seen = story.plan().digest;
    consent.newest_block = story.plan().block.time + 5min;
    const auto first = approve::approve_plan(simulated, consent);
    ASSERT_TRUE(first);
    consent.time += 1s;
    EXPECT_NE(approve::approve_plan(simulated, consent).value()->digest(), (*first)->digest());
    consent.newest_block += 1s;
    EXPECT_EQ(approve::approve_plan(simulated, consent).error().code, Code::plan_outdated);
}

TEST(Endpoint, AFailureIsToldAndTheNextTryWorks)
{
    Story story;
    story.price("WETH", +30_pct).advance(12s);
    story.world().fail_next({Code::endpoint_refused, Stage::chain, {}});
    story.expect_refused(Code::endpoint_refused, "").expect_plan("WETH", "USDC");
}

} // namespace
} // namespace ballast::tests
