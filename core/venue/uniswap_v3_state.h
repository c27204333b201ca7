#pragma once
#include "venue/uniswap_v3_pool.h"

/// Reading a Uniswap v3 pool from the chain: first its price, then the words of ticks around it.
namespace ballast::venue::v3 {

/// Words of the tick bitmap that are read around a tick: 36 % of the price or more on either side.
[[nodiscard]] Words words_around(int tick, int spacing);
/// The reads; without `last` only what does not depend on the price.
[[nodiscard]] std::vector<chain::Call> state_calls(const Address& tick_lens, const Address& pool, const V3Pool* last);
/// Their answers. Fails with abi_malformed, or pool_missing when the contract is not the pool of that key.
[[nodiscard]] Result<Venue::Decoded> decode_state(const PoolKey& key, const V3Pool* last,
                                                  std::span<const chain::CallResult> results);

} // namespace ballast::venue::v3
