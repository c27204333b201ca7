#pragma once
#include "venue/uniswap_v2_pool.h"
#include "venue/uniswap_v3_pool.h"

/// Pools of recorded states, for tests and benchmarks. Every one knows all its ticks.
namespace ballast::tests {

struct RecordedPool {
    venue::PoolPtr pool;
    std::array<std::string, 2> symbols;
};
/// A fresh v3 pool with all words known; aborts when the state is inconsistent.
[[nodiscard]] std::shared_ptr<const venue::V3Pool> make_whole_v3_pool(venue::V3State state,
                                                                      std::vector<venue::v3::Tick> ticks);
/// Small invented pools of a venue by its registry name, between token_n(1) and token_n(2), at different prices and
/// fees: what the conformance suite trades in. Empty for a venue that has none yet, which the suite reports.
[[nodiscard]] std::vector<venue::PoolPtr> sample_pools(std::string_view venue);
/// An address that ends in n.
[[nodiscard]] Address token_n(std::uint8_t n);
/// Reads `pools/tycho_serialized_states.json` (v2 and v3 states of one block).
[[nodiscard]] std::vector<RecordedPool> read_recorded_pools(const std::string& path);
/// Reads `pools/uniswap_v3_wbtc_weth_block_24407242.json`; first token WBTC, second WETH.
[[nodiscard]] std::shared_ptr<const venue::V3Pool> read_degenbot_pool(const std::string& path);

} // namespace ballast::tests
