#pragma once
#include "simulate/simulate.h"

namespace ballast::simulate {

/// What is kept of a dry run while its plan waits for signatures. A plan that can be approved has no failure, and the
/// decoded calls are made anew.
struct Kept {
    plan::PlanPtr plan;
    chain::Block block;
    Method method = Method::simulate_v1;
    Gas gas;
    std::vector<BalanceChange> changes;
    std::vector<Check> checks;
    Bytes32 digest;
};
/// The dry run as it was. Fails with plan_altered when anything that its digest covers was changed since, or when a
/// token is not the policy's or the chain file's: other decimals would show other amounts.
[[nodiscard]] Result<SimulatedPtr> restore_simulated(Kept kept, const chain::ChainConfig& chain,
                                                     const policy::Policy& policy);

} // namespace ballast::simulate
