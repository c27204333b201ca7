#include "support/invented_chain.h"
#include "base/task.h"
#include "evm/keccak.h"
#include <algorithm>

// The invented chain as a client: blocks, failures, transactions.
namespace ballast::tests {

using chain::Block;

void InventedChain::append_block(std::chrono::seconds time)
{
    Block block;
    const Block* last = m_blocks.empty() ? nullptr : &m_blocks.back();
    block.number.value = last ? last->number.value + 1 : 19'000'000;
    block.time = last ? last->time + time : Time{std::chrono::seconds(1'700'000'000)};
    if (last) {
        block.parent = last->hash;
        m_past_quotes[last->hash] = m_quotes;
    }
    block.base_fee = {U256(m_base_fee)};
    block.gas_limit = {36'000'000};
    block.gas_used = {18'000'000};
    block.hash = evm::keccak256(std::string_view(fmt::format("block {} fork {}", block.number.value, m_fork)));
    m_blocks.push_back(block);
    for (chain::Receipt& receipt : m_waiting) {
        receipt.block = block.number;
        receipt.block_hash = block.hash;
        receipt.gas_price = block.base_fee;
        m_receipts[receipt.transaction] = receipt;
    }
    m_waiting.clear();
}

InventedChain& InventedChain::advance(std::chrono::seconds time) { return append_block(time), *this; }

InventedChain& InventedChain::reorg(unsigned depth)
{
    ++m_fork;
    const Time end = now();
    for (unsigned i = 0; i < depth && m_blocks.size() > 1; ++i) {
        std::erase_if(m_receipts, [&](const auto& entry) { return entry.second.block_hash == head().hash; });
        m_blocks.pop_back();
    }
    const auto each = (end - now()) / std::max(depth, 1u);
    for (unsigned i = 0; i < depth; ++i)
        append_block(each);
    return *this;
}

bool InventedChain::knows(const Bytes32& block) const
{
    return std::ranges::any_of(m_blocks, [&](const Block& each) { return each.hash == block; });
}

InventedChain& InventedChain::set_base_fee(std::uint64_t wei) { return m_base_fee = wei, *this; }
InventedChain& InventedChain::fail_next(Error error) { return m_failure = std::move(error), *this; }
InventedChain& InventedChain::on_send(Send send) { return m_send = std::move(send), *this; }
InventedChain& InventedChain::on_simulate(Simulate simulate) { return m_simulate = std::move(simulate), *this; }

Task<Result<Block>> InventedChain::get_head()
{
    if (auto failure = take_failure()) co_return std::unexpected(*failure);
    co_return head();
}

Task<Result<Block>> InventedChain::get_block(BlockNumber number)
{
    if (auto failure = take_failure()) co_return std::unexpected(*failure);
    for (const Block& block : m_blocks)
        if (block.number == number) co_return block;
    co_return fail(Code::block_unknown, Stage::chain, {{"block", fmt::format("{}", number.value)}});
}

Task<Result<std::vector<chain::CallResult>>> InventedChain::call_many(std::vector<chain::Call> calls, Bytes32 block)
{
    if (auto failure = take_failure()) co_return std::unexpected(*failure);
    if (!knows(block)) co_return fail(Code::block_unknown, Stage::chain, {{"block", format_hex(block)}});
    m_multicalls.push_back(calls.size());
    const auto past = m_past_quotes.find(block);
    const auto present = m_quotes;
    if (past != m_past_quotes.end()) m_quotes = past->second;
    std::vector<chain::CallResult> results;
    for (const chain::Call& call : calls)
        results.push_back(ask(call.target, call.data));
    m_quotes = present;
    co_return results;
}

Task<Result<Bytes>> InventedChain::call(chain::Message message, std::optional<Bytes32> block,
                                        std::vector<chain::StateOverride>)
{
    if (auto failure = take_failure()) co_return std::unexpected(*failure);
    if (block && !knows(*block)) co_return fail(Code::block_unknown, Stage::chain, {{"block", format_hex(*block)}});
    chain::CallResult result = ask(message.to, message.data);
    if (!result.success)
        co_return fail(Code::call_reverted, Stage::chain, {{"reason", ""}, {"data", format_hex(result.data)}});
    co_return std::move(result.data);
}

Task<Result<Bytes>> InventedChain::get_code(Address address)
{
    if (auto failure = take_failure()) co_return std::unexpected(*failure);
    const auto found = m_codes.find(address);
    if (found == m_codes.end()) co_return Bytes{};
    co_return found->second;
}

Task<Result<Wei>> InventedChain::get_balance(Address address)
{
    if (auto failure = take_failure()) co_return std::unexpected(*failure);
    const auto found = m_balances.find({address, evm::k_native});
    co_return Wei{found == m_balances.end() ? U256() : found->second};
}

Task<Result<std::uint64_t>> InventedChain::get_nonce(Address address, bool)
{
    if (auto failure = take_failure()) co_return std::unexpected(*failure);
    const auto found = m_nonces.find(address);
    co_return found == m_nonces.end() ? 0 : found->second;
}

Task<Result<std::uint64_t>> InventedChain::get_nonce_at(Address address, Bytes32 block)
{
    if (!knows(block)) co_return fail(Code::block_unknown, Stage::chain, {{"block", format_hex(block)}});
    auto nonce = co_await get_nonce(address, false);
    co_return nonce;
}

Task<Result<Gas>> InventedChain::estimate_gas(chain::Message)
{
    if (auto failure = take_failure()) co_return std::unexpected(*failure);
    co_return Gas{400'000};
}

Task<Result<chain::FeeHistory>> InventedChain::get_fee_history(unsigned blocks, std::optional<BlockNumber>)
{
    if (auto failure = take_failure()) co_return std::unexpected(*failure);
    chain::FeeHistory history;
    history.base_fees.assign(blocks + 1, GasPrice{U256(m_base_fee)});
    history.priority_fees.assign(blocks, GasPrice{U256(1'000'000'000)});
    co_return history;
}

Task<Result<std::vector<chain::SimulatedCall>>>
InventedChain::simulate(std::vector<chain::Message> messages, Bytes32 block, std::vector<chain::StateOverride>)
{
    if (auto failure = take_failure()) co_return std::unexpected(*failure);
    if (!knows(block)) co_return fail(Code::block_unknown, Stage::chain, {{"block", format_hex(block)}});
    if (!m_simulate) co_return fail(Code::rpc_method_missing, Stage::chain, {{"method", "eth_simulateV1"}});
    co_return m_simulate(messages);
}

Task<Result<Bytes32>> InventedChain::send_raw(Bytes raw)
{
    if (auto failure = take_failure()) co_return std::unexpected(*failure);
    const Bytes32 hash = evm::keccak256(BytesView(raw));
    const bool seen = std::ranges::find(m_sent, raw) != m_sent.end();
    m_sent.push_back(raw);
    if (seen || !m_send) co_return hash;
    auto receipt = m_send(raw);
    if (!receipt) co_return std::unexpected(receipt.error());
    receipt->transaction = hash;
    m_waiting.push_back(std::move(*receipt));
    co_return hash;
}

Task<Result<std::optional<chain::Receipt>>> InventedChain::get_receipt(Bytes32 transaction)
{
    if (auto failure = take_failure()) co_return std::unexpected(*failure);
    const auto found = m_receipts.find(transaction);
    if (found == m_receipts.end()) co_return std::optional<chain::Receipt>();
    co_return std::optional(found->second);
}

Task<Result<std::vector<chain::Log>>> InventedChain::get_logs(Address address, std::vector<Bytes32> topics,
                                                              BlockNumber from, BlockNumber to)
{
    if (auto failure = take_failure()) co_return std::unexpected(*failure);
    std::vector<chain::Log> logs;
    for (const auto& [hash, receipt] : m_receipts)
        for (const chain::Log& log : receipt.logs)
            if (receipt.block >= from && receipt.block <= to && log.address == address &&
                log.topics.size() >= topics.size() && std::equal(topics.begin(), topics.end(), log.topics.begin()))
                logs.push_back(log);
    co_return logs;
}

Task<Result<Block>> InventedChain::wait_for_head(Bytes32 known, std::chrono::seconds)
{
    if (auto failure = take_failure()) co_return std::unexpected(*failure);
    if (head().hash == known) append_block(std::chrono::seconds(12));
    co_return head();
}

} // namespace ballast::tests
