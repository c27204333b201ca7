#include "ui/pages/policy_versions.h"
#include "engine/command.h"
#include <QMenu>

namespace ballast::ui {

PolicyVersions::PolicyVersions(CommandSink send, QWidget* parent)
    : QWidget(parent), m_send(std::move(send)), m_title(wrapped_label({}, Type::head)),
      m_problem(named(wrapped_label({}, Type::small, Ink::danger), QStringLiteral("policyVersionProblem"))),
      m_all(named(make_button(tr("All versions"), QStringLiteral("activity"), ButtonKind::link),
                  QStringLiteral("policyVersionsButton"), tr("Compare with another version"))),
      m_take(named(make_button({}, QStringLiteral("pen"), ButtonKind::link), QStringLiteral("takeVersionButton"))),
      m_menu(named(new QMenu(m_all), QStringLiteral("policyVersionsMenu"), tr("Compare with another version")))
{
    auto* column = column_layout(this, 4);
    auto* row = row_layout(nullptr, 8);
    row->addWidget(m_title, 1);
    row->addWidget(m_all, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_take, 0, Qt::AlignLeading);
    m_problem->hide();
    m_take->hide();
    give_menu(m_all, m_menu);
    connect(m_take, &QPushButton::clicked, this, &PolicyVersions::draft_wanted);
}

void PolicyVersions::choose(unsigned version)
{
    m_problem->hide();
    if (version != m_in_force) {
        m_asked = m_send({.action = engine::ReadPolicy{version}});
        return;
    }
    m_asked = 0;
    m_base.reset();
    show_base();
    Q_EMIT base_changed();
}

void PolicyVersions::show_base()
{
    const unsigned version = m_base ? m_base->version : m_in_force;
    m_title->setText(tr("Changes from version %1").arg(version));
    m_take->setVisible(m_base.has_value());
    m_take->setText(tr("Bring version %1 back as the draft").arg(version));
    for (QAction* action : m_menu->actions())
        action->setChecked(action->data().toUInt() == version);
}

void PolicyVersions::list(const engine::EngineState& state)
{
    std::vector<PolicyVersion> versions = policy_versions(state);
    if (versions == m_versions && m_in_force == state.policy->version && !m_menu->isEmpty()) return;
    m_versions = std::move(versions);
    m_menu->clear();
    const auto add = [this](unsigned number, const QString& words) {
        QAction* action = m_menu->addAction(words, this, [this, number] { choose(number); });
        action->setCheckable(true);
        action->setData(number);
    };
    add(state.policy->version, tr("Version %1, in force").arg(state.policy->version));
    for (const PolicyVersion& each : m_versions)
        add(each.number, each.words);
    m_all->setVisible(!m_versions.empty());
}

void PolicyVersions::show_state(const engine::EngineState& state)
{
    if (!state.policy) return;
    const std::string key = (state.chain ? state.chain->name : std::string()) + format_hex(state.policy->treasury);
    if (key != m_treasury || state.policy->version != m_in_force) {
        m_base.reset(); // it was compared with another policy
        m_asked = 0;
    }
    list(state);
    m_treasury = key;
    m_in_force = state.policy->version;
    if (const engine::CommandResult* result = find_result(state, m_asked)) {
        m_asked = 0;
        auto read = result->error ? std::unexpected(*result->error) : policy::parse_policy(result->text);
        m_problem->setVisible(!read);
        if (!read) m_problem->setText(sentences_of(read.error()));
        if (read) m_base = state.chain ? policy::with_wrapped_coin(std::move(*read), *state.chain) : std::move(*read);
    }
    show_base();
}

} // namespace ballast::ui
