#pragma once
#include "simulate/simulate.h"

namespace ballast::approve {

/// A person's yes to exactly one simulated plan. Only `approve_plan` makes one.
class ApprovedPlan {
public:
    /// What was dry-run and shown.
    [[nodiscard]] const simulate::SimulatedPlan& simulated() const { return *m_simulated; }
    /// The same, shared with the stages that follow.
    [[nodiscard]] simulate::SimulatedPtr simulated_ptr() const { return m_simulated; }
    [[nodiscard]] const plan::Plan& plan() const { return m_simulated->plan(); } ///< what will be signed
    [[nodiscard]] Time time() const { return m_time; } ///< of the yes, by the computer's clock
    /// keccak256(simulation digest || plan digest || time). It tells what was approved and when, in this program; by
    /// whom is proved only by the signatures that follow.
    [[nodiscard]] const Bytes32& digest() const { return m_digest; }

private:
    friend struct Maker;
    ApprovedPlan() = default;
    simulate::SimulatedPtr m_simulated;
    Time m_time;
    Bytes32 m_digest;
};
using ApprovedPtr = std::shared_ptr<const ApprovedPlan>; ///< never null

/// What the person saw and said.
struct Consent {
    Bytes32 digest_seen;     ///< plan digest shown on the page: must equal the plan's
    bool notes_read = false; ///< every note of the simulation was acknowledged
    Time time;               ///< of the yes, by the computer's clock
    Time newest_block;       ///< its time then: an old plan is refused
};
/// Fails with digest_mismatch, plan_outdated (older than policy::k_max_plan_age), plan_expired, check_blocked (first
/// blocking row) or notes_unread.
[[nodiscard]] Result<ApprovedPtr> approve_plan(simulate::SimulatedPtr simulated, const Consent& consent);
/// Whether a plan's calls still would pass at that block. Fails with plan_expired.
[[nodiscard]] Result<void> check_deadline(const plan::Plan& plan, Time newest_block);
/// Whether an approved plan may still be signed, by a dry run of it made now. Its age no longer counts, its deadline
/// does, and so does a note that nobody has read. Fails with check_blocked or plan_expired.
[[nodiscard]] Result<void> check_again(const simulate::SimulatedPlan& now, const ApprovedPlan& approved);

} // namespace ballast::approve
