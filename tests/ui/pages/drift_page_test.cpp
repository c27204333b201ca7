#include "ui/models/drift_view.h"
#include "ui/models/overview_view.h"
#include "ui/pages/page_harness.h"
#include "ui/pages/story_state.h"
#include "ui/widgets/chart/lane_chart.h"
#include "ui/widgets/review_table.h"
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

using namespace ballast;
using namespace ballast::ui;
using tests::PageHarness;

namespace {

// The program starts without a connection: what was stored is all there is, and it says how old it is.
TEST(DriftView, WithoutAConnectionTheLastReadingStands)
{
    engine::EngineState state = tests::story_state(4, 60);
    const Time last = state.history->rows.back().time;
    const double weight = double(state.history->rows.back().weights[0]) * 100;
    state.drift = nullptr;
    state.snapshot = nullptr;
    state.decision.reset();
    EXPECT_EQ(make_drift_view(state, 0).kind, DriftView::Kind::loading) << "nothing has failed yet";
    state.problems = {{Code::endpoint_refused, Stage::chain, {{"endpoint", "x"}, {"why", "y"}}}};
    state.now = last + std::chrono::minutes(3);
    const DriftView view = make_drift_view(state, 0);
    ASSERT_EQ(view.kind, DriftView::Kind::ready);
    EXPECT_EQ(view.times.back(), last.time_since_epoch().count());
    EXPECT_NEAR(view.lanes[0].weights.back(), weight, 1e-6);
    EXPECT_TRUE(view.sentence.startsWith("As it was 3 min ago: ")) << view.sentence.toStdString();
    const OverviewView overview = make_overview(state);
    ASSERT_EQ(overview.kind, OverviewView::Kind::ready);
    EXPECT_TRUE(overview.stale);
    ASSERT_EQ(overview.rows.size(), state.policy->targets.size());
    EXPECT_EQ(overview.rows[0].weight, text::format_number(weight, 1));
    EXPECT_EQ(overview.rows[0].balance, QString(QChar(0x2013)));
}

TEST(DriftView, ShowsRowsOfTodaysPolicyAndThenNow)
{
    engine::EngineState state = tests::story_state(4, 60);
    auto history = *state.history;
    history.rows[0].policy_version = 5;
    history.rows[1].weights.pop_back();
    state.history = std::make_shared<const engine::History>(history);
    const DriftView view = make_drift_view(state, 0);
    ASSERT_EQ(view.kind, DriftView::Kind::ready);
    ASSERT_EQ(view.times.size(), 3u); // two rows that fit, and now
    EXPECT_EQ(view.times.back(), state.now.time_since_epoch().count());
    ASSERT_EQ(view.lanes.size(), 6u);
    EXPECT_NEAR(view.lanes[0].weights.back(), 54.18, 1e-9);
    EXPECT_EQ(view.lanes[0].drift, QStringLiteral("+14.2 of ± 5.9")); // 54.18 - 40
    EXPECT_EQ(view.lanes[0].state, "Outside");
    EXPECT_EQ(view.lanes[4].state, "Near edge");
    EXPECT_TRUE(view.sentence.contains("ETH + WETH is 54.2"));
}

TEST(DriftView, AnotherReadingOfTheSameMomentReplacesIt)
{
    engine::EngineState state = tests::story_state(3, 60);
    auto history = *state.history;
    history.rows.back().time = state.now;
    state.history = std::make_shared<const engine::History>(history);
    const DriftView view = make_drift_view(state, 0);
    ASSERT_EQ(view.times.size(), 3u);
    EXPECT_NEAR(view.lanes[0].weights.back(), 54.18, 1e-9);
    EXPECT_EQ(view.lanes[0].weights.size(), view.times.size());
}

TEST(DriftView, OffersOnlyRangesThatTheHistoryFills)
{
    const auto names = [](const engine::EngineState& state) {
        QStringList out;
        for (const DriftRange& range : make_drift_view(state, 0).ranges)
            out << range.name;
        return out;
    };
    EXPECT_EQ(names(tests::story_state(10, 60)), QStringList{"all"});
    EXPECT_EQ(names(tests::story_state(61, 3600)), (QStringList{"hour", "day", "all"}));
    const DriftView day = make_drift_view(tests::story_state(61, 3600), 86'400);
    EXPECT_EQ(day.times.size(), 25u); // both ends of a day of hours
    EXPECT_EQ(day.lanes[3].bands.size(), 25u);
}

TEST(DriftView, AYearIsNoMoreThanCanBeDrawn)
{
    const DriftView year = make_drift_view(tests::story_state(9'000, 3600), 0); // 375 days of hours
    EXPECT_LE(year.times.size(), 2'001u);
    EXPECT_GE(year.times.size(), 1'900u);
    for (std::size_t i = 2; i < year.times.size(); ++i)
        EXPECT_LE(year.times[i] - year.times[i - 1], 5 * 3600) << i; // even in time
    EXPECT_NEAR(year.lanes[0].weights.back(), 54.18, 1e-9);
    EXPECT_EQ(year.lanes[0].weights.size(), year.times.size());
    QStringList names;
    for (const DriftRange& range : year.ranges)
        names << range.name;
    EXPECT_EQ(names, (QStringList{"month", "quarter", "year", "all"}));
    const DriftView month = make_drift_view(tests::story_state(9'000, 3600), 30 * 86'400);
    EXPECT_EQ(month.times.size(), 30u * 24 + 1); // each of its hours
}

TEST(DriftView, MarksExecutionsOfThisTreasuryAlone)
{
    engine::EngineState state = tests::story_state(60, 60);
    ASSERT_EQ(make_drift_view(state, 0).events.size(), 1u);
    EXPECT_EQ(make_drift_view(state, 0).events[0].words, "Plan 48");
    auto other = std::make_shared<policy::Policy>(*state.policy);
    other->treasury.bytes.fill(0x12);
    state.policy = other;
    EXPECT_TRUE(make_drift_view(state, 0).events.empty());
}

/// The story with a payment, an income and a trade, so many hours ago.
engine::EngineState with_flows(engine::EngineState state)
{
    auto history = *state.history;
    const auto ago = [&state](int hours) { return state.now - std::chrono::hours(hours); };
    using Kind = drift::Flow::Kind;
    history.flows = {
        {Kind::exchange, ago(601), ago(600), {7}, {{0, "WETH", -24, -60'000}, {2, "USDC", 59'900, 59'900}}},
        {Kind::income, ago(301), ago(300), {8}, {{3, "USDT", 120'000, 120'000}}},
        {Kind::payment, ago(73), ago(72), {9}, {{2, "USDC", -220'000, -220'000}}}};
    state.history = std::make_shared<const engine::History>(std::move(history));
    return state;
}

TEST(DriftView, MarksWhatCameAndWasPaidInItsLaneAndTradesThroughAll)
{
    const engine::EngineState state = with_flows(tests::story_state(720, 3600));
    const DriftView view = make_drift_view(state, 0);
    ASSERT_EQ(view.lanes[2].marks.size(), 1u);
    EXPECT_FALSE(view.lanes[2].marks[0].incoming);
    EXPECT_EQ(view.lanes[2].marks[0].words, QStringLiteral("Paid 220,000.00\u00A0USDC"));
    ASSERT_EQ(view.lanes[3].marks.size(), 1u);
    EXPECT_TRUE(view.lanes[3].marks[0].incoming);
    EXPECT_TRUE(view.lanes[0].marks.empty());
    ASSERT_EQ(view.events.size(), 2u);
    EXPECT_EQ(view.events[0].words, "Trade"); // older than the plan
    const DriftView week = make_drift_view(state, 7 * 86'400);
    EXPECT_TRUE(week.lanes[3].marks.empty()); // before what is shown
    EXPECT_EQ(week.lanes[2].marks.size(), 1u);
}

TEST(DriftPage, WhatWasPaidIsHeardUnderTheCursor)
{
    if (!LaneChart::available()) GTEST_SKIP() << "built without QtCharts: no chart, no cursor";
    PageHarness harness("drift");
    const engine::EngineState state = with_flows(tests::story_state(720, 3600));
    harness.page->show_state(state);
    auto* chart = harness.find<LaneChart>("driftChart");
    EXPECT_FALSE(chart->accessibleDescription().contains("Paid"));
    const std::int64_t paid = (state.now - std::chrono::hours(72)).time_since_epoch().count();
    chart->set_cursor(point_at(chart->data().times, paid));
    EXPECT_TRUE(chart->accessibleDescription().contains("Paid 220,000.00"));
    chart->setFocus();
    harness.take_pictures("drift-flows");
}

TEST(DriftPage, DrawsAndTellsTheSameInItsTable)
{
    PageHarness harness("drift");
    harness.page->show_state(tests::story_state(720, 3600));
    auto* chart = harness.find<LaneChart>("driftChart");
    auto* table = harness.find<ReviewTable>("driftTable");
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->items()->rowCount(), 6);
    EXPECT_EQ(table->items()->item(0, 7)->text(), "54.2"); // the asset, six moments, now
    if (LaneChart::available()) {
        EXPECT_TRUE(chart->isVisible());
        const std::size_t last = chart->data().times.size() - 1;
        EXPECT_EQ(chart->cursor(), last);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Left);
        EXPECT_EQ(chart->cursor(), last - 1);
        QTest::keyClick(chart, Qt::Key_Left, Qt::ShiftModifier); // a week of hours
        EXPECT_EQ(chart->cursor(), last - 1 - 7 * 24);
        QTest::keyClick(chart, Qt::Key_Home);
        EXPECT_EQ(chart->cursor(), 0u);
        EXPECT_EQ(table->items()->item(0, 6)->text(), "40.0"); // at the cursor: the first row of the history
        EXPECT_TRUE(chart->accessibleDescription().contains("ETH + WETH 40.0"));
        QTest::mouseMove(chart, QPoint(chart->width() * 3 / 4, chart->height() / 3));
        EXPECT_GT(chart->cursor(), 0u);
        QTest::keyClick(chart, Qt::Key_End);
        EXPECT_EQ(chart->cursor(), last);
        QTest::mouseMove(chart, QPoint(chart->width() * 3 / 4, chart->height() / 3));
    }
    EXPECT_EQ(harness.unnamed(), QStringList());
    harness.take_pictures("drift");
}

TEST(DriftPage, TheCursorKeepsItsMomentWhenABlockComes)
{
    if (!LaneChart::available()) GTEST_SKIP() << "built without QtCharts: no chart, no cursor";
    PageHarness harness("drift");
    engine::EngineState state = tests::story_state(60, 60);
    harness.page->show_state(state);
    auto* chart = harness.find<LaneChart>("driftChart");
    chart->set_cursor(10);
    const std::int64_t moment = chart->data().times[10];
    auto history = *state.history;
    history.rows.erase(history.rows.begin(), history.rows.begin() + 3);
    state.history = std::make_shared<const engine::History>(history);
    state.now += std::chrono::seconds(12);
    harness.page->show_state(state);
    EXPECT_EQ(chart->data().times[chart->cursor()], moment);
}

TEST(DriftPage, ItsTableSaysWhatTheTimesAre)
{
    PageHarness harness("drift");
    harness.page->show_state(tests::story_state(61, 3600));
    const auto* items = harness.find<ReviewTable>("driftTable")->items();
    EXPECT_EQ(items->headerData(0, Qt::Horizontal).toString(), "Asset");
    EXPECT_EQ(items->headerData(1, Qt::Horizontal).toString(), "22 Nov, 00:00")
        << "with its day and hour, also at midnight";
    EXPECT_TRUE(harness.find<QLabel>("driftCaption")->text().contains("percent"));
    EXPECT_TRUE(harness.find<QLabel>("driftCaption")->text().contains("UTC"));
    QStringList said;
    for (const QLabel* label : harness.page->findChildren<QLabel*>())
        said << label->text();
    EXPECT_TRUE(said.contains("band: wider when prices swing more"));
}

TEST(DriftPage, RangeButtonsCutTheTime)
{
    PageHarness harness("drift");
    harness.page->show_state(tests::story_state(61, 3600));
    auto* day = harness.find<QPushButton>("driftRange_day");
    ASSERT_NE(day, nullptr);
    EXPECT_EQ(harness.find<QPushButton>("driftRange_week"), nullptr);
    QTest::mouseClick(day, Qt::LeftButton);
    EXPECT_EQ(harness.find<LaneChart>("driftChart")->data().times.size(), 25u);
    EXPECT_TRUE(harness.find<QPushButton>("driftRange_day")->isChecked());
}

TEST(DriftPage, MinutesOfHistoryHaveARoundAxis)
{
    PageHarness harness("drift");
    engine::EngineState state = tests::story_state(6, 60);
    harness.page->show_state(state);
    EXPECT_EQ(harness.find<QPushButton>("driftRange_all"), nullptr); // nothing to choose
    harness.take_pictures("drift-minutes");
}

TEST(DriftPage, TeachesUntilTwoPointsExist)
{
    PageHarness harness("drift");
    engine::EngineState state = tests::story_state(0, 60);
    harness.page->show_state(state);
    EXPECT_EQ(harness.find<QWidget>("driftEarly")->isVisible(), LaneChart::available());
    EXPECT_FALSE(harness.find<LaneChart>("driftChart")->isVisible());
    EXPECT_EQ(harness.find<ReviewTable>("driftTable")->items()->item(1, 6)->text(), "12.8");
    harness.take_pictures("drift-early");
    harness.page->toggle_table();
    EXPECT_FALSE(harness.find<QWidget>("driftEarly")->isVisible());
    EXPECT_TRUE(harness.find<ReviewTable>("driftTable")->isVisible());
    state.treasuries.clear();
    state.drift = nullptr;
    harness.page->show_state(state);
    EXPECT_TRUE(harness.find<QWidget>("driftEmpty")->isVisible());
    EXPECT_FALSE(harness.find<ReviewTable>("driftTable")->isVisible());
}

TEST(DriftPage, AProblemIsShownAboveWhatIsKnown)
{
    PageHarness harness("drift");
    engine::EngineState state = tests::story_state(30, 60);
    state.problems.push_back({Code::price_stale, Stage::snapshot, {{"token", "LINK"}}});
    state.drift = nullptr;
    harness.page->show_state(state);
    EXPECT_TRUE(harness.find<QWidget>("driftProblem")->isVisible());
    EXPECT_TRUE(harness.find<ReviewTable>("driftTable")->isVisible()) << "the last reading stands";
}

TEST(DriftPage, OffersToReadThePastWhileItIsShort)
{
    PageHarness harness("drift");
    engine::EngineState state = tests::story_state(60, 3600);
    state.chain = std::make_shared<const chain::ChainConfig>();
    harness.page->show_state(state);
    auto* load = harness.find<QPushButton>("loadPastButton");
    auto* cancel = harness.find<QPushButton>("cancelPastButton");
    ASSERT_TRUE(load->isVisible());
    EXPECT_FALSE(cancel->isVisible());
    QTest::mouseClick(load, Qt::LeftButton);
    ASSERT_EQ(harness.sent.size(), 1u);
    EXPECT_EQ(std::get<engine::LoadHistory>(harness.sent[0].action).days, 90u);
    EXPECT_FALSE(load->isVisible()) << "once is enough";

    state.waiting.push_back({engine::Waiting::For::history, state.now, 112, 360});
    harness.page->show_state(state);
    EXPECT_EQ(harness.find<QLabel>("pastProgress")->text(), "Reading the past: 112 of 360");
    QTest::mouseClick(cancel, Qt::LeftButton);
    ASSERT_EQ(harness.sent.size(), 2u);
    EXPECT_EQ(std::get<engine::Cancel>(harness.sent[1].action).id, harness.sent[0].id);

    state.waiting.clear();
    const Error error{Code::past_unreadable, Stage::chain, {{"time", "today"}, {"why", "missing trie node"}}};
    state.results = {{harness.sent[0].id, error, {}}};
    harness.page->show_state(state);
    EXPECT_TRUE(harness.find<QWidget>("pastProblem")->isVisible());
    ASSERT_TRUE(load->isVisible()) << "it may be tried again, with another endpoint";
    QTest::mouseClick(load, Qt::LeftButton);
    EXPECT_FALSE(harness.find<QWidget>("pastProblem")->isVisible());
    state.results = {{harness.sent[2].id, std::nullopt, "0"}};
    harness.page->show_state(state);
    EXPECT_FALSE(load->isVisible()) << "there is no more past than that";
    EXPECT_EQ(harness.unnamed(), QStringList());
}

TEST(DriftPage, ALongPastIsNotOfferedAgain)
{
    PageHarness harness("drift");
    engine::EngineState state = tests::story_state(91, 86'400);
    state.chain = std::make_shared<const chain::ChainConfig>();
    harness.page->show_state(state);
    EXPECT_FALSE(harness.find<QPushButton>("loadPastButton")->isVisible());
}

} // namespace
