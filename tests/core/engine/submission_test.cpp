#include "evm/keccak.h"
#include "fixture.h"
#include <fstream>

// A submission belongs to one treasury on one chain, whatever is selected while it is under way.
namespace ballast::engine {
namespace {

using Phase = Review::Phase;
constexpr const char* k_second = "Second";

/// A second chain of the same id, with a treasury at the same address.
class SubmissionTest : public EngineTest {
protected:
    SubmissionTest()
    {
        auto& world = m_second_story.world();
        world.config().name = k_second;
        world.config().short_name = "sec";
        world.config().block_time = std::chrono::milliseconds(1000);
        world.advance(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()) - world.now());
        m_second.emplace(world);
        std::ofstream(m_folder / "chains/second.json") << tests::format_chain_file(world.config(), m_second->url());
    }
    /// A plan is broadcast on the first chain, which makes no block yet.
    [[nodiscard]] std::unique_ptr<Session> open_submitted()
    {
        auto session = open();
        policy::Policy second = m_policy;
        session->must(AddTreasury{second, k_second});
        session->must(AddTreasury{m_policy, k_chain});
        session->wait([](const EngineState& each) { return each.chain->name == k_chain && has_plan(each); });
        session->must(SimulatePlan{});
        session->must(approval(*session->state()));
        const auto approved = session->state();
        for (const KeyInfo& key : approved->keys) {
            session->must(UnlockKey{key.address, passphrase()});
            session->must(SignWith{key.address});
        }
        m_plan = session->state()->review.simulated->plan_ptr();
        m_node->with([this] {
            m_story.world().on_send([this](BytesView) -> Result<chain::Receipt> {
                chain::Receipt receipt;
                receipt.success = true;
                receipt.gas_used = {300'000};
                receipt.logs.push_back({m_policy.treasury,
                                        {evm::keccak256("ExecutionSuccess(bytes32,uint256)"), m_plan->digest},
                                        Bytes(32)});
                return receipt;
            });
        });
        m_sending = session->submit(SendPlan{session->state()->keys.front().address});
        session->wait([](const EngineState& each) {
            return each.review.progress && each.review.progress->step == send::Step::submitted;
        });
        return session;
    }
    /// Blocks until the command has its result.
    CommandResult mine_until_done(Session& session, std::uint64_t id)
    {
        for (int blocks = 0; blocks < 100 && Session::count(*session.state(), id) == 0; ++blocks) {
            advance();
            std::this_thread::sleep_for(std::chrono::milliseconds(100)); // the engine looks for blocks by the clock
        }
        return session.result(id);
    }
    [[nodiscard]] std::size_t sent_on_second()
    {
        return m_second->with([this] { return m_second_story.world().sent().size(); });
    }

    tests::Story m_second_story;
    std::optional<tests::InventedNode> m_second;
    plan::PlanPtr m_plan;
    std::uint64_t m_sending = 0;
};

TEST_F(SubmissionTest, IsResumedOnItsOwnChainWhateverIsSelected)
{
    auto first = open_submitted();
    first->must(SelectTreasury{m_policy.treasury, k_second});
    (void)first->end();

    const auto second = open();
    StatePtr state = second->wait([](const EngineState& each) { return each.chain && each.chain->name == k_second; });
    ASSERT_EQ(state->unfinished.size(), 1u);
    EXPECT_EQ(state->unfinished[0].chain, k_chain);
    EXPECT_EQ(state->unfinished[0].treasury, m_policy.treasury);
    const CommandResult result = mine_until_done(*second, second->submit(ResumePlan{m_plan->number}));
    EXPECT_FALSE(result.error) << code_name(result.error->code);
    state = second->state();
    EXPECT_EQ(state->chain->name, k_chain);
    EXPECT_EQ(state->review.phase, Phase::done);
    EXPECT_EQ(state->review.chain, k_chain);
    EXPECT_EQ(sent_on_second(), 0u);
}

TEST_F(SubmissionTest, WhatWasExecutedIsNotCalledGivenUp)
{
    auto first = open_submitted();
    const auto arrived = [this] { return m_node->with([this] { return m_story.world().sent().size(); }); };
    for (int look = 0; look < 100 && arrived() == 0; ++look) // it is written down before it is broadcast
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    ASSERT_EQ(arrived(), 1u);
    (void)first->end();
    for (int block = 0; block < 20; ++block)
        advance();
    const auto second = open();
    second->wait([](const EngineState& each) { return each.drift != nullptr; });
    const CommandResult result = mine_until_done(*second, second->submit(AbandonPlan{m_plan->number}));
    EXPECT_FALSE(result.error) << code_name(result.error->code) << ' ' << result.error->parameter("why");
    const StatePtr state = second->state();
    EXPECT_EQ(state->review.phase, Phase::done);
    EXPECT_TRUE(state->unfinished.empty());
    EXPECT_EQ(std::ranges::count(*state->activity, audit::Kind::outcome, &audit::Record::kind), 1);
    EXPECT_EQ(std::ranges::count(*state->activity, audit::Kind::rejection, &audit::Record::kind), 0);
}

TEST_F(SubmissionTest, IsNotResumedWhereItsTreasuryIsNotWatched)
{
    auto first = open_submitted();
    (void)first->end();
    const auto second = open();
    second->must(ForgetTreasury{m_policy.treasury, k_chain});
    const CommandResult refused = second->ask(ResumePlan{m_plan->number});
    ASSERT_TRUE(refused.error);
    EXPECT_EQ(refused.error->code, Code::command_not_possible);
    EXPECT_EQ(refused.error->parameter("why"), "its treasury is not watched");
    EXPECT_EQ(second->state()->unfinished.size(), 1u);
    EXPECT_EQ(sent_on_second(), 0u);
}

TEST_F(SubmissionTest, GoesOnWhileAnotherTreasuryIsLookedAt)
{
    const auto session = open_submitted();
    session->must(Cancel{m_sending});
    session->must(SetEndpoints{k_chain, {m_node->url()}});
    session->must(SelectTreasury{m_policy.treasury, k_second});
    StatePtr state = session->state();
    EXPECT_EQ(state->review.phase, Phase::none) << "the second treasury has no plan under way";
    EXPECT_EQ(state->review.chain, k_second);
    EXPECT_EQ(session->refusal(ResumePlan{m_plan->number}), Code::command_not_possible) << "it is being followed";

    session->must(SelectTreasury{m_policy.treasury, k_chain});
    EXPECT_EQ(session->state()->review.phase, Phase::sending);
    ASSERT_TRUE(session->state()->review.progress);
    session->must(SelectTreasury{m_policy.treasury, k_second});
    const CommandResult result = mine_until_done(*session, m_sending);
    EXPECT_FALSE(result.error) << code_name(result.error->code);
    state = session->state();
    EXPECT_EQ(state->review.phase, Phase::none);
    EXPECT_FALSE(state->review.outcome);
    EXPECT_TRUE(state->unfinished.empty());

    session->must(SelectTreasury{m_policy.treasury, k_chain});
    state = session->state();
    EXPECT_EQ(state->review.phase, Phase::done);
    ASSERT_TRUE(state->review.outcome);
    EXPECT_TRUE(state->review.outcome->executed);
    state = session->wait([](const EngineState& each) { return each.review.drift_after != nullptr; });
    EXPECT_EQ(state->review.drift_after, state->drift);
    EXPECT_EQ(sent_on_second(), 0u);
}

TEST_F(SubmissionTest, ANewPolicyDoesNotInterruptIt)
{
    const auto session = open_submitted();
    policy::Policy next = m_policy;
    next.treasury_name = "Renamed";
    session->must(ReplacePolicy{next});
    EXPECT_EQ(session->state()->review.phase, Phase::sending);
    EXPECT_FALSE(mine_until_done(*session, m_sending).error);
    EXPECT_EQ(session->state()->review.phase, Phase::done);
}

TEST_F(SubmissionTest, OneThatWasNotSentCanBeGivenUpAfterItsKeyWasLocked)
{
    const auto session = open_with_review();
    session->must(approval(*session->state()));
    const std::uint64_t number = session->state()->review.simulated->plan().number;
    const StatePtr state = session->state();
    const Address payer = state->keys.front().address;
    for (const KeyInfo& key : state->keys) {
        session->must(UnlockKey{key.address, passphrase()});
        session->must(SignWith{key.address});
    }
    session->must(LockKeys{});
    EXPECT_EQ(session->refusal(SendPlan{payer}), Code::key_locked);
    EXPECT_EQ(session->refusal(ResumePlan{number}), Code::key_locked);
    EXPECT_EQ(session->state()->review.phase, Phase::sending);
    session->must(AbandonPlan{number});
    EXPECT_EQ(session->state()->review.phase, Phase::none);
    EXPECT_TRUE(session->state()->unfinished.empty());
    session->must(SimulatePlan{});
}

TEST_F(SubmissionTest, TheWaitForACheaperBlockCanBeStoppedAndTheSignaturesStay)
{
    m_policy.limits.base_fee_cap = {U256(20'000'000'000)};
    const auto session = open_with_review();
    session->must(approval(*session->state()));
    const std::uint64_t number = session->state()->review.simulated->plan().number;
    const StatePtr approved = session->state();
    for (const KeyInfo& key : approved->keys) {
        session->must(UnlockKey{key.address, passphrase()});
        session->must(SignWith{key.address});
    }
    m_node->with([this] { m_story.world().set_base_fee(60'000'000'000); });
    const Address payer = session->state()->keys.front().address;
    const auto waits = [](const EngineState& each) {
        const auto& progress = each.review.progress;
        return progress && progress->problem && progress->problem->code == Code::base_fee_above_cap;
    };
    const auto sending = session->submit(SendPlan{payer});
    session->wait(waits);
    const auto cancelled = session->submit(Cancel{sending});
    EXPECT_EQ(mine_until_done(*session, sending).error.value().code, Code::cancelled);
    EXPECT_FALSE(session->result(cancelled).error);
    StatePtr state = session->state();
    EXPECT_EQ(state->review.phase, Phase::signing);
    EXPECT_EQ(state->review.confirmations.size(), 2u);
    EXPECT_FALSE(state->review.problem) << "it was asked for";
    const auto again = session->submit(SendPlan{payer});
    session->wait(waits);
    const auto abandoned = session->submit(AbandonPlan{number});
    EXPECT_FALSE(mine_until_done(*session, abandoned).error);
    EXPECT_TRUE(session->result(again).error);
    state = session->state();
    EXPECT_TRUE(state->unfinished.empty());
    EXPECT_EQ(state->review.phase, Phase::none);
    EXPECT_EQ(m_node->with([this] { return m_story.world().sent().size(); }), 0u);
}

TEST_F(SubmissionTest, AnApprovedPlanOfAForgottenTreasuryIsNotGoneOnWith)
{
    const auto session = open();
    session->must(AddTreasury{m_policy, k_second});
    session->must(AddTreasury{m_policy, k_chain});
    session->wait([](const EngineState& each) { return each.chain->name == k_chain && has_plan(each); });
    session->must(SimulatePlan{});
    session->must(approval(*session->state()));
    const std::uint64_t number = session->state()->review.simulated->plan().number;
    session->must(ForgetTreasury{m_policy.treasury, k_chain});
    const CommandResult refused = session->ask(ResumePlan{number});
    ASSERT_TRUE(refused.error);
    EXPECT_EQ(refused.error->parameter("why"), "its treasury is not watched");
    const StatePtr state = session->state();
    ASSERT_EQ(state->treasuries.size(), 1u);
    EXPECT_TRUE(state->treasuries.front().selected) << "the one that is looked at stays chosen";
    EXPECT_EQ(state->treasuries.front().chain, k_second);
}

} // namespace
} // namespace ballast::engine
