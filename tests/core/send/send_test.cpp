#include "fake_chain.h"
#include "send/journal.h"
#include "send/transfers.h"
#include "support/temporary_folder.h"
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

namespace ballast::send {
namespace {

const Address k_safe{{{0x5a}}};
const Address k_weth{{{0x01}}};
const Address k_usdc{{{0x02}}};
const std::string k_key(64, '4');
const Bytes32 k_digest{{7, 7, 7}};

template <class T>
T run_task(Task<T> task)
{
    boost::asio::io_context context;
    std::optional<T> out;
    boost::asio::co_spawn(context, std::move(task), [&](std::exception_ptr failed, T value) {
        if (failed) std::rethrow_exception(failed);
        out = std::move(value);
    });
    context.run();
    return std::move(*out);
}

/// Lets `left` journal lines through, then the disk is full.
struct FullStore final : store::Store {
    FullStore(store::Store& real, int lines) : inner(real), left(lines) {}
    store::Store& inner;
    int left;
    Result<void> add_prices(const std::vector<store::PriceRow>& rows) override { return inner.add_prices(rows); }
    Result<std::vector<store::PriceRow>> read_prices(const std::string& c, const FixedBytes<20>& t, Time s) override
    {
        return inner.read_prices(c, t, s);
    }
    Result<void> add_history(const store::HistoryRow& row) override { return inner.add_history(row); }
    Result<std::vector<store::HistoryRow>> read_history(std::string t, Time s, std::size_t n) override
    {
        return inner.read_history(std::move(t), s, n);
    }
    Result<void> add_audit(const store::AuditRow& row) override { return inner.add_audit(row); }
    Result<std::vector<store::AuditRow>> read_audit(std::uint64_t f, std::size_t n) override
    {
        return inner.read_audit(f, n);
    }
    Result<std::uint64_t> count_audit() override { return inner.count_audit(); }
    Result<void> add_journal(const store::JournalRow& row) override
    {
        if (left-- <= 0) return fail(Code::disk_full, Stage::store, {{"path", "x"}});
        return inner.add_journal(row);
    }
    Result<std::vector<store::JournalRow>> read_journal(std::uint64_t n) override { return inner.read_journal(n); }
    Result<std::vector<store::JournalRow>> read_newest_journal() override { return inner.read_newest_journal(); }
    Result<void> put(std::string_view k, std::string_view v) override { return inner.put(k, v); }
    Result<std::optional<std::string>> get(std::string_view k) override { return inner.get(k); }
    std::string folder() const override { return inner.folder(); }
};

class Send : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = new tests::TemporaryFolder();
        s_keyring = new sign::Keyring(s_folder->text());
        std::string key = k_key, first = "correct horse", second = "correct horse";
        const Secret passphrase = Secret::take(first);
        s_executor = s_keyring->import_key(Secret::take(key), "Ops", passphrase)->address;
        ASSERT_TRUE(s_keyring->unlock(s_executor, passphrase).has_value());
    }
    static void TearDownTestSuite()
    {
        delete s_keyring;
        delete s_folder;
    }
    void SetUp() override
    {
        m_options.executor = s_executor;
        m_options.confirmations = 2;
        // ExecutionSuccess of 1.3.0 (hash not indexed), and 990 USDC for the treasury.
        Bytes success = Bytes(k_digest.bytes.begin(), k_digest.bytes.end());
        success.resize(64);
        m_chain.logs.push_back({k_usdc,
                                {evm::keccak256("Transfer(address,address,uint256)"), Bytes32{}, evm::to_word(k_safe)},
                                FakeChain::word(990)});
        m_chain.logs.push_back({k_safe, {evm::keccak256("ExecutionSuccess(bytes32,uint256)")}, success});
        m_chain.token_before = 1000;
        m_chain.token_after = 1990;
    }
    Job job() const
    {
        Job out;
        out.plan_number = 3;
        out.digest = k_digest;
        out.chain = {1};
        out.treasury = k_safe;
        out.executor = s_executor;
        out.safe_nonce = U256(9);
        out.calls = {{k_safe, {}, Bytes(100, 0x6a)}};
        out.trades = {{k_usdc, k_usdc, 1000, 980, usd_from(1000), 1}};
        out.deadline = Time(std::chrono::seconds(100'000));
        out.signatures = 2;
        out.planned_cost = usd_from(5);
        out.planned_gas_cost = usd_from(2);
        out.planned_fee = U256(400'000'000'000'000);
        return out;
    }
    void prepare() { ASSERT_TRUE(write_prepared(*m_store, job(), m_clock.now()).has_value()); }
    Result<Outcome> go(store::Store& store)
    {
        return run_task(resume({m_chain, store, *s_keyring, m_clock}, 3, m_options, [&](const Progress& progress) {
            if (progress.problem) m_problems.push_back(progress.problem->code);
        }));
    }
    Result<Outcome> go() { return go(*m_store); }
    bool reported(Code code) const { return std::find(m_problems.begin(), m_problems.end(), code) != m_problems.end(); }

    static inline tests::TemporaryFolder* s_folder = nullptr;
    static inline sign::Keyring* s_keyring = nullptr;
    static inline Address s_executor;
    std::unique_ptr<store::Store> m_store = std::move(*store::Store::open_in_memory());
    FakeClock m_clock;
    FakeChain m_chain{m_clock};
    SendOptions m_options;
    std::vector<Code> m_problems;
};

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
    EXPECT_TRUE(find_unfinished(*m_store)->empty());
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

TEST_F(Send, StoppedAtAnyJournalLineItGoesOnWithoutASecondTransaction)
{
    for (int lines = 0; lines < 4; ++lines) {
        m_store = std::move(*store::Store::open_in_memory());
        prepare();
        m_chain.seen.clear();
        m_chain.mempool.clear();
        m_chain.receipts.clear();
        m_chain.nonce = 5;
        m_chain.blocks = {m_chain.make_block(1)};
        FullStore full(*m_store, lines);
        const auto first = go(full);
        ASSERT_FALSE(first.has_value()) << lines;
        EXPECT_EQ(first.error().code, Code::disk_full);
        if (lines < 2) EXPECT_TRUE(m_chain.seen.empty()) << "sent before it was written down";
        EXPECT_EQ(find_unfinished(*m_store)->size(), 1u);
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
        m_chain.seen.clear();
        m_chain.mempool.clear();
        m_chain.receipts.clear();
        m_chain.nonce = 5;
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
    EXPECT_TRUE(find_unfinished(*m_store)->empty());
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

TEST_F(Send, ANonceTakenByAnotherTransactionIsSeen)
{
    prepare();
    FullStore full(*m_store, 1); // signed, not sent
    EXPECT_FALSE(go(full).has_value());
    m_chain.nonce = 6;
    m_chain.mine = false;
    EXPECT_EQ(go().error().code, Code::sender_nonce_used);
    EXPECT_TRUE(find_unfinished(*m_store)->empty());
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
    EXPECT_TRUE(find_unfinished(*m_store)->empty());
}

} // namespace
} // namespace ballast::send
