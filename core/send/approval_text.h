#pragma once
#include "approve/approve.h"

namespace ballast::send {

/// An approved plan as text for the journal: all that a person saw and all that is signed. Of the routes their numbers
/// stay, the pools they lead through are in the calls.
[[nodiscard]] std::string format_approval(const approve::ApprovedPlan& approved);
/// The same approval, proved by its digests. Its trades are compared with what its calls say. Fails
/// with database_damaged, digest_mismatch or plan_altered.
[[nodiscard]] Result<approve::ApprovedPtr> parse_approval(const std::string& text, const chain::ChainConfig& chain);

} // namespace ballast::send
