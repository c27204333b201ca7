#include "fixture.h"
#include "store/store.h"

// The past, read from the chain into the store.
namespace ballast::engine {
namespace {

using namespace std::chrono_literals;

constexpr unsigned k_days = 30;
constexpr int k_blocks = 30 * 12; ///< one every two hours, as far apart as the points of a month

class HistoryTest : public EngineTest {
protected:
    HistoryTest()
    {
        m_node->with([this] {
            for (int i = 0; i < k_blocks; ++i) {
                m_story.world().advance(2h);
                m_story.price("WETH", tests::Percent{i % 2 ? 1.0 : -1.0});
            }
            m_story.world().advance(1s);
            m_story.refresh_feeds();
        });
    }
    [[nodiscard]] static std::vector<store::HistoryRow> rows(const EngineState& state)
    {
        return state.history ? state.history->rows : std::vector<store::HistoryRow>{};
    }
};

TEST_F(HistoryTest, AMonthIsReadOnceWithTheBandsOfThen)
{
    policy::Band& band = m_policy.targets[0].band;
    band.kind = policy::Band::Kind::volatility;
    band.width = {50'000};
    band.reference_volatility = 0.3;
    band.exponent = 1;
    band.lower = {20'000};
    band.upper = {200'000};
    const auto session = open_with_plan();
    EXPECT_EQ(session->must(LoadHistory{k_days}), "360");
    const auto loaded = rows(*session->state());
    ASSERT_GE(loaded.size(), 360u);
    EXPECT_TRUE(std::ranges::is_sorted(loaded, {}, &store::HistoryRow::time));
    EXPECT_EQ(std::ranges::adjacent_find(loaded, {}, &store::HistoryRow::block), loaded.end()) << "a block twice";
    EXPECT_FLOAT_EQ(loaded.front().bands[0], 0.05F) << "before five days of prices the static width stands in";
    // One percent every two hours: sqrt(0.01^2 * 12 * 365) = 66.2 % a year, and 5 % times 66.2 / 30 is 11.0 %.
    EXPECT_NEAR(loaded[loaded.size() - 2].bands[0], 0.110, 0.001);
    EXPECT_EQ(session->must(LoadHistory{k_days}), "0") << "what is there is not read again";
}

TEST_F(HistoryTest, ARestartWithinAMinuteStoresNothingTwice)
{
    std::vector<std::size_t> counts;
    for (int run = 0; run < 3; ++run) {
        const auto session = run == 0 ? open_with_plan() : open();
        const StatePtr state =
            session->wait([](const EngineState& each) { return has_plan(each) && !rows(each).empty(); });
        counts.push_back(rows(*state).size());
    }
    EXPECT_EQ(counts, (std::vector<std::size_t>{1, 1, 1}));
}

TEST_F(HistoryTest, OnlySensibleSpansAreRead)
{
    const auto session = open_with_plan();
    for (const unsigned days : {0u, 367u, 4'000'000'000u})
        EXPECT_EQ(session->ask(LoadHistory{days}).error.value().code, Code::usage) << days;
}

TEST_F(HistoryTest, WithoutATreasuryThereIsNoPast)
{
    const auto session = open();
    EXPECT_EQ(session->refusal(LoadHistory{}), Code::command_not_possible);
}

TEST_F(HistoryTest, ACancelledLoadKeepsWhatItHasAndGoesOnFromThere)
{
    const auto session = open_with_plan();
    const auto id = session->submit(LoadHistory{k_days});
    session->wait([](const EngineState& each) {
        return std::ranges::any_of(each.waiting, [](const Waiting& wait) {
            return wait.what == Waiting::For::history && wait.done >= 20 && wait.all == 360;
        });
    });
    session->must(Cancel{id});
    const CommandResult result = session->result(id);
    ASSERT_TRUE(result.error) << "all was read before the cancel came";
    EXPECT_EQ(result.error->code, Code::cancelled);
    session->wait(has_plan);
    const int rest = std::stoi(session->must(LoadHistory{k_days}));
    EXPECT_LE(rest, 340);
    EXPECT_GT(rest, 0);
}

TEST_F(HistoryTest, AChainThatBeganLaterGivesWhatItHas)
{
    const auto session = open_with_plan();
    const int kept = std::stoi(session->must(LoadHistory{366}));
    EXPECT_GE(kept, 29) << "a point a day, as far back as the chain goes";
    EXPECT_LE(kept, 60);
}

} // namespace
} // namespace ballast::engine
