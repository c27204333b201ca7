#pragma once
#include "oracle/oracle.h"

namespace ballast::oracle {

/// What `latestRoundData()` answers (Chainlink AggregatorV3Interface); `answeredInRound` is deprecated and not kept.
struct Round {
    bool negative = false;
    U256 answer;               ///< magnitude
    std::uint64_t started = 0; ///< seconds since 1970
    std::uint64_t updated = 0;
};
[[nodiscard]] chain::Call round_call(const Address& feed);
/// Nothing when the feed did not answer five words.
[[nodiscard]] std::optional<Round> decode_round(const chain::CallResult& result);

} // namespace ballast::oracle
