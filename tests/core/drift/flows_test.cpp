#include "drift/flows.h"
#include <gtest/gtest.h>

namespace ballast::drift {
namespace {

/// One line of WETH and ETH, one of USDC, one of DAI.
policy::Policy three_lines()
{
    policy::Policy policy;
    for (const auto& symbols : std::vector<std::vector<std::string>>{{"WETH", "ETH"}, {"USDC"}, {"DAI"}}) {
        policy::Target target;
        for (const std::string& symbol : symbols) {
            Token token;
            token.symbol = symbol;
            target.members.push_back(token);
        }
        policy.targets.push_back(target);
    }
    return policy;
}

struct Reading {
    int minute;
    std::vector<double> amounts;
    std::vector<float> prices = {2000, 2000, 1, 1};
};

std::vector<Flow> flows_of(const std::vector<Reading>& readings, std::vector<BlockNumber> executions = {})
{
    std::vector<Standing> standings;
    for (const Reading& each : readings)
        standings.push_back({Time(std::chrono::minutes(each.minute)), BlockNumber{std::uint64_t(each.minute)},
                             each.amounts, each.prices});
    return find_flows(three_lines(), standings, executions);
}

TEST(Flows, PricesThatMoveAreNoFlow)
{
    EXPECT_TRUE(flows_of({{0, {100, 10, 50'000, 50'000}}, {1, {100, 10, 50'000, 50'000}, {3000, 3000, 1, 1}}}).empty());
    EXPECT_TRUE(flows_of({}).empty());
    EXPECT_TRUE(flows_of({{0, {1, 1, 1, 1}}}).empty());
}

TEST(Flows, PaymentsAndIncomeAreTold)
{
    const auto flows = flows_of({{0, {100, 10, 50'000, 50'000}},
                                 {1, {100, 10, 30'000, 50'000}},
                                 {2, {100, 15, 30'000, 50'000}, {2500, 2500, 1, 1}}});
    ASSERT_EQ(flows.size(), 2u);
    EXPECT_EQ(flows[0].kind, Flow::Kind::payment);
    EXPECT_EQ(flows[0].since, Time(std::chrono::minutes(0)));
    EXPECT_EQ(flows[0].time, Time(std::chrono::minutes(1)));
    EXPECT_EQ(flows[0].block, BlockNumber{1});
    ASSERT_EQ(flows[0].parts.size(), 1u);
    EXPECT_EQ(flows[0].parts[0].symbol, "USDC");
    EXPECT_EQ(flows[0].parts[0].line, 1u);
    EXPECT_EQ(flows[0].parts[0].amount, -20'000);
    EXPECT_EQ(flows[1].kind, Flow::Kind::income);
    EXPECT_EQ(flows[1].parts[0].symbol, "ETH");
    EXPECT_EQ(flows[1].parts[0].line, 0u);
    EXPECT_EQ(flows[1].parts[0].usd, 12'500); // at the price of then
}

TEST(Flows, WhatWeighsEachOtherUpWasTraded)
{
    const auto flows = flows_of({{0, {100, 10, 50'000, 50'000}}, {1, {90, 10, 60'000, 59'500}}});
    ASSERT_EQ(flows.size(), 1u);
    EXPECT_EQ(flows[0].kind, Flow::Kind::exchange);
    ASSERT_EQ(flows[0].parts.size(), 3u);
    EXPECT_EQ(flows[0].parts[0].amount, -10);
    EXPECT_EQ(flows[0].parts[2].amount, 9'500);
    // 5,000 paid and 9,500 received are no exchange of one for the other.
    const auto two = flows_of({{0, {100, 10, 50'000, 50'000}}, {1, {100, 10, 45'000, 59'500}}});
    ASSERT_EQ(two.size(), 2u);
    EXPECT_EQ(two[0].kind, Flow::Kind::payment);
    EXPECT_EQ(two[1].kind, Flow::Kind::income);
}

TEST(Flows, GasAndDustAreNoNews)
{
    // 320,000 USD: a ten-thousandth is 32.
    EXPECT_TRUE(flows_of({{0, {100, 10, 50'000, 50'000}}, {1, {100, 9.99, 50'012, 50'000}}}).empty());
    EXPECT_EQ(flows_of({{0, {100, 10, 50'000, 50'000}}, {1, {100, 9.98, 50'000, 50'000}}}).size(), 1u);
}

TEST(Flows, APlanTellsItsOwnTrades)
{
    const std::vector<Reading> readings{
        {0, {100, 10, 50'000, 50'000}}, {5, {90, 10, 70'000, 50'000}}, {9, {90, 10, 60'000, 50'000}}};
    EXPECT_EQ(flows_of(readings, {BlockNumber{5}}).size(), 1u);
    EXPECT_EQ(flows_of(readings, {BlockNumber{3}}).front().kind, Flow::Kind::payment);
    EXPECT_EQ(flows_of(readings, {BlockNumber{10}}).size(), 2u);
    EXPECT_EQ(flows_of(readings, {BlockNumber{0}}).size(), 2u); // before the first reading
}

TEST(Flows, AReadingOfOtherHoldingsIsPassedOver)
{
    const auto flows =
        flows_of({{0, {100, 10, 50'000, 50'000}}, {1, {1, 2}, {1, 1}}, {2, {}, {}}, {3, {100, 10, 40'000, 50'000}}});
    ASSERT_EQ(flows.size(), 1u);
    EXPECT_EQ(flows[0].since, Time(std::chrono::minutes(0)));
}

TEST(Flows, AnAssetWithoutPriceAfterwardsCountsAtItsLastOne)
{
    const auto flows = flows_of({{0, {100, 10, 50'000, 50'000}}, {1, {100, 10, 50'000, 40'000}, {2000, 2000, 1, 0}}});
    ASSERT_EQ(flows.size(), 1u);
    EXPECT_EQ(flows[0].parts[0].usd, -10'000);
}

} // namespace
} // namespace ballast::drift
