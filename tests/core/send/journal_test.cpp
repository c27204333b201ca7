#include "fixture.h"
#include "send/kept.h"

// Whose submission it is, and what became of it when its own transaction is not the one on the chain.
namespace ballast::send {
namespace {

using SendJournal = SendTest;

TEST_F(SendJournal, IsNotFollowedOnAnotherChain)
{
    prepare();
    FullStore full(*m_store, 2); // broadcast
    EXPECT_FALSE(go(full).has_value());
    m_chain.id = {100};
    m_chain.nonce = 77; // there the paying account has sent much
    EXPECT_EQ(go().error().code, Code::endpoint_wrong_chain);
    EXPECT_EQ(find_unfinished(*m_store)->plans.size(), 1u);
    m_chain.id = {1};
    m_chain.nonce = 5;
    const auto outcome = go();
    ASSERT_TRUE(outcome.has_value());
    EXPECT_TRUE(outcome->executed);
}

TEST_F(SendJournal, WhatIsUnfinishedSaysItsTreasuryAndChain)
{
    Job described = job();
    described.chain_name = "Practice chain";
    ASSERT_TRUE(write_prepared(*m_store, described, m_clock.now()).has_value());
    const auto found = find_unfinished(*m_store);
    ASSERT_EQ(found->plans.size(), 1u);
    EXPECT_EQ(found->plans[0].chain, "Practice chain");
    EXPECT_EQ(found->plans[0].treasury, k_safe);
    // A line of the first versions has no name.
    std::string old = format_job(described);
    const std::string field = R"("chain_name":"Practice chain",)";
    ASSERT_NE(old.find(field), std::string::npos);
    old.erase(old.find(field), field.size());
    ASSERT_TRUE(m_store->add_journal({3, m_clock.now(), "prepared", old}).has_value());
    EXPECT_EQ(find_unfinished(*m_store)->plans[0].chain, "");
    EXPECT_EQ(find_unfinished(*m_store)->plans[0].treasury, k_safe);
}

TEST_F(SendJournal, ANonceTakenByAnotherTransactionIsSeen)
{
    prepare();
    FullStore full(*m_store, 1); // signed, not sent
    EXPECT_FALSE(go(full).has_value());
    m_chain.nonce = 6;
    m_chain.mine = false;
    const Time before = m_clock.now();
    EXPECT_EQ(go().error().code, Code::sender_nonce_used);
    EXPECT_GE(m_clock.now() - before, std::chrono::seconds(60));
    ASSERT_TRUE(note_told(*m_store, 3, m_clock.now()));
    EXPECT_TRUE(find_unfinished(*m_store)->plans.empty());
}

TEST_F(SendJournal, OnAFastChainALateReceiptIsStillWaitedFor)
{
    prepare();
    FullStore full(*m_store, 1);
    EXPECT_FALSE(go(full).has_value());
    // One node says that the nonce is taken; the receipt comes 50 seconds later, after very many blocks.
    m_chain.nonce = 6;
    m_chain.mine = false;
    m_chain.block_seconds = 1;
    m_chain.mine_from = m_clock.now() + std::chrono::seconds(50);
    const auto outcome = go();
    ASSERT_TRUE(outcome.has_value());
    EXPECT_TRUE(outcome->executed);
    EXPECT_FALSE(outcome->problem.has_value());
}

TEST_F(SendJournal, AReceiptThatAnEndpointHidesForMinutesIsStillWaitedFor)
{
    prepare();
    FullStore full(*m_store, 1);
    EXPECT_FALSE(go(full).has_value());
    m_options.confirmations = 12;
    for (int i = 0; i < 20; ++i) // blocks in which the nonce was free
        m_chain.make_new_block();
    m_chain.nonce = 6;
    m_chain.mine = false;
    m_chain.mine_from = m_clock.now() + std::chrono::seconds(120); // ten blocks
    const auto outcome = go();
    ASSERT_TRUE(outcome.has_value());
    EXPECT_TRUE(outcome->executed);
}

TEST_F(SendJournal, APlanExecutedByAnotherTransactionIsNotCalledUnsent)
{
    for (const char* event : {"ExecutionSuccess(bytes32,uint256)", "ExecutionFailure(bytes32,uint256)"}) {
        m_store = std::move(*store::Store::open_in_memory());
        m_chain.nonce = 5;
        prepare();
        FullStore full(*m_store, 1);
        m_chain.safe_nonce = 9;
        EXPECT_FALSE(go(full).has_value());
        m_chain.nonce = 6;
        m_chain.safe_nonce = 10;
        m_chain.mine = false;
        m_chain.events = {{k_safe, {evm::keccak256(std::string_view(event)), k_digest}, Bytes(32)}};
        const auto outcome = go();
        ASSERT_TRUE(outcome.has_value()) << event;
        const bool success = std::string_view(event).starts_with("ExecutionSuccess");
        EXPECT_EQ(outcome->executed, success);
        EXPECT_EQ(outcome->problem->code, success ? Code::outcome_unproven : Code::execution_failed);
        EXPECT_EQ(outcome->actual_cost, success ? usd_from(5) : Usd{});
        EXPECT_EQ(find_unfinished(*m_store)->plans.size(), 1u) << "until the log has it";
        ASSERT_TRUE(note_told(*m_store, 3, m_clock.now()));
        EXPECT_TRUE(find_unfinished(*m_store)->plans.empty());
    }
}

// A reorganisation took the block, and the person gave up: nothing of it is on the chain, and nothing stands in the
// way.
TEST_F(SendJournal, WhatAReorganisationTookIsNoOutcomeThatTheLogLacks)
{
    prepare();
    const Bytes32 hash{{1}};
    const auto line = [&](Step step, Bytes raw = {}) {
        ASSERT_TRUE(write_line(*m_store, 3, {step, 0, hash, std::move(raw)}, m_clock.now()));
    };
    line(Step::signed_outer, Bytes{2});
    line(Step::submitted);
    line(Step::included);
    EXPECT_EQ(find_unfinished(*m_store)->plans.size(), 1u);
    line(Step::submitted);
    line(Step::failed);
    EXPECT_TRUE(find_unfinished(*m_store)->plans.empty());
}

TEST_F(SendJournal, ItIsNotedAsToldOnlyOnceItIsOver)
{
    prepare();
    ASSERT_TRUE(note_told(*m_store, 3, m_clock.now()));
    EXPECT_EQ(find_unfinished(*m_store)->plans.size(), 1u);
    ASSERT_TRUE(go().has_value());
    EXPECT_TRUE(find_unfinished(*m_store)->plans[0].untold);
}

// Killed between the last line of the chain's story and the record of the outcome: it is offered again, and ends alike.
TEST_F(SendJournal, AnOutcomeThatTheLogLacksIsReadAgain)
{
    for (const bool success : {true, false}) {
        m_store = std::move(*store::Store::open_in_memory());
        m_chain.forget();
        prepare();
        m_chain.success = success;
        int broadcasts = 0;
        m_chain.on_send = [&broadcasts] { ++broadcasts; };
        const auto first = go();
        ASSERT_TRUE(first.has_value());
        EXPECT_EQ(first->executed, success);
        const auto open = find_unfinished(*m_store)->plans;
        ASSERT_EQ(open.size(), 1u);
        EXPECT_TRUE(open[0].untold);
        EXPECT_FALSE(abandon(*m_store, 3, m_clock.now()).has_value());
        const int sent = broadcasts;
        const auto again = go();
        ASSERT_TRUE(again.has_value());
        EXPECT_EQ(again->executed, success);
        EXPECT_EQ(again->transaction, first->transaction);
        EXPECT_EQ(again->actual_cost, first->actual_cost);
        EXPECT_EQ(broadcasts, sent) << "what is on the chain is not sent again";
        ASSERT_TRUE(note_told(*m_store, 3, m_clock.now()).has_value());
        ASSERT_TRUE(note_told(*m_store, 3, m_clock.now()).has_value());
        EXPECT_TRUE(find_unfinished(*m_store)->plans.empty());
        EXPECT_EQ(m_store->read_journal(3)->back().step, "told");
    }
}

TEST_F(SendJournal, ADamagedLineDoesNotHideTheOtherPlans)
{
    ASSERT_TRUE(m_store->add_journal({1, m_clock.now(), "prepared", "{"}).has_value());
    ASSERT_TRUE(m_store->add_journal({2, m_clock.now(), "approved", "[]"}).has_value());
    prepare();
    const auto found = find_unfinished(*m_store);
    ASSERT_TRUE(found.has_value());
    ASSERT_EQ(found->plans.size(), 1u);
    EXPECT_EQ(found->plans[0].plan_number, 3u);
    ASSERT_EQ(found->problems.size(), 2u);
    EXPECT_EQ(found->problems[0].code, Code::database_damaged);
    EXPECT_EQ(found->problems[0].parameter("plan"), "1");
    EXPECT_EQ(found->problems[1].parameter("plan"), "2");
    EXPECT_TRUE(find_all_kept(*m_store).has_value());
}

// JSON that is none of ours, or holds another kind of value where ours stands, is damage and no crash.
TEST_F(SendJournal, AnotherKindOfValueIsDamage)
{
    Job without_calls = job();
    without_calls.calls.clear();
    EXPECT_EQ(parse_job(format_job(without_calls)).error().code, Code::database_damaged);
    for (const char* line : {R"({"call": 0, "raw": 5, "hash": null})", R"({"call": 0, "raw": ["0x"], "hash": {}})",
                             R"({"call": -1})", R"({"call": 7})", "[]", "0", "null", ""}) {
        m_store = std::move(*store::Store::open_in_memory());
        prepare();
        ASSERT_TRUE(m_store->add_journal({3, m_clock.now(), "signed_outer", line}).has_value());
        const auto found = find_unfinished(*m_store);
        ASSERT_TRUE(found.has_value()) << line;
        EXPECT_TRUE(found->plans.empty()) << line;
        ASSERT_EQ(found->problems.size(), 1u) << line;
        EXPECT_EQ(found->problems[0].code, Code::database_damaged) << line;
    }
}

} // namespace
} // namespace ballast::send
