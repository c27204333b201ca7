#pragma once
#include "engine/state.h"
#include <functional>

class QWidget;

namespace ballast::ui {

/// Asks whether a treasury shall be watched no longer, saying what stays; calls `agreed` when a person says so. The
/// question deletes itself.
void ask_to_forget(QWidget* parent, const engine::TreasuryInfo& treasury, std::function<void()> agreed);

} // namespace ballast::ui
