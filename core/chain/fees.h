#pragma once
#include "chain/client.h"

/// EIP-1559 fees. Pure.
namespace ballast::chain {

/// The base fee of the block after `parent`, exactly as the chain computes it with elasticity 2 and denominator 8
/// (EIP-1559). Layer-2 chains use other constants: there this is an estimate.
[[nodiscard]] GasPrice next_base_fee(const Block& parent);

/// What a transaction offers.
struct FeeBid {
    GasPrice max_fee;
    GasPrice priority_fee;
};
/// Pays the median priority fee of the recent blocks that had transactions (at least `least_priority`), and stays
/// valid while the base fee rises for `blocks` full blocks in a row (12.5 % each).
[[nodiscard]] FeeBid make_bid(const FeeHistory& history, unsigned blocks = 6,
                              GasPrice least_priority = {U256(100'000'000)});

/// What a transaction of the next block would pay for a unit of gas: the next base fee and the median priority fee.
[[nodiscard]] GasPrice expected_price(const FeeHistory& history);

} // namespace ballast::chain
