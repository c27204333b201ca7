#include "evm/abi.h"
#include "fixture.h"
#include "send/run.h"

// A plain account's calls go out one by one: what is done stays done, and must be told whatever stops the rest.
namespace ballast::send {
namespace {

using PlainAccount = SendTest;

TEST_F(PlainAccount, ManyCallsOfAPlainAccountAreDoneBeforeTheirDeadline)
{
    Job many = plain_job(20);
    many.deadline = m_clock.now() + std::chrono::seconds(1140); // of 1200: approving and unlocking took a minute
    m_options.confirmations = 12;
    m_chain.logs.clear();
    m_chain.token_after = m_chain.token_before;
    ASSERT_TRUE(write_prepared(*m_store, many, m_clock.now()));
    const auto outcome = go();
    ASSERT_TRUE(outcome.has_value());
    EXPECT_TRUE(outcome->executed);
    EXPECT_EQ(m_chain.seen.size(), 20u);
    EXPECT_GE(m_chain.blocks.back().number.value - outcome->block.value + 1, 12u) << "the last one is as deep as asked";
}

TEST_F(PlainAccount, ACallThatWouldRevertEndsAPlainAccountsPlanWithWhatIsDone)
{
    m_chain.estimates_left = 3;
    ASSERT_TRUE(write_prepared(*m_store, plain_job(4), m_clock.now()));
    const auto outcome = go();
    ASSERT_TRUE(outcome.has_value()) << "three calls are on the chain: that must be told and recorded";
    EXPECT_FALSE(outcome->executed);
    EXPECT_EQ(outcome->problem->code, Code::call_reverted);
    EXPECT_EQ(outcome->problem->parameter("reason"), "STF");
    EXPECT_EQ(outcome->problem->parameter("done"), "3");
    EXPECT_EQ(outcome->problem->parameter("calls"), "4");
    EXPECT_EQ(outcome->gas_used, Gas{600'000});
    EXPECT_EQ(m_chain.receipts.size(), 3u);
    ASSERT_TRUE(note_told(*m_store, 3, m_clock.now()));
    EXPECT_TRUE(find_unfinished(*m_store)->plans.empty());
}

TEST_F(PlainAccount, AnAllowanceWhoseSwapDidNotFollowIsTold)
{
    Job job = plain_job(3);
    const Address spender = evm::parse_address("0xE592427A0AEce92De3Edee1F18E0157C05861564").value();
    job.calls[1].data =
        evm::abi::Writer(evm::abi::selector("approve(address,uint256)")).address(spender).number(U256(5)).finish();
    m_chain.estimates_left = 2;
    ASSERT_TRUE(write_prepared(*m_store, job, m_clock.now()));
    const auto outcome = go();
    ASSERT_TRUE(outcome.has_value());
    EXPECT_EQ(outcome->problem->parameter("allowed"), evm::format_address(spender));
}

TEST_F(PlainAccount, ATakenBackAllowanceIsNoneThatIsLeft)
{
    Job job = plain_job(3);
    job.calls[1].data =
        evm::abi::Writer(evm::abi::selector("approve(address,uint256)")).address(s_executor).number(U256()).finish();
    m_chain.estimates_left = 2;
    ASSERT_TRUE(write_prepared(*m_store, job, m_clock.now()));
    const auto outcome = go();
    ASSERT_TRUE(outcome.has_value());
    EXPECT_EQ(outcome->problem->parameter("done"), "2");
    EXPECT_EQ(outcome->problem->parameter("allowed"), "");
}

TEST_F(PlainAccount, TheFirstCallThatWouldRevertLeavesNothingDone)
{
    m_chain.estimates_left = 0;
    ASSERT_TRUE(write_prepared(*m_store, plain_job(4), m_clock.now()));
    const auto outcome = go();
    ASSERT_FALSE(outcome.has_value());
    EXPECT_EQ(outcome.error().code, Code::call_reverted);
    EXPECT_EQ(outcome.error().parameter("done"), "");
}

TEST_F(PlainAccount, AnEndpointThatGoesAwayBetweenTwoCallsSaysWhatIsDoneAndGoesOn)
{
    ASSERT_TRUE(write_prepared(*m_store, plain_job(2), m_clock.now()));
    m_chain.logs.clear();
    m_chain.token_after = m_chain.token_before;
    m_chain.on_send = [this] {
        if (m_chain.receipts.size() == 1) m_chain.calls_left = 0;
    };
    const auto stopped = go();
    ASSERT_FALSE(stopped.has_value());
    EXPECT_EQ(stopped.error().parameter("done"), "1");
    m_chain.on_send = {};
    m_chain.calls_left = -1;
    EXPECT_TRUE(go()->executed);
    EXPECT_EQ(m_chain.receipts.size(), 2u);
}

/// Two calls that move nothing; at one moment, once, the chain loses its two newest blocks.
class Reorg : public SendTest {
protected:
    void prepare_two()
    {
        ASSERT_TRUE(write_prepared(*m_store, plain_job(2), m_clock.now()));
        m_chain.logs.clear();
        m_chain.token_after = m_chain.token_before;
    }
    void lose_blocks()
    {
        ASSERT_FALSE(m_lost);
        m_lost = true;
        m_chain.reorg(2);
    }
    void expect_both(const Result<Outcome>& outcome)
    {
        ASSERT_TRUE(m_lost);
        ASSERT_TRUE(outcome.has_value());
        EXPECT_TRUE(outcome->executed);
        EXPECT_EQ(m_chain.seen.size(), 2u) << "the same bytes, not new ones";
        EXPECT_EQ(m_chain.receipts.size(), 2u);
        EXPECT_EQ(m_chain.nonce, 7u);
    }
    bool m_lost = false;
};

TEST_F(Reorg, ThatTakesAnEarlierCallAfterTheLaterOneIsSignedIsMendedFirst)
{
    prepare_two();
    m_chain.on_send = [this] {
        if (!m_lost && m_chain.seen.size() == 1 && !m_chain.receipts.empty()) lose_blocks();
    };
    expect_both(go());
}

TEST_F(Reorg, ThatTakesACallBeforeTheNextOneIsSignedIsMendedBeforeSigning)
{
    prepare_two();
    m_on_progress = [this](const Progress& progress) {
        if (!m_lost && progress.step == Step::confirmed && progress.call == 0) lose_blocks();
        if (progress.step == Step::signed_outer && progress.call == 1)
            EXPECT_EQ(m_chain.receipts.size(), 1u) << "signed while the call before it is not on the chain";
    };
    expect_both(go());
}

TEST_F(Reorg, AfterWhichAnEarlierCallFailsIsToldAsNotExecuted)
{
    prepare_two();
    m_chain.on_send = [this] {
        if (m_lost || m_chain.seen.size() != 1 || m_chain.receipts.empty()) return;
        lose_blocks();
        m_chain.fails = {5}; // in its new block the first call reverts
    };
    const auto outcome = go();
    ASSERT_TRUE(outcome.has_value());
    EXPECT_FALSE(outcome->executed);
    ASSERT_TRUE(outcome->problem);
    EXPECT_EQ(outcome->problem->code, Code::transaction_reverted);
    EXPECT_EQ(outcome->problem->parameter("done"), "1") << "the second one is done";
}

TEST_F(Reorg, AfterWhichACallFailsStopsThePlanBeforeTheNextIsSigned)
{
    prepare_two();
    m_on_progress = [this](const Progress& progress) {
        if (m_lost || progress.step != Step::confirmed || progress.call != 0) return;
        lose_blocks();
        m_chain.fails = {5};
    };
    const auto outcome = go();
    ASSERT_TRUE(outcome.has_value());
    EXPECT_FALSE(outcome->executed);
    EXPECT_EQ(outcome->problem->code, Code::transaction_reverted);
    EXPECT_EQ(outcome->problem->parameter("done"), "");
    EXPECT_EQ(m_chain.seen.size(), 1u);
}

TEST_F(Reorg, ThatTakesACallForGoodLeavesItOutOfTheOutcome)
{
    prepare_two();
    m_on_progress = [this](const Progress& progress) {
        if (m_lost || progress.step != Step::confirmed || progress.call != 0) return;
        lose_blocks();
        m_chain.nonce = 6; // another transaction took its nonce
        m_chain.mined[5] = Bytes32{{9}};
        m_chain.mempool.clear();
    };
    const auto outcome = go();
    ASSERT_TRUE(outcome.has_value());
    EXPECT_FALSE(outcome->executed);
    EXPECT_EQ(outcome->problem->code, Code::sender_nonce_used);
    EXPECT_EQ(outcome->problem->parameter("done"), "");
    EXPECT_EQ(outcome->gas_used, Gas{});
}

TEST_F(PlainAccount, AnEndpointThatFailsAtTheEndDoesNotLoseWhatIsDone)
{
    // The last call would revert, and from then on nothing answers.
    m_chain.estimates_left = 2;
    m_chain.on_estimate_refused = [this] { m_chain.calls_left = 0; };
    ASSERT_TRUE(write_prepared(*m_store, plain_job(3), m_clock.now()));
    const auto outcome = go();
    ASSERT_TRUE(outcome.has_value());
    EXPECT_EQ(outcome->problem->code, Code::call_reverted);
    EXPECT_EQ(outcome->problem->parameter("done"), "2");
    EXPECT_EQ(outcome->gas_used, Gas{400'000});
}

// Only the log lacks its outcome: that is read, and nothing is signed, however much could be.
TEST_F(PlainAccount, OfAPlanThatIsOverNothingMoreIsSigned)
{
    m_chain.estimates_left = 1;
    ASSERT_TRUE(write_prepared(*m_store, plain_job(3), m_clock.now()));
    ASSERT_TRUE(go().has_value());
    ASSERT_TRUE(find_unfinished(*m_store)->plans[0].untold);
    m_chain.estimates_left = -1;
    const auto outcome = go();
    ASSERT_TRUE(outcome.has_value());
    EXPECT_FALSE(outcome->executed);
    EXPECT_EQ(outcome->problem->code, Code::call_reverted) << "why it ended, from before the program did";
    EXPECT_EQ(outcome->problem->parameter("done"), "1");
    EXPECT_EQ(m_chain.seen.size(), 1u);
}

// Between two calls somebody sends from the same account: the rest was planned from other balances.
TEST_F(PlainAccount, AnAccountThatTradesOtherwiseEndsThePlan)
{
    ASSERT_TRUE(write_prepared(*m_store, plain_job(2), m_clock.now()));
    m_on_progress = [this](const Progress& progress) {
        if (progress.step == Step::confirmed) m_chain.others_waiting = 1;
    };
    const auto outcome = go();
    ASSERT_TRUE(outcome.has_value());
    EXPECT_FALSE(outcome->executed);
    EXPECT_EQ(outcome->problem->code, Code::account_busy);
    EXPECT_EQ(outcome->problem->parameter("done"), "1");
    EXPECT_EQ(m_chain.seen.size(), 1u);
}

// An approval has no deadline: whoever reads that it came to nothing must know that it may still come to something.
TEST_F(PlainAccount, ALateApprovalIsSaidToBeOpen)
{
    Job late = plain_job(1);
    const auto selector = evm::abi::selector("approve(address,uint256)");
    std::ranges::copy(selector.view(), late.calls.front().data.begin());
    ASSERT_TRUE(write_prepared(*m_store, late, m_clock.now()));
    m_chain.mine = false;
    m_options.timeout = std::chrono::seconds(60);
    EXPECT_EQ(go().error().code, Code::receipt_timeout);
    m_clock.time = late.deadline + std::chrono::seconds(1);
    m_chain.make_new_block();
    const auto ended = go();
    ASSERT_FALSE(ended.has_value());
    EXPECT_EQ(ended.error().code, Code::submission_expired);
    EXPECT_EQ(ended.error().parameter("open"), "yes");
}

TEST_F(PlainAccount, AnAccountWithAnotherTransactionOnItsWayIsBusy)
{
    EXPECT_TRUE(run_task(check_account(m_chain, plain_job(2), 0)).has_value());
    m_chain.others_waiting = 1;
    EXPECT_EQ(run_task(check_account(m_chain, plain_job(2), 0)).error().code, Code::account_busy);
    EXPECT_TRUE(run_task(check_account(m_chain, job(), 0)).has_value()) << "a Safe's own nonce tells";
}

// The same plan may have been executed from another computer, or by hand: a plain account has no nonce of its own that
// would refuse it.
TEST_F(PlainAccount, WhatWasPlannedBeforeTheAccountSentSomethingElseIsNotSent)
{
    const Job planned = plain_job(2);
    m_chain.nonce += 1;
    ASSERT_TRUE(write_prepared(*m_store, planned, m_clock.now()));
    const auto outcome = go();
    ASSERT_FALSE(outcome.has_value());
    EXPECT_EQ(outcome.error().code, Code::account_moved);
    EXPECT_EQ(outcome.error().parameter("nonce"), "5");
    EXPECT_EQ(outcome.error().parameter("now"), "6");
    EXPECT_TRUE(m_chain.seen.empty());
    EXPECT_TRUE(find_unfinished(*m_store)->plans.empty()) << "it is over";
}

TEST_F(PlainAccount, ANodeThatLagsBehindItsOwnCallsIsNoStranger)
{
    const Job planned = plain_job(3);
    m_chain.nonce -= 1;
    EXPECT_TRUE(run_task(check_account(m_chain, planned, 0)).has_value());
    EXPECT_TRUE(run_task(check_account(m_chain, planned, 1)).has_value());
}

TEST_F(PlainAccount, AStoppedPlanTellsWhatIsDoneAndSignsNothingMore)
{
    ASSERT_TRUE(write_prepared(*m_store, plain_job(3), m_clock.now()));
    m_chain.on_send = [this] { // the endpoint goes away while it takes the second call
        if (m_chain.receipts.size() == 1) m_chain.calls_left = 0;
    };
    EXPECT_FALSE(go().has_value());
    m_chain.calls_left = -1;
    m_chain.on_send = {};
    m_stop = true;
    const std::size_t seen = m_chain.seen.size();
    const auto outcome = go();
    ASSERT_TRUE(outcome.has_value());
    EXPECT_FALSE(outcome->executed);
    EXPECT_EQ(outcome->problem->code, Code::cancelled);
    EXPECT_EQ(outcome->problem->parameter("calls"), "3");
    EXPECT_EQ(outcome->problem->parameter("done"), "2") << "what was told to the chain is followed";
    EXPECT_EQ(m_chain.seen.size(), seen) << "and nothing more is signed";
    ASSERT_TRUE(note_told(*m_store, 3, m_clock.now()));
    EXPECT_TRUE(find_unfinished(*m_store)->plans.empty());
}

TEST_F(PlainAccount, AStoppedPlanSignsNothingWhateverTheJournalSays)
{
    m_chain.logs.clear();
    m_chain.token_after = m_chain.token_before;
    ASSERT_TRUE(write_prepared(*m_store, plain_job(2), m_clock.now()));
    m_on_progress = [this](const Progress& progress) { // the first call is done, the second is not signed
        if (progress.step == Step::confirmed) m_chain.calls_left = 0;
    };
    EXPECT_FALSE(go().has_value());
    m_on_progress = {};
    m_chain.calls_left = -1;
    ASSERT_TRUE(write_line(*m_store, 3, {Step::submitted, 1, {}, {}}, m_clock.now()));
    EXPECT_EQ(go().error().code, Code::database_damaged) << "sent, but there are no bytes";
    m_stop = true;
    EXPECT_EQ(go().error().code, Code::database_damaged);
    EXPECT_EQ(m_chain.seen.size(), 1u);
}

TEST_F(PlainAccount, APlainAccountsPlanIsNotPaidByAnotherKey)
{
    Job foreign = plain_job(2);
    foreign.treasury = k_safe;
    ASSERT_TRUE(write_prepared(*m_store, foreign, m_clock.now()));
    EXPECT_EQ(go().error().code, Code::payer_not_account);
    EXPECT_TRUE(m_chain.seen.empty());
}

} // namespace
} // namespace ballast::send
