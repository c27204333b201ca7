#include "support/temporary_folder.h"
#include "ui/models/report.h"
#include "ui/pages/activity_list.h"
#include "ui/pages/page_harness.h"
#include "ui/pages/sample_states.h"
#include "ui/pages/story_state.h"
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

using namespace ballast;
using namespace ballast::ui;
using tests::PageHarness;

namespace {

TEST(ActivityPage, ListsFiltersAndTells)
{
    PageHarness harness("activity");
    const engine::EngineState state = tests::story_state(0, 60);
    harness.page->show_state(state);
    auto* list = harness.find<ActivityList>("activityList");
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->model()->rowCount(), 11);
    EXPECT_EQ(list->chosen(), 11u); // the newest
    EXPECT_EQ(harness.find<QLabel>("logChip")->text(), "Log verified: 11 records, unbroken");
    EXPECT_EQ(harness.find<QLabel>("activityCount")->text(), "11 of 11");
    EXPECT_TRUE(
        harness.find<QWidget>("activityRecord")->accessibleDescription().contains("14.54 USD cheaper than planned"));
    harness.page->focus_filter();
    QTest::keyClicks(harness.find<QLineEdit>("activityFilter"), "hold");
    EXPECT_EQ(list->model()->rowCount(), 1);
    EXPECT_EQ(list->chosen(), 3u);
    harness.page->cancel_wait(); // Esc clears the words
    EXPECT_EQ(list->model()->rowCount(), 11);
    EXPECT_EQ(list->chosen(), 3u);
    QTest::mouseClick(harness.find<QPushButton>("activityKind_warnings"), Qt::LeftButton);
    EXPECT_EQ(list->model()->rowCount(), 1);
    QTest::keyClicks(harness.find<QLineEdit>("activityFilter"), "nothing has this");
    EXPECT_TRUE(harness.find<QWidget>("activityNoMatch")->isVisible());
    EXPECT_FALSE(harness.find<QWidget>("activityRecord")->isVisible());
    EXPECT_EQ(harness.unnamed(), QStringList());
}

TEST(ActivityPage, SaysWhenTheLogWasCheckedWhereThereIsRoom)
{
    PageHarness harness("activity");
    engine::EngineState state = tests::story_state(0, 60);
    state.audit_verified_at = state.now - std::chrono::seconds(12);
    harness.page->show_state(state);
    const auto* chip = harness.find<QLabel>("logChip");
    EXPECT_EQ(chip->text(), "Log verified: 11 records, unbroken, walked whole 12 s ago");
    harness.page->resize(800, 700);
    EXPECT_EQ(chip->text(), "Log verified: 11 records, unbroken");
    EXPECT_EQ(chip->toolTip(), "Log verified: 11 records, unbroken, walked whole 12 s ago");
    harness.page->resize(600, 700);
    EXPECT_EQ(chip->text(), "Log verified");
}

TEST(ActivityPage, LeadsToThePlanThatIsShownOnTheApprovePage)
{
    PageHarness harness("activity");
    harness.page->show_state(tests::sample_state("outcome"));
    auto* open = harness.find<QPushButton>("openRecordButton");
    ASSERT_TRUE(open->isVisible());
    EXPECT_EQ(open->text(), "Open outcome");
    QTest::mouseClick(open, Qt::LeftButton);
    EXPECT_EQ(harness.visited, QStringList("approve"));
    harness.find<ActivityList>("activityList")->choose(1); // the treasury was added
    EXPECT_FALSE(open->isVisible());
    harness.page->show_state(tests::sample_state("act_now"));
    harness.find<ActivityList>("activityList")->choose(5);
    EXPECT_FALSE(open->isVisible()) << "nothing is under review";
}

TEST(ActivityPage, WhatCameAndWasPaidStandsAmongTheRecords)
{
    PageHarness harness("activity");
    engine::EngineState state = tests::story_state(10, 60);
    engine::History history = *state.history;
    using Kind = drift::Flow::Kind;
    const Time day = state.now - std::chrono::days(3);
    history.flows = {{Kind::payment, day - std::chrono::hours(1), day, {24'400'000}, {{2, "USDC", -220'000, -219'956}}},
                     {Kind::exchange,
                      state.now - std::chrono::minutes(2),
                      state.now - std::chrono::minutes(1),
                      {24'407'240},
                      {{0, "WETH", -24, -65'400}, {2, "USDC", 65'310, 65'297}}}};
    state.history = std::make_shared<const engine::History>(std::move(history));
    harness.page->show_state(state);
    auto* list = harness.find<ActivityList>("activityList");
    const int all = list->model()->rowCount();
    EXPECT_EQ(std::size_t(all), state.activity->size() + 2);
    EXPECT_TRUE(list->model()->index(0, 0).data().toString().startsWith("Traded 24")) << "the newest";
    QTest::mouseClick(harness.find<QPushButton>("activityKind_flows"), Qt::LeftButton);
    ASSERT_EQ(list->model()->rowCount(), 2);
    list->setCurrentIndex(list->model()->index(1, 0));
    const QString text = harness.find<QWidget>("activityRecord")->accessibleDescription();
    EXPECT_TRUE(text.contains(QStringLiteral("Paid 220,000.00\u00A0USDC")));
    EXPECT_TRUE(text.contains("24,400,000"));
    EXPECT_EQ(harness.find<QLabel>("recordDigest"), nullptr) << "no record of the log";
    EXPECT_EQ(harness.unnamed(), QStringList());
    harness.take_pictures("activity-flows");
    list->choose(1); // a record again, with its digest
    QTest::mouseClick(harness.find<QPushButton>("activityKind_all"), Qt::LeftButton);
    list->choose(1);
    EXPECT_NE(harness.find<QLabel>("recordDigest"), nullptr);
}

TEST(ActivityPage, ANewRecordMovesNoSelection)
{
    PageHarness harness("activity");
    engine::EngineState state = tests::story_state(0, 60);
    harness.page->show_state(state);
    auto* list = harness.find<ActivityList>("activityList");
    list->choose(6);
    auto longer = std::make_shared<std::vector<audit::Record>>(*state.activity);
    longer->insert(longer->begin(), tests::record(12, tests::moment(15, 25), audit::Kind::decision, "hold 0", "{}"));
    state.activity = longer;
    harness.page->show_state(state);
    EXPECT_EQ(list->model()->rowCount(), 12);
    EXPECT_EQ(list->chosen(), 6u);
    EXPECT_EQ(list->currentIndex().data().toString(), "Plan 48 made");
}

TEST(ActivityPage, VerifiesAndSaysWhatIsBroken)
{
    PageHarness harness("activity");
    engine::EngineState state = tests::story_state(0, 60);
    harness.page->show_state(state);
    QTest::mouseClick(harness.find<QPushButton>("verifyLogButton"), Qt::LeftButton);
    ASSERT_EQ(harness.sent.size(), 1u);
    EXPECT_TRUE(std::holds_alternative<engine::VerifyAudit>(harness.sent[0].action));
    EXPECT_EQ(harness.find<QLabel>("logChip")->text(), "Verifying the log");
    const Error broken{Code::audit_broken, Stage::audit, {{"record", "7"}, {"why", "edited"}}};
    state.audit_verified.reset();
    state.audit_problem = broken;
    state.results.push_back({harness.sent[0].id, broken, {}});
    harness.page->show_state(state);
    EXPECT_EQ(harness.find<QLabel>("logChip")->text(), "Log broken at record 7");
    EXPECT_TRUE(harness.find<QWidget>("activityProblem")->isVisible());
    harness.take_pictures("activity-broken");
}

TEST(ActivityPage, ExportsToAChosenFileAndShowsTheAnswer)
{
    PageHarness harness("activity");
    engine::EngineState state = tests::story_state(0, 60);
    harness.page->show_state(state);
    auto* menu = harness.find<QMenu>("exportMenu");
    ASSERT_NE(menu, nullptr);
    menu->actions().first()->trigger();
    auto* dialog = harness.find<QFileDialog>("exportDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->acceptMode(), QFileDialog::AcceptSave);
    Q_EMIT dialog->fileSelected("/tmp/log.csv");
    dialog->close();
    ASSERT_EQ(harness.sent.size(), 1u);
    const auto* command = std::get_if<engine::ExportAudit>(&harness.sent[0].action);
    ASSERT_NE(command, nullptr);
    EXPECT_EQ(command->path, "/tmp/log.csv");
    EXPECT_TRUE(command->csv);
    state.results.push_back({harness.sent[0].id, std::nullopt, "/tmp/log.csv"});
    harness.page->show_state(state);
    EXPECT_EQ(harness.find<QLabel>("exportAnswer")->text(), "Written to /tmp/log.csv");
    state.results.back().error = Error{Code::disk_full, Stage::audit, {{"path", "/tmp/log.csv"}}};
    harness.page->show_state(state);
    EXPECT_FALSE(harness.find<QLabel>("exportAnswer")->isVisible());
    EXPECT_TRUE(harness.find<QWidget>("activityProblem")->isVisible());
}

TEST(ActivityPage, TheRecordsShownAreWrittenAsPagesOrItIsSaidWhyNot)
{
    const tests::TemporaryFolder folder;
    PageHarness harness("activity");
    harness.page->show_state(tests::story_state(0, 60));
    const auto write_to = [&](const std::string& path) {
        harness.find<QMenu>("exportMenu")->actions().last()->trigger();
        auto* dialog = harness.find<QFileDialog>("reportDialog");
        Q_EMIT dialog->fileSelected(QString::fromStdString(path));
        delete dialog;
        return harness.find<QLabel>("exportAnswer")->text().toStdString();
    };
    const std::string path = folder / "log.pdf";
    EXPECT_EQ(write_to(path), "Written to " + path);
    QFile file(QString::fromStdString(path));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
    EXPECT_TRUE(harness.sent.empty()) << "the log itself is not asked for";
    const std::string refused = write_to(folder / "missing/log.pdf");
    EXPECT_NE(refused.find("log.pdf"), std::string::npos) << refused;
    EXPECT_EQ(refused.find("Written to"), std::string::npos);
}

TEST(ActivityPage, TheDocumentHoldsTheRowsAndTheNewestHash)
{
    const engine::EngineState state = tests::story_state(0, 60);
    std::vector<ActivityRow> rows;
    for (const audit::Record& record : *state.activity)
        rows.push_back(make_activity_row(record, state.now));
    rows.front().title = QStringLiteral("<b>bold</b>");
    const QString html = activity_report(rows, log_state(state), *state.activity,
                                         {treasury_words(state), "Only executions: 3 of 11 records"});
    EXPECT_TRUE(html.contains("Only executions: 3 of 11 records")) << "a part must not look like the whole";
    EXPECT_TRUE(html.contains("&lt;b&gt;bold&lt;/b&gt;")) << "words are no markup";
    for (std::size_t i = 1; i < rows.size(); ++i)
        EXPECT_TRUE(html.contains(rows[i].title.toHtmlEscaped())) << rows[i].title.toStdString();
    const QString hash = text::group_hex(words(state.activity->front().hash));
    EXPECT_TRUE(html.contains(hash.section(u'\n', 0, 0))) << hash.toStdString();
}

TEST(ActivityPage, CopiesTheRecordAndTeachesWhenEmpty)
{
    PageHarness harness("activity");
    engine::EngineState state = tests::story_state(0, 60);
    harness.page->show_state(state);
    QTest::mouseClick(harness.find<QPushButton>("copyRecordButton"), Qt::LeftButton);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains("Against plan: 33.24 USD dearer than planned, 0.9 bp"));
    harness.take_pictures("activity");
    state.activity = std::make_shared<const std::vector<audit::Record>>();
    state.audit_verified = audit::Log::Verified{};
    harness.page->show_state(state);
    EXPECT_TRUE(harness.find<QWidget>("activityEmpty")->isVisible());
    EXPECT_FALSE(harness.find<QWidget>("activityList")->isVisible());
    EXPECT_FALSE(harness.find<QPushButton>("exportActivityButton")->isEnabled());
    harness.take_pictures("activity-empty");
}

} // namespace
