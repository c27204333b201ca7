#include "evm/keccak.h"
#include "plan/calls.h"

namespace ballast::plan {
namespace {

/// For a plain account: a hash over chain, account, its nonce and every call, so that what is approved is what is sent,
/// and once.
Bytes32 hash_calls(const Plan& plan)
{
    Bytes bytes;
    append(bytes, to_word(U256(plan.chain.value)));
    append(bytes, plan.treasury);
    append(bytes, to_word(U256(plan.nonce.value_or(0))));
    for (const PlannedCall& each : plan.calls) {
        append(bytes, each.call.to);
        append(bytes, to_word(each.call.value.value));
        append(bytes, evm::keccak256(each.call.data));
    }
    return evm::keccak256(bytes);
}

std::unexpected<Error> altered(std::string what, std::string shown, std::string told)
{
    return fail(Code::plan_altered, Stage::plan,
                {{"what", std::move(what)}, {"shown", std::move(shown)}, {"signed", std::move(told)}});
}

Result<void> check_same(std::string what, const Bytes32& shown, const Bytes32& told)
{
    if (shown == told) return {};
    return altered(std::move(what), format_hex(shown), format_hex(told));
}

std::vector<safe::BatchCall> batch_calls(const Plan& plan)
{
    std::vector<safe::BatchCall> calls;
    for (const PlannedCall& planned : plan.calls)
        calls.push_back(planned.call);
    return calls;
}

} // namespace

std::chrono::seconds age_of(const Plan& plan, Time newest_block)
{
    return std::max<std::chrono::seconds>(newest_block - plan.block.time, std::chrono::seconds(0));
}

Result<void> bind_plan(Plan& plan, const snapshot::Snapshot& snapshot, const chain::ChainConfig& chain)
{
    if (!snapshot.safe) {
        if (!snapshot.nonce)
            return fail(Code::treasury_unreadable, Stage::plan,
                        {{"address", evm::format_address(plan.treasury)}, {"why", "its nonce is not known"}});
        plan.nonce = snapshot.nonce;
        plan.digest = hash_calls(plan);
        return {};
    }
    const chain::SafeDeployment* deployment = chain.find_safe(snapshot.safe->version);
    if (!deployment) return fail(Code::safe_version_unsupported, Stage::plan, {{"version", snapshot.safe->version}});
    plan.safe_tx = safe::make_batch(batch_calls(plan), deployment->multi_send_call_only, snapshot.safe->nonce);
    const auto hashes = safe::hash_safe_tx(*plan.safe_tx, plan.chain, plan.treasury);
    plan.digest = hashes.digest;
    plan.domain_hash = hashes.domain;
    plan.message_hash = hashes.message;
    return {};
}

Result<void> check_binding(const Plan& plan, const chain::ChainConfig& chain)
{
    if (plan.chain != chain.id)
        return altered("chain", std::to_string(plan.chain.value), std::to_string(chain.id.value));
    if (!plan.safe_tx) return check_same("digest", plan.digest, hash_calls(plan));
    const std::vector<safe::BatchCall> calls = batch_calls(plan);
    const auto is_batch_of = [&](const chain::SafeDeployment& deployment) {
        return *plan.safe_tx == safe::make_batch(calls, deployment.multi_send_call_only, plan.safe_tx->nonce);
    };
    if (calls.empty() || std::ranges::none_of(chain.safes, is_batch_of))
        return altered("batch", "", evm::format_address(plan.safe_tx->to));
    const auto hashes = safe::hash_safe_tx(*plan.safe_tx, plan.chain, plan.treasury);
    BALLAST_CHECK(check_same("digest", plan.digest, hashes.digest));
    BALLAST_CHECK(check_same("domain hash", plan.domain_hash, hashes.domain));
    return check_same("message hash", plan.message_hash, hashes.message);
}

} // namespace ballast::plan
