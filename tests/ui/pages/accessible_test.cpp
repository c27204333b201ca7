#include "ui/pages/stage.h"
#include "ui/widgets/announce.h"
#include <QAccessible>
#include <QSet>
#include <QTableView>
#include <gtest/gtest.h>

// The window as one knows it who does not see it: the tree that a screen reader walks.
namespace ballast::ui {
namespace {

using tests::Stage;

QString place_of(const QAccessibleInterface& at)
{
    const QObject* object = at.object();
    if (!object) return QStringLiteral("a part of something");
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(object->metaObject()->className()), object->objectName());
}

bool is_control(QAccessible::Role role)
{
    static const QSet<int> k_controls{
        QAccessible::Button,   QAccessible::CheckBox,     QAccessible::RadioButton, QAccessible::ButtonMenu,
        QAccessible::ComboBox, QAccessible::EditableText, QAccessible::SpinBox,     QAccessible::Slider,
        QAccessible::Table,    QAccessible::List,         QAccessible::Tree,        QAccessible::ProgressBar,
        QAccessible::Chart,    QAccessible::Graphic,      QAccessible::MenuItem,    QAccessible::ButtonDropDown};
    return k_controls.contains(role);
}

/// What Qt makes by itself inside its widgets is named by it.
bool is_ours(const QAccessibleInterface& at)
{
    const auto* widget = qobject_cast<const QWidget*>(at.object());
    if (!widget) return false;
    const QWidget* parent = widget->parentWidget();
    return !widget->objectName().startsWith(QLatin1String("qt_")) && !widget->inherits("QScrollBar") &&
           !widget->inherits("QHeaderView") && !widget->inherits("QTableCornerButton") &&
           !(parent && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox") ||
                        parent->inherits("QLineEdit") || parent->inherits("QComboBoxPrivateContainer")));
}

/// Charts and drawings, met on the way.
struct Walk {
    QStringList faults;
    int controls = 0, charts = 0;
};

void walk(QAccessibleInterface* at, Walk& out)
{
    if (!at || !at->isValid() || at->state().invisible) return;
    const QAccessible::Role role = at->role();
    if (is_ours(*at)) {
        const auto say = [&](const char* fault) { out.faults << place_of(*at) + QLatin1String(fault); };
        const QString name = at->text(QAccessible::Name);
        out.controls += is_control(role) ? 1 : 0;
        if (is_control(role) && name.isEmpty()) say(" has no name");
        if (at->state().focusable && (role == QAccessible::Client || role == QAccessible::NoRole)) say(" has no role");
        if ((role == QAccessible::Slider || role == QAccessible::SpinBox || role == QAccessible::ProgressBar) &&
            !(at->valueInterface() && at->valueInterface()->currentValue().isValid()))
            say(" has no value");
        if (role == QAccessible::Chart) {
            ++out.charts;
            if (at->text(QAccessible::Description).isEmpty()) say(" has no description");
        }
    }
    for (int i = 0; i < at->childCount(); ++i)
        walk(at->child(i), out);
}

TEST(accessible, every_control_has_role_name_and_value_and_every_chart_its_findings)
{
    int controls = 0, charts = 0;
    for (const tests::SampleState& sample : tests::sample_states()) {
        Stage stage(sample.state);
        for (const PageEntry& entry : page_entries()) {
            stage.open(entry.name);
            Walk out;
            walk(QAccessible::queryAccessibleInterface(&stage.window), out);
            out.faults.removeDuplicates();
            EXPECT_TRUE(out.faults.isEmpty()) << sample.name << "/" << entry.name << "\n"
                                              << out.faults.join(u'\n').toStdString();
            controls += out.controls;
            charts += out.charts;
        }
    }
    EXPECT_GT(controls, 1500) << "a walk that meets nothing finds nothing";
    EXPECT_GT(charts, 30);
}

/// Rows of the table that says in numbers what a chart draws.
int rows_of(const Stage& stage, const char* name)
{
    const auto* table = stage.window.findChild<QTableView*>(QLatin1String(name));
    return table && table->isVisible() ? table->model()->rowCount() : -1;
}

TEST(accessible, every_chart_has_its_table_with_a_row_for_each_thing_it_draws)
{
    const engine::EngineState& state = tests::sample_state("act_now");
    const int lines = static_cast<int>(state.drift->lines.size());
    const auto& plan = std::get<plan::PlanPtr>(*state.decision);
    Stage stage(std::make_shared<const engine::EngineState>(state));
    stage.open("overview");
    EXPECT_EQ(rows_of(stage, "holdingsTable"), lines + 1) << "the ring's, and the sum";
    stage.open("drift");
    EXPECT_EQ(rows_of(stage, "driftTable"), lines) << "the lanes'";
    stage.open("plan");
    EXPECT_EQ(rows_of(stage, "tradesTable"), static_cast<int>(plan->trades.size()) + 1) << "the flow's, and the sum";
}

TEST(accessible, a_new_state_and_each_step_is_announced_once)
{
    QStringList alerts;
    QObject ear;
    QObject::connect(&Announcer::instance(), &Announcer::said, &ear, [&](const QString& words) { alerts << words; });
    const auto state = [](const char* name) {
        return std::make_shared<const engine::EngineState>(tests::sample_state(name));
    };
    Stage stage(state("on_target"));
    stage.settle();
    alerts.clear();
    stage.window.show_state(state("act_now"));
    ASSERT_EQ(alerts.filter("Act now").size(), 1) << alerts.join(u'\n').toStdString();
    stage.window.show_state(state("act_now"));
    EXPECT_EQ(alerts.filter("Act now").size(), 1) << "the next block says nothing new";
    stage.open("approve");
    alerts.clear();
    stage.window.show_state(state("sending"));
    const auto sent = alerts.size();
    stage.window.show_state(state("sending"));
    EXPECT_EQ(alerts.size(), sent);
    stage.window.show_state(state("confirming"));
    EXPECT_EQ(alerts.size(), sent + 1) << alerts.join(u'\n').toStdString();
    stage.window.show_state(state("confirming"));
    EXPECT_EQ(alerts.size(), sent + 1);
}

} // namespace
} // namespace ballast::ui
