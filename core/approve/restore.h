#pragma once
#include "approve/approve.h"

namespace ballast::approve {

/// A yes that was given before the program ended. Nothing is judged again here: `check_again` does it, by a new dry
/// run. Fails with plan_altered when simulation or time are not those that were approved.
[[nodiscard]] Result<ApprovedPtr> restore_approved(simulate::SimulatedPtr simulated, Time time, const Bytes32& digest);

} // namespace ballast::approve
