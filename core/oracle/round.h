#pragma once
#include "oracle/oracle.h"

namespace ballast::oracle {

/// What `latestRoundData()` answers (Chainlink AggregatorV3Interface); `answeredInRound` is deprecated and not kept.
struct Round {
    bool negative = false;     ///< an answer below zero is refused
    U256 answer;               ///< magnitude
    std::uint64_t started = 0; ///< seconds since 1970
    std::uint64_t updated = 0; ///< seconds since 1970
};
/// How much later than its heartbeat an honest round may be in a block: nodes agree on it and send it only when it is
/// due. A twentieth of the heartbeat, at least a minute (feeds of 27 s are seen every 60 s, of 255 s every 270 s, of
/// 3600 s every 3684 s), at most half an hour.
[[nodiscard]] std::chrono::seconds landing_time(std::chrono::seconds heartbeat);
[[nodiscard]] chain::Call round_call(const Address& feed); ///< latestRoundData() of the feed
/// Nothing when the feed did not answer five words.
[[nodiscard]] std::optional<Round> decode_round(const chain::CallResult& result);

} // namespace ballast::oracle
