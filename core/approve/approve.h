#pragma once
#include "simulate/simulate.h"

namespace ballast::approve {

/// A person's yes to exactly one simulated plan. Only `approve_plan` makes one.
class ApprovedPlan {
public:
    [[nodiscard]] const simulate::SimulatedPlan& simulated() const { return *m_simulated; }
    [[nodiscard]] simulate::SimulatedPtr simulated_ptr() const { return m_simulated; }
    [[nodiscard]] const plan::Plan& plan() const { return m_simulated->plan(); }
    [[nodiscard]] Time time() const { return m_time; }
    [[nodiscard]] const std::string& approver() const { return m_approver; }
    /// keccak256(simulation digest || plan digest || approver || time).
    [[nodiscard]] const Bytes32& digest() const { return m_digest; }

private:
    friend struct Maker;
    ApprovedPlan() = default;
    simulate::SimulatedPtr m_simulated;
    Time m_time;
    std::string m_approver;
    Bytes32 m_digest;
};
using ApprovedPtr = std::shared_ptr<const ApprovedPlan>;

/// What the person saw and said.
struct Consent {
    Bytes32 digest_seen; ///< plan digest shown on the page: must equal the plan's
    bool notes_read = false;
    std::string approver; ///< name shown in the log
    Time time;
    BlockNumber head; ///< newest block then: an old simulation is refused
};
/// Fails with check_blocked (first blocking row), notes_unread, digest_mismatch or plan_outdated (simulation older than
/// 25 blocks, or past the deadline).
[[nodiscard]] Result<ApprovedPtr> approve_plan(simulate::SimulatedPtr simulated, const Consent& consent);

} // namespace ballast::approve
