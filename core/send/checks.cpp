#include "base/clock.h"
#include "base/task.h"
#include "evm/abi.h"
#include "evm/keccak.h"
#include "send/run.h"

namespace ballast::send {

namespace {

/// Public endpoints answer for this many blocks at once.
constexpr std::uint64_t k_log_blocks = 1000;

/// A getter without arguments that answers one number.
Task<Result<U256>> read_number(chain::Client& client, Address contract, std::string_view signature, Bytes32 block)
{
    const Bytes32 hash = evm::keccak256(signature);
    chain::Message message;
    message.to = contract;
    message.data.assign(hash.bytes.begin(), hash.bytes.begin() + 4);
    const auto answer = co_await client.call(message, block);
    if (!answer) co_return std::unexpected(answer.error());
    evm::abi::Reader reader(*answer);
    const U256 number = reader.number();
    BALLAST_CO_CHECK(reader.finish(signature));
    co_return number;
}

Task<Result<void>> check_safe(chain::Client& client, const Job& job, Bytes32 block)
{
    const auto nonce = co_await read_number(client, job.treasury, "nonce()", block);
    if (!nonce) co_return std::unexpected(nonce.error());
    if (*nonce != *job.safe_nonce)
        co_return fail(Code::nonce_used, Stage::send,
                       {{"nonce", format_decimal(*job.safe_nonce)}, {"now", format_decimal(*nonce)}});
    const auto threshold = co_await read_number(client, job.treasury, "getThreshold()", block);
    if (!threshold) co_return std::unexpected(threshold.error());
    if (U256(job.signatures) < *threshold)
        co_return fail(Code::signatures_missing, Stage::send,
                       {{"have", std::to_string(job.signatures)}, {"need", format_decimal(*threshold)}});
    co_return Result<void>();
}

} // namespace

Result<void> check_chain(const chain::Client& client, const Job& job)
{
    if (client.chain() == job.chain) return {};
    return fail(Code::endpoint_wrong_chain, Stage::send,
                {{"endpoint", ""},
                 {"expected", std::to_string(job.chain.value)},
                 {"actual", std::to_string(client.chain().value)}});
}

Task<Result<void>> check_before(const Sender& sender, const Job& job, std::chrono::seconds max_head_age)
{
    chain::Client& client = sender.client;
    BALLAST_CO_CHECK(check_chain(client, job));
    const auto head = co_await client.get_head();
    if (!head) co_return std::unexpected(head.error());
    BALLAST_CO_CHECK(chain::check_head_age(*head, sender.clock.now(), max_head_age));
    // The contracts compare the deadline with the block's time, so that is the clock that counts.
    if (job.deadline <= head->time)
        co_return fail(Code::plan_expired, Stage::send,
                       {{"deadline", format_time(job.deadline)}, {"time", format_time(head->time)}});
    if (!job.safe_nonce) co_return Result<void>();
    auto checked = co_await check_safe(client, job, head->hash);
    co_return checked;
}

Task<Result<void>> check_account(chain::Client& client, const Job& job, std::size_t call)
{
    if (job.safe_nonce) co_return Result<void>(); // a Safe's own nonce tells
    const auto latest = co_await client.get_nonce(job.treasury, false);
    if (!latest) co_return std::unexpected(latest.error());
    // A node that lags knows fewer of the calls before this one, never more than there are.
    const std::uint64_t next = job.account_nonce ? *job.account_nonce + call : *latest;
    if (*latest > next)
        co_return fail(Code::account_moved, Stage::send,
                       {{"nonce", std::to_string(next)}, {"now", std::to_string(*latest)}});
    const auto pending = co_await client.get_nonce(job.treasury, true);
    if (!pending) co_return std::unexpected(pending.error());
    if (*pending <= next) co_return Result<void>();
    co_return fail(Code::account_busy, Stage::send, {{"address", evm::format_address(job.treasury)}});
}

Task<Result<std::optional<Execution>>> find_execution(chain::Client& client, const Job& job)
{
    std::optional<Execution> found;
    if (!job.safe_nonce) co_return found;
    const auto head = co_await client.get_head();
    if (!head) co_return std::unexpected(head.error());
    const auto nonce = co_await read_number(client, job.treasury, "nonce()", head->hash);
    if (!nonce) co_return std::unexpected(nonce.error());
    if (*nonce == *job.safe_nonce) co_return found;
    for (std::uint64_t from = job.block.value; from <= head->number.value && !found; from += k_log_blocks) {
        const auto first = co_await client.get_block({from});
        if (!first) co_return std::unexpected(first.error());
        if (first->time > job.deadline) break; // its calls refuse from then on
        const BlockNumber to{std::min(from + k_log_blocks - 1, head->number.value)};
        const auto logs = co_await client.get_logs(job.treasury, {}, {from}, to);
        if (!logs) co_return std::unexpected(logs.error());
        for (const chain::Log& log : *logs)
            if (const auto success = safe::find_execution({&log, 1}, job.treasury, job.digest); success && !found)
                found = Execution{*success, log.block};
    }
    co_return found;
}

} // namespace ballast::send
