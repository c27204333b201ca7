#include "evm/abi.h"
#include "plan/calls.h"
#include "scenario/story.h"
#include "support/run_task.h"
#include <random>

// The trades that are shown against what the bytes say.
namespace ballast::simulate {
namespace {

using namespace std::chrono_literals;
using tests::operator""_pct;
using tests::Story;

class ShownTrades : public ::testing::Test {
protected:
    ShownTrades()
    {
        m_story.price("WETH", +30_pct).advance(12s).expect_plan("WETH", "USDC");
        m_plan = m_story.plan();
    }
    [[nodiscard]] std::string refused() { return refused(m_plan); }
    /// What differs, or nothing.
    [[nodiscard]] std::string refused(const plan::Plan& plan)
    {
        const auto checked = check_trades(plan, m_story.world().config());
        if (checked) return {};
        EXPECT_EQ(checked.error().code, Code::plan_altered);
        return std::string(checked.error().parameter("trade")) + " " + std::string(checked.error().parameter("what"));
    }
    Story m_story;
    plan::Plan m_plan;
};

TEST_F(ShownTrades, OfEveryPlanAreThoseOfItsBytes)
{
    ASSERT_GE(m_plan.trades.size(), 2u);
    EXPECT_EQ(refused(), "");
    Story buying;
    buying.price("WETH", -30_pct).advance(12s).expect_plan("USDC", "WETH");
    EXPECT_EQ(refused(buying.plan()), "");
}

/// Whatever the planner makes, for any drift, destination and kind of treasury, passes what guards kept plans.
TEST(ShownTradesOfAnyPlan, PassAsTheyWereMade)
{
    std::mt19937_64 draw(20261129);
    const auto between = [&draw](double low, double high) { return std::uniform_real_distribution(low, high)(draw); };
    int plans = 0;
    for (int i = 0; i < 60; ++i) {
        Story story;
        if (i % 3 == 0) story.use_plain_account();
        if (i % 2 == 0) { // ether counts with its wrapped form, and a part of it must be wrapped first
            policy::Target& line = story.policy().targets.front();
            line.members.insert(line.members.begin(), story.world().config().native);
            line.trade_member = 1;
            story.world().set_balance(story.policy().treasury, evm::k_native, U256::power_of_ten(18) * U256(i % 25));
        }
        using Kind = policy::Destination::Kind;
        story.policy().destination = {i % 5 == 0 ? Kind::edge : Kind::target, 0.5};
        story.price("WETH", {between(-45, 60)}).price("DAI", {between(-4, 4)}).advance(12s);
        const auto decided = story.decide();
        ASSERT_TRUE(decided) << i << ' ' << code_name(decided.error().code);
        const auto* plan = std::get_if<plan::PlanPtr>(&*decided);
        if (!plan) continue;
        ++plans;
        const auto checked = check_trades(**plan, story.world().config());
        EXPECT_TRUE(checked) << i << ' ' << checked.error().parameter("trade") << ' '
                             << checked.error().parameter("what");
        EXPECT_TRUE(plan::check_binding(**plan, story.world().config())) << i;
    }
    EXPECT_GT(plans, 20);
}

TEST_F(ShownTrades, OfNativeCoinAreThoseOfItsWrappedForm)
{
    for (plan::Trade& trade : m_plan.trades)
        if (trade.sell.symbol == "WETH") trade.sell = m_story.world().config().native;
    EXPECT_EQ(refused(), "");
}

TEST_F(ShownTrades, ThatDifferInAnyOfWhatTheBytesSayAreRefused)
{
    const plan::Plan good = m_plan;
    m_plan.trades[1].amount_in += U256(1);
    EXPECT_EQ(refused(), "2 amount");
    m_plan = good;
    m_plan.trades[0].min_out += U256(1);
    EXPECT_EQ(refused(), "1 floor");
    m_plan = good;
    m_plan.trades[0].leg_floors.front() -= U256(1);
    EXPECT_EQ(refused(), "1 leg_floors");
    m_plan = good;
    m_plan.trades[0].sell = m_story.world().token("WBTC");
    EXPECT_EQ(refused(), "1 call") << "its approval is of another token";
    m_plan = good;
    m_plan.trades[1].buy = m_plan.trades[0].buy;
    EXPECT_EQ(refused(), "2 buy");
}

TEST_F(ShownTrades, ThatAreMoreOrFewerThanTheSwapsAreRefused)
{
    const plan::Plan good = m_plan;
    m_plan.trades.push_back(m_plan.trades.front());
    EXPECT_EQ(refused(), "3 amount") << "shown, but nothing does it";
    m_plan = good;
    m_plan.trades.pop_back();
    EXPECT_EQ(refused(), fmt::format("{} call", good.trades.size())) << "done, but not shown";
}

TEST_F(ShownTrades, CallsThatNoTradeNeedsAreRefusedWhateverTheyCallThemselves)
{
    using plan::PlannedCall;
    const plan::Plan good = m_plan;
    const Address thief = tests::invented_address(0xbd, 13);
    const Address usdc = m_story.world().token("USDC").address;
    const auto approve = evm::abi::selector("approve(address,uint256)");
    const auto transfer = evm::abi::selector("transfer(address,uint256)");
    const Bytes to_thief = evm::abi::Writer(transfer).address(thief).number(U256(1)).finish();
    const Bytes trust = evm::abi::Writer(approve).address(thief).number(U256(1)).finish();
    for (const auto kind : {PlannedCall::Kind::approve, PlannedCall::Kind::approve_reset, PlannedCall::Kind::swap,
                            PlannedCall::Kind::wrap, PlannedCall::Kind::unwrap}) {
        m_plan.calls.push_back({kind, {usdc, {}, to_thief}, 0});
        EXPECT_EQ(refused(), "1 call") << "a transfer";
        m_plan = good;
        m_plan.calls.push_back({kind, {usdc, {}, trust}, 0});
        EXPECT_NE(refused(), "") << "an approval of a stranger";
        m_plan = good;
        m_plan.calls.push_back({kind, {thief, Wei{U256(1)}, {}}, 0});
        EXPECT_EQ(refused(), "1 call") << "a payment";
        m_plan = good;
    }
}

TEST_F(ShownTrades, ApprovalsAreExactAndOfTheRouterThatSells)
{
    const plan::Plan good = m_plan;
    const auto approval = std::ranges::find(m_plan.calls, plan::PlannedCall::Kind::approve, &plan::PlannedCall::kind);
    const std::string number = std::to_string(approval->trade + 1);
    approval->call.data.back() ^= 1; // another amount
    EXPECT_EQ(refused(), number + " approval");
    m_plan = good;
    m_plan.calls[0].call.data[20] ^= 1; // another spender
    EXPECT_EQ(refused(), number + " approval");
    m_plan = good;
    m_plan.calls[0].call.to = m_story.world().token("USDC").address;
    EXPECT_EQ(refused(), number + " call");
}

TEST_F(ShownTrades, SwapsPayOutToTheTreasuryInTimeThroughTheVenuesRouter)
{
    const plan::Plan good = m_plan;
    const auto swap = [this]() -> plan::PlannedCall& {
        return *std::ranges::find(m_plan.calls, plan::PlannedCall::Kind::swap, &plan::PlannedCall::kind);
    };
    const std::string number = std::to_string(swap().trade + 1);
    m_plan.treasury = tests::invented_address(0xbd, 13);
    EXPECT_EQ(refused(), number + " recipient");
    m_plan = good;
    m_plan.deadline += 1s;
    EXPECT_EQ(refused(), number + " deadline");
    m_plan = good;
    swap().call.to = tests::invented_address(0xbd, 13);
    EXPECT_EQ(refused(), number + " call");
    m_plan = good;
    swap().call.value = Wei{U256(1)};
    EXPECT_EQ(refused(), number + " call");
}

TEST_F(ShownTrades, LeadThroughTokensOfTheChainAloneAndNoFurtherThanTheRouterDoes)
{
    const plan::Plan good = m_plan;
    const auto reroute = [this](std::vector<Address> middles) {
        auto& call = *std::ranges::find(m_plan.calls, plan::PlannedCall::Kind::swap, &plan::PlannedCall::kind);
        const auto swap = venue::find_venue("uniswap_v2")->decode_swap(call.call.data).value();
        venue::SwapOrder order{{}, {swap.tokens.front()}, swap.amount_in, swap.min_out, swap.recipient, swap.deadline};
        for (const Address& middle : middles)
            order.tokens.push_back(middle);
        order.tokens.push_back(swap.tokens.back());
        const auto& at = m_story.world().config().venues.at("uniswap_v2");
        call.call.data = venue::find_venue("uniswap_v2")->encode_swap(at, order).data;
    };
    const Address known = m_story.world().config().intermediates().front();
    reroute({known, known});
    EXPECT_EQ(refused(), "");
    m_plan = good;
    reroute({known, known, known});
    EXPECT_EQ(refused(), "1 call");
    m_plan = good;
    reroute({tests::invented_address(0xbd, 13)});
    EXPECT_EQ(refused(), "1 call");
}

TEST_F(ShownTrades, WrapAndUnwrapNoMoreThanTheTradeNeeds)
{
    const plan::Plan good = m_plan;
    const Address wrapped = m_story.world().config().wrapped.address;
    ASSERT_EQ(m_plan.trades[0].sell.address, wrapped);
    m_plan.calls.insert(m_plan.calls.begin(), plan::wrap_call(wrapped, m_plan.trades[0].amount_in, 0));
    EXPECT_EQ(refused(), "");
    m_plan.calls[0] = plan::wrap_call(wrapped, m_plan.trades[0].amount_in + U256(1), 0);
    EXPECT_EQ(refused(), "1 call");
    m_plan = good;
    m_plan.calls.push_back(plan::unwrap_call(wrapped, U256(1), 0));
    EXPECT_EQ(refused(), "1 call") << "it buys no native coin";
}

TEST(DryRunAnswers, OfAnotherLengthThanAskedAreNoAnswers)
{
    Story story;
    story.price("WETH", +30_pct).advance(12s).expect_plan("WETH", "USDC");
    story.world().on_simulate([](const auto& messages) -> Result<std::vector<chain::SimulatedCall>> {
        const std::vector<evm::abi::Writer> none;
        chain::SimulatedCall call;
        call.success = true;
        call.data = evm::abi::Writer().array(none, true).finish();
        return std::vector(messages.size(), call);
    });
    const auto simulated = tests::run(simulate_plan(
        story.world(), {story.plan_ptr(), story.snapshot(), story.policy(), story.world().config(), {}, {}}));
    ASSERT_FALSE(simulated);
    EXPECT_EQ(simulated.error().code, Code::endpoint_garbage);
}

} // namespace
} // namespace ballast::simulate
