#pragma once
#include "ui/models/common.h"
#include "ui/widgets/call_tree.h"

namespace ballast::ui {

/// The transaction as it will be made: for a Safe one execTransaction with the batch inside, for an account the calls.
[[nodiscard]] std::vector<CallNode> call_nodes(const simulate::SimulatedPlan& simulated,
                                               const engine::EngineState& state);
/// The same after a plan was not executed, with what became of each call: of a Safe's batch none counts, an account's
/// calls before the one that stopped are done. The review holds its dry run.
[[nodiscard]] std::vector<CallNode> executed_calls(const engine::EngineState& state);

} // namespace ballast::ui
