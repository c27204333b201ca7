#pragma once
#include "ui/pages/first_run.h"
#include <QDialog>

namespace ballast::ui {

/// The ways to begin once more, for another treasury; closes by itself when one is added.
class WatchDialog : public QDialog {
    Q_OBJECT
public:
    /// `parent` is the window it stands before, and bounds its size.
    explicit WatchDialog(PageContext context, QWidget* parent);
    /// Passes each state on: the answers to what was asked here come with it.
    void show_state(const engine::EngineState& state) { m_ways->show_state(state); }

private:
    FirstRun* m_ways;
};

} // namespace ballast::ui
