#include "engine/records.h"
#include "base/clock.h"
#include <nlohmann/json.hpp>
#include <set>

namespace ballast::engine::records {
namespace {

using Json = nlohmann::json; // std::map keys: sorted, so the text is canonical
/// Words from outside may be no UTF-8: what happened is recorded all the same.
constexpr auto k_replace = Json::error_handler_t::replace;

std::string usd_text(Usd usd) { return fmt::format("{:.2f}", to_double(usd)); }
/// Of costs that are subtracted from each other when they are read: rounded first, they would differ from the page's.
std::string exact_usd_text(Usd usd) { return fmt::format("{:.6f}", to_double(usd)); }
std::string amount_text(const U256& raw, const Token& token) { return evm::format_amount(raw, token.decimals); }

Json error_json(const Error& error)
{
    Json parameters = Json::object();
    for (const Parameter& each : error.parameters)
        parameters[each.name] = each.value;
    return {{"code", code_name(error.code)}, {"stage", stage_name(error.stage)}, {"parameters", parameters}};
}

Json trade_json(const plan::Trade& trade)
{
    Json legs = Json::array();
    for (const route::Leg& leg : trade.route.legs)
        legs.push_back({{"pool", leg.pools.front()->label()},
                        {"address", evm::format_address(leg.pools.front()->address())},
                        {"in", format_decimal(leg.amount_in)},
                        {"expected", format_decimal(leg.expected_out)}});
    return {{"sell", trade.sell.symbol},
            {"buy", trade.buy.symbol},
            {"sold", amount_text(trade.amount_in, trade.sell)},
            {"expected", amount_text(trade.expected_out, trade.buy)},
            {"floor", amount_text(trade.min_out, trade.buy)},
            {"usd", usd_text(trade.value)},
            {"legs", legs},
            {"decimals", trade.buy.decimals}};
}

/// The body of the record that holds a plan, by its digest; null when there is none.
Json find_plan(const std::vector<audit::Record>& records, const Bytes32& digest)
{
    const std::string subject = format_hex(digest);
    for (const audit::Record& record : records)
        if (record.kind == audit::Kind::plan && record.subject == subject) {
            Json body = Json::parse(record.body, nullptr, false);
            if (body.is_object()) return body;
        }
    return nullptr;
}

} // namespace

std::string policy_body(const policy::Policy& policy, const Bytes32& digest)
{
    return Json{{"version", policy.version}, {"digest", format_hex(digest)}, {"name", policy.treasury_name}}.dump(
        -1, ' ', false, k_replace);
}

std::string forgotten_body(const Owner& owner)
{
    return Json{{"chain", owner.chain}, {"treasury", evm::format_address(owner.treasury)}}.dump(-1, ' ', false,
                                                                                                k_replace);
}

std::string snapshot_body(const snapshot::Snapshot& snapshot, const drift::Drift& drift, const Owner& owner)
{
    return Json{{"chain", owner.chain},
                {"treasury", evm::format_address(owner.treasury)},
                {"block", snapshot.block.number.value},
                {"block_hash", format_hex(snapshot.block.hash)},
                {"total_usd", usd_text(drift.total)}}
        .dump(-1, ' ', false, k_replace);
}

std::string decision_body(const plan::Decision& decision, const drift::Drift& drift, const Owner& owner)
{
    Json body{{"chain", owner.chain},
              {"treasury", evm::format_address(owner.treasury)},
              {"total_usd", usd_text(drift.total)},
              {"outside", drift.outside()},
              {"snapshot", format_hex(drift.parent)},
              {"drift", format_hex(drift.digest)},
              {"volatility_unknown", decided(decision, drift).unknown}};
    if (const auto* plan = std::get_if<plan::PlanPtr>(&decision)) {
        body["decision"] = "plan";
        body["cost_usd"] = usd_text((*plan)->cost.total());
        body["waiting_usd"] = usd_text((*plan)->cost_of_waiting);
    } else {
        const plan::Hold& hold = std::get<plan::Hold>(decision);
        body["decision"] = "hold";
        body["reason"] = plan::reason_name(hold.reason);
        body["cost_usd"] = usd_text(hold.cost);
        body["waiting_usd"] = usd_text(hold.cost_of_waiting);
    }
    return body.dump(-1, ' ', false, k_replace);
}

std::string plan_body(const plan::Plan& plan)
{
    Json trades = Json::array();
    for (const plan::Trade& trade : plan.trades)
        trades.push_back(trade_json(trade));
    return Json{{"digest", format_hex(plan.digest)},       {"treasury", evm::format_address(plan.treasury)},
                {"block", plan.block.number.value},        {"trades", trades},
                {"cost_usd", usd_text(plan.cost.total())}, {"gap_bps", fmt::format("{:.2f}", plan.gap_bps)}}
        .dump(-1, ' ', false, k_replace);
}

std::string simulation_body(const simulate::SimulatedPlan& simulated)
{
    Json changes = Json::array();
    for (const simulate::BalanceChange& change : simulated.changes())
        if (change.before != change.after)
            changes.push_back({{"token", change.token.symbol},
                               {"before", amount_text(change.before, change.token)},
                               {"after", amount_text(change.after, change.token)}});
    using Verdict = simulate::Check::Verdict;
    Json body{{"digest", format_hex(simulated.digest())},
              {"block", simulated.block().number.value},
              {"changes", changes},
              {"pass", simulated.count(Verdict::pass)},
              {"notes", simulated.count(Verdict::note)},
              {"blocking", simulated.count(Verdict::block)},
              {"gas", simulated.gas_used().value}};
    if (simulated.failure()) body["failure"] = error_json(*simulated.failure());
    return body.dump(-1, ' ', false, k_replace);
}

std::string approval_body(const approve::ApprovedPlan& approved)
{
    return Json{{"digest", format_hex(approved.digest())},
                {"plan", format_hex(approved.plan().digest)},
                {"block", approved.simulated().block().number.value}}
        .dump(-1, ' ', false, k_replace);
}

std::string signature_body(const safe::Confirmation& confirmation, const Review& review, const Bytes32& digest)
{
    return Json{{"owner", evm::format_address(confirmation.owner)},
                {"signatures", review.confirmations.size()},
                {"needed", review.threshold},
                {"digest", format_hex(digest)},
                {"signature", format_hex(evm::to_bytes65(confirmation.signature))}}
        .dump(-1, ' ', false, k_replace);
}

std::string progress_body(const send::Progress& progress)
{
    return Json{{"transaction", format_hex(progress.transaction)},
                {"max_fee_wei", format_decimal(progress.max_fee.value)}}
        .dump(-1, ' ', false, k_replace);
}

std::string outcome_body(const send::Outcome& outcome, const std::vector<audit::Record>& records, const Owner& owner)
{
    const Json plan = find_plan(records, outcome.parent);
    Json planned = Json::array();
    if (plan.contains("trades") && plan["trades"].is_array()) planned = plan["trades"];
    Json trades = Json::array();
    for (const send::TradeOutcome& each : outcome.trades) {
        Json trade{{"planned", format_decimal(each.planned_out)},
                   {"actual", format_decimal(each.actual_out)},
                   {"floor", format_decimal(each.floor)},
                   {"difference_usd", exact_usd_text(each.difference)},
                   {"difference_bps", fmt::format("{:.2f}", each.difference_bps)}};
        if (each.trade < planned.size())
            for (const char* known : {"sell", "buy", "sold", "usd", "decimals"})
                if (planned[each.trade].contains(known)) trade[known] = planned[each.trade][known];
        trades.push_back(std::move(trade));
    }
    Json blocks = Json::array();
    for (const BlockNumber block : outcome.blocks)
        blocks.push_back(block.value);
    Json body{{"executed", outcome.executed},
              {"chain", owner.chain},
              {"treasury", evm::format_address(owner.treasury)},
              {"transaction", format_hex(outcome.transaction)},
              {"block", outcome.block.value},
              {"blocks", blocks},
              {"gas", outcome.gas_used.value},
              {"gas_usd", exact_usd_text(outcome.gas_cost)},
              {"planned_cost_usd", exact_usd_text(outcome.planned_cost)},
              {"actual_cost_usd", exact_usd_text(outcome.actual_cost)},
              {"actual_cost_micro_usd", outcome.actual_cost.value},
              {"trades", trades},
              {"gas_price_wei", format_decimal(outcome.gas_price.value)}};
    if (outcome.problem) body["problem"] = error_json(*outcome.problem);
    return body.dump(-1, ' ', false, k_replace);
}

std::string problem_body(const Error& error) { return error_json(error).dump(-1, ' ', false, k_replace); }

namespace {
bool is_about(const Json& body, const Owner& owner)
{
    return body.is_object() && body.value("treasury", Json()) == evm::format_address(owner.treasury) &&
           (!body.contains("chain") || body["chain"] == owner.chain);
}
} // namespace

Usd sum_costs(const std::vector<audit::Record>& outcomes, const Owner& owner)
{
    Usd spent;
    std::set<std::string> told; // logs of the first versions may tell an outcome twice
    for (const audit::Record& record : outcomes) {
        if (!told.insert(fmt::format("{} {}", record.plan_number, record.subject)).second) continue;
        const Json body = Json::parse(record.body, nullptr, false);
        if (is_about(body, owner) && body.contains("actual_cost_micro_usd") &&
            body["actual_cost_micro_usd"].is_number_integer())
            spent += Usd{std::max<std::int64_t>(0, body["actual_cost_micro_usd"].get<std::int64_t>())};
    }
    return spent;
}

std::vector<BlockNumber> outcome_blocks(const std::vector<audit::Record>& outcomes, const Owner& owner)
{
    std::vector<BlockNumber> blocks;
    for (const audit::Record& record : outcomes) {
        const Json body = Json::parse(record.body, nullptr, false);
        if (!is_about(body, owner)) continue;
        for (const Json& block : body.value("blocks", Json::array({body.value("block", Json())})))
            if (block.is_number_unsigned()) blocks.push_back({block.get<std::uint64_t>()});
    }
    return blocks;
}

Decided decided(const plan::Decision& decision, const drift::Drift& drift)
{
    const auto* hold = std::get_if<plan::Hold>(&decision);
    const auto is_unknown = [](const drift::Line& line) { return !line.volatility; };
    return {hold ? fmt::format("hold {}", static_cast<int>(hold->reason)) : "plan",
            static_cast<std::size_t>(std::ranges::count_if(drift.lines, is_unknown))};
}

std::optional<Decided> last_decision(const std::vector<audit::Record>& records, const Owner& owner)
{
    for (const audit::Record& record : records) {
        if (record.kind != audit::Kind::decision) continue;
        const Json body = Json::parse(record.body, nullptr, false);
        if (!is_about(body, owner)) continue;
        const Json unknown = body.value("volatility_unknown", Json()); // logs of the first versions have none
        return Decided{record.subject, unknown.is_number_unsigned() ? unknown.get<std::size_t>() : 0};
    }
    return std::nullopt;
}

} // namespace ballast::engine::records
