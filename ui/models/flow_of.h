#pragma once
#include "ui/models/common.h"
#include "ui/widgets/flow_view.h"

namespace ballast::ui {

/// A plan's trades as streams from asset over venue to asset.
[[nodiscard]] FlowValue flow_of(const plan::Plan& plan, const policy::Policy* policy, const snapshot::Snapshot* snapshot);

} // namespace ballast::ui
