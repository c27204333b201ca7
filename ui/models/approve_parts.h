#pragma once
#include "ui/models/approve_view.h"

/// Pieces of make_approve_view.
namespace ballast::ui {

/// Rows "before and after": amounts from the simulation, weights from the plan.
void fill_changes(ApproveView& view, const simulate::SimulatedPlan& simulated, const engine::EngineState& state);
/// Who signs, who has signed, who can pay; the name for the log.
void fill_signers(ApproveView& view, const engine::EngineState& state);

} // namespace ballast::ui
