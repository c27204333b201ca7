#include "support/treasury.h"
#include <cmath>
#include <gtest/gtest.h>

namespace ballast::drift {
namespace {

using tests::absolute_band;

std::vector<tests::Position> harbour()
{
    return {{"WETH", 18, "625", 2725, 40, absolute_band(5.9)}, {"WBTC", 8, "6", 67'000, 15, absolute_band(4.3)},
            {"USDC", 6, "250000", 1, 20, absolute_band(5.7)},  {"USDT", 6, "400000", 1, 10, absolute_band(4.6)},
            {"DAI", 18, "150000", 1, 10, absolute_band(5.7)},  {"LINK", 18, "20000", 12, 5, absolute_band(3.2)}};
}

Drift measure(const tests::Treasury& treasury, const Histories& histories = {})
{
    const auto drift = measure_drift(*treasury.snapshot, treasury.policy, histories);
    EXPECT_TRUE(drift) << (drift ? "" : code_name(drift.error().code));
    return drift ? *drift : Drift{};
}

TEST(Drift, TheHarbourTreasury)
{
    const Drift drift = measure(tests::make_treasury(harbour()));
    EXPECT_EQ(drift.total, Usd{3'145'125'000'000});
    const double weights[] = {54.15, 12.78, 7.95, 12.72, 4.77, 7.63};
    const double targets[] = {40, 15, 20, 10, 10, 5};
    ASSERT_EQ(drift.lines.size(), 6u);
    for (std::size_t i = 0; i < 6; ++i) {
        EXPECT_NEAR(drift.lines[i].weight * 100, weights[i], 0.005);
        EXPECT_NEAR(drift.lines[i].drift * 100, weights[i] - targets[i], 0.005);
    }
    // Outside are WETH (+14.15 of 5.9) and USDC (-12.05 of 5.7); DAI uses 5.23 of 5.7, LINK 2.63 of 3.2: near the edge.
    const LineState states[] = {LineState::outside, LineState::inside,    LineState::outside,
                                LineState::inside,  LineState::near_edge, LineState::near_edge};
    for (std::size_t i = 0; i < 6; ++i)
        EXPECT_EQ(drift.lines[i].state, states[i]) << drift.lines[i].id;
    EXPECT_EQ(drift.outside(), 2u);
}

TEST(Drift, MembersOfALineAreValuedEachAtItsOwnPrice)
{
    auto treasury = tests::make_treasury({{"stETH", 18, "10", 2700, 50, absolute_band(5)},
                                          {"WETH", 18, "10", 2750, 0, absolute_band(5)},
                                          {"USDC", 6, "54500", 1, 50, absolute_band(5)}});
    treasury.policy.targets[0].members.push_back(treasury.policy.targets[1].members[0]);
    treasury.policy.targets.erase(treasury.policy.targets.begin() + 1);
    const Drift drift = measure(treasury);
    EXPECT_EQ(drift.lines[0].value, Usd{54'500'000'000});
    EXPECT_DOUBLE_EQ(drift.lines[0].weight, 0.5);
}

TEST(Band, OfEachKind)
{
    policy::Target target;
    target.weight = {400'000};
    target.band = absolute_band(5.9);
    EXPECT_DOUBLE_EQ(band_now(target, 0.8).half_width, 0.059);
    target.band.kind = policy::Band::Kind::relative;
    target.band.fraction = 0.25;
    EXPECT_DOUBLE_EQ(band_now(target, std::nullopt).half_width, 0.10);
    EXPECT_FALSE(band_now(target, 0.8).moved);
    target.band = absolute_band(4);
    target.band.kind = policy::Band::Kind::volatility;
    target.band.reference_volatility = 0.5;
    target.band.exponent = 2.0 / 3.0;
    target.band.lower = {20'000};
    target.band.upper = {80'000};
    // (1.0 / 0.5)^(2/3) = cube root of 4 = 1.587401…
    EXPECT_NEAR(band_now(target, 1.0).half_width, 0.04 * 1.5874010519681994, 1e-12);
    EXPECT_TRUE(band_now(target, 1.0).moved);
    EXPECT_DOUBLE_EQ(band_now(target, 0.5).half_width, 0.04);
    EXPECT_DOUBLE_EQ(band_now(target, 9.0).half_width, 0.08) << "the limit the DAO voted";
    EXPECT_DOUBLE_EQ(band_now(target, 0.0).half_width, 0.02);
}

TEST(Band, FallsBackAndSaysSoWithoutHistory)
{
    policy::Target target;
    target.id = "LINK";
    target.weight = {50'000};
    target.band = absolute_band(3.2);
    target.band.kind = policy::Band::Kind::volatility;
    target.band.reference_volatility = 0.84;
    target.band.lower = {20'000};
    target.band.upper = {45'000};
    const BandNow now = band_now(target, std::nullopt);
    EXPECT_DOUBLE_EQ(now.half_width, 0.032);
    EXPECT_FALSE(now.moved);
    ASSERT_TRUE(now.fallback);
    EXPECT_EQ(now.fallback->code, Code::history_too_short);
    EXPECT_EQ(now.fallback->parameter("asset"), "LINK");
    EXPECT_EQ(now.fallback->parameter("need"), "21");
}

TEST(Drift, TheBandFollowsTheStoredHistory)
{
    auto treasury = tests::make_treasury(harbour());
    policy::Band& band = treasury.policy.targets[5].band;
    band.kind = policy::Band::Kind::volatility;
    band.reference_volatility = 0.84;
    band.lower = {20'000};
    band.upper = {45'000};
    Histories histories;
    auto& points = histories[treasury.policy.targets[5].members[0].address];
    const auto add_days = [&](int count) {
        for (int i = 0; i < count; ++i)
            points.push_back({Time{} + std::chrono::hours(24 * (static_cast<int>(points.size()) + 1)),
                              points.size() % 2 == 0 ? 12.0 : 12.0 * std::exp(0.05)});
    };
    add_days(7);
    const Drift early = measure(treasury, histories);
    ASSERT_TRUE(early.lines[5].band.fallback);
    EXPECT_EQ(early.lines[5].band.fallback->parameter("have"), "7");
    EXPECT_EQ(early.lines[5].band.fallback->parameter("asset"), "LINK");
    EXPECT_DOUBLE_EQ(early.lines[5].band.half_width, 0.032);
    add_days(33);
    const Drift later = measure(treasury, histories);
    const double annual = 0.05 * std::sqrt(365.0);
    ASSERT_TRUE(later.lines[5].volatility);
    EXPECT_NEAR(later.lines[5].volatility->annual, annual, 1e-9);
    EXPECT_NEAR(later.lines[5].band.half_width, 0.032 * std::cbrt(std::pow(annual / 0.84, 2)), 1e-9);
    EXPECT_NE(early.digest, later.digest);
}

TEST(Drift, ARefusedPriceGivesNoDrift)
{
    auto treasury = tests::make_treasury(harbour());
    treasury.snapshot->prices[1].refusal =
        Error{Code::price_stale, Stage::snapshot, {{"age", "4000"}, {"limit", "3600"}}};
    const auto drift = measure_drift(*treasury.snapshot, treasury.policy, {});
    ASSERT_FALSE(drift);
    EXPECT_EQ(drift.error().code, Code::price_stale);
    EXPECT_EQ(drift.error().parameter("asset"), "WBTC");
}

TEST(Drift, NothingToMeasure)
{
    auto treasury = tests::make_treasury({{"WETH", 18, "0", 2725, 100, absolute_band(5)}});
    EXPECT_EQ(measure_drift(*treasury.snapshot, treasury.policy, {}).error().code, Code::treasury_empty);
    treasury.snapshot->prices.clear();
    EXPECT_EQ(measure_drift(*treasury.snapshot, treasury.policy, {}).error().code, Code::price_missing);
    treasury.snapshot->sequencer_refusal = Error{Code::sequencer_down, Stage::snapshot, {}};
    EXPECT_EQ(measure_drift(*treasury.snapshot, treasury.policy, {}).error().code, Code::sequencer_down);
}

TEST(Drift, TheDigestBindsSnapshotAndPolicy)
{
    const auto treasury = tests::make_treasury(harbour());
    const Drift drift = measure(treasury);
    EXPECT_EQ(drift.parent, treasury.snapshot->digest);
    EXPECT_EQ(measure(treasury).digest, drift.digest);
    auto other = treasury;
    other.policy.limits.slippage.value += 1;
    EXPECT_NE(measure(other).digest, drift.digest);
    auto richer = harbour();
    richer[2].amount = "250000.000001";
    EXPECT_NE(measure(tests::make_treasury(richer)).digest, drift.digest);
}

} // namespace
} // namespace ballast::drift
