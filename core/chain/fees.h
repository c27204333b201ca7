#pragma once
#include "chain/client.h"

/// EIP-1559 fees. Pure.
namespace ballast::chain {

/// The base fee of the block after `parent`, exactly as the chain computes it with elasticity 2 and denominator 8
/// (EIP-1559). Layer-2 chains use other constants: there this is an estimate.
[[nodiscard]] GasPrice next_base_fee(const Block& parent);

/// What a transaction offers.
struct FeeBid {
    GasPrice max_fee;      ///< per unit of gas, base fee and tip together
    GasPrice priority_fee; ///< the tip for the proposer in it
};
/// Pays the median priority fee of the recent blocks that had transactions (one gwei where they tell nothing), never
/// more than `priority_fee_cap`. The base fee may double until it is included, within `base_fee_cap` (zero: no cap);
/// the tip comes on top.
[[nodiscard]] FeeBid choose_fees(const FeeHistory& history, GasPrice base_fee_cap, GasPrice priority_fee_cap);

/// What such a transaction of the next block would pay for a unit of gas: the next base fee and the tip.
[[nodiscard]] GasPrice expected_price(const FeeHistory& history, GasPrice priority_fee_cap);

} // namespace ballast::chain
