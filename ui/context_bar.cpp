#include "ui/context_bar.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layout.h"
#include <QAbstractItemView>
#include <QActionGroup>
#include <QCompleter>

namespace ballast::ui {

ContextBar::ContextBar(Actions& actions, QWidget* parent)
    : QFrame(parent), m_actions(actions), m_treasury(new QToolButton), m_choices(new QMenu(this)),
      m_rule(text_label({}, Type::small, Ink::second)), m_network(text_label({})), m_freshness(new FreshnessLabel),
      m_field(new QLineEdit), m_menu(new QToolButton)
{
    setProperty("bar", true);
    setFixedHeight(px(48));
    auto* row = row_layout(this, 14);
    row->setContentsMargins(px(18), 0, px(20), 0);
    m_treasury->setObjectName(QStringLiteral("treasury"));
    m_treasury->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_treasury->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                        : Qt::LeftToRight); // arrow last
    m_treasury->setIcon(icon(QStringLiteral("chevron-down"), Role::second));
    m_treasury->setIconSize({px(14), px(14)});
    m_treasury->setPopupMode(QToolButton::InstantPopup);
    m_treasury->setMenu(m_choices);
    row->addWidget(m_treasury);
    row->addWidget(m_rule);
    const auto add_rule = [row] {
        QFrame* rule = make_vertical_rule();
        rule->setFixedHeight(px(20));
        row->addWidget(rule);
    };
    add_rule();
    auto* globe = new IconLabel(QStringLiteral("globe"), 16);
    row->addWidget(globe);
    row->addWidget(m_network);
    add_rule();
    row->addWidget(m_freshness);
    row->addStretch(1);
    m_field->setPlaceholderText(
        tr("Find or do… (%1)").arg(m_actions.get(Act::find)->shortcut().toString(QKeySequence::NativeText)));
    m_field->setAccessibleName(tr("Find or do"));
    m_field->setToolTip(m_actions.get(Act::find)->toolTip());
    m_field->addAction(icon(QStringLiteral("search"), Role::second), QLineEdit::LeadingPosition);
    m_field->setFixedWidth(px(216));
    connect(m_field, &QLineEdit::returnPressed, this, [this] { run_command(m_field->text()); });
    row->addWidget(m_field);
    m_menu->setIcon(icon(QStringLiteral("menu"), Role::second));
    m_menu->setIconSize({px(20), px(20)});
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu"));
    row->addWidget(m_menu);
    build_menu();
    set_treasury({}, {}, {});
}

void ContextBar::build_menu()
{
    auto* menu = new QMenu(this);
    const auto add = [&](std::initializer_list<Act> acts) {
        for (const Act act : acts)
            menu->addAction(m_actions.get(act));
        menu->addSeparator();
    };
    add({Act::primary, Act::refresh, Act::cancel, Act::lock_keys});
    add({Act::find, Act::filter, Act::export_page, Act::toggle_table, Act::raw_units, Act::next_region});
    add({Act::larger, Act::smaller, Act::normal_size});
    add({Act::look_light, Act::look_dark, Act::look_contrast});
    add({Act::help, Act::about, Act::quit});
    m_menu->setMenu(menu);
    auto* looks = new QActionGroup(this);
    for (const Act act : {Act::look_light, Act::look_dark, Act::look_contrast})
        looks->addAction(m_actions.get(act));
}

void ContextBar::set_treasury(const QString& name, const QString& rule, const QString& network)
{
    m_treasury->setText(name.isEmpty() ? tr("No treasury yet") : name);
    m_treasury->setAccessibleName(name.isEmpty() ? tr("No treasury yet") : tr("Treasury: %1").arg(name));
    m_rule->setText(rule);
    m_rule->setVisible(!rule.isEmpty() && width() >= px(760));
    m_network->setText(network.isEmpty() ? tr("No network") : network);
}

void ContextBar::set_choices(const QStringList& names, int selected)
{
    m_choices->clear();
    for (int i = 0; i < names.size(); ++i) {
        QAction* action = m_choices->addAction(names[i], this, [this, i] { Q_EMIT treasury_chosen(i); });
        action->setCheckable(true);
        action->setChecked(i == selected);
    }
}

void ContextBar::list_commands()
{
    QStringList words;
    for (const QAction* action : m_actions.all())
        words << action_hint(*action);
    auto* completer = new QCompleter(words, m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setMinimumWidth(px(280));
    m_field->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &ContextBar::run_command,
            Qt::QueuedConnection);
}

void ContextBar::run_command(const QString& text)
{
    QAction* found = nullptr;
    for (QAction* action : m_actions.all()) {
        const QString hint = action_hint(*action);
        if (hint.compare(text, Qt::CaseInsensitive) == 0) found = action;
        if (!found && !text.isEmpty() && hint.contains(text, Qt::CaseInsensitive)) found = action;
    }
    m_field->clear();
    if (found) found->trigger();
}

void ContextBar::set_width_class(int width)
{
    m_freshness->set_short(width < px(960));
    m_rule->setVisible(width >= px(760) && !m_rule->text().isEmpty());
    m_field->setFixedWidth(width < px(960) ? px(140) : px(216));
}

} // namespace ballast::ui
