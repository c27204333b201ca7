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
        bring_up_pages();
    }
    /// All pages with the newest state, which otherwise come by and by.
    void bring_up_pages()
    {
        for (const ui::PageEntry& entry : ui::page_entries())
            (void)window.page(QLatin1String(entry.name));
    }
    void open(const char* page)
    {
        window.show_page(QLatin1String(page));
        settle();
    }
    void settle()
    {
        bring_up_pages();
        QApplication::processEvents();
        QApplication::processEvents();
    }
};

} // namespace ballast::tests
