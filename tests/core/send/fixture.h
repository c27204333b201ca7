#pragma once
#include "fake_chain.h"
#include "full_store.h"
#include "send/run.h"
#include "support/temporary_folder.h"
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

namespace ballast::send {

inline const Address k_safe{{{0x5a}}};
inline const Address k_weth{{{0x01}}};
inline const Address k_usdc{{{0x02}}};
inline const std::string k_key(64, '4');
inline const Bytes32 k_digest{{7, 7, 7}};

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

/// A Safe's submission in the journal, and the chain it goes to.
class SendTest : public ::testing::Test {
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
        out.trades = {{k_usdc, k_usdc, 1000, 980, usd_from(1000), 1, {}}};
        out.block = {1};
        out.deadline = Time(std::chrono::seconds(100'000));
        out.signatures = 2;
        out.planned_cost = usd_from(5);
        out.planned_gas_cost = usd_from(2);
        out.planned_fee = U256(400'000'000'000'000);
        return out;
    }
    /// A plain account's: the executor's own calls, one transaction each.
    Job plain_job(std::size_t calls) const
    {
        Job out = job();
        out.safe_nonce.reset();
        out.account_nonce = m_chain.nonce; // that of the moment the plan is made
        out.treasury = s_executor;
        out.calls.assign(calls, {k_usdc, {}, Bytes(68, 1)});
        return out;
    }
    void prepare() { ASSERT_TRUE(write_prepared(*m_store, job(), m_clock.now()).has_value()); }
    Result<Outcome> go(store::Store& store)
    {
        const auto on_progress = [&](const Progress& progress) {
            m_fee = progress.max_fee;
            if (m_on_progress) m_on_progress(progress);
            if (progress.problem) m_problems.push_back(progress.problem->code);
        };
        return run_task(go_on({m_chain, store, *s_keyring, m_clock}, 3, m_options, on_progress, m_stop));
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
    bool m_stop = false;
    std::vector<Code> m_problems;
    GasPrice m_fee; ///< last reported
    OnProgress m_on_progress;
};

} // namespace ballast::send
