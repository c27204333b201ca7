#include "send/job.h"
#include "send/json_fields.h"

namespace ballast::send {

namespace {

using namespace fields;
using fields::to_json;

Json to_json(const JobTrade& trade)
{
    return {{"sell", format_hex(trade.sell)},
            {"buy", format_hex(trade.buy)},
            {"planned_out", format_decimal(trade.planned_out)},
            {"floor", format_decimal(trade.floor)},
            {"planned_value", trade.planned_value.value},
            {"legs", trade.legs},
            {"planned_cost", trade.planned_cost.value}};
}

JobTrade read_trade(const Json& json)
{
    return {address(json, "sell"),
            address(json, "buy"),
            number(json, "planned_out"),
            number(json, "floor"),
            {json.at("planned_value").get<std::int64_t>()},
            json.at("legs").get<std::size_t>(),
            {json.value("planned_cost", std::int64_t(0))}};
}

Job read_job(const Json& json)
{
    Job out;
    out.plan_number = json.at("plan").get<std::uint64_t>();
    out.digest = fixed<32>(json, "digest");
    out.chain = {json.at("chain").get<std::uint64_t>()};
    out.chain_name = json.value("chain_name", std::string());
    out.treasury = address(json, "treasury");
    out.executor = address(json, "executor");
    if (json.contains("safe_nonce")) out.safe_nonce = number(json, "safe_nonce");
    if (json.contains("account_nonce")) out.account_nonce = json.at("account_nonce").get<std::uint64_t>();
    for (const auto& call : json.at("sends"))
        out.calls.push_back(read_call(call));
    for (const auto& trade : json.at("trades"))
        out.trades.push_back(read_trade(trade));
    out.block = {json.at("block").get<std::uint64_t>()};
    out.deadline = Time(std::chrono::seconds(json.at("deadline").get<std::int64_t>()));
    out.signatures = json.at("signatures").get<unsigned>();
    out.planned_cost = {json.at("planned_cost").get<std::int64_t>()};
    out.planned_gas_cost = {json.at("planned_gas_cost").get<std::int64_t>()};
    out.planned_fee = number(json, "planned_fee");
    return out;
}

} // namespace

Job make_job(const plan::Plan& plan, const std::vector<safe::Confirmation>& confirmations, const SendOptions& options)
{
    Job out;
    out.plan_number = plan.number;
    out.digest = plan.digest;
    out.chain = plan.chain;
    out.chain_name = options.chain_name;
    out.treasury = plan.treasury;
    out.executor = options.executor;
    if (plan.safe_tx) {
        out.safe_nonce = plan.safe_tx->nonce;
        const Bytes signatures = safe::encode_signatures(confirmations);
        out.calls.push_back({plan.treasury, {}, safe::encode_exec(*plan.safe_tx, signatures)});
    } else {
        out.account_nonce = plan.nonce;
        for (const auto& planned : plan.calls)
            out.calls.push_back(planned.call);
    }
    for (const auto& trade : plan.trades)
        out.trades.push_back({trade.sell.address, trade.buy.address, trade.expected_out, trade.min_out,
                              trade.value - trade.fees - trade.impact,
                              std::max<std::size_t>(1, trade.leg_floors.size()), trade.fees + trade.impact});
    out.block = plan.block.number;
    out.deadline = plan.deadline;
    out.signatures = static_cast<unsigned>(confirmations.size());
    out.planned_cost = plan.cost.total();
    out.planned_gas_cost = plan.cost.gas;
    out.planned_fee = (plan.gas * plan.gas_price).value;
    return out;
}

std::string format_job(const Job& job)
{
    Json json = {{"plan", job.plan_number},
                 {"digest", format_hex(job.digest)},
                 {"chain", job.chain.value},
                 {"chain_name", job.chain_name},
                 {"treasury", format_hex(job.treasury)},
                 {"executor", format_hex(job.executor)},
                 {"sends", Json::array()},
                 {"trades", Json::array()},
                 {"block", job.block.value},
                 {"deadline", job.deadline.time_since_epoch().count()},
                 {"signatures", job.signatures},
                 {"planned_cost", job.planned_cost.value},
                 {"planned_gas_cost", job.planned_gas_cost.value},
                 {"planned_fee", format_decimal(job.planned_fee)}};
    if (job.safe_nonce) json["safe_nonce"] = format_decimal(*job.safe_nonce);
    if (job.account_nonce) json["account_nonce"] = *job.account_nonce;
    for (const auto& call : job.calls)
        json["sends"].push_back(to_json(call));
    for (const auto& trade : job.trades)
        json["trades"].push_back(to_json(trade));
    return json.dump();
}

Result<Job> parse_job(const std::string& json)
{
    try {
        Job job = read_job(Json::parse(json));
        if (!job.calls.empty()) return job;
    } catch (const Json::exception&) { // told below
    }
    return fail(Code::database_damaged, Stage::send, {{"path", "journal"}, {"why", "not a submission"}});
}

} // namespace ballast::send
