#include "base/task.h"
#include "evm/abi.h"
#include "evm/keccak.h"
#include "send/run.h"
#include "send/transfers.h"
#include <set>

namespace ballast::send {

namespace {

/// A signed part of `whole`: whole * (actual - planned) / planned, in micro-dollars.
Usd scale_difference(Usd whole, const U256& actual, const U256& planned)
{
    if (planned.is_zero() || whole.value <= 0) return {};
    const bool more = actual >= planned;
    const U256 distance = more ? actual - planned : planned - actual;
    const auto part = mul_div(U256(static_cast<std::uint64_t>(whole.value)), distance, planned);
    if (!part || !part->fits_u64() || part->low_u64() > std::uint64_t(INT64_MAX)) return {};
    const auto value = static_cast<std::int64_t>(part->low_u64());
    return {more ? value : -value};
}

/// `whole`: all was executed. Otherwise less than the floor means that some of the trade's legs did not happen.
TradeOutcome compare(std::size_t index, const JobTrade& trade, const U256& actual, bool whole)
{
    TradeOutcome out{index, trade.planned_out, actual, trade.floor, {}, 0};
    if (actual.is_zero() || (!whole && actual < trade.floor)) return out; // there is nothing to compare
    out.difference = scale_difference(trade.planned_value, actual, trade.planned_out);
    const double planned = trade.planned_out.to_double();
    if (planned > 0) out.difference_bps = (actual.to_double() / planned - 1) * 10'000;
    return out;
}

std::vector<chain::Call> balance_calls(const std::vector<Address>& tokens, const Address& treasury)
{
    const Bytes32 selector = evm::keccak256("balanceOf(address)");
    Bytes data(selector.bytes.begin(), selector.bytes.begin() + 4);
    append(data, evm::to_word(treasury));
    std::vector<chain::Call> out;
    for (const auto& token : tokens)
        out.push_back({token, data});
    return out;
}

Task<Result<std::vector<U256>>> read_balances(chain::Client& client, std::vector<chain::Call> calls, Bytes32 block)
{
    const std::size_t count = calls.size();
    const auto results = co_await client.call_many(std::move(calls), block);
    if (!results) co_return std::unexpected(results.error());
    std::vector<U256> out;
    for (const auto& result : *results) {
        evm::abi::Reader reader(result.data);
        out.push_back(reader.number());
        BALLAST_CO_CHECK(reader.finish("balanceOf"));
    }
    if (out.size() != count) co_return fail(Code::outcome_unproven, Stage::send, {{"what", "balances"}});
    co_return out;
}

std::unexpected<Error> unproven(std::string what)
{
    return fail(Code::outcome_unproven, Stage::send, {{"what", std::move(what)}});
}

/// The tokens' balances must have moved by just what the events say: a token that takes a fee on transfer, or
/// balances that moved otherwise, show here.
Task<Result<void>> prove_balances(chain::Client& client, const Job& job, std::vector<chain::Receipt> receipts)
{
    const auto movements = find_movements(receipts, job.treasury);
    std::set<Address> named;
    for (const auto& trade : job.trades)
        named.insert({trade.sell, trade.buy});
    named.erase(evm::k_native);
    const std::vector<Address> tokens(named.begin(), named.end());
    if (tokens.empty() || receipts.empty()) co_return Result<void>();
    const auto first = co_await client.get_block(receipts.front().block);
    if (!first) co_return unproven("balances before");
    auto calls = balance_calls(tokens, job.treasury);
    const auto before = co_await read_balances(client, calls, first->parent);
    if (!before) co_return unproven("balances before");
    const auto after = co_await read_balances(client, calls, receipts.back().block_hash);
    if (!after) co_return unproven("balances after");
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        U256 expected = (*before)[i]; // wraps on the way, and back
        for (const auto& movement : movements)
            if (movement.token == tokens[i])
                expected = movement.in ? expected + movement.amount : expected - movement.amount;
        if (expected != (*after)[i]) co_return unproven(evm::format_address(tokens[i]));
    }
    co_return Result<void>();
}

/// Gas of all receipts, and the cost in dollars at the plan's price of the coin.
void add_costs(const Job& job, const std::vector<chain::Receipt>& receipts, Outcome& out)
{
    U256 fee;
    for (const auto& receipt : receipts) {
        out.gas_used += receipt.gas_used;
        fee += (receipt.gas_used * receipt.gas_price).value;
    }
    out.gas_cost = job.planned_gas_cost + scale_difference(job.planned_gas_cost, fee, job.planned_fee);
    out.planned_cost = job.planned_cost;
    out.actual_cost = out.gas_cost;
    if (out.executed) out.actual_cost += job.planned_cost - job.planned_gas_cost;
    for (const auto& trade : out.trades) {
        out.actual_cost -= trade.difference;
        if (out.executed || trade.actual_out.is_zero()) continue;
        // What a plain account traded before it stopped stays traded, and had its price.
        const JobTrade& planned = job.trades[trade.trade];
        const U256& done = std::min(trade.actual_out, planned.planned_out);
        out.actual_cost += planned.planned_cost + scale_difference(planned.planned_cost, done, planned.planned_out);
    }
}

} // namespace

Task<std::string> find_reason(chain::Client& client, const Job& job, std::size_t call, chain::Receipt receipt)
{
    const auto block = co_await client.get_block(receipt.block);
    if (!block) co_return std::string();
    chain::Message message;
    message.from = job.executor;
    message.to = job.calls[call].to;
    message.value = job.calls[call].value;
    message.data = job.calls[call].data;
    const auto answer = co_await client.call(message, block->parent);
    if (answer) co_return std::string(); // it would have passed there: something before it in the block was in the way
    co_return std::string(answer.error().parameter("reason"));
}

Task<std::optional<Error>> find_problem(chain::Client& client, const Job& job, std::size_t call, chain::Receipt receipt)
{
    if (!receipt.success) {
        auto reason = co_await find_reason(client, job, call, receipt);
        co_return Error{Code::transaction_reverted, Stage::send, {{"reason", std::move(reason)}}};
    }
    if (!job.safe_nonce) co_return std::nullopt;
    const auto executed = safe::find_execution(receipt.logs, job.treasury, job.digest);
    if (!executed) co_return Error{Code::outcome_unproven, Stage::send, {{"what", "ExecutionSuccess"}}};
    if (*executed) co_return std::nullopt;
    auto reason = co_await find_reason(client, job, call, receipt);
    co_return Error{Code::execution_failed, Stage::send, {{"reason", std::move(reason)}}};
}

Task<Outcome> make_outcome(chain::Client& client, const Job& job, std::vector<chain::Receipt> receipts,
                           std::optional<Error> problem)
{
    Outcome out;
    out.parent = job.digest;
    if (!problem && receipts.size() != job.calls.size())
        problem = Error{Code::outcome_unproven, Stage::send, {{"what", "receipts"}}};
    out.executed = !problem;
    out.problem = std::move(problem);
    if (!receipts.empty()) {
        out.transaction = receipts.back().transaction;
        out.block = receipts.back().block;
        out.gas_price = receipts.back().gas_price;
        for (const chain::Receipt& each : receipts)
            out.blocks.push_back(each.block);
    }
    const auto actual = share_out(job.trades, find_movements(receipts, job.treasury));
    for (std::size_t i = 0; i < job.trades.size(); ++i)
        out.trades.push_back(compare(i, job.trades[i], actual[i], out.executed));
    add_costs(job, receipts, out);
    if (!out.executed) co_return out;
    const auto proved = co_await prove_balances(client, job, receipts);
    if (!proved) out.problem = proved.error();
    co_return out;
}

Outcome make_outcome_elsewhere(const Job& job, const Error& problem)
{
    Outcome out;
    out.parent = job.digest;
    out.executed = problem.code == Code::outcome_unproven;
    out.problem = problem;
    if (const auto block = parse_decimal(problem.parameter("block")); block && block->fits_u64()) {
        out.block = {block->low_u64()};
        out.blocks = {out.block};
    }
    out.planned_cost = job.planned_cost;
    if (out.executed) out.actual_cost = job.planned_cost;
    return out;
}

} // namespace ballast::send
