#include "engine/command.h"
#include "engine/state.h"
#include "ui/main_window.h"
#include "ui/menus.h"
#include "ui/rail.h"
#include "ui/widgets/focus_ring.h"
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace ballast;
using namespace ballast::ui;

namespace {

struct Frame {
    std::vector<engine::Command> sent;
    MainWindow window{[this](engine::Command command) { sent.push_back(std::move(command)); }};
};

TEST(frame, every_shortcut_exists_once)
{
    Frame frame;
    QSet<QString> seen;
    for (const QAction* action : frame.window.actions().all())
        for (const QKeySequence& keys : action->shortcuts()) {
            EXPECT_FALSE(seen.contains(keys.toString())) << keys.toString().toStdString();
            seen << keys.toString();
        }
    EXPECT_TRUE(seen.contains("Ctrl+K"));
    EXPECT_TRUE(seen.contains("F6"));
}

TEST(frame, the_menu_and_the_menu_bar_hold_every_action_once)
{
    QWidget owner;
    Actions actions(&owner);
    actions.add_page(QStringLiteral("Overview"), QStringLiteral("overview"));
    QMenu menu;
    fill_menu(menu, actions);
    QMenuBar bar;
    fill_menu_bar(bar, actions);
    const std::function<std::vector<QAction*>(const QList<QAction*>&)> leaves = [&](const QList<QAction*>& of) {
        std::vector<QAction*> out;
        for (QAction* each : of)
            if (each->menu())
                std::ranges::copy(leaves(each->menu()->actions()), std::back_inserter(out));
            else if (!each->isSeparator())
                out.push_back(each);
        std::ranges::sort(out);
        return out;
    };
    std::vector<QAction*> all = actions.all();
    std::ranges::sort(all);
    EXPECT_EQ(leaves(menu.actions()), all);
    EXPECT_EQ(leaves(bar.actions()), all);
    for (const QAction* each : bar.actions())
        EXPECT_TRUE(each->menu()) << "a menu bar holds menus";
}

TEST(frame, refresh_and_lock_are_sent_with_rising_numbers)
{
    Frame frame;
    frame.window.actions().get(Act::refresh)->trigger();
    frame.window.actions().get(Act::lock_keys)->trigger();
    ASSERT_EQ(frame.sent.size(), 2u);
    EXPECT_TRUE(std::holds_alternative<engine::Refresh>(frame.sent[0].action));
    EXPECT_TRUE(std::holds_alternative<engine::LockKeys>(frame.sent[1].action));
    EXPECT_LT(frame.sent[0].id, frame.sent[1].id);
}

TEST(frame, command_field_finds_by_words_and_does)
{
    Frame frame;
    frame.window.show();
    frame.window.actions().get(Act::find)->trigger();
    auto* field = frame.window.findChild<QLineEdit*>("commandField");
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, "lock ke");
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !frame.sent.empty(); }, 2000));
    EXPECT_TRUE(std::holds_alternative<engine::LockKeys>(frame.sent.back().action));
    EXPECT_TRUE(field->text().isEmpty());
}

TEST(frame, words_of_the_rail_hide_in_narrow_windows_and_names_stay)
{
    Frame frame;
    auto* rail = frame.window.findChild<Rail*>();
    frame.window.resize(1280, 800);
    frame.window.show();
    EXPECT_EQ(rail->width(), 148);
    frame.window.resize(900, 700);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rail->width() == 56; }, 2000));
    EXPECT_EQ(rail->lock_button()->toolButtonStyle(), Qt::ToolButtonIconOnly);
    EXPECT_EQ(rail->lock_button()->accessibleName(), "Keys locked");
}

TEST(frame, state_fills_bar_and_rail_and_survives_a_change_of_text_size)
{
    Frame frame;
    auto state = std::make_shared<engine::EngineState>();
    state->now = Time{std::chrono::seconds(1'000)};
    state->head = chain::Block{};
    state->head->number = BlockNumber{24'407'242};
    state->head->time = Time{std::chrono::seconds(996)};
    state->endpoints.resize(3);
    for (auto& endpoint : state->endpoints) {
        endpoint.healthy = true;
        endpoint.agreement = chain::Agreement::agrees;
    }
    state->endpoints[2].agreement = chain::Agreement::disagrees;
    engine::TreasuryInfo treasury;
    treasury.name = "Harbour DAO treasury";
    treasury.chain = "Ethereum";
    treasury.selected = true;
    state->treasuries.push_back(treasury);
    engine::KeyInfo key;
    key.locked = false;
    state->keys.push_back(key);
    frame.window.show_state(state);
    QSignalSpy looks(&frame.window, &MainWindow::look_changed);
    frame.window.set_look(Scheme::dark, 150);
    EXPECT_EQ(looks.count(), 1);
    QStringList words;
    for (const QLabel* label : frame.window.findChildren<QLabel*>())
        words << label->text();
    EXPECT_TRUE(words.contains("Block 24,407,242"));
    EXPECT_TRUE(words.contains("· 4 s ago · 2 of 3 endpoints agree"));
    EXPECT_TRUE(words.contains("Ethereum"));
    const auto* chooser = frame.window.findChild<QToolButton*>("treasury");
    EXPECT_EQ(chooser->text(), "Harbour DAO treasury");
    EXPECT_TRUE(frame.window.findChild<Rail*>()->lock_button()->text().contains("open"));
    const QString folder =
        qEnvironmentVariable("BALLAST_PICTURES", QDir::temp().filePath(QStringLiteral("ballast-pictures")));
    ASSERT_TRUE(QDir().mkpath(folder));
    frame.window.set_look(Scheme::light, 100);
    EXPECT_TRUE(frame.window.grab().save(folder + "/frame.png"));
    frame.window.set_look(Scheme::light, 100);
    // The same number of a chain on a node of one's own, or of somebody else's: the ids agree, the chain is another.
    for (chain::EndpointHealth& endpoint : state->endpoints)
        endpoint.other_network = true;
    frame.window.show_state(state);
    words.clear();
    for (const QLabel* label : frame.window.findChildren<QLabel*>())
        words << label->text();
    EXPECT_TRUE(words.contains("Not the real Ethereum"));
    EXPECT_FALSE(words.contains("Ethereum"));
    EXPECT_TRUE(words.join(u' ').contains("another network with this number"));
    state->endpoints[0].other_network = false; // one odd endpoint of three says nothing about the other two
    frame.window.show_state(state);
    words.clear();
    for (const QLabel* label : frame.window.findChildren<QLabel*>())
        words << label->text();
    EXPECT_TRUE(words.contains("Ethereum"));
}

TEST(frame, an_unreachable_network_is_said_in_the_bar)
{
    Frame frame;
    auto state = std::make_shared<engine::EngineState>();
    state->starting = false;
    state->treasuries.push_back({"Harbour DAO treasury", "Ethereum", {1}, {}, false, true});
    state->endpoints.resize(2);
    const auto said = [&frame](const QString& words) {
        for (const QLabel* label : frame.window.findChildren<QLabel*>())
            if (label->text() == words) return true;
        return false;
    };
    frame.window.show_state(std::make_shared<const engine::EngineState>(*state));
    EXPECT_TRUE(said("Waiting for a block")) << "nobody was asked yet";
    for (auto& endpoint : state->endpoints)
        endpoint.last_error = Error{Code::endpoint_refused, Stage::chain, {}};
    frame.window.show_state(std::make_shared<const engine::EngineState>(*state));
    EXPECT_TRUE(said("No endpoint answers"));
    state->endpoints[1].healthy = true;
    frame.window.show_state(std::make_shared<const engine::EngineState>(*state));
    EXPECT_TRUE(said("Waiting for a block"));
}

TEST(frame, rail_tells_pages_with_their_badges)
{
    Rail rail;
    const struct {
        const char* word;
        const char* icon;
    } pages[]{{"Overview", "overview"}, {"Drift", "drift"},       {"Plan", "plan"},
              {"Approve", "approve"},   {"Activity", "activity"}, {"Policy", "policy"},
              {"Wallets", "wallets"},   {"Networks", "networks"}, {"Settings", "settings"}};
    for (const auto& page : pages)
        rail.add_page(page.word, page.icon, QLatin1String(page.word) == QLatin1String("Wallets"));
    QSignalSpy chosen(&rail, &Rail::page_chosen);
    rail.set_current(0);
    rail.set_badge(2, "1", Tone::danger);
    rail.resize(148, 700);
    rail.show();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(rail.list()->model()->index(2, 0).data(Qt::AccessibleTextRole).toString(), "Plan, 1 waiting");
    QTest::keyClick(rail.list(), Qt::Key_Down);
    EXPECT_EQ(chosen.last().at(0).toInt(), 1);
    const QString folder =
        qEnvironmentVariable("BALLAST_PICTURES", QDir::temp().filePath(QStringLiteral("ballast-pictures")));
    ASSERT_TRUE(QDir().mkpath(folder));
    EXPECT_TRUE(rail.grab().save(folder + "/rail.png"));
}

TEST(frame, focus_ring_surrounds_what_has_the_focus)
{
    Frame frame;
    frame.window.show();
    QApplication::setActiveWindow(&frame.window);
    auto* field = frame.window.findChild<QLineEdit*>("commandField");
    field->setFocus();
    auto* ring = frame.window.findChild<FocusRing*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return ring->isVisible(); }, 2000));
    EXPECT_EQ(ring->geometry(), QRect(field->mapTo(&frame.window, QPoint()), field->size()).adjusted(-4, -4, 4, 4));
}

} // namespace
