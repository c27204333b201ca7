#include "scenario/story.h"

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
    EXPECT_EQ(refused(), "1 sell");
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
    EXPECT_EQ(refused(), fmt::format("{} swap", good.trades.size())) << "done, but not shown";
}

} // namespace
} // namespace ballast::simulate
