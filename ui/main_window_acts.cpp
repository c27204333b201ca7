#include "engine/command.h"
#include "engine/state.h"
#include "ui/context_bar.h"
#include "ui/help_dialog.h"
#include "ui/main_window.h"
#include "ui/models/common.h"
#include "ui/page_stack.h"
#include "ui/pages/forget_treasury.h"
#include "ui/pages/watch_dialog.h"
#include "ui/rail.h"
#include "ui/standstill.h"
#include "ui/text/text.h"
#include "ui/widgets/layout.h"
#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>

namespace ballast::ui {
namespace {

/// All that answer serve another one: the numbers are of none of the real one.
bool is_other_network(const engine::EngineState& state)
{
    const auto counts = [](const chain::EndpointHealth& each) { return each.healthy || each.other_network; };
    return std::ranges::any_of(state.endpoints, counts) &&
           std::ranges::all_of(state.endpoints,
                               [&](const chain::EndpointHealth& each) { return !counts(each) || each.other_network; });
}

Freshness freshness_of(const engine::EngineState& state)
{
    Freshness out;
    out.unreachable = !state.endpoints.empty() && std::ranges::all_of(state.endpoints, [](const auto& endpoint) {
        return !endpoint.healthy && endpoint.last_error;
    });
    if (!state.head) return out;
    const auto age = state.now - state.head->time;
    out.block = text::format_block(state.head->number);
    out.age = text::format_age(age);
    out.endpoints = static_cast<int>(state.endpoints.size());
    for (const chain::EndpointHealth& endpoint : state.endpoints) {
        out.compared |= endpoint.agreement != chain::Agreement::unknown;
        out.other_network |= endpoint.other_network;
        out.agree += endpoint.healthy && endpoint.agreement == chain::Agreement::agrees ? 1 : 0;
    }
    out.stale = age > std::chrono::minutes(2);
    return out;
}

} // namespace

void MainWindow::connect_actions()
{
    const auto on = [this](Act act, auto body) { connect(m_actions->get(act), &QAction::triggered, this, body); };
    on(Act::refresh, [this] { send({.action = engine::Refresh{}}); });
    on(Act::lock_keys, [this] { send({.action = engine::LockKeys{}}); });
    on(Act::find, [this] {
        if (focusWidget() != m_bar->command_field()) m_before_find = focusWidget();
        m_bar->command_field()->setFocus(Qt::ShortcutFocusReason);
    });
    on(Act::filter, [this] {
        if (current()) current()->focus_filter();
    });
    on(Act::export_page, [this] {
        if (current()) current()->export_page();
    });
    on(Act::toggle_table, [this] {
        if (current()) current()->toggle_table();
    });
    on(Act::raw_units, [this] {
        if (current()) current()->toggle_raw_units();
    });
    on(Act::primary, [this] {
        if (current()) current()->do_primary_act();
    });
    on(Act::cancel, [this] {
        if (current()) current()->cancel_wait();
    });
    on(Act::next_region, [this] { next_region(); });
    const auto resize_text = [this](int percent) { set_look(Theme::current().scheme(), percent); };
    on(Act::larger, [resize_text] { resize_text(Theme::current().scale_percent() + 10); });
    on(Act::smaller, [resize_text] { resize_text(Theme::current().scale_percent() - 10); });
    on(Act::normal_size, [resize_text] { resize_text(100); });
    on(Act::look_light, [this] { set_look(Scheme::light, Theme::current().scale_percent()); });
    on(Act::look_dark, [this] { set_look(Scheme::dark, Theme::current().scale_percent()); });
    on(Act::look_contrast, [this] { set_look(Scheme::high_contrast, Theme::current().scale_percent()); });
    on(Act::watch_treasury, [this] { watch_another(); });
    on(Act::forget_treasury, [this] { forget_treasury(); });
    on(Act::about, [this] { show_about(); });
    on(Act::help, [this] { show_help(); });
    on(Act::quit, [this] { close(); });
    connect(m_standstill->quit_button(), &QPushButton::clicked, m_actions->get(Act::quit), &QAction::trigger);
    for (std::size_t i = 0; i < m_page_actions.size(); ++i)
        connect(m_page_actions[i], &QAction::triggered, this, [this, i] { m_rail->set_current(static_cast<int>(i)); });
}

void MainWindow::show_state(std::shared_ptr<const engine::EngineState> state)
{
    m_state = std::move(state);
    show_standstill();
    show_frame_state();
    m_stack->show_state(m_state);
    show_frame();
    show_footer();
    give_first_focus();
    show_forgotten();
    if (m_watching) m_watching->show_state(*m_state);
}

/// Without the data folder there is the problem alone, and the way out.
void MainWindow::show_standstill()
{
    const std::optional<Error> problem = folder_problem(*m_state);
    if (!problem && m_standstill->isHidden()) return;
    // One goes before the other comes: beside each other they would push the window wider.
    QWidget* const shown = problem ? static_cast<QWidget*>(m_standstill) : m_body;
    (shown == m_body ? static_cast<QWidget*>(m_standstill) : m_body)->hide();
    shown->show();
    for (QAction* action : m_actions->all())
        action->setEnabled(!problem || action == m_actions->get(Act::quit));
    if (!problem) return choose_page(m_stack->currentIndex()); // which knows its own
    m_standstill->set(*problem);
    m_standstill->quit_button()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::show_frame_state()
{
    const Scheme scheme = Theme::current().scheme();
    m_actions->get(Act::look_light)->setChecked(scheme == Scheme::light);
    m_actions->get(Act::look_dark)->setChecked(scheme == Scheme::dark);
    m_actions->get(Act::look_contrast)->setChecked(scheme == Scheme::high_contrast);
    if (!m_state) return;
    QStringList names;
    int selected = -1;
    for (const engine::TreasuryInfo& treasury : m_state->treasuries) {
        if (treasury.selected) selected = static_cast<int>(names.size());
        names << QString::fromStdString(treasury.name);
    }
    m_actions->get(Act::forget_treasury)->setEnabled(selected >= 0);
    QString rule, network;
    if (selected >= 0) {
        network = QString::fromStdString(m_state->treasuries[static_cast<std::size_t>(selected)].chain);
        if (is_other_network(*m_state)) network = tr("Not the real %1").arg(network);
        const bool safe = m_state->snapshot && m_state->snapshot->safe;
        if (safe)
            rule =
                tr("Safe %1 of %2").arg(m_state->snapshot->safe->threshold).arg(m_state->snapshot->safe->owners.size());
        else if (m_state->snapshot)
            rule = tr("Account");
    }
    m_bar->set_choices(names, selected);
    m_bar->set_treasury(selected >= 0 ? names[selected] : QString(), rule, network);
    m_bar->set_freshness(freshness_of(*m_state));
    fit_width();
    const auto open =
        std::count_if(m_state->keys.begin(), m_state->keys.end(), [](const auto& key) { return !key.locked; });
    m_rail->set_lock_state(open == 0 ? tr("Keys locked") : tr("Keys open: %1").arg(open), open > 0);
}

void MainWindow::choose_treasury(int index)
{
    if (!m_state || index < 0 || index >= static_cast<int>(m_state->treasuries.size())) return;
    const engine::TreasuryInfo& treasury = m_state->treasuries[static_cast<std::size_t>(index)];
    send({.action = engine::SelectTreasury{treasury.address, treasury.chain}});
}

/// Before the first treasury the overview asks the same.
void MainWindow::watch_another()
{
    if (!m_state || m_state->treasuries.empty()) return show_page(QStringLiteral("overview"));
    if (m_watching) return m_watching->raise();
    m_watching = new WatchDialog(context(), this);
    m_watching->show_state(*m_state);
    m_watching->open();
}

void MainWindow::forget_treasury()
{
    const engine::TreasuryInfo* treasury = m_state ? selected_treasury(*m_state) : nullptr;
    if (!treasury) return;
    ask_to_forget(this, *treasury, [this, address = treasury->address, chain = treasury->chain] {
        m_forgetting = send({.action = engine::ForgetTreasury{address, chain}});
    });
}

/// What was forgotten is gone from the window; only a refusal needs words.
void MainWindow::show_forgotten()
{
    const engine::CommandResult* result = find_result(*m_state, m_forgetting);
    if (!result) return;
    m_forgetting = 0;
    if (!result->error) return;
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("The treasury is still watched"), sentences_of(*result->error),
                                QMessageBox::Close, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::next_region()
{
    const std::vector<QWidget*> regions{m_rail, m_bar, m_stack->currentWidget(), m_footer};
    QWidget* now = QApplication::focusWidget();
    std::size_t at = regions.size() - 1;
    for (std::size_t i = 0; i < regions.size(); ++i)
        if (regions[i] && now && (regions[i] == now || regions[i]->isAncestorOf(now))) at = i;
    for (std::size_t step = 1; step <= regions.size(); ++step) {
        QWidget* region = regions[(at + step) % regions.size()];
        if (!region || !region->isVisible()) continue;
        for (QWidget* child : tab_order(*region))
            if (child->isVisible() && child->isEnabled()) return child->setFocus(Qt::TabFocusReason);
    }
}

void MainWindow::show_help() { (new HelpDialog(*m_actions, this))->open(); }

void MainWindow::show_about()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Ballast"),
                                tr("Ballast %1").arg(QStringLiteral(BALLAST_VERSION)), QMessageBox::Close, this);
    box->setInformativeText(tr("Keeps a treasury at its target allocation. Licence: GPL-3.0-or-later. "
                               "Fonts: IBM Plex Sans and JetBrains Mono, SIL Open Font License 1.1."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace ballast::ui
