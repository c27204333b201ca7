#include "evm/keccak.h"
#include "snapshot/snapshot.h"

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

Bytes32 snapshot_digest(const Snapshot& snapshot)
{
    Bytes bytes;
    append(bytes, to_word(U256(snapshot.chain.value)));
    append(bytes, snapshot.block.hash);
    append(bytes, snapshot.treasury);
    for (const holding::Holding& each : snapshot.holdings) {
        append(bytes, each.token.address);
        append(bytes, to_word(each.raw));
    }
    for (const oracle::PriceReading& each : snapshot.prices) {
        append(bytes, to_word(each.low.value));
        append(bytes, to_word(each.mid.value));
        append(bytes, to_word(each.high.value));
        bytes.push_back(each.refusal ? 1 : 0);
    }
    for (const venue::PoolPtr& pool : snapshot.pools) append(bytes, pool->address());
    for (const Allowance& each : snapshot.allowances) {
        append(bytes, each.token);
        append(bytes, each.spender);
        append(bytes, to_word(each.amount));
    }
    if (snapshot.safe) {
        append(bytes, to_word(snapshot.safe->nonce));
        append(bytes, to_word(U256(snapshot.safe->threshold)));
        for (const Address& owner : snapshot.safe->owners) append(bytes, owner);
        for (const Address& module : snapshot.safe->modules) append(bytes, module);
        append(bytes, snapshot.safe->guard);
    }
    return evm::keccak256(BytesView(bytes));
}

} // namespace ballast::snapshot
