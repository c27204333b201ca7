#include "app/json_text.h"
#include "base/clock.h"
#include <nlohmann/json.hpp>

namespace ballast::app {
namespace {

using nlohmann::json;

std::string usd(Usd value) { return fmt::format("{:.2f}", to_double(value)); }
std::string percent(double share) { return fmt::format("{:.4f}", share * 100); }

json block_json(const chain::Block& block)
{
    return {{"number", block.number.value},
            {"hash", format_hex(block.hash)},
            {"time", format_time(block.time)},
            {"base_fee_wei", format_decimal(block.base_fee.value)}};
}

std::string_view state_name(drift::LineState state)
{
    switch (state) {
    case drift::LineState::inside: return "inside";
    case drift::LineState::near_edge: return "near_edge";
    case drift::LineState::outside: return "outside";
    }
    return "unknown";
}

json left_out_json(const std::vector<plan::LeftOut>& left_out)
{
    json out = json::array();
    for (const plan::LeftOut& each : left_out)
        out.push_back({{"sell", each.sell},
                       {"buy", each.buy},
                       {"usd", usd(each.value)},
                       {"why", each.why == plan::LeftOut::Why::below_ticket       ? "below_ticket"
                               : each.why == plan::LeftOut::Why::gas_exceeds_gain ? "gas_exceeds_gain"
                               : each.why == plan::LeftOut::Why::too_many         ? "too_many"
                               : each.why == plan::LeftOut::Why::price_limit      ? "price_limit"
                               : each.why == plan::LeftOut::Why::gas_reserve      ? "gas_reserve"
                               : each.why == plan::LeftOut::Why::other_member     ? "other_member"
                                                                                  : "no_route"}});
    return out;
}

json trade_json(const plan::Trade& trade)
{
    json legs = json::array();
    for (std::size_t i = 0; i < trade.route.legs.size(); ++i) {
        const route::Leg& leg = trade.route.legs[i];
        json pools = json::array();
        for (const auto& pool : leg.pools)
            pools.push_back({{"venue", pool->venue()},
                             {"address", evm::format_address(pool->address())},
                             {"label", pool->label()}});
        legs.push_back({{"pools", pools},
                        {"amount_in", format_decimal(leg.amount_in)},
                        {"expected_out", format_decimal(leg.expected_out)},
                        {"min_out", format_decimal(trade.leg_floors[i])}});
    }
    return {{"sell", trade.sell.symbol},
            {"buy", trade.buy.symbol},
            {"amount_in", evm::format_amount(trade.amount_in, trade.sell.decimals)},
            {"expected_out", evm::format_amount(trade.expected_out, trade.buy.decimals)},
            {"min_out", evm::format_amount(trade.min_out, trade.buy.decimals)},
            {"usd", usd(trade.value)},
            {"fees_usd", usd(trade.fees)},
            {"impact_usd", usd(trade.impact)},
            {"gap_bps", trade.route.gap_bps},
            {"legs", legs}};
}

} // namespace

json to_json(const Error& error)
{
    json parameters = json::object();
    for (const Parameter& each : error.parameters)
        parameters[each.name] = each.value;
    return {{"code", code_name(error.code)}, {"stage", stage_name(error.stage)}, {"parameters", parameters}};
}

json drift_json(const drift::Drift& drift)
{
    json lines = json::array();
    for (const drift::Line& line : drift.lines) {
        json entry{{"id", line.id},
                   {"value_usd", usd(line.value)},
                   {"weight_percent", percent(line.weight)},
                   {"target_percent", percent(line.target)},
                   {"drift_points", percent(line.drift)},
                   {"band_points", percent(line.band.half_width)},
                   {"band_moved", line.band.moved},
                   {"state", state_name(line.state)}};
        if (line.volatility) entry["volatility_percent"] = percent(line.volatility->annual);
        if (line.band.fallback) entry["band_fallback"] = to_json(*line.band.fallback);
        lines.push_back(std::move(entry));
    }
    return {{"digest", format_hex(drift.digest)},     {"snapshot", format_hex(drift.parent)},
            {"total_usd", usd(drift.total)},          {"outside", drift.outside()},
            {"policy_version", drift.policy_version}, {"lines", lines}};
}

json plan_json(const plan::Plan& plan)
{
    json trades = json::array();
    for (const plan::Trade& trade : plan.trades)
        trades.push_back(trade_json(trade));
    json after = json::array();
    for (const plan::After& each : plan.after)
        after.push_back({{"id", each.id},
                         {"before_percent", percent(each.weight_before)},
                         {"after_percent", percent(each.weight_after)},
                         {"target_percent", percent(each.target)}});
    json out{{"number", plan.number},
             {"digest", format_hex(plan.digest)},
             {"drift", format_hex(plan.parent)},
             {"block", block_json(plan.block)},
             {"chain", plan.chain.value},
             {"treasury", evm::format_address(plan.treasury)},
             {"trades", trades},
             {"calls", plan.calls.size()},
             {"atomic", plan.safe_tx.has_value()},
             {"cost_usd",
              {{"fees", usd(plan.cost.fees)},
               {"impact", usd(plan.cost.impact)},
               {"gas", usd(plan.cost.gas)},
               {"total", usd(plan.cost.total())}}},
             {"cost_of_waiting_usd", usd(plan.cost_of_waiting)},
             {"gas", plan.gas.value},
             {"gap_bps", plan.gap_bps},
             {"after", after},
             {"left_out", left_out_json(plan.left_out)},
             {"deadline", format_time(plan.deadline)}};
    if (plan.safe_tx) {
        out["domain_hash"] = format_hex(plan.domain_hash);
        out["message_hash"] = format_hex(plan.message_hash);
        out["safe_tx"] = {{"to", evm::format_address(plan.safe_tx->to)},
                          {"value", format_decimal(plan.safe_tx->value.value)},
                          {"data", format_hex(plan.safe_tx->data)},
                          {"operation", plan.safe_tx->operation},
                          {"nonce", format_decimal(plan.safe_tx->nonce)}};
    }
    return out;
}

json decision_json(const plan::Decision& decision)
{
    if (const auto* plan = std::get_if<plan::PlanPtr>(&decision))
        return {{"decision", "plan"}, {"plan", plan_json(**plan)}};
    const plan::Hold& hold = std::get<plan::Hold>(decision);
    return {{"decision", "hold"},
            {"reason", plan::reason_name(hold.reason)},
            {"cost_usd", usd(hold.cost)},
            {"cost_of_waiting_usd", usd(hold.cost_of_waiting)},
            {"left_out", left_out_json(hold.left_out)}};
}

json simulated_json(const simulate::SimulatedPlan& simulated)
{
    using Verdict = simulate::Check::Verdict;
    json checks = json::array();
    for (const simulate::Check& row : simulated.checks()) {
        json numbers = json::object();
        for (const Parameter& each : row.numbers)
            numbers[each.name] = each.value;
        checks.push_back({{"check", simulate::check_name(row.kind)},
                          {"numbers", numbers},
                          {"verdict", row.verdict == Verdict::pass   ? "pass"
                                      : row.verdict == Verdict::note ? "note"
                                                                     : "block"}});
    }
    json changes = json::array();
    for (const simulate::BalanceChange& change : simulated.changes())
        changes.push_back({{"token", change.token.symbol},
                           {"address", evm::format_address(change.token.address)},
                           {"before", evm::format_amount(change.before, change.token.decimals)},
                           {"after", evm::format_amount(change.after, change.token.decimals)}});
    json calls = json::array();
    for (const simulate::DecodedCall& call : simulated.calls()) {
        json arguments = json::object();
        for (const auto& [name, value] : call.arguments)
            arguments[name] = value;
        calls.push_back({{"contract", call.contract},
                         {"to", evm::format_address(call.to)},
                         {"function", call.function},
                         {"arguments", arguments},
                         {"data", format_hex(call.data)}});
    }
    json out{{"digest", format_hex(simulated.digest())},
             {"block", block_json(simulated.block())},
             {"method", simulated.method() == simulate::Method::simulate_v1 ? "eth_simulateV1" : "safe_accessor"},
             {"gas", simulated.gas_used().value},
             {"checks", checks},
             {"balance_changes", changes},
             {"calls", calls},
             {"plan", plan_json(simulated.plan())}};
    if (simulated.failure()) out["failure"] = to_json(*simulated.failure());
    return out;
}

json outcome_json(const send::Outcome& outcome, const plan::Plan* plan)
{
    json trades = json::array();
    for (const send::TradeOutcome& each : outcome.trades) {
        // After a restart the plan itself is gone; the journal keeps raw amounts.
        const Token buy = plan ? plan->trades[each.trade].buy : Token{{}, "raw", 0};
        trades.push_back({{"buy", buy.symbol},
                          {"planned", evm::format_amount(each.planned_out, buy.decimals)},
                          {"actual", evm::format_amount(each.actual_out, buy.decimals)},
                          {"floor", evm::format_amount(each.floor, buy.decimals)},
                          {"difference_usd", usd(each.difference)},
                          {"difference_bps", each.difference_bps}});
    }
    json out{{"executed", outcome.executed},
             {"transaction", format_hex(outcome.transaction)},
             {"block", outcome.block.value},
             {"gas", outcome.gas_used.value},
             {"gas_usd", usd(outcome.gas_cost)},
             {"planned_cost_usd", usd(outcome.planned_cost)},
             {"actual_cost_usd", usd(outcome.actual_cost)},
             {"trades", trades}};
    if (outcome.problem) out["problem"] = to_json(*outcome.problem);
    return out;
}

json record_json(const audit::Record& record)
{
    json body = json::parse(record.body, nullptr, false);
    return {{"sequence", record.sequence},
            {"time", format_time(record.time)},
            {"kind", audit::kind_name(record.kind)},
            {"plan", record.plan_number},
            {"subject", record.subject},
            {"body", body.is_discarded() ? json(record.body) : body},
            {"hash", format_hex(record.hash)},
            {"previous", format_hex(record.previous)}};
}

json status_json(const engine::EngineState& state)
{
    json out{{"problems", json::array()}};
    for (const Error& each : state.problems)
        out["problems"].push_back(to_json(each));
    out["notes"] = json::array();
    for (const Error& each : state.notes)
        out["notes"].push_back(to_json(each));
    if (state.head) out["head"] = block_json(*state.head);
    if (state.snapshot) {
        json holdings = json::array();
        for (std::size_t i = 0; i < state.snapshot->holdings.size(); ++i) {
            const auto& holding = state.snapshot->holdings[i];
            const auto& price = state.snapshot->prices[i];
            holdings.push_back({{"symbol", holding.token.symbol},
                                {"address", evm::format_address(holding.token.address)},
                                {"balance", evm::format_amount(holding.raw, holding.token.decimals)},
                                {"price_usd", evm::format_amount(price.mid.value, 18)},
                                {"source", price.source},
                                {"age_seconds", price.age.count()}});
        }
        out["holdings"] = holdings;
        out["treasury"] = evm::format_address(state.snapshot->treasury);
        if (state.snapshot->safe)
            out["safe"] = {{"version", state.snapshot->safe->version},
                           {"threshold", state.snapshot->safe->threshold},
                           {"owners", state.snapshot->safe->owners.size()},
                           {"nonce", format_decimal(state.snapshot->safe->nonce)}};
    }
    if (state.drift) out["drift"] = drift_json(*state.drift);
    if (state.decision) out["decision"] = decision_json(*state.decision);
    json unfinished = json::array();
    for (const send::Unfinished& each : state.unfinished)
        unfinished.push_back({{"plan", each.plan_number},
                              {"transaction", format_hex(each.transaction)},
                              {"signatures", each.signatures},
                              {"threshold", each.threshold}});
    out["unfinished"] = unfinished;
    return out;
}

} // namespace ballast::app
