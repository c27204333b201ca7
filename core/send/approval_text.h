#pragma once
#include "approve/approve.h"

namespace ballast::send {

/// An approved plan as text for the journal: all that a person saw and all that is signed. Of the routes their numbers
/// stay, the pools they lead through are in the calls.
[[nodiscard]] std::string format_approval(const approve::ApprovedPlan& approved);
/// The same approval, proved by its digests. Fails with database_damaged or digest_mismatch.
[[nodiscard]] Result<approve::ApprovedPtr> parse_approval(const std::string& text, const chain::ChainConfig& chain);

} // namespace ballast::send
