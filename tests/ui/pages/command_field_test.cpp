#include "ui/pages/activity_list.h"
#include "ui/pages/key_row.h"
#include "ui/pages/stage.h"
#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

// Find or do, in the whole window.
namespace ballast::ui {
namespace {

using tests::Stage;

struct command_field : testing::Test {
    ~command_field() override { Theme::apply(Theme()); }
};

engine::StatePtr shared(const engine::EngineState& state) { return std::make_shared<const engine::EngineState>(state); }

/// Types into the command field and presses Enter.
void find(Stage& stage, const QString& words)
{
    auto* field = stage.window.findChild<QLineEdit*>("commandField");
    stage.window.actions().get(Act::find)->trigger();
    ASSERT_EQ(stage.window.focusWidget(), field);
    QTest::keyClicks(field, words);
    QTest::keyClick(field, Qt::Key_Return);
    stage.settle();
    EXPECT_TRUE(field->text().isEmpty());
}

TEST_F(command_field, leads_to_assets_addresses_and_records)
{
    const auto state = tests::sample_state("outcome");
    Stage stage(shared(state));
    stage.window.activateWindow();
    stage.settle();
    find(stage, "DAI: ");
    EXPECT_EQ(stage.window.current_page(), "overview");
    auto* holdings = stage.window.findChild<QTableView*>("holdingsTable");
    EXPECT_EQ(stage.window.focusWidget(), holdings);
    EXPECT_EQ(holdings->currentIndex().siblingAtColumn(0).data().toString(), "DAI");

    const Address owner = state.snapshot->safe->owners[2];
    find(stage, QString::fromStdString(evm::format_address(owner)).right(12));
    EXPECT_EQ(stage.window.current_page(), "wallets");
    auto* row = qobject_cast<SignerRow*>(stage.window.focusWidget());
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->text(), QString::fromStdString(evm::format_address(owner)));

    const audit::Record& last = state.activity->back(); // the first of the log: the treasury was added
    find(stage, "Treasury added");
    EXPECT_EQ(stage.window.current_page(), "activity");
    auto* list = stage.window.findChild<ActivityList*>("activityList");
    EXPECT_EQ(list->chosen(), last.sequence);

    find(stage, "nothing is called so");
    EXPECT_EQ(stage.window.findChild<QLineEdit*>("activityFilter")->text(), "nothing is called so");
}

TEST_F(command_field, offers_the_log_for_what_is_called_nothing)
{
    Stage stage(shared(tests::sample_state("outcome")));
    stage.window.activateWindow();
    auto* field = stage.window.findChild<QLineEdit*>("commandField");
    stage.window.actions().get(Act::find)->trigger();
    QTest::keyClicks(field, "called so");
    auto* list = field->completer()->popup();
    ASSERT_TRUE(list->isVisible()) << "a list without a hit would look as if nothing could be done";
    ASSERT_EQ(list->model()->rowCount(), 1);
    EXPECT_TRUE(list->model()->index(0, 0).data().toString().contains("called so"));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    stage.settle();
    EXPECT_EQ(stage.window.current_page(), "activity");
    EXPECT_EQ(stage.window.findChild<QLineEdit*>("activityFilter")->text(), "called so");
    EXPECT_TRUE(field->text().isEmpty());
}

TEST_F(command_field, esc_leaves_for_where_one_was)
{
    Stage stage(shared(tests::sample_state("outcome")));
    stage.window.activateWindow();
    stage.open("activity");
    auto* filter = stage.window.findChild<QLineEdit*>("activityFilter");
    filter->setFocus();
    auto* field = stage.window.findChild<QLineEdit*>("commandField");
    for (const char* words : {"zq", ""}) { // with the list open, and without
        stage.window.actions().get(Act::find)->trigger();
        ASSERT_EQ(stage.window.focusWidget(), field);
        QTest::keyClicks(field, words);
        auto* list = field->completer()->popup();
        QTest::keyClick(list->isVisible() ? static_cast<QWidget*>(list) : field, Qt::Key_Escape);
        EXPECT_FALSE(list->isVisible());
        EXPECT_TRUE(field->text().isEmpty());
        EXPECT_EQ(stage.window.focusWidget(), filter);
    }
}

TEST_F(command_field, never_guesses_and_runs_what_is_chosen_once)
{
    Stage stage(shared(tests::sample_state("review")));
    stage.window.activateWindow();
    stage.open("approve");
    auto* field = stage.window.findChild<QLineEdit*>("commandField");
    const auto type = [&](const QString& words) {
        stage.window.actions().get(Act::find)->trigger();
        field->clear();
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Return);
        stage.settle();
    };
    for (const char* words : {"the", "next", "page's next act", "q"}) {
        type(words);
        field->completer()->popup()->hide();
        EXPECT_TRUE(stage.sent.empty()) << words << ": nothing is approved or sent by a search";
        EXPECT_TRUE(stage.window.isVisible()) << words;
    }
    field->clear();
    stage.window.actions().get(Act::find)->trigger();
    QTest::keyClicks(field, "refre");
    QTest::keyClick(field->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(field->completer()->popup(), Qt::Key_Return);
    stage.settle();
    EXPECT_EQ(stage.sent.size(), 1u) << "a chosen entry runs once";

    // What builds the field anew must not be run from inside its own key.
    field->clear();
    type("larger text");
    EXPECT_EQ(Theme::current().scale_percent(), 110);
}

} // namespace
} // namespace ballast::ui
