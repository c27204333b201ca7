#pragma once
#include "chain/chain_config.h"
#include "chain/client.h"

namespace ballast::oracle {

/// A price with all that is needed to judge it.
struct PriceReading {
    Address token; ///< zero: the native coin
    Price low;     ///< the interval a plan must hold on
    Price mid;     ///< what values and weights use
    Price high;
    std::string source;           ///< "Chainlink"
    Address feed;                 ///< contract that answered; zero: none
    Time updated;                 ///< the round's own time
    std::chrono::seconds age{};   ///< at the block's own time
    std::chrono::seconds limit{}; ///< heartbeat and slack: older is refused
    std::optional<Error> refusal; ///< why it must not enter a plan
};

/// A kind of price source. One file and one line in oracles.def each.
class Source {
public:
    virtual ~Source() = default;
    /// Registry name, by which a chain's file names it: "chainlink".
    [[nodiscard]] virtual std::string_view name() const = 0;
    /// The reads for one feed.
    [[nodiscard]] virtual std::vector<chain::Call> calls(const chain::Feed& feed) const = 0;
    /// Judges the answers at a block's time. A refusal is part of the reading, not a failure of this function.
    [[nodiscard]] virtual PriceReading decode(const chain::Feed& feed, std::span<const chain::CallResult> results,
                                              Time block_time, std::chrono::seconds slack) const = 0;
};
[[nodiscard]] std::span<const std::unique_ptr<Source>> sources(); ///< in the order of oracles.def
[[nodiscard]] const Source* find_source(std::string_view name);   ///< null when there is none of that name

/// The L2 sequencer's uptime feed: calls and verdict (sequencer_down, sequencer_grace).
[[nodiscard]] std::vector<chain::Call> sequencer_calls(const Address& feed);
/// Fails with sequencer_down (an answer that cannot be read counts as down), sequencer_grace while up for less than
/// `grace`.
[[nodiscard]] Result<void> judge_sequencer(std::span<const chain::CallResult> results, Time block_time,
                                           std::chrono::seconds grace, std::string_view chain_name);

} // namespace ballast::oracle
