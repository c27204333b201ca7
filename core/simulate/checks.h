#pragma once
#include "simulate/dry_run.h"

namespace ballast::simulate {

/// A token as the policy or the chain's file has it, by its address; null for others. What a plan says of its tokens
/// may come from the disk.
[[nodiscard]] const Token* find_known(const policy::Policy& policy, const chain::ChainConfig& chain,
                                      const Address& address);
/// All named rows, in the order a person reads them: blocking ones first, then passes, then notes. Pure.
[[nodiscard]] std::vector<Check> make_checks(const SimulateRequest& request, const DryRun& run,
                                             const chain::Block& head, const std::vector<BalanceChange>& changes);

} // namespace ballast::simulate
