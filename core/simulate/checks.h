#pragma once
#include "simulate/dry_run.h"

namespace ballast::simulate {

/// All named rows, in the order a person reads them: blocking ones first, then passes, then notes. Pure.
[[nodiscard]] std::vector<Check> make_checks(const SimulateRequest& request, const DryRun& run,
                                             const chain::Block& head, const std::vector<BalanceChange>& changes);

} // namespace ballast::simulate
