#pragma once
#include "engine/command.h"
#include "ui/main_window.h"
#include "ui/pages/sample_states.h"
#include <QApplication>

namespace ballast::tests {

/// A window that keeps what it was asked to send.
struct Stage {
    std::vector<engine::Command> sent;
    ui::MainWindow window;
    explicit Stage(std::shared_ptr<const engine::EngineState> state, ui::Settings* settings = nullptr,
                   const QString& practice_policy = {})
        : window([this](engine::Command command) { sent.push_back(std::move(command)); }, settings, practice_policy)
    {
        window.resize(1280, 800);
        window.show();
        window.show_state(std::move(state));
    }
    void open(const char* page)
    {
        window.show_page(QLatin1String(page));
        settle();
    }
    void settle()
    {
        QApplication::processEvents();
        QApplication::processEvents();
    }
};

} // namespace ballast::tests
