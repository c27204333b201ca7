#include "ui/widgets/chart/lane_chart.h"
#include <gtest/gtest.h>

// Round dates below the lanes, and what part of its weights a lane shows.
namespace ballast::ui {
namespace {

constexpr std::int64_t k_noon = 1'795'435'200; // 23 November 2026, 12:00 UTC

QStringList words_of(const std::vector<TimeTick>& ticks)
{
    QStringList out;
    for (const TimeTick& tick : ticks)
        out << tick.words;
    return out;
}

TEST(TimeTicks, AreRoundAndSayAllThereIs)
{
    EXPECT_EQ(words_of(time_ticks(k_noon + 7, k_noon + 290, 6)), (QStringList{"12:01", "12:02", "12:03", "12:04"}));
    EXPECT_EQ(words_of(time_ticks(k_noon, k_noon + 40, 5)),
              (QStringList{"12:00:00", "12:00:10", "12:00:20", "12:00:30", "12:00:40"}));
    EXPECT_EQ(words_of(time_ticks(k_noon, k_noon + 24 * 3600, 5)),
              (QStringList{"12:00", "18:00", "24 Nov", "06:00", "12:00"}));
    EXPECT_EQ(words_of(time_ticks(k_noon - 10 * 86'400, k_noon, 6)),
              (QStringList{"15 Nov", "17 Nov", "19 Nov", "21 Nov", "23 Nov"}));
    EXPECT_TRUE(time_ticks(k_noon, k_noon, 6).empty());
    EXPECT_LE(time_ticks(0, k_noon, 6).size(), 6u);
}

TEST(LaneScale, ShowsTargetAndBothEdgesWithAir)
{
    const LaneScale scale = lane_scale({44, 50}, {5, 6}, 40);
    EXPECT_NEAR(scale.low, 34 - 0.08 * 16, 1e-9); // 34 to 50, and 8 % of that at both ends
    EXPECT_NEAR(scale.high, 50 + 0.08 * 16, 1e-9);
    const LaneScale flat = lane_scale({10}, {0}, 10);
    EXPECT_LT(flat.low, flat.high);
    EXPECT_NEAR(flat.place(10), 0.5, 1e-9);
}

} // namespace
} // namespace ballast::ui
