#include "fixture.h"
#include <filesystem>

// Cancelling, stopping, and one result for every command.
namespace ballast::engine {
namespace {

using Stop = EngineTest;

TEST_F(Stop, CancelEndsAWaitForTheChainAndTheChainIsReadAgain)
{
    const auto session = open_with_plan();
    m_node->hang();
    const auto id = session->submit(SimulatePlan{});
    session->wait([](const EngineState& each) { return each.review.phase == Review::Phase::simulating; });
    session->must(Cancel{id});
    const CommandResult result = session->result(id);
    ASSERT_TRUE(result.error);
    EXPECT_EQ(result.error->code, Code::cancelled);
    EXPECT_EQ(session->state()->review.phase, Review::Phase::none);
    m_node->answer();
    session->must(SimulatePlan{});
}

TEST_F(Stop, QuitIsAnsweredAndNothingIsDoneAfterIt)
{
    const auto session = open();
    const auto id = session->submit(Quit{});
    const auto late = session->submit(CreateKey{"Late", passphrase()});
    const StatePtr last = session->end();
    EXPECT_TRUE(last->stopped);
    EXPECT_EQ(Session::count(*last, id), 1);
    EXPECT_EQ(Session::count(*last, late), 1);
    const auto refused = std::ranges::find(last->results, late, &CommandResult::id);
    ASSERT_TRUE(refused->error);
    EXPECT_EQ(refused->error->code, Code::command_not_possible);
    const std::filesystem::directory_iterator keys(m_data + "/keys");
    EXPECT_EQ(std::distance(begin(keys), end(keys)), 2) << "the two that were there";
}

TEST_F(Stop, EndsSoonWhileTheChainDoesNotAnswer)
{
    auto session = open_with_plan();
    m_node->hang();
    const auto id = session->submit(LookAtTreasury{m_policy.treasury, k_chain});
    session->wait([](const EngineState& each) { return !each.waiting.empty(); });
    const StatePtr last = session->end();
    EXPECT_TRUE(last->stopped);
    ASSERT_EQ(Session::count(*last, id), 1);
    const auto result = std::ranges::find(last->results, id, &CommandResult::id);
    ASSERT_TRUE(result->error);
    EXPECT_EQ(result->error->code, Code::cancelled) << "not the end of its own patience";
}

TEST_F(Stop, KeysAreLockedInTheLastState)
{
    auto session = open();
    session->must(UnlockKey{m_owners[0], passphrase()});
    const StatePtr last = session->end();
    ASSERT_EQ(last->keys.size(), 2u);
    for (const KeyInfo& key : last->keys)
        EXPECT_TRUE(key.locked);
}

TEST_F(Stop, EveryCommandHasOneResult)
{
    auto session = open_with_plan();
    session->submit(Refresh{});
    session->submit(SimulatePlan{});
    session->submit(SimulatePlan{});
    session->submit(RejectPlan{});
    session->submit(LockKeys{});
    session->submit(VerifyAudit{});
    session->submit(ExportAudit{m_folder / "audit.json"});
    session->submit(SelectTreasury{m_policy.treasury, k_chain});
    session->submit(ForgetTreasury{m_policy.treasury, k_chain});
    session->submit(Refresh{});
    const std::uint64_t last_id = session->last_id();
    for (std::uint64_t id = 1; id <= last_id; ++id)
        (void)session->result(id);
    const StatePtr last = session->end();
    for (std::uint64_t id = 1; id <= last_id; ++id)
        EXPECT_EQ(Session::count(*last, id), 1) << id;
}

} // namespace
} // namespace ballast::engine
