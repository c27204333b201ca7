#pragma once
#include "simulate/simulate.h"

namespace ballast::simulate {

/// What one dry run found, before any judgement.
struct DryRun {
    Method method = Method::simulate_v1;
    bool success = false;
    Gas gas;
    std::optional<Error> failure; ///< simulation_failed with [call, reason]
    std::vector<U256> before;     ///< balances of the watched tokens, in their order
    std::vector<U256> after;
    std::vector<U256> allowances_after; ///< in the order of `watched_allowances`
    std::optional<safe::SafeState> safe_after;
    std::optional<Wei> gas_money; ///< of the request's executor; absent: none is chosen
};

/// Tokens whose balance is read before and after: all the policy's members and the wrapped native coin.
[[nodiscard]] std::vector<Token> watched_tokens(const SimulateRequest& request);
/// Approvals the plan makes, each once.
[[nodiscard]] std::vector<snapshot::Allowance> watched_allowances(const plan::Plan& plan);

/// Runs the plan's own bytes at a block. Fails with simulation_unavailable or the client's errors.
Task<Result<DryRun>> dry_run(chain::Client& client, const SimulateRequest& request, const chain::Block& block);

} // namespace ballast::simulate
