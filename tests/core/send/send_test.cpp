#include "fixture.h"
#include "send/run.h"
#include "send/transfers.h"

namespace ballast::send {
namespace {

using Send = SendTest;

TEST_F(Send, ReachesItsOutcomeAndComparesItWithThePlan)
{
    prepare();
    const auto outcome = go();
    ASSERT_TRUE(outcome.has_value());
    EXPECT_TRUE(outcome->executed);
    EXPECT_FALSE(outcome->problem.has_value());
    EXPECT_EQ(outcome->trades[0].actual_out, U256(990));
    EXPECT_EQ(outcome->trades[0].difference, usd_from(-10)); // 1 % of 1,000 dollars
    EXPECT_EQ(outcome->gas_cost, usd_from(1));               // 2e14 wei where 4e14 stood for 2 dollars
    EXPECT_EQ(outcome->actual_cost, usd_from(14));           // 1 gas + 3 fees and impact + 10 short
    EXPECT_EQ(m_chain.seen.size(), 1u);
    EXPECT_EQ(find_unfinished(*m_store)->plans.size(), 1u) << "until the log has it";
    ASSERT_TRUE(note_told(*m_store, 3, m_clock.now()));
    EXPECT_TRUE(find_unfinished(*m_store)->plans.empty());
}

TEST_F(Send, AnEndpointThatLagsAtTheEndLosesNoReceipt)
{
    prepare();
    bool lags = false;
    m_on_progress = [this, &lags](const Progress& progress) {
        if (progress.step == Step::confirmed && !std::exchange(lags, true)) m_chain.receipts_missed = 2;
    };
    const auto outcome = go();
    ASSERT_TRUE(outcome.has_value());
    EXPECT_EQ(m_chain.receipts_missed, 0) << "asked again";
    EXPECT_TRUE(outcome->executed);
    EXPECT_FALSE(outcome->problem.has_value());
    EXPECT_EQ(outcome->trades[0].actual_out, U256(990));
}

TEST_F(Send, AReceiptThatIsNoLongerToldOfIsNotProvedAndNotForgotten)
{
    prepare();
    m_on_progress = [this](const Progress& progress) {
        if (progress.step == Step::confirmed) m_chain.receipts_missed = 1000;
    };
    const auto outcome = go();
    ASSERT_TRUE(outcome.has_value());
    EXPECT_TRUE(m_chain.receipts.contains(outcome->transaction));
    EXPECT_EQ(outcome->gas_used, Gas{200'000});
    EXPECT_EQ(outcome->trades[0].actual_out, U256(990));
    ASSERT_TRUE(outcome->problem);
    EXPECT_EQ(outcome->problem->code, Code::outcome_unproven);
    EXPECT_EQ(outcome->problem->parameter("what"), "receipts");
}

TEST_F(Send, WithoutAReceiptNothingCountsAsExecuted)
{
    const auto outcome = run_task(make_outcome(m_chain, job(), {}, std::nullopt));
    EXPECT_FALSE(outcome.executed);
    EXPECT_EQ(outcome.problem->code, Code::outcome_unproven);
}

TEST_F(Send, TheTransactionIsWhatWasPlanned)
{
    prepare();
    m_options.base_fee_cap = {U256(1'500'000'000)};
    ASSERT_TRUE(go().has_value());
    const auto sent = evm::decode_signed(*m_chain.seen.begin());
    EXPECT_EQ(*evm::sender_of(*sent), s_executor);
    EXPECT_EQ(sent->transaction.nonce, 5u);
    EXPECT_EQ(sent->transaction.gas.value, 250'000u);
    EXPECT_EQ(sent->transaction.max_priority_fee.value, U256(2));    // the median of 1, 2, 3
    EXPECT_EQ(sent->transaction.max_fee.value, U256(1'500'000'002)); // twice the base fee, held by the cap, and the tip
    EXPECT_EQ(sent->transaction.data, Bytes(100, 0x6a));
}

TEST_F(Send, TheSpareGasNeverPassesWhatOneTransactionMayUse)
{
    prepare();
    m_chain.estimate = {16'000'000};
    ASSERT_TRUE(go().has_value());
    EXPECT_EQ(evm::decode_signed(*m_chain.seen.begin())->transaction.gas.value, 16'777'216u); // EIP-7825
}

TEST_F(Send, WhatNeedsMoreThanThatIsNotSigned)
{
    prepare();
    m_chain.estimate = {16'777'217};
    EXPECT_EQ(go().error().code, Code::transaction_too_large);
    EXPECT_TRUE(m_chain.seen.empty());
}

TEST_F(Send, NothingIsSignedOnAChainThatStandsStill)
{
    prepare();
    m_options.max_head_age = std::chrono::seconds(120);
    m_clock.time += std::chrono::seconds(121);
    EXPECT_EQ(go().error().code, Code::head_stale);
    EXPECT_TRUE(m_chain.seen.empty());
    m_chain.make_new_block();
    EXPECT_TRUE(go().has_value());
}

TEST_F(Send, TheTipIsNeverAboveTheChainsCap)
{
    prepare();
    m_options.priority_fee_cap = {U256(1)}; // the median of what blocks paid is 2
    ASSERT_TRUE(go().has_value());
    EXPECT_EQ(evm::decode_signed(*m_chain.seen.begin())->transaction.max_priority_fee.value, U256(1));
}

TEST_F(Send, OfBlocksThatTellNothingTheUsualTipIsHeldByTheCapToo)
{
    prepare();
    m_chain.tips.clear();
    m_options.priority_fee_cap = {U256(100'000'000)};
    ASSERT_TRUE(go().has_value());
    EXPECT_EQ(evm::decode_signed(*m_chain.seen.begin())->transaction.max_priority_fee.value, U256(100'000'000));
}

TEST_F(Send, StoppedAtAnyJournalLineItGoesOnWithoutASecondTransaction)
{
    for (int lines = 0; lines < 5; ++lines) { // the fifth is left: only the log does not have the outcome

        m_store = std::move(*store::Store::open_in_memory());
        prepare();
        m_chain.forget();
        m_chain.blocks = {m_chain.make_block(1)};
        FullStore full(*m_store, lines);
        const auto first = go(full);
        ASSERT_EQ(first.has_value(), lines == 4) << lines;
        if (!first) EXPECT_EQ(first.error().code, Code::disk_full);
        if (lines < 2) EXPECT_TRUE(m_chain.seen.empty()) << "sent before it was written down";
        EXPECT_EQ(find_unfinished(*m_store)->plans.size(), 1u);
        const auto second = go();
        ASSERT_TRUE(second.has_value()) << lines;
        EXPECT_TRUE(second->executed);
        EXPECT_EQ(m_chain.seen.size(), 1u) << lines;
    }
}

TEST_F(Send, AnEndpointThatGoesAwayAtAnyMomentNeverCausesASecondTransaction)
{
    m_options.timeout = std::chrono::seconds(900);
    for (int calls = 0; calls < 22; ++calls) {
        m_store = std::move(*store::Store::open_in_memory());
        prepare();
        m_chain.forget();
        m_chain.calls_left = calls;
        (void)go();
        m_chain.calls_left = -1;
        const auto second = go();
        ASSERT_TRUE(second.has_value()) << calls << ' ' << code_name(second.error().code);
        EXPECT_TRUE(second->executed);
        EXPECT_EQ(m_chain.seen.size(), 1u) << calls;
    }
}

TEST_F(Send, AUsedSafeNonceStopsBeforeAnythingIsSigned)
{
    prepare();
    m_chain.safe_nonce = 10;
    EXPECT_EQ(go().error().code, Code::nonce_used);
    EXPECT_TRUE(m_chain.seen.empty());
    EXPECT_TRUE(find_unfinished(*m_store)->plans.empty());
}

TEST_F(Send, MissingGasMoneyIsNamedInWei)
{
    prepare();
    m_chain.balance = {U256(5)};
    const auto outcome = go();
    EXPECT_EQ(outcome.error().code, Code::gas_money_missing);
    EXPECT_EQ(outcome.error().parameter("have"), "5");
    EXPECT_EQ(outcome.error().parameter("need"), "500000000500000"); // 250,000 * (2 gwei + 2 wei)
}

TEST_F(Send, WaitsUnderTheCapAndGivesUpAtTheLimit)
{
    prepare();
    m_options.base_fee_cap = {U256(10)};
    EXPECT_EQ(go().error().code, Code::base_fee_above_cap);
    EXPECT_TRUE(reported(Code::base_fee_above_cap));
    EXPECT_TRUE(m_chain.seen.empty());
}

TEST_F(Send, TheWaitUnderTheCapCanBeStopped)
{
    prepare();
    m_options.base_fee_cap = {U256(10)};
    const auto stop = std::make_shared<bool>(false);
    m_options.stop_asked = stop;
    m_on_progress = [&](const Progress& progress) { *stop = progress.problem.has_value(); };
    EXPECT_EQ(go().error().code, Code::cancelled);
    EXPECT_TRUE(m_chain.seen.empty());
    EXPECT_TRUE(find_unfinished(*m_store)->plans.empty()) << "nothing of it is left open";
}

TEST_F(Send, WhatTheNodesSayAgainstTheBytesIsToldWhileTheyAreSentAgain)
{
    prepare();
    m_chain.refuses = Error{Code::rpc_failed, Stage::chain, {{"message", "transaction underpriced"}}};
    EXPECT_EQ(go().error().code, Code::receipt_timeout);
    EXPECT_TRUE(reported(Code::rpc_failed));
    m_chain.refuses.reset();
    m_fee = {};
    EXPECT_TRUE(go().has_value());
    EXPECT_EQ(m_fee.value, U256(2'000'000'002)) << "the fee of the kept bytes, though they were signed before";
}

TEST_F(Send, AReorgAfterTheReceiptIsWaitedOut)
{
    prepare();
    FullStore full(*m_store, 3); // stops when it would be confirmed
    EXPECT_FALSE(go(full).has_value());
    while (!m_chain.receipts.empty()) {
        m_chain.reorg();
        if (!m_chain.receipts.empty()) m_chain.blocks.pop_back();
    }
    m_chain.nonce = 5;
    const auto outcome = go();
    ASSERT_TRUE(outcome.has_value());
    EXPECT_TRUE(outcome->executed);
    EXPECT_EQ(m_chain.seen.size(), 1u);
}

TEST_F(Send, ARevertIsAnOutcomeWithItsReason)
{
    prepare();
    m_chain.success = false;
    m_chain.logs.clear();
    const auto outcome = go();
    ASSERT_TRUE(outcome.has_value());
    EXPECT_FALSE(outcome->executed);
    EXPECT_EQ(outcome->problem->code, Code::transaction_reverted);
    EXPECT_EQ(outcome->problem->parameter("reason"), "GS013");
    EXPECT_EQ(outcome->actual_cost, outcome->gas_cost);
}

TEST_F(Send, WhatAPlainAccountTradedBeforeItStoppedHadItsPrice)
{
    const Address dai{{{0xda}}};
    Job halted = job();
    halted.safe_nonce.reset();
    halted.trades = {{k_usdc, k_usdc, 1000, 980, usd_from(1000), 1, usd_from(2)},
                     {dai, dai, 500, 490, usd_from(500), 1, usd_from(1)}};
    chain::Receipt receipt;
    receipt.success = true;
    receipt.logs = {m_chain.logs.front()}; // 990 of the first, none of the second
    const Error problem{Code::transaction_reverted, Stage::send, {}};
    const auto cost = [&] {
        const Outcome outcome = run_task(make_outcome(m_chain, halted, {receipt}, problem));
        return outcome.actual_cost - outcome.gas_cost;
    };
    EXPECT_EQ(cost(), Usd{11'980'000}) << "99 % of its 2 dollars, and 10 dollars less received";
    halted.trades[0].floor = 995;
    halted.trades[0].legs = 2;
    EXPECT_EQ(cost(), Usd{1'980'000}) << "one of two legs: what is missing was not lost";
}

TEST_F(Send, OfABoughtNativeCoinAllThatCameCountsThoughOnlyTheFloorIsUnwrapped)
{
    using evm::keccak256;
    const Bytes32 self = evm::to_word(k_safe);
    chain::Receipt receipt;
    receipt.logs = {{k_weth, {keccak256("Transfer(address,address,uint256)"), {}, self}, FakeChain::word(1000)},
                    {k_weth, {keccak256("Withdrawal(address,uint256)"), self}, FakeChain::word(970)}};
    const std::vector<JobTrade> trades{{k_usdc, evm::k_native, 995, 970, usd_from(1000), 1, {}}};
    EXPECT_EQ(share_out(trades, find_movements(std::span(&receipt, 1), k_safe)), std::vector<U256>{1000});
}

TEST_F(Send, AReceiptWithoutTheSafesEventProvesNothing)
{
    prepare();
    m_chain.logs.pop_back();
    const auto outcome = go();
    EXPECT_FALSE(outcome->executed);
    EXPECT_EQ(outcome->problem->code, Code::outcome_unproven);
}

TEST_F(Send, BalancesThatDisagreeWithTheEventsAreSaid)
{
    prepare();
    m_chain.token_after = 1980; // a token that kept 10 on the way
    const auto outcome = go();
    EXPECT_TRUE(outcome->executed);
    EXPECT_EQ(outcome->problem->code, Code::outcome_unproven);
}

TEST_F(Send, OnlyWhatWasNotSentCanBeAbandoned)
{
    prepare();
    FullStore full(*m_store, 2);
    EXPECT_FALSE(go(full).has_value());
    EXPECT_EQ(abandon(*m_store, 3, m_clock.now()).error().code, Code::command_not_possible);
    prepare(); // a fresh first line
    EXPECT_TRUE(abandon(*m_store, 3, m_clock.now()).has_value());
    EXPECT_TRUE(find_unfinished(*m_store)->plans.empty());
}

} // namespace
} // namespace ballast::send
