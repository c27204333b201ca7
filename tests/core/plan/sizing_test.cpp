#include "plan/floors.h"
#include "plan/sizing.h"
#include "support/treasury.h"
#include "venue/uniswap_v2_pool.h"
#include <gtest/gtest.h>
#include <limits>
#include <numeric>

namespace ballast::plan {
namespace {

using Kind = policy::Destination::Kind;

/// Lines given as weight, target and half width, in percent of a treasury of 1,000,000 dollars.
drift::Drift drifted(const std::vector<std::array<double, 3>>& lines)
{
    drift::Drift out;
    out.total = {1'000'000'000'000};
    for (const auto& [weight, target, half_width] : lines) {
        drift::Line line;
        line.weight = weight / 100;
        line.target = target / 100;
        line.drift = line.weight - line.target;
        line.band.half_width = half_width / 100;
        line.state = std::abs(line.drift) > line.band.half_width ? drift::LineState::outside : drift::LineState::inside;
        out.lines.push_back(line);
    }
    return out;
}

double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

TEST(Sizing, ToTheTarget)
{
    const auto moves = size_moves(drifted({{54, 40, 6}, {26, 40, 6}, {20, 20, 6}}), {Kind::target, 1});
    ASSERT_EQ(moves.size(), 3u);
    EXPECT_NEAR(moves[0], -140'000, 1e-6);
    EXPECT_NEAR(moves[1], 140'000, 1e-6);
    EXPECT_NEAR(moves[2], 0, 1e-6);
}

TEST(Sizing, AFractionOfTheWay)
{
    const auto moves = size_moves(drifted({{54, 40, 6}, {26, 40, 6}, {20, 20, 6}}), {Kind::fraction, 0.25});
    EXPECT_NEAR(moves[0], -35'000, 1e-6);
    EXPECT_NEAR(moves[1], 35'000, 1e-6);
}

TEST(Sizing, ToTheEdgeMovesAsLittleAsItCan)
{
    // Both outside by the same: each goes to 98 % of its half width, 40 + 5.88 and 40 - 5.88.
    const auto moves = size_moves(drifted({{54, 40, 6}, {26, 40, 6}, {20, 20, 6}}), {Kind::edge, 1});
    EXPECT_NEAR(moves[0], -81'200, 1e-6);
    EXPECT_NEAR(moves[1], 81'200, 1e-6);
    EXPECT_NEAR(moves[2], 0, 1e-6);
}

TEST(Sizing, TheOtherSideIsTakenByLinesBelowTheirTarget)
{
    // One line outside by 10 of 6; it gives 41,200. Two lines lie 6 and 4 under their targets and take it in that
    // proportion.
    const auto moves = size_moves(drifted({{50, 40, 6}, {24, 30, 8}, {26, 30, 8}}), {Kind::edge, 1});
    EXPECT_NEAR(moves[0], -41'200, 1e-6);
    EXPECT_NEAR(moves[1], 24'720, 1e-6);
    EXPECT_NEAR(moves[2], 16'480, 1e-6);
}

TEST(Sizing, AlwaysSumsToZeroAndNeverOvershoots)
{
    std::uint64_t seed = 1;
    const auto next = [&] {
        return seed = seed * 6364136223846793005ull + 1442695040888963407ull,
               static_cast<double>(seed >> 40) / (1 << 24);
    };
    for (int round = 0; round < 500; ++round) {
        std::vector<std::array<double, 3>> lines(2 + round % 6);
        double weights = 0, targets = 0;
        for (auto& line : lines)
            line = {next() + 0.01, next() + 0.01, 1 + 6 * next()}, weights += line[0], targets += line[1];
        for (auto& line : lines)
            line[0] *= 100 / weights, line[1] *= 100 / targets;
        const auto drift = drifted(lines);
        for (const auto kind : {Kind::target, Kind::edge, Kind::fraction}) {
            const auto moves = size_moves(drift, {kind, 0.5});
            EXPECT_NEAR(sum(moves), 0, 1);
            for (std::size_t i = 0; i < moves.size(); ++i)
                EXPECT_GE(drift.lines[i].weight + moves[i] / 1e6, -1e-9) << "no line gives more than it has";
        }
    }
}

TEST(Pairing, TheCheapestPairGoesFirst)
{
    // From line 0 (100) and 1 (50) to 2 (90) and 3 (60). Only 1 -> 3 is cheap.
    const auto cost = [](std::size_t from, std::size_t to, double dollars) {
        return (from == 1 && to == 3 ? 1 : 5 + from) * dollars;
    };
    const auto moves = pair_moves({-100, -50, 90, 60}, cost).moves;
    ASSERT_EQ(moves.size(), 3u) << "givers and takers less one";
    EXPECT_EQ(moves[0].from, 1u);
    EXPECT_EQ(moves[0].to, 3u);
    EXPECT_NEAR(moves[0].dollars, 50, 1e-9);
    double moved = 0;
    for (const Move& move : moves)
        moved += move.dollars;
    EXPECT_NEAR(moved, 150, 1e-9);
}

TEST(Pairing, AWayThatDoesNotExistIsNotTaken)
{
    const auto never = [](std::size_t, std::size_t, double) { return std::numeric_limits<double>::infinity(); };
    const Pairing lost = pair_moves({-100, 100}, never);
    EXPECT_TRUE(lost.moves.empty());
    ASSERT_EQ(lost.lost.size(), 1u) << "whoever asks must be able to say so";
    EXPECT_EQ(lost.lost[0].dollars, 100);
    EXPECT_TRUE(pair_moves({0, 0}, never).lost.empty());
}

Price dollars(std::uint64_t whole) { return {U256(whole) * U256::power_of_ten(18)}; }
Token token(std::uint8_t decimals) { return {tests::token_address(decimals), "T", decimals}; }

TEST(Floors, WhatAnAmountIsWorthElsewhere)
{
    const auto worth = [](std::uint64_t amount, std::uint8_t sell, std::uint8_t buy, std::uint64_t sell_price,
                          std::uint64_t buy_price) {
        return format_decimal(
            oracle_output(U256(amount), token(sell), token(buy), dollars(sell_price), dollars(buy_price)).value());
    };
    EXPECT_EQ(worth(1'000'000'000'000'000'000, 18, 6, 2725, 1), "2725000000");
    EXPECT_EQ(worth(100'000'000, 8, 18, 67'000, 2500), "26800000000000000000");
    // A token without decimals at 10 dollars, into one of 18 at 2500: 5 * 10 / 2500 = 0.02.
    EXPECT_EQ(worth(5, 0, 18, 10, 2500), "20000000000000000");
    EXPECT_EQ(worth(1, 2, 18, 1, 3), "3333333333333333") << "0.01 / 3, rounded down";
    EXPECT_FALSE(oracle_output(U256::max(), token(6), token(18), dollars(1), dollars(1)));
    EXPECT_FALSE(oracle_output(U256(1), token(6), token(18), dollars(1), Price{}));
}

route::Leg leg(std::uint64_t expected, int pools = 1)
{
    route::Leg out;
    for (int i = 0; i < pools; ++i)
        out.pools.push_back(venue::make_v2_pool({tests::token_address(90),
                                                 {tests::token_address(1), tests::token_address(2)},
                                                 {U256(1'000'000), U256(1'000'000)},
                                                 3000}));
    out.expected_out = U256(expected);
    return out;
}

TEST(Floors, ComeFromTheFeedsFeesAndTolerance)
{
    policy::Limits limits; // 30 bps tolerance, 100 bps impact
    const U256 fair(1'000'000);
    const auto floor = [&](std::uint64_t expected, int pools = 1) {
        const auto result = leg_floor(leg(expected, pools), fair, limits);
        return result ? format_decimal(*result) : std::string(code_name(result.error().code));
    };
    // Fees of 0.3 % leave 997,000; a better quote does not raise the floor: 997,000 * 0.997.
    EXPECT_EQ(floor(1'100'000), "994009");
    // A worse quote lowers it: 990,000 * 0.997.
    EXPECT_EQ(floor(990'000), "987030");
    // 1 % under the fair amount is 987,030; one less is refused.
    EXPECT_EQ(floor(987'030), "984068") << "984,068.91 rounded down";
    EXPECT_EQ(floor(987'029), "plan_infeasible");
    // Two pools in a row take their fees one after the other: 994,009 * 0.997.
    EXPECT_EQ(floor(1'100'000, 2), "991026");
    limits.slippage.value = 0;
    EXPECT_EQ(floor(1'100'000), "997000");
}

TEST(Floors, OfATokenWithoutDecimalsLoseNoMoreThanTheirLastUnit)
{
    policy::Limits limits; // 30 bps tolerance, 100 bps impact
    // 5,000 dollars of a token at 50: 100 fair, 99.7 after fees, 99.4009 with the tolerance.
    EXPECT_EQ(*leg_floor(leg(100), U256(100), limits), U256(99));
    // The pool pays whole ones: 99 * 0.997 = 98.703.
    EXPECT_EQ(*leg_floor(leg(99), U256(100), limits), U256(98));
    // 98.703 is the least that 1 % of impact leaves.
    EXPECT_TRUE(leg_floor(leg(98), U256(100), limits));
    EXPECT_FALSE(leg_floor(leg(97), U256(100), limits));
}

TEST(Waiting, IsPricedByHand)
{
    auto drift = drifted({{54, 40, 6}, {46, 60, 6}});
    policy::Limits limits;
    // lambda/2 * ((0.14 * 0.6)^2 + (0.14 * 0.6)^2) * 10^6 * 60 / 365 = 2319.7808…
    EXPECT_NEAR(to_double(cost_of_waiting(drift, limits)), 2319.781, 0.001);
    drift.lines[1].volatility = risk::Volatility{0.0, 30};
    EXPECT_NEAR(to_double(cost_of_waiting(drift, limits)), 1159.890, 0.001);
    limits.risk_aversion = 0;
    EXPECT_EQ(cost_of_waiting(drift, limits).value, 0);
}

} // namespace
} // namespace ballast::plan
