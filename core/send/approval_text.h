#pragma once
#include "send/kept.h"

namespace ballast::send {

/// An approved plan as text for the journal: all that a person saw and all that is signed. Of the routes their numbers
/// stay, the pools they lead through are in the calls.
[[nodiscard]] std::string format_approval(const approve::ApprovedPlan& approved);
/// The approval of a kept plan, proved by its digests. Its hashes are compared with its bytes, its trades with what its
/// calls say, its tokens with policy and chain, and all with the line that keeps it. Fails with database_damaged or
/// plan_altered.
[[nodiscard]] Result<approve::ApprovedPtr> parse_approval(const KeptPlan& kept, const chain::ChainConfig& chain,
                                                          const policy::Policy& policy);

} // namespace ballast::send
