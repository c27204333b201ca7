#include "ui/models/activity_view.h"
#include "ui/models/outcome_view.h"
#include "ui/pages/activity_list.h"
#include "ui/pages/page_harness.h"
#include "ui/pages/sample_states.h"
#include "ui/pages/story_state.h"
#include <QAction>
#include <QClipboard>
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

const audit::Record& find_record(audit::Kind kind)
{
    static const auto log = tests::story_log();
    return *std::find_if(log->begin(), log->end(), [kind](const audit::Record& each) { return each.kind == kind; });
}

QString value_of(const RecordView& view, const QString& caption, std::size_t group)
{
    for (const Fact& fact : view.groups.at(group).facts)
        if (fact.caption == caption) return fact.value;
    return {};
}

TEST(ActivityView, AnExecutionTellsEachTradeAgainstItsPlan)
{
    const RecordView view = make_record_view(find_record(audit::Kind::outcome), tests::moment(15, 24));
    EXPECT_EQ(view.title, "Plan 48 confirmed");
    EXPECT_EQ(view.chip, "Confirmed");
    EXPECT_EQ(view.when, "23 November 2026, 15:20:48 UTC, 3 min ago");
    EXPECT_EQ(value_of(view, "Sold", 0), "445,074.25 USD");                                // 379,020.25 + 66,054.00
    EXPECT_EQ(value_of(view, "Against plan", 0), "47.80 USD dearer than planned, 1.1 bp"); // 47.80 / 445,074.25
    EXPECT_EQ(value_of(view, "Gas", 0), "718,204 at 10.60 gwei");
    ASSERT_GE(view.groups.size(), 3u);
    EXPECT_EQ(view.groups[1].title, "139.09 WETH to USDC");
    EXPECT_EQ(value_of(view, "Planned", 1), QStringLiteral("378,713.24\u00a0USDC"));
    EXPECT_EQ(value_of(view, "Actual", 1), QStringLiteral("378,680.00\u00a0USDC"));
    EXPECT_EQ(value_of(view, "Against plan", 1), "33.24 USD dearer than planned, 0.9 bp");
    EXPECT_EQ(value_of(view, "Actual", 2), QStringLiteral("0.98539\u00a0WBTC")); // dear per unit: five places
    EXPECT_EQ(value_of(view, "Against plan", 2), "14.54 USD cheaper than planned, 2.2 bp");
    EXPECT_TRUE(view.text.contains("139.09 WETH to USDC"));
    EXPECT_TRUE(view.text.contains("Follows record 10: 0xaaaa"));
}

TEST(ActivityView, NamesStandInThePlaceOfTheirAddresses)
{
    const auto& signature = find_record(audit::Kind::signature);
    const Address owner = evm::parse_address(signature.subject).value();
    const Names names{{owner, "Ines"}};
    EXPECT_EQ(make_activity_row(signature, tests::moment(15, 24), names).sentence, "By Ines.");
    EXPECT_EQ(make_activity_row(signature, tests::moment(15, 24)).sentence, "By " + words(owner) + ".");
    const RecordView view = make_record_view(signature, tests::moment(15, 24), names);
    EXPECT_EQ(value_of(view, "Signed by", 0), "Ines");
    EXPECT_EQ(value_of(view, "Owner", 0), words(owner)) << "the address stays for comparing";
    EXPECT_EQ(make_activity_row(find_record(audit::Kind::key_created), tests::moment(15, 24), names).sentence, "Ines");
}

TEST(ActivityView, AnApprovalNamesNobody)
{
    const std::string digest = "0x" + std::string(64, '7');
    const auto approval =
        tests::record(2, tests::moment(1, 0), audit::Kind::approval, digest, R"({"digest":")" + digest + R"("})", 3);
    EXPECT_EQ(make_activity_row(approval, tests::moment(2, 0)).title, "Plan 3 approved");
    EXPECT_EQ(make_activity_row(approval, tests::moment(2, 0)).sentence, "In this program.")
        << "who pressed the button is not proved";
}

TEST(OutcomeWords, ThePageAndTheLogTellOneStory)
{
    for (const char* name : {"outcome", "failed"}) {
        const engine::EngineState& state = tests::sample_state(name);
        const OutcomeView page = make_outcome_view(state);
        const auto record = std::find_if(state.activity->begin(), state.activity->end(),
                                         [](const auto& each) { return each.kind == audit::Kind::outcome; });
        ASSERT_NE(record, state.activity->end());
        const RecordView log = make_record_view(*record, state.now);
        EXPECT_EQ(log.chip.toStdString(), page.chip.toStdString()) << name;
        EXPECT_EQ(value_of(log, "Against plan", 0).toStdString(), page.verdict.toStdString()) << name;
        const QString row = make_activity_row(*record, state.now).sentence;
        EXPECT_TRUE(row.contains(page.verdict)) << row.toStdString();
        if (page.failed) {
            EXPECT_EQ(value_of(log, "What holds now", 0) + u'.', page.sentence);
            EXPECT_EQ(page.sentence, "Only gas was spent, 20.74 USD.");
        } else {
            EXPECT_EQ(value_of(log, "Floors", 0), "All floors held");
            EXPECT_EQ(page.trades.back().back().text, "All held") << "under the heading that names the floor";
        }
    }
}

TEST(ActivityView, AnOlderRecordWithoutTradesNamesStaysReadable)
{
    const auto old = tests::record(2, tests::moment(1, 0), audit::Kind::outcome, "0x01",
                                   R"({"executed":true,"planned_cost_usd":"5.00","actual_cost_usd":"5.00","gas":21000,
                                       "trades":[{"planned":"100","actual":"90","floor":"95","difference_usd":"-1.00","difference_bps":"-1000.00"}]})",
                                   3);
    const RecordView view = make_record_view(old, tests::moment(2, 0));
    EXPECT_EQ(view.groups.at(1).title, "Trade 1");
    EXPECT_EQ(value_of(view, "Planned", 1), "100 units");
    EXPECT_EQ(value_of(view, "Sold", 0), QString());
    EXPECT_TRUE(make_activity_row(old, tests::moment(2, 0)).sentence.contains("1 trades below their floor"));
}

TEST(ActivityView, EveryKindHasWordsAndADamagedBodyHurtsNobody)
{
    for (int kind = 0; kind <= static_cast<int>(audit::Kind::problem); ++kind)
        for (const char* body : {"", "[]", "{\"trades\":5}", "{\"trades\":[7],\"executed\":\"yes\"}"}) {
            const auto record = tests::record(3, tests::moment(1, 0), static_cast<audit::Kind>(kind), "x", body, 1);
            EXPECT_FALSE(make_activity_row(record, tests::moment(2, 0)).title.isEmpty()) << kind;
            EXPECT_FALSE(make_activity_row(record, tests::moment(2, 0)).icon.isEmpty()) << kind;
            EXPECT_FALSE(make_record_view(record, tests::moment(2, 0)).text.isEmpty()) << kind;
        }
}

TEST(ActivityView, FilterWantsEveryWord)
{
    const ActivityRow row = make_activity_row(find_record(audit::Kind::outcome), tests::moment(15, 24));
    EXPECT_EQ(row.day, "Today");
    EXPECT_TRUE(matches(row, {std::nullopt, "plan 48  CONFIRMED"}));
    EXPECT_FALSE(matches(row, {std::nullopt, "plan 49"}));
    EXPECT_TRUE(matches(row, {ActivityGroup::executions, ""}));
    EXPECT_FALSE(matches(row, {ActivityGroup::warnings, ""}));
}

TEST(ActivityPage, ListsFiltersAndTells)
{
    PageHarness harness("activity");
    const engine::EngineState state = tests::story_state(0, 60);
    harness.page->show_state(state);
    auto* list = harness.find<ActivityList>("activityList");
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->model()->rowCount(), 11);
    EXPECT_EQ(list->chosen(), 11u); // the newest
    EXPECT_EQ(harness.find<QLabel>("logChip")->text(), "Log verified, 11 records");
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
