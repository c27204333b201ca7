#include "ui/pages/past_loader.h"
#include "engine/command.h"

namespace ballast::ui {
namespace {

constexpr unsigned k_days = 90;

std::string treasury_of(const engine::EngineState& state)
{
    return state.policy && state.chain ? state.chain->name + format_hex(state.policy->treasury) : std::string();
}

/// A day short of the whole span counts as the whole.
bool is_short(const engine::EngineState& state)
{
    const bool empty = !state.history || state.history->rows.empty();
    return empty || state.history->rows.front().time > state.now - std::chrono::days(k_days - 1);
}

} // namespace

PastLoader::PastLoader(PageContext context, QWidget* parent) : QWidget(parent), m_context(std::move(context))
{
    auto* row = row_layout(this, 8);
    row->addWidget(m_progress = named(text_label({}, Type::small, Ink::second), QStringLiteral("pastProgress")));
    m_load = named(make_button(tr("Load %n days", nullptr, k_days), QStringLiteral("download")),
                   QStringLiteral("loadPastButton"));
    m_load->setToolTip(
        plain_tooltip(tr("Reads what the treasury held on past days from the chain. It needs an archive endpoint.")));
    row->addWidget(m_load);
    row->addWidget(m_cancel = named(make_button(tr("Cancel")), QStringLiteral("cancelPastButton")));
    connect(m_load, &QPushButton::clicked, this, &PastLoader::load);
    connect(m_cancel, &QPushButton::clicked, this, &PastLoader::cancel);
    hide();
}

void PastLoader::load()
{
    m_asked = m_treasury;
    m_command = m_context.send({.action = engine::LoadHistory{k_days}});
    m_load->hide();
    Q_EMIT told(std::nullopt);
}

void PastLoader::cancel()
{
    if (!m_cancel->isHidden()) m_context.send({.action = engine::Cancel{m_command}});
}

void PastLoader::show_state(const engine::EngineState& state)
{
    m_treasury = treasury_of(state);
    if (const engine::CommandResult* result = find_result(state, m_command)) {
        m_command = 0;
        if (!result->error) m_all.insert(m_asked);
        const bool cancelled = result->error && result->error->code == Code::cancelled; // the person knows
        Q_EMIT told(cancelled ? std::nullopt : result->error);
    }
    const engine::Waiting* loading = find_waiting(state, engine::Waiting::For::history);
    const bool ready = !m_treasury.empty() && state.drift;
    m_progress->setVisible(loading);
    m_cancel->setVisible(loading);
    if (loading) m_progress->setText(tr("Reading the past: %1 of %2").arg(loading->done).arg(loading->all));
    m_load->setVisible(ready && !loading && m_command == 0 && is_short(state) && !m_all.contains(m_treasury));
    setVisible(loading || !m_load->isHidden());
}

} // namespace ballast::ui
