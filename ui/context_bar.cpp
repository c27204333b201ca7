#include "ui/context_bar.h"
#include "ui/menus.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layout.h"

namespace ballast::ui {

ContextBar::ContextBar(Actions& actions, QWidget* parent)
    : QFrame(parent), m_actions(actions), m_treasury(new QToolButton), m_choices(new QMenu(this)),
      m_rule(text_label({}, Type::small, Ink::second)), m_network(text_label({})), m_freshness(new FreshnessLabel),
      m_field(new CommandField(actions)), m_menu(new QToolButton)
{
    setProperty("bar", true);
    setFixedHeight(px(48));
    auto* row = row_layout(this, 14);
    set_margins(row, 18, 0, 20, 0);
    m_treasury->setObjectName(QStringLiteral("treasury"));
    m_treasury->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_treasury->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                        : Qt::LeftToRight); // arrow last
    m_treasury->setIcon(icon(QStringLiteral("chevron-down"), Role::second));
    m_treasury->setIconSize({px(14), px(14)});
    give_menu(m_treasury, m_choices);
    m_choices->setObjectName(QStringLiteral("treasuryMenu"));
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
    m_field->setFixedWidth(px(216));
    row->addWidget(m_field);
    m_menu->setIcon(icon(QStringLiteral("menu"), Role::second));
    m_menu->setIconSize({px(20), px(20)});
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu"));
    row->addWidget(m_menu);
    build_menu();
    set_treasury({}, {}, {});
    set_choices({}, -1);
}

void ContextBar::build_menu()
{
    auto* menu = new QMenu(this);
    fill_menu(*menu, m_actions);
    m_menu->setMenu(menu);
#ifdef Q_OS_MACOS
    fill_menu_bar(*new QMenuBar(this), m_actions);
    m_menu->hide();
#endif
}

void ContextBar::set_treasury(const QString& name, const QString& rule, const QString& network)
{
    m_treasury->setText(name.isEmpty() ? tr("No treasury yet") : name);
    m_treasury->setAccessibleName(name.isEmpty() ? tr("No treasury yet") : tr("Treasury: %1").arg(name));
    m_rule->setText(rule);
    m_network->setText(network.isEmpty() ? tr("No network") : network);
}

void ContextBar::set_choices(const QStringList& names, int selected)
{
    if (!m_choices->isEmpty() && names == m_names && selected == m_selected) return; // it may be open
    m_names = names;
    m_selected = selected;
    m_choices->clear();
    for (int i = 0; i < names.size(); ++i) {
        QAction* action = m_choices->addAction(names[i], this, [this, i] { Q_EMIT treasury_chosen(i); });
        action->setCheckable(true);
        action->setChecked(i == selected);
    }
    m_choices->addSeparator();
    for (const Act act : {Act::watch_treasury, Act::forget_treasury})
        m_choices->addAction(m_actions.get(act));
}

/// Leaves out what does not fit, the least needed first: a wide field, the Safe's rule, words about how fresh the block
/// is. Asked before anything is shown: a part that is shown for a moment would push the window wider.
void ContextBar::set_width_class(int width)
{
    enum LeftOut { nothing, wide_field, rule, long_words, freshness, block };
    const bool has_rule = !m_rule->text().isEmpty();
    const int wide = px(216), narrow = px(140);
    const auto room = [](int left_out) {
        using Room = FreshnessLabel::Room;
        return left_out >= block        ? Room::mark
               : left_out >= freshness  ? Room::block
               : left_out >= long_words ? Room::brief
                                        : Room::all;
    };
    const auto need = [&](int left_out) {
        const QMargins margins = layout()->contentsMargins();
        int sum = margins.left() + margins.right();
        for (int i = 0; i < layout()->count(); ++i) {
            const QWidget* part = layout()->itemAt(i)->widget();
            if (!part || (part == m_rule && (!has_rule || left_out >= rule))) continue;
            sum += layout()->spacing() + (part == m_freshness ? m_freshness->width_of(room(left_out))
                                          : part == m_field   ? (left_out >= wide_field ? narrow : wide)
                                                            : part->sizeHint().expandedTo(part->minimumSize()).width());
        }
        return sum;
    };
    int left_out = nothing;
    while (left_out < block && need(left_out) > width)
        ++left_out;
    m_field->setFixedWidth(left_out >= wide_field ? narrow : wide);
    m_rule->setVisible(has_rule && left_out < rule);
    m_freshness->set_room(room(left_out)); // last: its words come when the others have made room
    layout()->invalidate();                // it may have been laid out before it was seen
}

} // namespace ballast::ui
