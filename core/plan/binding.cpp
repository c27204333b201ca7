#include "evm/keccak.h"
#include "plan/calls.h"

namespace ballast::plan {
namespace {

/// For a plain account: a hash over chain, account and every call, so that what is approved is what is sent.
Bytes32 hash_calls(const Plan& plan)
{
    Bytes bytes;
    append(bytes, to_word(U256(plan.chain.value)));
    append(bytes, plan.treasury);
    for (const PlannedCall& each : plan.calls) {
        append(bytes, each.call.to);
        append(bytes, to_word(each.call.value.value));
        append(bytes, evm::keccak256(each.call.data));
    }
    return evm::keccak256(bytes);
}

} // namespace

std::chrono::seconds age_of(const Plan& plan, Time newest_block)
{
    return std::max<std::chrono::seconds>(newest_block - plan.block.time, std::chrono::seconds(0));
}

Result<void> bind_plan(Plan& plan, const snapshot::Snapshot& snapshot, const chain::ChainConfig& chain)
{
    if (!snapshot.safe) {
        plan.digest = hash_calls(plan);
        return {};
    }
    const chain::SafeDeployment* deployment = chain.find_safe(snapshot.safe->version);
    if (!deployment) return fail(Code::safe_version_unsupported, Stage::plan, {{"version", snapshot.safe->version}});
    std::vector<safe::BatchCall> calls;
    for (const PlannedCall& planned : plan.calls)
        calls.push_back(planned.call);
    plan.safe_tx = safe::make_batch(calls, deployment->multi_send_call_only, snapshot.safe->nonce);
    const auto hashes = safe::hash_safe_tx(*plan.safe_tx, plan.chain, plan.treasury);
    plan.digest = hashes.digest;
    plan.domain_hash = hashes.domain;
    plan.message_hash = hashes.message;
    return {};
}

Result<void> check_binding(const Plan& plan)
{
    Bytes32 actual;
    if (plan.safe_tx) {
        BALLAST_TRY(calls, safe::split_batch(*plan.safe_tx));
        const auto same = [](const safe::BatchCall& call, const PlannedCall& planned) { return call == planned.call; };
        if (std::ranges::equal(calls, plan.calls, same))
            actual = safe::hash_safe_tx(*plan.safe_tx, plan.chain, plan.treasury).digest;
    } else {
        actual = hash_calls(plan);
    }
    if (actual == plan.digest) return {};
    return fail(Code::digest_mismatch, Stage::plan,
                {{"expected", format_hex(plan.digest)}, {"actual", format_hex(actual)}});
}

} // namespace ballast::plan
