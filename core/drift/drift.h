#pragma once
#include "policy/policy.h"
#include "risk/volatility.h"
#include "snapshot/snapshot.h"

namespace ballast::drift {

/// How wide a band is now, and why.
struct BandNow {
    double half_width = 0;         ///< as a share of the treasury
    bool moved = false;            ///< true: scaled by volatility today
    std::optional<Error> fallback; ///< history_too_short: the static width stands in, and the page says so
};

/// Where an asset stands in its band.
enum class LineState { inside, near_edge, outside }; ///< near_edge: more than 80 % of the band is used

/// One target line, measured.
struct Line {
    std::string id;    ///< the target's
    Usd value;         ///< of all its members, at mid prices
    double weight = 0; ///< share of the total
    double target = 0; ///< share of the total
    double drift = 0;  ///< weight - target
    BandNow band;
    LineState state = LineState::inside;
    std::optional<risk::Volatility> volatility; ///< of the traded member
};

/// The treasury against its policy at one snapshot.
struct Drift {
    Bytes32 parent; ///< digest of the snapshot
    Bytes32 digest; ///< of all that is here, with its parent
    unsigned policy_version = 0;
    Usd total;                              ///< of all lines
    std::vector<Line> lines;                ///< in the policy's order
    [[nodiscard]] unsigned outside() const; ///< lines whose state is `outside`
    /// By the target's id; null when the policy has no such line.
    [[nodiscard]] const Line* find(std::string_view id) const;
};
using DriftPtr = std::shared_ptr<const Drift>; ///< shared by the plan and the pages

/// Price history by token, ascending in time.
using Histories = std::map<Address, std::vector<risk::PricePoint>>;

/// Values, weights and bands. Fails with the first price refusal (price_stale and the like, sequencer_*), price_missing
/// or treasury_empty: numbers that cannot be trusted give no drift.
[[nodiscard]] Result<Drift> measure_drift(const snapshot::Snapshot& snapshot, const policy::Policy& policy,
                                          const Histories& histories);
/// One band on its own, for the policy page. `annual` absent: the volatility is not known yet.
[[nodiscard]] BandNow band_now(const policy::Target& target, std::optional<double> annual);

} // namespace ballast::drift
