#include "base/task.h"
#include "evm/abi.h"
#include "send/run.h"
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace ballast::send {

namespace {

constexpr std::chrono::seconds k_head_wait{30};
/// A node may lag behind another: only after this many looks is a taken nonce believed.
constexpr unsigned k_looks_before_replaced = 3;
/// The same where blocks come faster than nodes hear of each other. Beyond both, it must be taken as deep as an
/// outcome.
constexpr std::chrono::seconds k_time_before_replaced{60};

Error reorged(const Bytes32& transaction)
{
    return {Code::receipt_reorged, Stage::send, {{"hash", format_hex(transaction)}}};
}

/// Whether the block of the receipt still is on the chain.
Task<Result<bool>> is_canonical(chain::Client& client, chain::Receipt receipt)
{
    const auto block = co_await client.get_block(receipt.block);
    if (block) co_return block->hash == receipt.block_hash;
    if (block.error().code == Code::block_unknown) co_return false;
    co_return std::unexpected(block.error());
}

/// One look: the receipt on the canonical chain, or nothing.
Task<Result<std::optional<chain::Receipt>>> look(chain::Client& client, Bytes32 transaction)
{
    auto receipt = co_await client.get_receipt(transaction);
    if (!receipt || !*receipt) co_return receipt;
    const auto canonical = co_await is_canonical(client, **receipt);
    if (!canonical) co_return std::unexpected(canonical.error());
    if (!*canonical) co_return std::optional<chain::Receipt>();
    co_return receipt;
}

Task<Result<bool>> nonce_taken(chain::Client& client, Address sender, std::uint64_t nonce)
{
    const auto next = co_await client.get_nonce(sender, false);
    if (!next) co_return std::unexpected(next.error());
    co_return *next > nonce;
}

/// How long the nonce of a transaction without a receipt has been taken.
class TakenNonce {
public:
    /// Whether it is certain now. An answer that did not come says nothing.
    bool sure(const Result<bool>& taken, Time now)
    {
        if (taken && !*taken) m_looks = 0;
        if (!taken || !*taken) return false;
        if (m_looks++ == 0) m_since = now;
        return m_looks >= k_looks_before_replaced && now - m_since >= k_time_before_replaced;
    }

private:
    unsigned m_looks = 0;
    Time m_since;
};

/// Whether the Safe was made to execute the plan by another transaction: outcome_unproven or execution_failed. Nothing
/// when it was not; fails while the chain does not tell.
Task<Result<std::optional<Error>>> find_elsewhere(chain::Client& client, const Job& job)
{
    const auto executed = co_await find_execution(client, job);
    if (!executed) co_return std::unexpected(executed.error());
    if (!*executed) co_return std::optional<Error>();
    const Parameter block{"block", std::to_string((*executed)->block.value)};
    if (!(*executed)->success) co_return Error{Code::execution_failed, Stage::send, {{"reason", ""}, block}};
    co_return Error{Code::outcome_unproven, Stage::send, {{"what", "another transaction executed the plan"}, block}};
}

Error taken_by_another(std::uint64_t nonce)
{
    return {Code::sender_nonce_used, Stage::send, {{"nonce", std::to_string(nonce)}}};
}

/// The client was told to stop: it will never answer again, and the journal knows how to go on.
template <class T>
bool was_cancelled(const Result<T>& answer)
{
    return !answer && answer.error().code == Code::cancelled;
}

/// The bytes of the calls before this one that a reorganisation took: their nonces come first.
Task<void> send_lost(Run& run, std::size_t call)
{
    while (call-- > 0) {
        const auto receipt = co_await run.sender.client.get_receipt(run.state.sent[call].transaction);
        if (!receipt || *receipt) co_return; // it is there, and so are those before it
        (void)co_await run.sender.client.send_raw(run.state.sent[call].raw);
    }
}

/// Approvals, wrapping and unwrapping have no deadline of their own: of a plain account they may still take effect.
Error expired(const Run& run, std::size_t call)
{
    static constexpr std::string_view k_open[]{"approve(address,uint256)", "deposit()", "withdraw(uint256)"};
    const BytesView data(run.job().calls[call].data);
    const bool open =
        !run.job().safe_nonce && data.size() >= 4 && std::ranges::any_of(k_open, [&](std::string_view signature) {
            return std::ranges::equal(data.first(4), evm::abi::selector(signature).view());
        });
    return {Code::submission_expired,
            Stage::send,
            {{"hash", format_hex(run.state.sent[call].transaction)}, {"open", open ? "yes" : ""}}};
}

/// The block so deep that an outcome in it would count, or nothing while it is not told.
Task<std::optional<chain::Block>> find_settled(Run& run, chain::Block head)
{
    const std::uint64_t depth = std::min<std::uint64_t>(run.options.confirmations, head.number.value);
    auto settled = co_await run.sender.client.get_block({head.number.value - depth});
    co_return settled ? std::optional(*settled) : std::nullopt;
}

/// The nonce was taken in a block at that depth: an endpoint that does not show our own receipt for a while may
/// not make a plan that was executed look replaced. A last look finds none either.
Task<bool> taken_for_good(Run& run, std::size_t call, std::uint64_t nonce, chain::Block head)
{
    const auto settled = co_await find_settled(run, head);
    if (!settled) co_return false;
    const auto next = co_await run.sender.client.get_nonce_at(run.job().executor, settled->hash);
    if (!next || *next <= nonce) co_return false;
    const auto receipt = co_await look(run.sender.client, run.state.sent[call].transaction);
    co_return receipt && !*receipt;
}

/// The chain is past the deadline for good, at the depth that is asked of an outcome, and a second look finds nothing.
Task<bool> surely_gone(Run& run, std::size_t call, chain::Block head)
{
    const auto settled = co_await find_settled(run, head);
    if (!settled || settled->time <= run.job().deadline) co_return false;
    const auto receipt = co_await look(run.sender.client, run.state.sent[call].transaction);
    co_return receipt && !*receipt;
}

/// The end of a transaction that is late and surely not included: what is known instead of a receipt. Nothing while the
/// chain does not tell; then it is waited on.
Task<std::optional<Error>> end_late(Run& run, std::size_t call, std::uint64_t nonce, chain::Block head)
{
    // A wallet may have sped it up, or another owner sent the plan: then it was executed, by another transaction.
    auto elsewhere = co_await find_elsewhere(run.sender.client, run.job());
    const auto taken = co_await nonce_taken(run.sender.client, run.job().executor, nonce);
    if (!elsewhere || !taken) co_return std::nullopt;
    if (*elsewhere) co_return **elsewhere;
    if (*taken) {
        const bool sure = co_await taken_for_good(run, call, nonce, head);
        co_return sure ? std::optional(taken_by_another(nonce)) : std::nullopt;
    }
    if (auto written = run.step(Step::failed, call); !written) co_return written.error();
    co_return expired(run, call);
}

std::optional<chain::Block> as_optional(const Result<chain::Block>& block)
{
    return block ? std::optional(*block) : std::nullopt;
}

/// Sends the stored bytes until there is a receipt.
Task<Result<chain::Receipt>> wait_for_receipt(Run& run, std::size_t call)
{
    auto& client = run.sender.client;
    const Sent& sent = run.state.sent[call];
    BALLAST_CO_TRY(outer, evm::decode_signed(sent.raw));
    const std::uint64_t nonce = outer.transaction.nonce;
    const std::optional<Error> before = run.progress.problem; // e.g. the reorganisation that led here
    TakenNonce taken_nonce;
    std::optional<chain::Block> newest;
    while (true) {
        auto receipt = co_await look(client, sent.transaction);
        if (receipt && *receipt) co_return std::move(**receipt);
        if (was_cancelled(receipt)) co_return std::unexpected(receipt.error());
        if (!newest) newest = as_optional(co_await client.get_head());
        const bool late = newest && newest->time > run.job().deadline;
        const auto taken = co_await nonce_taken(client, run.job().executor, nonce);
        if (receipt && newest && taken_nonce.sure(taken, run.now()) &&
            co_await taken_for_good(run, call, nonce, *newest)) {
            auto elsewhere = co_await find_elsewhere(client, run.job());
            if (elsewhere) co_return std::unexpected(*elsewhere ? **elsewhere : taken_by_another(nonce));
        }
        if (receipt && run.stopping() && newest && !late && run.job().safe_nonce)
            co_return fail(Code::command_not_possible, Stage::send,
                           {{"command", "abandon"}, {"why", "it may have been sent"}});
        if (receipt && late && co_await surely_gone(run, call, *newest)) {
            auto end = co_await end_late(run, call, nonce, *newest);
            if (end) co_return std::unexpected(std::move(*end));
        }
        if (run.out_of_time())
            co_return fail(
                Code::receipt_timeout, Stage::send,
                {{"hash", format_hex(sent.transaction)}, {"seconds", std::to_string(run.options.timeout.count())}});
        std::optional<Error> problem = late ? std::optional(expired(run, call)) : before;
        if (!late) {
            if (sent.step == Step::signed_outer) BALLAST_CO_CHECK(run.step(Step::submitted, call)); // before it leaves
            // The same bytes, again and again: harmless where they are known, needed where they were dropped. Past the
            // deadline they would only burn gas.
            co_await send_lost(run, call);
            if (const auto broadcast = co_await client.send_raw(sent.raw); !broadcast) problem = broadcast.error();
        }
        run.report(receipt ? problem : std::optional(receipt.error()));
        const auto head = co_await wait_a_block(client, newest ? newest->hash : Bytes32{});
        if (head) newest = head;
    }
}

/// True: deep enough. False: the receipt's block left the chain.
Task<Result<bool>> wait_for_confirmations(Run& run, chain::Receipt receipt, unsigned needed)
{
    run.progress.confirmations_needed = needed;
    auto& client = run.sender.client;
    auto head = co_await client.get_head();
    std::optional<chain::Block> newest;
    if (head) newest = *head;
    while (true) {
        const auto canonical = co_await is_canonical(client, receipt);
        if (canonical && !*canonical) co_return false;
        if (was_cancelled(canonical)) co_return std::unexpected(canonical.error());
        if (newest && newest->number >= receipt.block)
            run.progress.confirmations = unsigned(newest->number.value - receipt.block.value + 1);
        if (canonical && run.progress.confirmations >= needed) co_return true;
        if (canonical)
            run.report();
        else
            run.report(canonical.error());
        if (run.out_of_time())
            co_return fail(
                Code::receipt_timeout, Stage::send,
                {{"hash", format_hex(receipt.transaction)}, {"seconds", std::to_string(run.options.timeout.count())}});
        auto next = co_await wait_a_block(client, newest ? newest->hash : Bytes32{});
        if (next) newest = next;
    }
}

} // namespace

Task<std::optional<chain::Block>> wait_a_block(chain::Client& client, Bytes32 known)
{
    const auto head = co_await client.wait_for_head(known, k_head_wait);
    if (head) co_return *head;
    boost::asio::steady_timer timer(co_await boost::asio::this_coro::executor, std::chrono::seconds(1));
    co_await timer.async_wait(boost::asio::use_awaitable);
    co_return std::nullopt;
}

bool is_replaced(Code code) { return code == Code::sender_nonce_used || is_executed_elsewhere(code); }

bool is_executed_elsewhere(Code code) { return code == Code::outcome_unproven || code == Code::execution_failed; }

Task<Result<chain::Receipt>> follow(Run& run, std::size_t call)
{
    // Each call at full depth would outlast the deadline; the last one's nonce stands behind all others, and so does
    // its depth. Until then a second block lets an endpoint that lags catch up.
    const bool last = call + 1 == run.job().calls.size();
    const unsigned needed = last ? run.options.confirmations : std::min(run.options.confirmations, 2U);
    while (true) {
        auto receipt = co_await wait_for_receipt(run, call);
        if (!receipt && is_replaced(receipt.error().code)) BALLAST_CO_CHECK(run.step(Step::replaced, call));
        if (!receipt) co_return receipt;
        run.progress.receipt = *receipt;
        BALLAST_CO_CHECK(run.step(Step::included, call));
        const auto deep = co_await wait_for_confirmations(run, *receipt, needed);
        if (!deep) co_return std::unexpected(deep.error());
        if (*deep) co_return receipt;
        run.progress.receipt.reset();
        run.progress.confirmations = 0;
        BALLAST_CO_CHECK(run.step(Step::submitted, call));
        run.report(reorged(run.state.sent[call].transaction));
    }
}

} // namespace ballast::send
