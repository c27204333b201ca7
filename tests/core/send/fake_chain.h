#pragma once
#include "base/clock.h"
#include "base/task.h"
#include "chain/client.h"
#include "evm/ecdsa.h"
#include "evm/keccak.h"
#include "evm/transaction.h"
#include <functional>
#include <set>

namespace ballast::send {

/// Time that passes only where the chain waits.
struct FakeClock final : Clock {
    Time time{std::chrono::seconds(1000)};
    Time now() const override { return time; }
};

/// A chain with one Safe, in memory: each wait makes a block, a block takes what the mempool holds.
struct FakeChain final : chain::Client {
    explicit FakeChain(FakeClock& its_clock) : clock(its_clock) { blocks.push_back(make_block(1)); }

    FakeClock& clock;
    ChainId id{1};
    std::vector<chain::Block> blocks;
    std::set<Bytes> seen; ///< every distinct raw transaction that ever arrived
    std::map<Bytes32, Bytes> mempool;
    std::map<Bytes32, chain::Receipt> receipts;
    std::map<std::uint64_t, Bytes32> mined; ///< which transaction took a nonce
    Wei balance{U256::power_of_ten(20)};
    GasPrice base_fee{1'000'000'000};
    std::vector<GasPrice> tips{GasPrice{2}, GasPrice{1}, GasPrice{3}};
    std::uint64_t nonce = 5;                     ///< of the paying account
    std::map<Bytes32, std::uint64_t> nonce_then; ///< at blocks that have followers
    std::uint64_t others_waiting = 0;            ///< its transactions in the mempool that are not ours
    U256 safe_nonce = 9;
    bool success = true;
    std::set<std::uint64_t> fails; ///< transactions of these nonces revert
    std::optional<Error> refuses;  ///< what every broadcast is answered
    bool mine = true;
    std::optional<Time> mine_from; ///< blocks take transactions from then on, although `mine` is off
    int block_seconds = 12;
    Gas estimate{200'000};
    int estimates_left = -1; ///< a call's gas can be estimated that often, then it would revert; -1: always
    std::function<void()> on_estimate_refused;
    std::function<void()> on_send;  ///< before a broadcast is taken
    int calls_left = -1;            ///< the endpoint answers that often; -1: always
    int receipts_missed = 0;        ///< so many times the endpoint does not know of a receipt that is there
    std::vector<chain::Log> logs;   ///< of the next receipt
    std::vector<chain::Log> events; ///< what get_logs tells
    U256 token_before = 1000, token_after = 1000;
    std::uint8_t fork = 0; ///< differs after a reorg

    chain::Block make_block(std::uint64_t number) const
    {
        chain::Block out;
        out.number = {number};
        out.hash.bytes[0] = static_cast<std::uint8_t>(number);
        out.hash.bytes[1] = fork;
        out.hash.bytes[2] = 1;
        if (!blocks.empty()) out.parent = blocks.back().hash;
        out.time = clock.time;
        out.base_fee = base_fee;
        return out;
    }
    /// As if nothing had ever been sent.
    void forget()
    {
        seen.clear();
        mempool.clear();
        receipts.clear();
        mined.clear();
        nonce = 5;
    }
    /// Drops the newest blocks and what they held.
    void reorg(unsigned depth = 1)
    {
        for (unsigned i = 0; i < depth; ++i) {
            const Bytes32 gone = blocks.back().hash;
            blocks.pop_back();
            nonce -= std::erase_if(receipts, [&](const auto& entry) { return entry.second.block_hash == gone; });
        }
        std::erase_if(mined, [this](const auto& entry) { return !receipts.contains(entry.second); });
        ++fork;
        for (unsigned i = 0; i < depth; ++i)
            blocks.push_back(make_block(blocks.size() + 1));
    }
    std::unexpected<Error> down() const { return fail(Code::endpoint_refused, Stage::chain, {{"endpoint", "x"}}); }
    bool answers()
    {
        if (calls_left == 0) return false;
        if (calls_left > 0) --calls_left;
        return true;
    }
    void make_new_block()
    {
        clock.time += std::chrono::seconds(block_seconds);
        nonce_then[blocks.back().hash] = nonce;
        blocks.push_back(make_block(blocks.size() + 1));
        if (!mine && !(mine_from && clock.time >= *mine_from)) return;
        // In the order of the nonces, and none before its turn.
        std::map<std::uint64_t, Bytes32> order;
        for (const auto& [hash, raw] : mempool)
            order.emplace(evm::decode_signed(raw)->transaction.nonce, hash);
        for (const auto& [its_nonce, hash] : order) {
            if (its_nonce > nonce || mined.contains(its_nonce)) continue; // one transaction for each
            mempool.erase(hash);
            chain::Receipt receipt;
            receipt.transaction = hash;
            receipt.block = blocks.back().number;
            receipt.block_hash = blocks.back().hash;
            receipt.success = success && !fails.contains(its_nonce);
            receipt.gas_used = {200'000};
            receipt.gas_price = base_fee;
            receipt.logs = logs;
            receipts[hash] = receipt;
            mined[its_nonce] = hash;
            nonce = std::max(nonce, its_nonce + 1);
        }
    }

    ChainId chain() const override { return id; }
    Task<Result<chain::Block>> get_head() override
    {
        if (!answers()) co_return down();
        co_return blocks.back();
    }
    Task<Result<chain::Block>> get_block(BlockNumber number) override
    {
        if (!answers()) co_return down();
        if (number.value == 0 || number.value > blocks.size()) co_return fail(Code::block_unknown, Stage::chain);
        co_return blocks[number.value - 1];
    }
    Task<Result<std::vector<chain::CallResult>>> call_many(std::vector<chain::Call> calls, Bytes32 block) override
    {
        if (!answers()) co_return down();
        const bool after = !receipts.empty() && receipts.begin()->second.block_hash == block;
        std::vector<chain::CallResult> out;
        for (std::size_t i = 0; i < calls.size(); ++i)
            out.push_back({true, word(after ? token_after : token_before)});
        co_return out;
    }
    Task<Result<Bytes>> call(chain::Message message, std::optional<Bytes32>, std::vector<chain::StateOverride>) override
    {
        if (!answers()) co_return down();
        if (message.data.size() > 4) co_return fail(Code::call_reverted, Stage::chain, {{"reason", "GS013"}});
        co_return word(message.data[0] == 0xaf ? safe_nonce : U256(2)); // nonce(), else getThreshold()
    }
    Task<Result<Bytes>> get_code(Address) override { co_return Bytes(); }
    Task<Result<Wei>> get_balance(Address) override
    {
        if (!answers()) co_return down();
        co_return balance;
    }
    Task<Result<std::uint64_t>> get_nonce(Address, bool pending) override
    {
        if (!answers()) co_return down();
        co_return pending ? nonce + others_waiting : nonce;
    }
    Task<Result<std::uint64_t>> get_nonce_at(Address address, Bytes32 block) override
    {
        if (const auto then = nonce_then.find(block); then != nonce_then.end()) co_return then->second;
        co_return co_await get_nonce(address, false);
    }
    Task<Result<Gas>> estimate_gas(chain::Message) override
    {
        if (!answers()) co_return down();
        if (estimates_left == 0) {
            if (on_estimate_refused) on_estimate_refused();
            co_return fail(Code::call_reverted, Stage::chain, {{"reason", "STF"}});
        }
        if (estimates_left > 0) --estimates_left;
        co_return estimate;
    }
    Task<Result<chain::FeeHistory>> get_fee_history(unsigned, std::optional<BlockNumber>) override
    {
        if (!answers()) co_return down();
        chain::FeeHistory out;
        out.base_fees = {base_fee};
        out.priority_fees = tips;
        co_return out;
    }
    Task<Result<std::vector<chain::SimulatedCall>>> simulate(std::vector<chain::Message>, Bytes32,
                                                             std::vector<chain::StateOverride>) override
    {
        co_return fail(Code::rpc_method_missing, Stage::chain);
    }
    Task<Result<Bytes32>> send_raw(Bytes raw) override
    {
        if (!answers()) co_return down();
        if (on_send) on_send();
        if (refuses) co_return std::unexpected(*refuses);
        const Bytes32 hash = evm::keccak256(raw);
        seen.insert(raw);
        if (!receipts.contains(hash)) mempool[hash] = raw;
        co_return hash;
    }
    Task<Result<std::optional<chain::Receipt>>> get_receipt(Bytes32 transaction) override
    {
        if (!answers()) co_return down();
        const auto found = receipts.find(transaction);
        if (found == receipts.end()) co_return std::optional<chain::Receipt>();
        if (receipts_missed > 0) {
            --receipts_missed;
            co_return std::optional<chain::Receipt>();
        }
        co_return std::optional(found->second);
    }
    Task<Result<std::vector<chain::Log>>> get_logs(Address, std::vector<Bytes32>, BlockNumber, BlockNumber) override
    {
        if (!answers()) co_return down();
        co_return events;
    }
    Task<Result<chain::Block>> wait_for_head(Bytes32 known, std::chrono::seconds) override
    {
        if (!answers()) {
            clock.time += std::chrono::seconds(1000); // so that the time limit is near
            co_return down();
        }
        // As the client says: whoever does not know the newest block gets it at once.
        if (!blocks.empty() && blocks.back().hash != known) co_return blocks.back();
        make_new_block();
        co_return blocks.back();
    }

    static Bytes word(const U256& value)
    {
        Bytes out(32);
        for (unsigned i = 0; i < 32; ++i)
            out[31 - i] = static_cast<std::uint8_t>((value >> (8 * i)).low_u64());
        return out;
    }
};

} // namespace ballast::send
