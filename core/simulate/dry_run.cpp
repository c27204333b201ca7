#include "simulate/dry_run.h"
#include "base/task.h"
#include "chain/multicall.h"
#include "chain/revert.h"
#include "evm/abi.h"
#include <set>

namespace ballast::simulate {
namespace {

using evm::abi::Reader;
using evm::abi::Writer;

/// The Safe's threshold lives in storage slot 4 (Safe 1.3.0 and 1.4.1: singleton, modules, owners, ownerCount,
/// threshold).
const Bytes32 k_threshold_slot = to_word(U256(4));

/// "GS013", "STF", what a Solidity error says of itself.
std::string reason_of(BytesView data)
{
    std::string reason = chain::decode_revert(data);
    return reason.empty() ? "no reason given" : reason;
}

chain::Call balance_call(const Token& token, const Address& owner, const Address& multicall)
{
    static const auto k_balance_of = evm::abi::selector("balanceOf(address)");
    static const auto k_eth_balance = evm::abi::selector("getEthBalance(address)");
    if (token.address == evm::k_native) return {multicall, Writer(k_eth_balance).address(owner).finish()};
    return {token.address, Writer(k_balance_of).address(owner).finish()};
}

/// Reads before and after the batch, all in one order: balances, then allowances, then the Safe.
struct Probe {
    std::vector<Token> tokens;
    std::vector<snapshot::Allowance> allowances;
    std::vector<chain::Call> calls;
};

Probe make_probe(const SimulateRequest& request)
{
    static const auto k_allowance = evm::abi::selector("allowance(address,address)");
    Probe probe{watched_tokens(request), watched_allowances(*request.plan), {}};
    const Address owner = request.plan->treasury;
    for (const Token& token : probe.tokens)
        probe.calls.push_back(balance_call(token, owner, request.chain.multicall));
    for (const snapshot::Allowance& each : probe.allowances)
        probe.calls.push_back({each.token, Writer(k_allowance).address(owner).address(each.spender).finish()});
    if (request.plan->safe_tx)
        for (chain::Call& call : safe::safe_calls(owner))
            probe.calls.push_back(std::move(call));
    return probe;
}

/// A word answered by a read; a token that does not answer counts as zero here and is refused by the snapshot.
U256 word_of(const chain::CallResult& result)
{
    return result.success && result.data.size() >= 32 ? from_word(BytesView(result.data).first(32)) : U256{};
}

Result<void> read_after(DryRun& run, const Probe& probe, std::span<const chain::CallResult> results)
{
    std::size_t at = 0;
    for (std::size_t i = 0; i < probe.tokens.size(); ++i)
        run.after.push_back(word_of(results[at++]));
    for (std::size_t i = 0; i < probe.allowances.size(); ++i)
        run.allowances_after.push_back(word_of(results[at++]));
    if (at == results.size()) return {};
    BALLAST_TRY(state, safe::decode_safe(results.subspan(at)));
    run.safe_after = state;
    return {};
}

void read_before(DryRun& run, const Probe& probe, std::span<const chain::CallResult> results)
{
    for (std::size_t i = 0; i < probe.tokens.size(); ++i)
        run.before.push_back(word_of(results[i]));
}

/// Signatures that need no key: with the threshold overridden to one, a pre-validated signature (v = 1) of the caller
/// passes, so the Safe's own code runs, guards included.
Bytes prevalidated(const Address& owner)
{
    Bytes out;
    append(out, evm::to_word(owner));
    append(out, Bytes32{});
    out.push_back(1);
    return out;
}

/// The messages that carry out the plan, and the state they need.
struct Batch {
    std::vector<chain::Message> messages;
    std::vector<chain::StateOverride> overrides;
};

Batch make_batch(const SimulateRequest& request)
{
    const plan::Plan& plan = *request.plan;
    Batch batch;
    if (plan.safe_tx && request.snapshot->safe) {
        const Address owner = request.snapshot->safe->owners.front();
        batch.messages.push_back({owner, plan.treasury, {}, safe::encode_exec(*plan.safe_tx, prevalidated(owner)), {}});
        batch.overrides.push_back({plan.treasury, {}, {}, {{k_threshold_slot, to_word(U256(1))}}});
        return batch;
    }
    for (const plan::PlannedCall& each : plan.calls)
        batch.messages.push_back({plan.treasury, each.call.to, each.call.value, each.call.data, {}});
    return batch;
}

/// Finds which call of the batch reverts by running them one by one from the treasury: a Safe hides it behind GS013.
Task<Error> find_failure(chain::Client& client, const SimulateRequest& request, Bytes32 block, std::string outer)
{
    Error error{Code::simulation_failed, Stage::simulate, {{"call", "0"}, {"reason", outer}}};
    std::vector<chain::Message> messages;
    for (const plan::PlannedCall& each : request.plan->calls)
        messages.push_back({request.plan->treasury, each.call.to, each.call.value, each.call.data, {}});
    const auto results = co_await client.simulate(std::move(messages), block);
    if (!results) co_return error;
    for (std::size_t i = 0; i < results->size(); ++i) {
        if ((*results)[i].success) continue;
        error.parameters = {{"call", fmt::format("{}", i + 1)}, {"reason", reason_of((*results)[i].data)}};
        break;
    }
    co_return error;
}

Task<Result<DryRun>> run_simulate_v1(chain::Client& client, const SimulateRequest& request, Bytes32 block)
{
    const Probe probe = make_probe(request);
    Batch batch = make_batch(request);
    const chain::Message read{
        request.plan->treasury, request.chain.multicall, {}, chain::encode_aggregate3(probe.calls), {}};
    std::vector<chain::Message> messages{read};
    for (chain::Message& message : batch.messages)
        messages.push_back(std::move(message));
    messages.push_back(read);
    BALLAST_CO_TRY(results, co_await client.simulate(std::move(messages), block, std::move(batch.overrides)));
    DryRun run;
    run.success = true;
    for (std::size_t i = 1; i + 1 < results.size(); ++i) {
        run.gas += results[i].gas_used;
        if (results[i].success) continue;
        run.success = false;
        std::string outer = reason_of(results[i].data);
        auto failure = co_await find_failure(client, request, block, std::move(outer));
        run.failure = std::move(failure);
        break;
    }
    BALLAST_CO_TRY(before, chain::decode_aggregate3(results.front().data, probe.calls.size()));
    BALLAST_CO_TRY(after, chain::decode_aggregate3(results.back().data, probe.calls.size()));
    read_before(run, probe, before);
    BALLAST_CO_CHECK(read_after(run, probe, after));
    co_return run;
}

const chain::SafeDeployment* deployment_of(const SimulateRequest& request)
{
    return request.snapshot->safe ? request.chain.find_safe(request.snapshot->safe->version) : nullptr;
}

std::unexpected<Error> unavailable()
{
    return fail(Code::simulation_unavailable, Stage::simulate, {{"why", "eth_simulateV1"}});
}

/// The plan's calls for Multicall3 delegated to by the Safe, which passes no native coin on: what sends it goes through
/// the Safe as its own module.
struct Inner {
    std::vector<chain::Call> calls;
    std::size_t first = 0; ///< where the plan's begin
};

Inner make_inner(const plan::Plan& plan)
{
    const auto sends = [](const plan::PlannedCall& each) { return !each.call.value.value.is_zero(); };
    Inner out;
    const bool any = std::ranges::any_of(plan.calls, sends);
    if (any) out.calls.push_back(safe::enable_own_module(plan.treasury));
    out.first = out.calls.size();
    for (const plan::PlannedCall& each : plan.calls)
        out.calls.push_back(sends(each) ? safe::act_as_module(plan.treasury, each.call)
                                        : chain::Call{each.call.to, each.call.data});
    if (any) out.calls.push_back(safe::disable_own_module(plan.treasury));
    return out;
}

/// A call that went through the Safe answers whether it succeeded, and no more.
bool succeeded(const chain::CallResult& result, const plan::PlannedCall& call)
{
    return result.success && (call.call.value.value.is_zero() || word_of(result) == U256(1));
}

/// Without eth_simulateV1: the Safe's own simulation, twice. First the very bytes, for success and gas; then the same
/// calls between reads, by a delegatecall of Multicall3 from the Safe, for the balances.
Task<Result<DryRun>> run_accessor(chain::Client& client, const SimulateRequest& request, Bytes32 block)
{
    const chain::SafeDeployment* deployment = deployment_of(request);
    if (!deployment || !request.plan->safe_tx) co_return unavailable();
    const Address treasury = request.plan->treasury;
    const Address accessor = deployment->simulate_tx_accessor;
    chain::Message exact_message{{}, treasury, {}, safe::encode_simulate(*request.plan->safe_tx, accessor), {}};
    BALLAST_CO_TRY(answer, co_await client.call(std::move(exact_message), block));
    BALLAST_CO_TRY(exact, safe::decode_simulate(answer));
    const Probe probe = make_probe(request);
    const Inner inner = make_inner(*request.plan);
    std::vector<chain::Call> calls = probe.calls;
    calls.insert(calls.end(), inner.calls.begin(), inner.calls.end());
    calls.insert(calls.end(), probe.calls.begin(), probe.calls.end());
    const safe::SafeTx around{
        request.chain.multicall, {}, chain::encode_aggregate3(calls), 1, request.plan->safe_tx->nonce};
    chain::Message around_message{{}, treasury, {}, safe::encode_simulate(around, accessor), {}};
    BALLAST_CO_TRY(around_answer, co_await client.call(std::move(around_message), block));
    BALLAST_CO_TRY(simulated, safe::decode_simulate(around_answer));
    BALLAST_CO_TRY(results, chain::decode_aggregate3(simulated.data, calls.size()));
    DryRun run;
    run.method = Method::safe_accessor;
    run.success = exact.success;
    run.gas = exact.gas;
    const std::span<const chain::CallResult> all(results);
    const std::size_t reads = probe.calls.size();
    for (std::size_t i = 0; i < request.plan->calls.size() && !run.failure; ++i) {
        const chain::CallResult& result = all[reads + inner.first + i];
        if (!succeeded(result, request.plan->calls[i]))
            run.failure = Error{Code::simulation_failed,
                                Stage::simulate,
                                {{"call", fmt::format("{}", i + 1)}, {"reason", reason_of(result.data)}}};
    }
    if (!run.success && !run.failure)
        run.failure =
            Error{Code::simulation_failed, Stage::simulate, {{"call", "0"}, {"reason", reason_of(exact.data)}}};
    read_before(run, probe, all.first(reads));
    BALLAST_CO_CHECK(read_after(run, probe, all.last(reads)));
    co_return run;
}

} // namespace

std::vector<Token> watched_tokens(const SimulateRequest& request)
{
    std::vector<Token> tokens;
    std::set<Address> seen;
    const auto add = [&](const Token& token) {
        if (seen.insert(token.address).second) tokens.push_back(token);
    };
    for (const policy::Target& target : request.policy.targets)
        for (const Token& member : target.members)
            add(member);
    add(request.chain.wrapped);
    return tokens;
}

std::vector<snapshot::Allowance> watched_allowances(const plan::Plan& plan)
{
    std::vector<snapshot::Allowance> out;
    for (const plan::PlannedCall& each : plan.calls) {
        if (each.kind != plan::PlannedCall::Kind::approve) continue;
        Reader reader(BytesView(each.call.data).subspan(4));
        const Address spender = reader.address();
        const snapshot::Allowance allowance{each.call.to, spender, {}};
        if (std::find(out.begin(), out.end(), allowance) == out.end()) out.push_back(allowance);
    }
    return out;
}

Task<Result<DryRun>> dry_run(chain::Client& client, const SimulateRequest& request, const chain::Block& block)
{
    auto run = co_await run_simulate_v1(client, request, block.hash);
    if (run || run.error().code != Code::rpc_method_missing) co_return run;
    co_return co_await run_accessor(client, request, block.hash);
}

} // namespace ballast::simulate
