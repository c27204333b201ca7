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
        EXPECT_TRUE(find_unfinished(*m_store)->plans.empty());
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

} // namespace
} // namespace ballast::send
