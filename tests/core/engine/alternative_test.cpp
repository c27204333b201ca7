#include "fixture.h"

// A plan by other rules than the policy's, as the blocks go by; and what a snapshot had to leave out.
namespace ballast::engine {
namespace {

using Phase = Review::Phase;

class AlternativeTest : public EngineTest {
protected:
    /// Inside the bands, so that the policy's own decision is to hold, with a plan that was asked for anyway.
    [[nodiscard]] std::unique_ptr<Session> open_with_alternative()
    {
        m_node->with([this] {
            m_story.price("WETH", tests::Percent{(2100.0 / 2600 - 1) * 100}); // 42,000 of 102,000 dollars: 41.2 %
            m_story.advance(std::chrono::seconds(1));
        });
        auto session = open();
        session->must(AddTreasury{m_policy, k_chain});
        session->wait([](const EngineState& each) { return each.decision.has_value(); });
        session->must(MakePlan{m_policy.destination, false});
        return session;
    }
    [[nodiscard]] static const plan::Plan* alternative(const EngineState& state)
    {
        if (!state.alternative) return nullptr;
        const auto* plan = std::get_if<plan::PlanPtr>(&*state.alternative);
        return plan ? plan->get() : nullptr;
    }
    [[nodiscard]] BlockNumber head()
    {
        return m_node->with([this] { return m_story.world().head().number; });
    }
};

TEST_F(AlternativeTest, IsMadeAnewAtEveryBlockByItsOwnRequest)
{
    const auto session = open_with_alternative();
    const StatePtr first = session->state();
    ASSERT_TRUE(alternative(*first));
    EXPECT_TRUE(std::holds_alternative<plan::Hold>(*first->decision));
    const U256 sold = alternative(*first)->trades.front().amount_in;
    m_node->with([this] { m_story.price("WETH", tests::Percent{2}); });
    advance();
    const BlockNumber newest = head();
    const StatePtr later = session->wait([&](const EngineState& each) {
        const plan::Plan* now = alternative(each);
        return now && now->block.number == newest;
    });
    EXPECT_TRUE(std::holds_alternative<plan::Hold>(*later->decision)) << "it is still the one that was asked for";
    EXPECT_GT(alternative(*later)->trades.front().amount_in, sold) << "at today's price";
    session->must(SimulatePlan{});
    EXPECT_EQ(session->state()->review.simulated->plan().block.number, newest);
}

TEST_F(AlternativeTest, StaysAsItIsWhileItsReviewIsOpen)
{
    const auto session = open_with_alternative();
    session->must(SimulatePlan{});
    const BlockNumber made = alternative(*session->state())->block.number;
    advance();
    const BlockNumber newest = head();
    const StatePtr later = session->wait([&](const EngineState& each) {
        return each.review.simulated && each.review.simulated->block().number == newest;
    });
    EXPECT_EQ(alternative(*later)->block.number, made);
    session->must(RejectPlan{});
    EXPECT_FALSE(session->state()->alternative) << "and it is not made again after that";
    advance();
    const BlockNumber last = head();
    const StatePtr after = session->wait(
        [&](const EngineState& each) { return each.decision && each.snapshot && each.snapshot->block.number == last; });
    EXPECT_FALSE(after->alternative);
}

TEST_F(AlternativeTest, WhyItCannotBeMadeAnyMoreIsToldAndTheOldOneIsGone)
{
    const auto session = open_with_alternative();
    // The feed leaves the pools behind: no trade there holds its floor, but to hold is as right as before.
    m_node->with([this] { m_story.world().set_price("WETH", 2200); });
    advance();
    const StatePtr state = session->wait([](const EngineState& each) { return !each.problems.empty(); });
    EXPECT_EQ(state->problems.front().code, Code::plan_infeasible);
    EXPECT_FALSE(state->alternative);
    EXPECT_TRUE(state->decision && std::holds_alternative<plan::Hold>(*state->decision));
    m_node->with([this] { m_story.world().set_price("WETH", 2100); });
    advance();
    const StatePtr later = session->wait([](const EngineState& each) { return alternative(each) != nullptr; });
    EXPECT_TRUE(later->problems.empty());
}

TEST_F(AlternativeTest, APoolThatIsLeftOutIsNotedWithTheReasonAndStopsNothing)
{
    const auto session = open_with_plan();
    EXPECT_TRUE(session->state()->notes.empty());
    const auto pools = session->state()->snapshot->pools;
    const Address liar = pools.front()->address();
    m_node->with([&] {
        m_story.world().answer(liar, "token0()", [](BytesView) {
            return chain::CallResult{true, evm::abi::Writer().address(tests::invented_address(0x66, 6)).finish()};
        });
    });
    advance();
    const StatePtr state = session->wait([](const EngineState& each) { return !each.notes.empty() && has_plan(each); });
    EXPECT_EQ(state->notes.front().code, Code::pool_left_out);
    EXPECT_EQ(state->notes.front().parameter("pool"), evm::format_address(liar));
    EXPECT_EQ(state->notes.front().parameter("why"), "has other tokens");
    EXPECT_TRUE(state->problems.empty()) << "an approval waits for those to be gone";
    EXPECT_EQ(state->snapshot->pools.size(), pools.size() - 1);
}

} // namespace
} // namespace ballast::engine
