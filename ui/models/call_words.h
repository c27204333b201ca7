#pragma once
#include "ui/models/common.h"
#include "ui/widgets/call_tree.h"

namespace ballast::ui {

/// The transaction as it will be made: for a Safe one execTransaction with the batch inside, for an account the calls.
[[nodiscard]] std::vector<CallNode> call_nodes(const simulate::SimulatedPlan& simulated,
                                               const engine::EngineState& state);

} // namespace ballast::ui
