#pragma once
#include "plan/plan.h"

namespace ballast::plan {

/// The contract calls that carry out the trades, in order: wraps, then for each trade exact approvals (reset to zero
/// first where an allowance stands, as USDT demands) and its swaps, then unwraps. Of a purchase of the native coin the
/// floor is unwrapped, which is certain to be there; what comes above it stays wrapped. `wraps` holds native coin to
/// wrap, by trade.
[[nodiscard]] Result<std::vector<PlannedCall>> make_calls(const std::vector<Trade>& trades, const PlanRequest& request,
                                                          const std::vector<U256>& wraps, Time deadline);

/// Fills the digest: for a Safe the one SafeTx of all calls and its EIP-712 hashes. Fails with
/// safe_version_unsupported.
[[nodiscard]] Result<void> bind_plan(Plan& plan, const snapshot::Snapshot& snapshot, const chain::ChainConfig& chain);
/// Whether chain, SafeTx, calls and the three hashes of a plan that was kept still belong together, and its batch goes
/// to that chain's own MultiSendCallOnly: a delegatecall to any other contract could do anything. Fails with
/// plan_altered.
[[nodiscard]] Result<void> check_binding(const Plan& plan, const chain::ChainConfig& chain);

/// The calls that are no swaps, one function each: whoever reads a plan back compares with the same bytes.
[[nodiscard]] PlannedCall approve_call(const Address& token, const Address& spender, const U256& amount,
                                       std::size_t trade);
/// WETH9 `deposit()`, paid with the amount.
[[nodiscard]] PlannedCall wrap_call(const Address& wrapped, const U256& amount, std::size_t trade);
/// WETH9 `withdraw(uint256)`, which pays the treasury.
[[nodiscard]] PlannedCall unwrap_call(const Address& wrapped, const U256& amount, std::size_t trade);

} // namespace ballast::plan
