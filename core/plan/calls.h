#pragma once
#include "plan/plan.h"

namespace ballast::plan {

/// The contract calls that carry out the trades, in order: wraps, then for each trade exact approvals (reset to zero
/// first where an allowance stands, as USDT demands) and its swaps, then unwraps. `wraps` holds native coin to wrap, by
/// trade.
[[nodiscard]] Result<std::vector<PlannedCall>> make_calls(const std::vector<Trade>& trades, const PlanRequest& request,
                                                          const std::vector<U256>& wraps, Time deadline);

/// Fills the digest: for a Safe the one SafeTx of all calls and its EIP-712 hashes. Fails with
/// safe_version_unsupported.
[[nodiscard]] Result<void> bind_plan(Plan& plan, const snapshot::Snapshot& snapshot, const chain::ChainConfig& chain);
/// Whether digest, SafeTx and calls of a plan that was kept still belong together. Fails with digest_mismatch.
[[nodiscard]] Result<void> check_binding(const Plan& plan);

} // namespace ballast::plan
