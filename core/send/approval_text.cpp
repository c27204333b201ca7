#include "send/approval_text.h"
#include "approve/restore.h"
#include "plan/calls.h"
#include "send/json_fields.h"
#include "simulate/restore.h"

namespace ballast::send {

namespace {

using namespace fields;

std::int64_t seconds(Time time) { return time.time_since_epoch().count(); }
Time read_time(const Json& json, const char* name)
{
    return Time(std::chrono::seconds(json.at(name).get<std::int64_t>()));
}

Json to_json(const Token& token)
{
    return {{"address", format_hex(token.address)}, {"symbol", token.symbol}, {"decimals", token.decimals}};
}
Token read_token(const Json& json)
{
    return {address(json, "address"), json.at("symbol").get<std::string>(), json.at("decimals").get<std::uint8_t>()};
}

Json to_json(const chain::Block& block)
{
    return {{"number", block.number.value},
            {"hash", format_hex(block.hash)},
            {"parent", format_hex(block.parent)},
            {"time", seconds(block.time)},
            {"base_fee", format_decimal(block.base_fee.value)},
            {"gas_used", block.gas_used.value},
            {"gas_limit", block.gas_limit.value}};
}
chain::Block read_block(const Json& json)
{
    return {{json.at("number").get<std::uint64_t>()},
            fixed<32>(json, "hash"),
            fixed<32>(json, "parent"),
            read_time(json, "time"),
            {number(json, "base_fee")},
            {json.at("gas_used").get<std::uint64_t>()},
            {json.at("gas_limit").get<std::uint64_t>()}};
}

Json to_json(const plan::Trade& trade)
{
    Json floors = Json::array();
    for (const U256& floor : trade.leg_floors)
        floors.push_back(format_decimal(floor));
    return {{"sell", to_json(trade.sell)},
            {"buy", to_json(trade.buy)},
            {"in", format_decimal(trade.amount_in)},
            {"expected", format_decimal(trade.expected_out)},
            {"floor", format_decimal(trade.min_out)},
            {"value", trade.value.value},
            {"slack", trade.slack.value},
            {"fees", trade.fees.value},
            {"impact", trade.impact.value},
            {"depth", trade.depth_share},
            {"floors", floors},
            {"fee_share", trade.route.fee_share},
            {"impact_share", trade.route.impact_share},
            {"gap", trade.route.gap_bps},
            {"gas", trade.route.gas.value}};
}
plan::Trade read_trade(const Json& json)
{
    plan::Trade out;
    out.sell = read_token(json.at("sell"));
    out.buy = read_token(json.at("buy"));
    out.amount_in = out.route.amount_in = number(json, "in");
    out.expected_out = out.route.expected_out = number(json, "expected");
    out.min_out = number(json, "floor");
    out.value = {json.at("value").get<std::int64_t>()};
    out.slack = {json.at("slack").get<std::int32_t>()};
    out.fees = {json.at("fees").get<std::int64_t>()};
    out.impact = {json.at("impact").get<std::int64_t>()};
    out.depth_share = json.at("depth").get<double>();
    for (const Json& floor : json.at("floors"))
        out.leg_floors.push_back(must(parse_decimal(floor.get<std::string>())));
    out.route.sell = out.sell.address;
    out.route.buy = out.buy.address;
    out.route.fee_share = json.at("fee_share").get<double>();
    out.route.impact_share = json.at("impact_share").get<double>();
    out.route.gap_bps = json.at("gap").get<double>();
    out.route.gas = {json.at("gas").get<std::uint64_t>()};
    return out;
}

Json lists_of(const plan::Plan& plan)
{
    Json trades = Json::array(), calls = Json::array(), after = Json::array(), left_out = Json::array();
    for (const plan::Trade& trade : plan.trades)
        trades.push_back(to_json(trade));
    for (const plan::PlannedCall& each : plan.calls)
        calls.push_back(
            {{"kind", static_cast<unsigned>(each.kind)}, {"call", fields::to_json(each.call)}, {"trade", each.trade}});
    for (const plan::After& each : plan.after)
        after.push_back(
            {{"id", each.id}, {"before", each.weight_before}, {"after", each.weight_after}, {"target", each.target}});
    for (const plan::LeftOut& each : plan.left_out)
        left_out.push_back({{"sell", each.sell},
                            {"buy", each.buy},
                            {"value", each.value.value},
                            {"why", static_cast<unsigned>(each.why)}});
    return {{"trades", trades}, {"calls", calls}, {"after", after}, {"left_out", left_out}};
}
void read_lists(const Json& json, plan::Plan& plan)
{
    for (const Json& each : json.at("trades"))
        plan.trades.push_back(read_trade(each));
    for (const Json& each : json.at("calls"))
        plan.calls.push_back({one_of(each, "kind", plan::PlannedCall::Kind::unwrap), read_call(each.at("call")),
                              each.at("trade").get<std::size_t>()});
    for (const Json& each : json.at("after"))
        plan.after.push_back({each.at("id").get<std::string>(), each.at("before").get<double>(),
                              each.at("after").get<double>(), each.at("target").get<double>()});
    for (const Json& each : json.at("left_out"))
        plan.left_out.push_back({each.at("sell").get<std::string>(),
                                 each.at("buy").get<std::string>(),
                                 {each.at("value").get<std::int64_t>()},
                                 one_of(each, "why", plan::LeftOut::Why::price_limit)});
}

Json to_json(const plan::Plan& plan)
{
    Json json = {{"parent", format_hex(plan.parent)},
                 {"digest", format_hex(plan.digest)},
                 {"domain", format_hex(plan.domain_hash)},
                 {"message", format_hex(plan.message_hash)},
                 {"number", plan.number},
                 {"block", to_json(plan.block)},
                 {"chain", plan.chain.value},
                 {"treasury", format_hex(plan.treasury)},
                 {"destination", static_cast<unsigned>(plan.destination.kind)},
                 {"fraction", plan.destination.fraction},
                 {"fees", plan.cost.fees.value},
                 {"impact", plan.cost.impact.value},
                 {"gas_cost", plan.cost.gas.value},
                 {"waiting", plan.cost_of_waiting.value},
                 {"gas", plan.gas.value},
                 {"gas_price", format_decimal(plan.gas_price.value)},
                 {"gap", plan.gap_bps},
                 {"deadline", seconds(plan.deadline)},
                 {"lists", lists_of(plan)}};
    if (plan.safe_tx) {
        json["safe_tx"] = fields::to_json({plan.safe_tx->to, plan.safe_tx->value, plan.safe_tx->data});
        json["operation"] = plan.safe_tx->operation;
        json["nonce"] = format_decimal(plan.safe_tx->nonce);
    }
    if (plan.nonce) json["account_nonce"] = *plan.nonce;
    return json;
}
plan::Plan read_plan(const Json& json)
{
    plan::Plan out;
    out.parent = fixed<32>(json, "parent");
    out.digest = fixed<32>(json, "digest");
    out.domain_hash = fixed<32>(json, "domain");
    out.message_hash = fixed<32>(json, "message");
    out.number = json.at("number").get<std::uint64_t>();
    out.block = read_block(json.at("block"));
    out.chain = {json.at("chain").get<std::uint64_t>()};
    out.treasury = address(json, "treasury");
    out.destination = {one_of(json, "destination", policy::Destination::Kind::fraction),
                       json.at("fraction").get<double>()};
    out.cost = {{json.at("fees").get<std::int64_t>()},
                {json.at("impact").get<std::int64_t>()},
                {json.at("gas_cost").get<std::int64_t>()}};
    out.cost_of_waiting = {json.at("waiting").get<std::int64_t>()};
    out.gas = {json.at("gas").get<std::uint64_t>()};
    out.gas_price = {number(json, "gas_price")};
    out.gap_bps = json.at("gap").get<double>();
    out.deadline = read_time(json, "deadline");
    read_lists(json.at("lists"), out);
    if (!json.contains("safe_tx")) {
        out.nonce = json.at("account_nonce").get<std::uint64_t>();
        return out;
    }
    const safe::BatchCall outer = read_call(json.at("safe_tx"));
    out.safe_tx = {outer.to, outer.value, outer.data, json.at("operation").get<std::uint8_t>(), number(json, "nonce")};
    return out;
}

Json to_json(const simulate::SimulatedPlan& simulated)
{
    Json changes = Json::array(), checks = Json::array();
    for (const simulate::BalanceChange& each : simulated.changes())
        changes.push_back({{"token", to_json(each.token)},
                           {"before", format_decimal(each.before)},
                           {"after", format_decimal(each.after)}});
    for (const simulate::Check& row : simulated.checks()) {
        Json numbers = Json::array(); // a list: their order is part of the digest
        for (const Parameter& each : row.numbers)
            numbers.push_back({each.name, each.value});
        checks.push_back({{"kind", static_cast<unsigned>(row.kind)},
                          {"verdict", static_cast<unsigned>(row.verdict)},
                          {"numbers", numbers}});
    }
    return {{"block", to_json(simulated.block())},
            {"method", static_cast<unsigned>(simulated.method())},
            {"gas", simulated.gas_used().value},
            {"changes", changes},
            {"checks", checks},
            {"digest", format_hex(simulated.digest())}};
}
simulate::Kept read_simulation(const Json& json, plan::Plan plan)
{
    simulate::Kept out;
    out.plan = std::make_shared<const plan::Plan>(std::move(plan));
    out.block = read_block(json.at("block"));
    out.method = one_of(json, "method", simulate::Method::safe_accessor);
    out.gas = {json.at("gas").get<std::uint64_t>()};
    out.digest = fixed<32>(json, "digest");
    for (const Json& each : json.at("changes"))
        out.changes.push_back({read_token(each.at("token")), number(each, "before"), number(each, "after")});
    for (const Json& each : json.at("checks")) {
        simulate::Check row{one_of(each, "kind", simulate::Check::Kind::account_nonce),
                            one_of(each, "verdict", simulate::Check::Verdict::block),
                            {}};
        for (const Json& pair : each.at("numbers"))
            row.numbers.push_back({pair.at(0).get<std::string>(), pair.at(1).get<std::string>()});
        out.checks.push_back(std::move(row));
    }
    return out;
}

/// Whether the line that keeps the approval speaks of the same plan.
Result<void> check_line(const plan::Plan& plan, const KeptPlan& kept)
{
    const bool same = plan.number == kept.plan_number && plan.treasury == kept.treasury && plan.digest == kept.digest;
    if (same) return {};
    return fail(Code::plan_altered, Stage::send,
                {{"what", "plan"}, {"shown", format_hex(plan.digest)}, {"signed", format_hex(kept.digest)}});
}

Result<approve::ApprovedPtr> read_approval(const Json& json, const KeptPlan& kept, const chain::ChainConfig& chain,
                                           const policy::Policy& policy)
{
    plan::Plan plan = read_plan(json.at("plan"));
    BALLAST_CHECK(check_line(plan, kept));
    BALLAST_CHECK(plan::check_binding(plan, chain));
    BALLAST_CHECK(simulate::check_trades(plan, chain)); // the digest binds the calls; the trades are shown beside them
    BALLAST_TRY(simulated,
                simulate::restore_simulated(read_simulation(json.at("simulation"), std::move(plan)), chain, policy));
    return approve::restore_approved(std::move(simulated), read_time(json, "time"), fixed<32>(json, "digest"));
}

} // namespace

std::string format_approval(const approve::ApprovedPlan& approved)
{
    return Json{{"plan", to_json(approved.plan())},
                {"simulation", to_json(approved.simulated())},
                {"time", seconds(approved.time())},
                {"digest", format_hex(approved.digest())}}
        .dump();
}

Result<approve::ApprovedPtr> parse_approval(const KeptPlan& kept, const chain::ChainConfig& chain,
                                            const policy::Policy& policy)
{
    try {
        return read_approval(Json::parse(kept.approval), kept, chain, policy);
    } catch (const Json::exception&) {
        return fail(Code::database_damaged, Stage::send, {{"path", "journal"}, {"why", "not an approval"}});
    }
}

} // namespace ballast::send
