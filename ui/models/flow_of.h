#pragma once
#include "ui/models/common.h"
#include "ui/widgets/flow_view.h"

namespace ballast::ui {

/// A plan's trades as streams from asset over venue to asset.
[[nodiscard]] FlowValue flow_of(const plan::Plan& plan, const engine::EngineState& state);

} // namespace ballast::ui
