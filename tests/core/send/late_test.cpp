#include "fixture.h"

// What passes its deadline on the way: it trades no more, and what became of it is found out.
namespace ballast::send {
namespace {

class Late : public SendTest {
protected:
    /// It is sent, and no block takes it while it is waited for.
    void send_in_vain()
    {
        m_chain.mine = false;
        m_options.timeout = std::chrono::seconds(60);
        EXPECT_EQ(go().error().code, Code::receipt_timeout);
    }
    /// The newest block is past the deadline.
    void pass_deadline()
    {
        m_clock.time = job().deadline + std::chrono::seconds(1);
        m_chain.make_new_block();
    }
};

// Past its deadline the batch would only burn gas: it is watched, not sent again, and may be given up.
TEST_F(Late, PastItsDeadlineItIsNotSentAgainAndMayBeGivenUp)
{
    prepare();
    m_options.confirmations = 3;
    send_in_vain();
    m_stop = true;
    EXPECT_EQ(go().error().code, Code::command_not_possible) << "it may still be included";
    EXPECT_EQ(find_unfinished(*m_store)->plans.size(), 1u);
    m_stop = false;
    pass_deadline();
    int broadcasts = 0;
    m_chain.on_send = [&broadcasts] { ++broadcasts; };
    m_problems.clear();
    const auto ended = go();
    EXPECT_EQ(ended.error().code, Code::submission_expired) << "at its depth it is over, and nobody has to say so";
    EXPECT_EQ(ended.error().parameter("open"), "") << "the whole batch refuses";
    EXPECT_EQ(broadcasts, 0);
    EXPECT_TRUE(find_unfinished(*m_store)->plans.empty());
}

// Signed and never sent before the deadline: it is not told as sent, and nobody waits for it.
TEST_F(Late, WhatIsLateBeforeItLeavesNeverLeaves)
{
    prepare();
    FullStore full(*m_store, 1);
    EXPECT_EQ(go(full).error().code, Code::disk_full);
    ASSERT_EQ(find_unfinished(*m_store)->plans.front().step, Step::signed_outer);
    pass_deadline();
    bool told_as_sent = false;
    m_on_progress = [&](const Progress& progress) { told_as_sent |= progress.step == Step::submitted; };
    EXPECT_EQ(go().error().code, Code::submission_expired);
    EXPECT_FALSE(told_as_sent);
    EXPECT_TRUE(m_chain.seen.empty());
    EXPECT_TRUE(find_unfinished(*m_store)->plans.empty());
}

// A wallet sped it up, or another owner sent the same batch: the deadline has passed, and the Safe has traded.
TEST_F(Late, WhatAnotherTransactionExecutedIsNotCalledExpired)
{
    for (const bool payer_took_part : {true, false}) {
        m_store = std::move(*store::Store::open_in_memory());
        m_chain.forget();
        m_chain.safe_nonce = 9;
        m_chain.events.clear();
        m_clock.time = m_chain.blocks.back().time;
        prepare();
        m_stop = false;
        send_in_vain();
        m_chain.safe_nonce = 10;
        if (payer_took_part) m_chain.nonce = 6;
        m_chain.events = {m_chain.logs.back()};
        const Time before = m_clock.time;
        pass_deadline();
        m_stop = true;
        const auto outcome = go();
        ASSERT_TRUE(outcome.has_value()) << code_name(outcome.error().code);
        EXPECT_EQ(outcome->problem->code, Code::outcome_unproven);
        ASSERT_EQ(find_unfinished(*m_store)->plans.size(), 1u);
        EXPECT_TRUE(find_unfinished(*m_store)->plans.front().untold) << "the log is still to hear of it";
        m_chain.blocks = {m_chain.make_block(1)};
        m_chain.blocks.front().time = m_clock.time = before;
    }
}

// What came to nothing and what took its place: the plan is over, and never called executed.
TEST_F(Late, ALateNonceTakenByAnotherIsSaidAsThat)
{
    prepare();
    send_in_vain();
    m_chain.nonce = 6;
    pass_deadline();
    m_stop = true;
    EXPECT_EQ(go().error().code, Code::sender_nonce_used);
    ASSERT_TRUE(note_told(*m_store, 3, m_clock.now()));
    EXPECT_TRUE(find_unfinished(*m_store)->plans.empty());
}

// The endpoint that says there is no receipt may lag: what was executed is never called given up.
TEST_F(Late, WhatWasExecutedIsNotGivenUpOnOneLook)
{
    prepare();
    m_options.confirmations = 3;
    send_in_vain();
    m_chain.mine = true;
    m_chain.make_new_block(); // there it is
    m_clock.time = job().deadline + std::chrono::seconds(1);
    for (int block = 0; block < 4; ++block)
        m_chain.make_new_block();
    m_chain.receipts_missed = 1;
    m_stop = true;
    const auto outcome = go();
    ASSERT_TRUE(outcome.has_value());
    EXPECT_TRUE(outcome->executed);
}

TEST_F(Late, WhatIsLateWhenTheFeeHasFallenIsNotSigned)
{
    prepare();
    m_options.base_fee_cap = {U256(10)};
    const GasPrice before = m_chain.base_fee;
    m_on_progress = [&](const Progress& progress) {
        if (!progress.problem || m_chain.base_fee.value == U256(9)) return;
        m_chain.base_fee = {U256(9)}; // the fee falls, and the deadline has passed meanwhile
        pass_deadline();
    };
    EXPECT_EQ(go().error().code, Code::plan_expired);
    EXPECT_TRUE(m_chain.seen.empty());
    m_chain.base_fee = before;
}

} // namespace
} // namespace ballast::send
