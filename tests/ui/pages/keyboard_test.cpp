#include "ui/context_bar.h"
#include "ui/pages/stage.h"
#include "ui/rail.h"
#include <QAbstractItemView>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

// The table of keys of the guide, on the real window.
namespace ballast::ui {
namespace {

using tests::Stage;

engine::StatePtr state_of(const char* name)
{
    return std::make_shared<const engine::EngineState>(tests::sample_state(name));
}

struct Keys : Stage {
    explicit Keys(const char* name) : Stage(state_of(name))
    {
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        settle();
    }
    ~Keys() { Theme::apply(Theme()); }
    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(&window, Qt::Key(key), with);
        settle();
    }
    [[nodiscard]] QString focused() const
    {
        return window.focusWidget() ? window.focusWidget()->objectName() : QString();
    }
    /// 0 rail, 1 context bar, 2 page, 3 footer.
    [[nodiscard]] int region() const
    {
        const QWidget* at = window.focusWidget();
        if (!at) return -1;
        if (window.findChild<Rail*>()->isAncestorOf(at)) return 0;
        if (window.findChild<ContextBar*>()->isAncestorOf(at)) return 1;
        for (const QWidget* up = at; up; up = up->parentWidget())
            if (up->property("footer").toBool()) return 3;
        return 2;
    }
};

TEST(keyboard, each_page_opens_with_its_key_and_gives_the_focus_to_its_next_act)
{
    Keys keys("act_now");
    EXPECT_EQ(keys.focused().toStdString(), "reviewPlanButton") << "at the start";
    const std::pair<const char*, const char*> pages[]{{"overview", "reviewPlanButton"},
                                                      {"drift", nullptr},
                                                      {"plan", "simulateButton"},
                                                      {"approve", nullptr},
                                                      {"activity", "activityList"},
                                                      {"policy", nullptr},
                                                      {"wallets", nullptr},
                                                      {"networks", nullptr},
                                                      {"settings", nullptr}};
    int key = Qt::Key_1;
    for (const auto& [page, focus] : pages) {
        keys.press(key++, Qt::AltModifier);
        EXPECT_EQ(keys.window.current_page().toStdString(), page);
        if (focus) EXPECT_EQ(keys.focused().toStdString(), focus) << page;
    }
}

TEST(keyboard, approving_begins_with_the_effect_sentence)
{
    Keys keys("review");
    keys.press(Qt::Key_4, Qt::AltModifier);
    EXPECT_EQ(keys.focused().toStdString(), "effectSentence");
}

TEST(keyboard, the_first_focus_waits_for_the_state_and_a_person_who_moved_it_keeps_it)
{
    Keys keys("loading");
    keys.window.show_state(state_of("act_now"));
    keys.settle();
    EXPECT_EQ(keys.focused().toStdString(), "reviewPlanButton");

    Keys moved("loading");
    moved.press(Qt::Key_F6);
    const QWidget* chosen = moved.window.focusWidget();
    ASSERT_NE(chosen, nullptr);
    moved.window.show_state(state_of("act_now"));
    moved.settle();
    EXPECT_EQ(moved.window.focusWidget(), chosen);
}

TEST(keyboard, f6_goes_round_the_regions)
{
    Keys keys("review");
    keys.press(Qt::Key_4, Qt::AltModifier);
    std::vector<int> seen{keys.region()};
    for (int i = 0; i < 4; ++i) {
        keys.press(Qt::Key_F6);
        seen.push_back(keys.region());
    }
    EXPECT_EQ(seen, (std::vector<int>{2, 3, 0, 1, 2}));
}

/// All that Tab meets from the first control of the window until it comes round.
std::vector<QWidget*> tab_round(Keys& keys)
{
    std::vector<QWidget*> met;
    for (int i = 0; i < 400; ++i) {
        QWidget* at = keys.window.focusWidget();
        if (!met.empty() && at == met.front()) break;
        met.push_back(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return met;
}

TEST(keyboard, tab_meets_every_control_once_rail_bar_page_footer)
{
    for (const auto& [state, page] : {std::pair{"act_now", "overview"},
                                      {"act_now", "plan"},
                                      {"review", "approve"},
                                      {"signing", "approve"},
                                      {"outcome", "activity"},
                                      {"act_now", "policy"},
                                      {"act_now", "wallets"},
                                      {"trouble", "networks"},
                                      {"act_now", "settings"},
                                      {"act_now", "drift"}}) {
        Keys keys(state);
        keys.open(page);
        keys.window.findChild<Rail*>()->list()->setFocus();
        std::vector<int> regions;
        QSet<const QWidget*> met;
        for (QWidget* each : tab_round(keys)) {
            ASSERT_NE(each, nullptr);
            each->setFocus();
            regions.push_back(keys.region());
            met << each;
        }
        EXPECT_TRUE(std::ranges::is_sorted(regions)) << state << "/" << page;
        for (const QWidget* each : keys.window.findChildren<QWidget*>()) {
            const bool stop = each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) &&
                              each->focusProxy() == nullptr && !each->inherits("QScrollArea") &&
                              !each->visibleRegion().isEmpty();
            EXPECT_TRUE(!stop || met.contains(each))
                << state << "/" << page << ": Tab never meets " << each->metaObject()->className() << " "
                << each->objectName().toStdString();
        }
    }
}

TEST(keyboard, the_keys_of_the_guide_do_what_it_says)
{
    Keys keys("outcome");
    keys.press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(keys.focused().toStdString(), "commandField");
    keys.press(Qt::Key_5, Qt::AltModifier);
    keys.press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(keys.focused().toStdString(), "activityFilter");
    keys.press(Qt::Key_R, Qt::ControlModifier);
    ASSERT_FALSE(keys.sent.empty());
    EXPECT_TRUE(std::holds_alternative<engine::Refresh>(keys.sent.back().action));
    keys.press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(std::holds_alternative<engine::LockKeys>(keys.sent.back().action));
    keys.press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(Theme::current().scale_percent(), 110);
    keys.press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(Theme::current().scale_percent(), 100);
    keys.press(Qt::Key_Plus, Qt::ControlModifier);
    keys.press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(Theme::current().scale_percent(), 100);
    keys.press(Qt::Key_1, Qt::AltModifier);
    const auto* holdings = keys.window.findChild<QTableView*>("holdingsTable");
    EXPECT_EQ(holdings->model()->index(0, 1).data().toString().toStdString(), "20.00");
    keys.press(Qt::Key_U, Qt::ControlModifier);
    EXPECT_EQ(holdings->model()->index(0, 1).data().toString().toStdString(), "20000000000000000000");
    EXPECT_FALSE(keys.window.actions().get(Act::toggle_table)->isEnabled()) << "no chart here that has a twin";
    keys.press(Qt::Key_2, Qt::AltModifier);
    EXPECT_TRUE(keys.window.actions().get(Act::toggle_table)->isEnabled());
    EXPECT_FALSE(keys.window.actions().get(Act::raw_units)->isEnabled());
    auto* table = keys.window.findChild<QWidget*>("driftTable");
    ASSERT_NE(table, nullptr);
    const auto* chart = keys.window.findChild<QWidget*>("driftChart");
    ASSERT_NE(chart, nullptr);
    EXPECT_TRUE(chart->isVisible());
    keys.press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_FALSE(chart->isVisible());
    EXPECT_TRUE(table->isVisible());
}

TEST(keyboard, shift_tab_goes_back_the_way_that_tab_came)
{
    Keys keys("act_now");
    keys.open("plan");
    keys.window.findChild<Rail*>()->list()->setFocus();
    std::vector<QWidget*> there, back;
    for (int step = 0; step < 6; ++step) {
        there.push_back(keys.window.focusWidget());
        keys.press(Qt::Key_Tab);
    }
    for (int step = 0; step < 6; ++step) {
        keys.press(Qt::Key_Backtab, Qt::ShiftModifier);
        back.push_back(keys.window.focusWidget());
    }
    std::ranges::reverse(back);
    EXPECT_EQ(there, back);
}

TEST(keyboard, help_shows_the_keys_and_escape_puts_it_away)
{
    Keys keys("act_now");
    keys.press(Qt::Key_F1);
    auto* help = keys.window.findChild<QDialog*>();
    ASSERT_TRUE(help && help->isVisible());
    QTest::keyClick(help, Qt::Key_Escape);
    QCoreApplication::processEvents();
    EXPECT_FALSE(keys.window.findChild<QDialog*>() && keys.window.findChild<QDialog*>()->isVisible());
}

TEST(keyboard, escape_cancels_what_is_waited_for)
{
    Keys keys("act_now");
    keys.open("plan");
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_FALSE(keys.sent.empty());
    ASSERT_TRUE(std::holds_alternative<engine::SimulatePlan>(keys.sent.back().action));
    keys.press(Qt::Key_Escape);
    EXPECT_TRUE(std::holds_alternative<engine::Cancel>(keys.sent.back().action));
}

TEST(keyboard, the_export_key_opens_the_choice_of_what)
{
    Keys keys("outcome");
    keys.open("activity");
    keys.press(Qt::Key_E, Qt::ControlModifier);
    const auto* menu = keys.window.findChild<QMenu*>("exportMenu");
    ASSERT_TRUE(menu && menu->isVisible());
    EXPECT_EQ(menu->actions().size(), 3);
}

} // namespace
} // namespace ballast::ui
