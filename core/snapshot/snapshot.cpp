#include "snapshot/snapshot.h"
#include "evm/keccak.h"

namespace ballast::snapshot {

const holding::Holding* Snapshot::find_holding(const Address& token) const
{
    for (const holding::Holding& each : holdings)
        if (each.token.address == token) return &each;
    return nullptr;
}

const oracle::PriceReading* Snapshot::find_price(const Address& token) const
{
    for (const oracle::PriceReading& each : prices)
        if (each.token == token) return &each;
    return nullptr;
}

namespace {

/// Lists are led by their length: without it an owner could be read as a module.
void append_count(Bytes& bytes, std::size_t count) { append(bytes, to_word(U256(count))); }

void append_safe(Bytes& bytes, const safe::SafeState& safe)
{
    append(bytes, evm::keccak256(std::string_view(safe.version)));
    append(bytes, to_word(safe.nonce));
    append(bytes, to_word(U256(safe.threshold)));
    append_count(bytes, safe.owners.size());
    for (const Address& owner : safe.owners)
        append(bytes, owner);
    append_count(bytes, safe.modules.size());
    for (const Address& module : safe.modules)
        append(bytes, module);
    append(bytes, safe.guard);
    append(bytes, safe.fallback_handler);
}

} // namespace

Bytes32 snapshot_digest(const Snapshot& snapshot)
{
    Bytes bytes;
    append(bytes, to_word(U256(snapshot.chain.value)));
    append(bytes, snapshot.block.hash);
    append(bytes, snapshot.treasury);
    append_count(bytes, snapshot.holdings.size());
    for (const holding::Holding& each : snapshot.holdings) {
        append(bytes, each.token.address);
        append(bytes, to_word(each.raw));
    }
    append_count(bytes, snapshot.prices.size());
    for (const oracle::PriceReading& each : snapshot.prices) {
        append(bytes, to_word(each.low.value));
        append(bytes, to_word(each.mid.value));
        append(bytes, to_word(each.high.value));
        bytes.push_back(each.refusal ? 1 : 0);
    }
    append_count(bytes, snapshot.pools.size());
    for (const venue::PoolPtr& pool : snapshot.pools)
        append(bytes, pool->address());
    append_count(bytes, snapshot.allowances.size());
    for (const Allowance& each : snapshot.allowances) {
        append(bytes, each.token);
        append(bytes, each.spender);
        append(bytes, to_word(each.amount));
    }
    bytes.push_back(snapshot.sequencer_refusal ? 1 : 0);
    bytes.push_back(snapshot.safe ? 1 : 0);
    if (snapshot.safe) append_safe(bytes, *snapshot.safe);
    if (snapshot.nonce) append(bytes, to_word(U256(*snapshot.nonce)));
    return evm::keccak256(BytesView(bytes));
}

} // namespace ballast::snapshot
