#pragma once
#include "engine/state.h"

/// The bodies of audit records: canonical JSON, written here and read back only here.
namespace ballast::engine::records {

/// A policy that came into force: version, digest, name.
[[nodiscard]] std::string policy_body(const policy::Policy& policy, const Bytes32& digest);
/// Whose a record is. Chain ids are not unique, so the chain file's name stands there.
struct Owner {
    std::string chain;
    Address treasury;
};
[[nodiscard]] std::string forgotten_body(const Owner& owner); ///< whose policies were moved aside
/// What a decision rests on: the block, its hash and the treasury's value. The subject is the snapshot's digest.
[[nodiscard]] std::string snapshot_body(const snapshot::Snapshot& snapshot, const drift::Drift& drift,
                                        const Owner& owner);
/// Names the snapshot and the drift by their digests.
[[nodiscard]] std::string decision_body(const plan::Decision& decision, const drift::Drift& drift, const Owner& owner);
/// Digest, block, trades, cost and gap: the outcome's record takes the words of its trades from here.
[[nodiscard]] std::string plan_body(const plan::Plan& plan);
/// What moved, how many checks passed, noted or blocked, the gas, and why it failed.
[[nodiscard]] std::string simulation_body(const simulate::SimulatedPlan& simulated);
/// What was approved in this program. Nobody is named: who pressed the button is not proved; signatures are.
[[nodiscard]] std::string approval_body(const approve::ApprovedPlan& approved);
/// With how many of the needed signatures there are now: the record of the last one tells when they were enough.
[[nodiscard]] std::string signature_body(const safe::Confirmation& confirmation, const Review& review,
                                         const Bytes32& digest);
/// The transaction's hash and the most it may pay for gas, in wei.
[[nodiscard]] std::string progress_body(const send::Progress& progress);
/// Plan against actual for each trade. What the trades were is taken from the plan's own record among `records`, so
/// that the story is whole also when another run of the program sent it; without that record the raw numbers stand
/// alone.
[[nodiscard]] std::string outcome_body(const send::Outcome& outcome, const std::vector<audit::Record>& records,
                                       const Owner& owner);
/// The error's code, stage and parameters, for `ui/models/record_body.h`.
[[nodiscard]] std::string problem_body(const Error& error);
/// What a treasury's executed plans have cost, by all outcome records given; one that earned pays no other's cost back:
/// a good day must not allow a worse one. Those of the first versions name no chain
/// and count on each.
[[nodiscard]] Usd sum_costs(const std::vector<audit::Record>& outcomes, const Owner& owner);
/// The blocks in which a treasury's plans ended, executed or not.
[[nodiscard]] std::vector<BlockNumber> outcome_blocks(const std::vector<audit::Record>& outcomes, const Owner& owner);
/// What makes a decision another one than the one recorded before.
struct Decided {
    std::string kind;        ///< "plan", or "hold" with its reason's place: the record's subject
    std::size_t unknown = 0; ///< lines whose volatility is not known yet: bands and the cost of waiting rest on it
    /// Another kind, or the same on more knowledge; on less it is none.
    [[nodiscard]] bool is_news_after(const Decided& last) const { return kind != last.kind || unknown < last.unknown; }
    bool operator==(const Decided&) const = default;
};
/// Of a decision and the drift it was made on.
[[nodiscard]] Decided decided(const plan::Decision& decision, const drift::Drift& drift);
/// Of the newest decision record, so that a restart does not record the same decision again.
[[nodiscard]] std::optional<Decided> last_decision(const std::vector<audit::Record>& records, const Owner& owner);

} // namespace ballast::engine::records
