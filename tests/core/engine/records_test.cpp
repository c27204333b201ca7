#include "engine/records.h"
#include <nlohmann/json.hpp>

namespace ballast::engine {
namespace {

using Json = nlohmann::json;

const records::Owner k_owner{"Invented", Address{*parse_fixed<20>("0x1111111111111111111111111111111111111111")}};

plan::Plan small_plan()
{
    plan::Plan plan;
    plan.digest.bytes.fill(7);
    plan.treasury.bytes.fill(0x11);
    plan::Trade trade;
    trade.sell.symbol = "WETH";
    trade.sell.decimals = 18;
    trade.buy.symbol = "USDC";
    trade.buy.decimals = 6;
    trade.amount_in = U256::power_of_ten(18) * U256(2);
    trade.expected_out = U256(5'450'000'000);
    trade.min_out = U256(5'400'000'000);
    trade.value = Usd{5'450'000'000};
    plan.trades.push_back(trade);
    return plan;
}

send::Outcome outcome_of(const plan::Plan& plan)
{
    send::Outcome outcome;
    outcome.parent = plan.digest;
    outcome.executed = true;
    outcome.gas_price = {U256(10'600'000'000)};
    outcome.trades.push_back(
        {0, U256(5'450'000'000), U256(5'449'000'000), U256(5'400'000'000), Usd{-1'000'000}, -1.834862});
    return outcome;
}

audit::Record plan_record(const plan::Plan& plan)
{
    audit::Record record;
    record.kind = audit::Kind::plan;
    record.subject = format_hex(plan.digest);
    record.body = records::plan_body(plan);
    return record;
}

TEST(EngineRecords, AnOutcomeTellsEachTradeAgainstItsPlan)
{
    const plan::Plan plan = small_plan();
    const Json body =
        Json::parse(records::outcome_body(outcome_of(plan), {audit::Record{}, plan_record(plan)}, k_owner));
    ASSERT_EQ(body["trades"].size(), 1u);
    const Json& trade = body["trades"][0];
    EXPECT_EQ(trade["sell"], "WETH");
    EXPECT_EQ(trade["buy"], "USDC");
    EXPECT_EQ(trade["sold"], "2");
    EXPECT_EQ(trade["decimals"], 6);
    EXPECT_EQ(trade["planned"], "5450000000");
    EXPECT_EQ(trade["actual"], "5449000000");
    EXPECT_EQ(trade["difference_bps"], "-1.83");
    EXPECT_EQ(trade["difference_usd"], "-1.000000"); // exact: rows are summed when they are read
    EXPECT_EQ(body["gas_price_wei"], "10600000000");
    EXPECT_EQ(body["treasury"], "0x1111111111111111111111111111111111111111");
}

TEST(EngineRecords, AllBlocksOfAnOutcomeAreKnownAgain)
{
    const auto recorded = [](send::Outcome outcome, const records::Owner& owner) {
        audit::Record record;
        record.kind = audit::Kind::outcome;
        record.body = records::outcome_body(outcome, {}, owner);
        return record;
    };
    send::Outcome several = outcome_of(small_plan());
    several.block = {9};
    several.blocks = {{7}, {8}, {9}};
    audit::Record old = recorded(several, k_owner); // as first versions wrote it
    Json body = Json::parse(old.body);
    body.erase("blocks");
    body["block"] = 5;
    old.body = body.dump();
    records::Owner other = k_owner;
    other.chain = "Another";
    EXPECT_EQ(records::outcome_blocks({recorded(several, k_owner), old, recorded(several, other)}, k_owner),
              (std::vector<BlockNumber>{{7}, {8}, {9}, {5}}));
}

// Before the past is read the bands stand in and the cost of waiting is a guess: the same "plan" on what is known then
// is another decision, and the log must have it.
TEST(EngineRecords, ADecisionOnMoreKnowledgeIsAnotherOne)
{
    drift::Drift drift;
    drift.lines.resize(2);
    const plan::Decision hold = plan::Hold{{}, plan::Hold::Reason::inside_bands, {}, {}, {}};
    const records::Decided early = records::decided(hold, drift);
    EXPECT_EQ(early.unknown, 2u);
    const auto recorded = [&](const drift::Drift& known) {
        audit::Record record;
        record.kind = audit::Kind::decision;
        record.subject = records::decided(hold, known).kind;
        record.body = records::decision_body(hold, known, k_owner);
        return record;
    };
    EXPECT_EQ(records::last_decision({recorded(drift)}, k_owner), early) << "a restart does not record it again";
    drift::Drift later = drift;
    for (drift::Line& line : later.lines)
        line.volatility = risk::Volatility{};
    EXPECT_TRUE(records::decided(hold, later).is_news_after(early));
    EXPECT_FALSE(early.is_news_after(records::decided(hold, later))) << "less knowledge is no news";
    EXPECT_FALSE(early.is_news_after(early));
    EXPECT_EQ(records::last_decision({recorded(later), recorded(drift)}, k_owner), records::decided(hold, later));
}

// A log of the first versions can tell one outcome twice; what it cost was spent once.
TEST(EngineRecords, WhatATransactionCostCountsOnce)
{
    send::Outcome outcome = outcome_of(small_plan());
    outcome.actual_cost = usd_from(7);
    audit::Record record;
    record.kind = audit::Kind::outcome;
    record.plan_number = 3;
    record.subject = "0x01";
    record.body = records::outcome_body(outcome, {}, k_owner);
    audit::Record another = record;
    another.subject = "0x02";
    EXPECT_EQ(records::sum_costs({record, record}, k_owner), usd_from(7));
    EXPECT_EQ(records::sum_costs({record, another}, k_owner), usd_from(14));
    outcome.actual_cost = usd_from(-5);
    audit::Record earned = another;
    earned.subject = "0x03";
    earned.body = records::outcome_body(outcome, {}, k_owner);
    EXPECT_EQ(records::sum_costs({record, earned, another}, k_owner), usd_from(14)) << "a gain allows no further loss";
}

TEST(EngineRecords, AnotherPlansRecordIsNotTaken)
{
    const plan::Plan plan = small_plan();
    plan::Plan other = plan;
    other.digest.bytes.fill(8);
    audit::Record damaged = plan_record(plan);
    damaged.body = "no JSON";
    const Json body = Json::parse(records::outcome_body(outcome_of(plan), {plan_record(other), damaged}, k_owner));
    EXPECT_FALSE(body["trades"][0].contains("sell"));
    EXPECT_EQ(body["trades"][0]["actual"], "5449000000");
    EXPECT_EQ(body["chain"], "Invented");
}

} // namespace
} // namespace ballast::engine
