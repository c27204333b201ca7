#pragma once
#include "policy/policy.h"
#include "snapshot/snapshot.h"

namespace ballast::engine {

/// A starting policy for a treasury just found: its priced holdings today become the targets, in whole tenths of a
/// percent, the native coin and its wrapped form as one line, with bands a quarter of each weight (at least half a
/// point, at most five). Fails with treasury_empty when nothing priced is there.
[[nodiscard]] Result<policy::Policy> propose_policy(const snapshot::FirstLook& look, const chain::ChainConfig& chain,
                                                    const Address& treasury);
/// Value of what was found, priced holdings only.
[[nodiscard]] Usd total_of(const snapshot::FirstLook& look);

} // namespace ballast::engine
