#include "ui/models/overview_view.h"
#include "ui/pages/sample_states.h"
#include <gtest/gtest.h>

namespace ballast::ui {
namespace {

using namespace std::chrono_literals;

/// The drifted treasury with readings of its value so long ago.
OverviewView view_of(const std::vector<std::pair<std::chrono::seconds, double>>& readings)
{
    engine::EngineState state = tests::sample_state("act_now");
    auto drift = std::make_shared<drift::Drift>(*state.drift);
    drift->total = usd_from(3'000'000);
    state.drift = drift;
    engine::History history;
    for (const auto& [age, value] : readings)
        history.rows.push_back({state.snapshot->block.time - age, {1}, usd_from(value), {}, {}, 1, {}});
    state.history = std::make_shared<const engine::History>(history);
    return make_overview(state);
}

TEST(OverviewView, TheChangeIsThatOfADay)
{
    const OverviewView view = view_of({{50h, 1'000'000}, {25h, 2'500'000}, {23h, 2'900'000}, {1h, 3'100'000}});
    EXPECT_EQ(view.change, QStringLiteral("+500,000 (+20.00\u00A0%) in 24 h"));
    EXPECT_EQ(view.change_tone, Tone::good);
    EXPECT_EQ(view_of({{2h, 4'000'000}}).change, QStringLiteral("−1,000,000 (−25.00\u00A0%) in 2 h"));
    EXPECT_EQ(view_of({{72h, 4'000'000}}).change, QString()); // of three days ago: not of a day
    EXPECT_EQ(view_of({}).change, QString());
}

TEST(OverviewView, TheLineIsTrueToTimeAndEndsNow)
{
    const OverviewView view = view_of({{24h * 100, 9'000'000}, {24h * 80, 2'000'000}, {1h, 3'500'000}});
    ASSERT_EQ(view.trend.size(), 3u); // 100 days ago is more than it shows
    EXPECT_EQ(view.trend[1].x() - view.trend[0].x(), 80 * 86'400.0 - 3600);
    EXPECT_EQ(view.trend[2].x() - view.trend[1].x(), 3600.0);
    EXPECT_EQ(view.trend[2].y(), 3'000'000.0);
    EXPECT_EQ(view.trend_captions[1], "80 days, market and flows");
    EXPECT_EQ(view.trend_description, "From 2,000,000 to 3,000,000 USD, least 2,000,000, most 3,500,000");
    EXPECT_EQ(view_of({{3h, 2'000'000}}).trend_captions[1], QString()); // not a span of days
}

TEST(OverviewView, WithoutTrustedPricesTheLastNumbersStayGreyAndDated)
{
    engine::EngineState state = tests::sample_state("trouble");
    auto policy = *state.policy;
    policy.version = 1; // as the rows of its history
    state.policy = std::make_shared<const policy::Policy>(policy);
    auto history = *state.history;
    history.rows.back().time = state.now - 3min;
    history.rows.back().total = usd_from(116'000);
    history.rows.back().weights = {0.5F, 0.25F, 0.25F};
    state.history = std::make_shared<const engine::History>(history);
    const OverviewView view = make_overview(state);
    EXPECT_EQ(view.kind, OverviewView::Kind::ready);
    EXPECT_TRUE(view.stale);
    EXPECT_EQ(view.total, "116,000");
    EXPECT_EQ(view.change, "3 min old");
    ASSERT_EQ(view.rows.size(), 3u);
    EXPECT_EQ(view.rows[0].weight, "50.0");
    EXPECT_EQ(view.rows[0].value, "58,000");
    EXPECT_FALSE(view.rows[0].balance.isEmpty());
    EXPECT_EQ(view.next_title, "Plans wait");
    state.history.reset();
    const OverviewView never = make_overview(state);
    EXPECT_EQ(never.total, QString(QChar(0x2013)));
    EXPECT_EQ(never.rows[0].weight, QString(QChar(0x2013)));
    EXPECT_TRUE(never.rows[0].is_old);
}

TEST(OverviewView, AProblemOfTheDataFolderDoesNotMakeTheNumbersOld)
{
    engine::EngineState state = tests::sample_state("on_target");
    const QString before = make_overview(state).banner.lead;
    state.problems = {Error{Code::keystore_damaged, Stage::sign, {{"path", "keys/bad.json"}, {"why", "no JSON"}}},
                      Error{Code::database_damaged, Stage::store, {{"path", "journal"}, {"why", "line"}}}};
    const OverviewView view = make_overview(state);
    EXPECT_FALSE(view.problem);
    EXPECT_FALSE(view.stale);
    EXPECT_EQ(view.banner.lead, before);
    EXPECT_TRUE(view.banner.sentence.contains("keys/bad.json")) << view.banner.sentence.toStdString();
    EXPECT_TRUE(view.banner.sentence.endsWith("(and 1 more)")) << view.banner.sentence.toStdString();
    state.problems.push_back({Code::endpoint_timeout, Stage::chain, {{"endpoint", "x"}, {"seconds", "10"}}});
    EXPECT_TRUE(make_overview(state).stale);
}

TEST(OverviewView, RecentIsWhatHappenedLastWhereverItIsKnownFrom)
{
    engine::EngineState state = tests::sample_state("act_now");
    const auto log = make_overview(state).recent;
    ASSERT_FALSE(log.empty());
    auto history = *state.history;
    history.flows = {
        {drift::Flow::Kind::payment, state.now - 2min, state.now - 1min, {9}, {{0, "WETH", -2.5, -5'000}}}};
    state.history = std::make_shared<const engine::History>(history);
    const auto recent = make_overview(state).recent;
    EXPECT_EQ(recent.front().words, QStringLiteral("Paid 2.50\u00A0WETH, 1 min ago"));
    EXPECT_EQ(recent.front().icon, "payment");
    EXPECT_EQ(recent[1], log.front());
    EXPECT_LE(recent.size(), 3u);
}

} // namespace
} // namespace ballast::ui
