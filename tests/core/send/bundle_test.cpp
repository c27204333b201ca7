#include "evm/keccak.h"
#include "scenario/story.h"
#include "send/kept.h"
#include "send/send.h"
#include "support/owners.h"
#include "support/run_task.h"
#include "support/temporary_folder.h"

// The entry of the stage: a signed bundle becomes one transaction on the chain.
namespace ballast::send {
namespace {

using namespace std::chrono_literals;
using tests::operator""_pct;
using tests::owner_of;

struct ChainClock final : Clock {
    explicit ChainClock(tests::InventedChain& its_world) : world(its_world) {}
    tests::InventedChain& world;
    Time now() const override { return world.now(); }
};

class Bundle : public ::testing::Test {
protected:
    Bundle()
    {
        set_nonce(48);
        m_story.price("WETH", +30_pct).advance(12s).expect_plan("WETH", "USDC").simulate();
        tests::write_key_file(m_folder.text(), 9);
        std::string text = "correct horse";
        EXPECT_TRUE(m_keyring.unlock(owner_of(9), Secret::take(text)));
        m_world.set_balance(owner_of(9), evm::k_native, U256::power_of_ten(19));
        m_world.on_send([this](BytesView) -> Result<chain::Receipt> {
            chain::Receipt receipt;
            receipt.success = true;
            receipt.gas_used = {300'000};
            const Address safe = m_story.plan().treasury;
            receipt.logs.push_back(
                {safe, {evm::keccak256("ExecutionSuccess(bytes32,uint256)"), m_story.plan().digest}, Bytes(32)});
            set_nonce(49);
            return receipt;
        });
    }
    void set_nonce(unsigned nonce)
    {
        safe::SafeState state;
        state.version = "1.4.1";
        state.owners = {owner_of(1), owner_of(2), owner_of(3)};
        state.threshold = 2;
        state.nonce = U256(nonce);
        m_world.set_safe(m_story.policy().treasury, state);
    }
    [[nodiscard]] sign::SignedPtr bundle(std::initializer_list<std::uint8_t> signers, unsigned threshold = 2)
    {
        const simulate::SimulatedPtr simulated(&m_story.simulated(), [](const auto*) {});
        const auto approved =
            approve::approve_plan(simulated, {m_story.plan().digest, true, m_world.now(), m_world.head().time});
        sign::Collector collector(*approved, {owner_of(1), owner_of(2), owner_of(3)}, threshold);
        for (const std::uint8_t each : signers)
            EXPECT_TRUE(collector.add(tests::confirm(each, m_story.plan().digest)));
        return *collector.finish();
    }
    Result<Outcome> send(const sign::SignedPtr& bundle)
    {
        SendOptions options;
        options.executor = owner_of(9);
        options.confirmations = 2;
        return tests::run(send_bundle({m_world, *m_store, m_keyring, m_clock}, bundle, options, {}));
    }

    tests::Story m_story;
    tests::InventedChain& m_world = m_story.world();
    tests::TemporaryFolder m_folder;
    sign::Keyring m_keyring{m_folder.text()};
    ChainClock m_clock{m_world};
    std::unique_ptr<store::Store> m_store = std::move(*store::Store::open_in_memory());
};

TEST_F(Bundle, BecomesOneExecTransactionWithItsSignaturesInOrder)
{
    const auto outcome = send(bundle({3, 1}));
    ASSERT_TRUE(outcome) << code_name(outcome.error().code);
    EXPECT_TRUE(outcome->executed);
    EXPECT_EQ(outcome->parent, m_story.plan().digest);
    ASSERT_EQ(std::set<Bytes>(m_world.sent().begin(), m_world.sent().end()).size(), 1u);
    const auto sent = evm::decode_signed(m_world.sent().front());
    ASSERT_TRUE(sent);
    EXPECT_EQ(*evm::sender_of(*sent), owner_of(9));
    EXPECT_EQ(sent->transaction.to, m_story.plan().treasury);
    EXPECT_EQ(sent->transaction.value, Wei{});

    evm::abi::Reader reader(BytesView(sent->transaction.data).subspan(4));
    EXPECT_EQ(reader.address(), m_story.plan().safe_tx->to);
    EXPECT_TRUE(reader.number().is_zero());
    EXPECT_EQ(reader.bytes(), m_story.plan().safe_tx->data);
    EXPECT_EQ(reader.number(), U256(1)) << "a batch is a delegatecall";
    for (int i = 0; i < 3; ++i)
        EXPECT_TRUE(reader.number().is_zero()) << "safeTxGas, baseGas, gasPrice";
    EXPECT_TRUE(reader.address().is_zero());
    EXPECT_TRUE(reader.address().is_zero());
    const Bytes signatures = reader.bytes();
    ASSERT_EQ(signatures.size(), 130u);
    const auto signer = [&](std::size_t at) {
        return *evm::recover(m_story.plan().digest,
                             *evm::signature_from_bytes65(BytesView(signatures).subspan(at, 65)));
    };
    EXPECT_LT(signer(0), signer(65));
    EXPECT_EQ((std::set{signer(0), signer(65)}), (std::set{owner_of(1), owner_of(3)}));
}

TEST_F(Bundle, IsNotSentASecondTimeOnceConfirmed)
{
    const auto signed_bundle = bundle({1, 2});
    ASSERT_TRUE(send(signed_bundle));
    const std::size_t sent = m_world.sent().size();
    const auto again = send(signed_bundle);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Code::command_not_possible);
    EXPECT_EQ(m_world.sent().size(), sent);
}

TEST_F(Bundle, ASecondCallGoesOnWithTheFirstSubmission)
{
    const auto signed_bundle = bundle({1, 2});
    // The key is locked between the approval and the submission: written down, not signed, not sent.
    m_keyring.lock_all();
    ASSERT_FALSE(send(signed_bundle));
    EXPECT_TRUE(m_world.sent().empty());
    ASSERT_EQ(find_unfinished(*m_store)->plans.size(), 1u);
    std::string text = "correct horse";
    ASSERT_TRUE(m_keyring.unlock(owner_of(9), Secret::take(text)));
    const auto outcome = send(bundle({2, 3}));
    ASSERT_TRUE(outcome);
    EXPECT_EQ(std::set<Bytes>(m_world.sent().begin(), m_world.sent().end()).size(), 1u);
}

TEST_F(Bundle, TooFewSignaturesForTheSafeOfTodayAreRefused)
{
    // The owners raised the threshold after the signatures were collected.
    EXPECT_EQ(send(bundle({1}, 1)).error().code, Code::signatures_missing);
    EXPECT_TRUE(m_world.sent().empty());
    EXPECT_TRUE(find_unfinished(*m_store)->plans.empty());
}

TEST_F(Bundle, AUsedNonceAndAPassedDeadlineAreRefusedBeforeAnythingIsWritten)
{
    const auto signed_bundle = bundle({1, 2});
    set_nonce(49);
    EXPECT_EQ(send(signed_bundle).error().code, Code::nonce_used);
    set_nonce(48);
    m_world.advance(m_story.plan().deadline - m_world.now() + 1s);
    EXPECT_EQ(send(signed_bundle).error().code, Code::plan_expired);
    EXPECT_TRUE(m_world.sent().empty());
    EXPECT_TRUE(m_store->read_journal(m_story.plan().number)->empty());
}

TEST_F(Bundle, IsSignedWhenTheLastSignatureNeededCameNotWhenItWasSent)
{
    const std::uint64_t number = m_story.plan().number;
    const auto signed_bundle = bundle({1, 2});
    KeptPlan about;
    about.owners = {owner_of(1), owner_of(2), owner_of(3)};
    about.threshold = 2;
    const auto keep = [&](std::uint8_t owner) {
        m_world.advance(12s);
        ASSERT_TRUE(keep_signature(*m_store, number, tests::confirm(owner, m_story.plan().digest), m_world.now()));
    };
    ASSERT_TRUE(keep_approval(*m_store, signed_bundle->approved(), about, m_world.now()));
    EXPECT_FALSE(find_signed_at(*m_store, number));
    keep(1);
    keep(1); // the same once more is no second one
    EXPECT_FALSE(find_signed_at(*m_store, number));
    keep(2);
    const Time reached = m_world.now();
    keep(3);
    EXPECT_EQ(find_signed_at(*m_store, number), reached);
    m_world.advance(12s);
    ASSERT_TRUE(send(signed_bundle));
    EXPECT_EQ(find_signed_at(*m_store, number), reached) << "also when it was sent since";
    EXPECT_FALSE(find_signed_at(*m_store, number + 1));
}

TEST_F(Bundle, APlainAccountsCallsAreSentByItselfAlone)
{
    tests::Story story;
    story.use_plain_account();
    story.price("WETH", +30_pct).advance(12s).expect_plan("WETH", "USDC").simulate();
    const simulate::SimulatedPtr simulated(&story.simulated(), [](const auto*) {});
    const auto approved =
        approve::approve_plan(simulated, {story.plan().digest, true, story.world().now(), story.world().head().time});
    ASSERT_TRUE(approved);
    sign::Collector collector(*approved, {}, 0);
    const auto plain = collector.finish();
    ASSERT_TRUE(plain);
    SendOptions options;
    options.executor = owner_of(9); // its key is here and unlocked, and it has gas money
    story.world().set_balance(owner_of(9), evm::k_native, U256::power_of_ten(19));
    const auto outcome = tests::run(send_bundle({story.world(), *m_store, m_keyring, m_clock}, *plain, options, {}));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, Code::payer_not_account);
    EXPECT_TRUE(story.world().sent().empty());
    EXPECT_TRUE(m_store->read_journal(story.plan().number)->empty());
}

TEST_F(Bundle, WithoutGasMoneyNothingIsSentAndItCanBeTriedAgain)
{
    const auto signed_bundle = bundle({1, 2});
    m_world.set_balance(owner_of(9), evm::k_native, 1);
    EXPECT_EQ(send(signed_bundle).error().code, Code::gas_money_missing);
    EXPECT_TRUE(m_world.sent().empty());
    m_world.set_balance(owner_of(9), evm::k_native, U256::power_of_ten(19));
    EXPECT_TRUE(send(signed_bundle));
}

} // namespace
} // namespace ballast::send
