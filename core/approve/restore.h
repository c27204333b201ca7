#pragma once
#include "approve/approve.h"

namespace ballast::approve {

/// A yes that was given before the program ended. Nothing is judged again: age and deadline are, when it is sent.
/// Fails with digest_mismatch when simulation, approver or time are not those that were approved.
[[nodiscard]] Result<ApprovedPtr> restore_approved(simulate::SimulatedPtr simulated, std::string approver, Time time,
                                                   const Bytes32& digest);

} // namespace ballast::approve
