#include "ui/pages/story_state.h"
#include <cmath>

namespace ballast::tests {
namespace {

constexpr const char* k_treasury = "0x1111111111111111111111111111111111111111";

struct Asset {
    const char* id;
    double weight, target, band;
};
constexpr Asset k_assets[]{{"ETH + WETH", 54.18, 40, 5.9}, {"WBTC", 12.78, 15, 4.3}, {"USDC", 7.93, 20, 5.7},
                           {"USDT", 12.72, 10, 4.6},       {"DAI", 4.77, 10, 5.7},   {"LINK", 7.63, 5, 3.2}};

constexpr const char* k_outcome =
    R"({"executed":true,"transaction":"0x8be1d1b5b9b3e6c6d3a8b1b3a6b5a1c2d3e4f5061728394a5b6c7d8e9fa0b1c2",
"block":24407259,"gas":718204,"gas_price_wei":"10600000000","gas_usd":"20.74","planned_cost_usd":"725.55","actual_cost_usd":"773.35",
"actual_cost_micro_usd":773350000,"treasury":"0x1111111111111111111111111111111111111111","trades":[
{"sell":"WETH","buy":"USDC","sold":"139.09","usd":"379020.25","decimals":6,"planned":"378713240000","actual":"378680000000","floor":"377577100000",
"difference_usd":"-33.24","difference_bps":"-0.88"},
{"sell":"WETH","buy":"WBTC","sold":"24.24","usd":"66054.00","decimals":8,"planned":"98517000","actual":"98538700","floor":"98221000",
"difference_usd":"14.54","difference_bps":"2.20"}]})";

} // namespace

Time moment(int hour, int minute, int second)
{
    using namespace std::chrono;
    return sys_days{year{2026} / November / 23} + hours(hour) + minutes(minute) + seconds(second);
}

audit::Record record(std::uint64_t sequence, Time time, audit::Kind kind, std::string subject, std::string body,
                     std::uint64_t plan)
{
    audit::Record out{sequence, time, kind, plan, std::move(subject), std::move(body), {}, {}};
    out.hash.bytes.fill(static_cast<std::uint8_t>(0xa0 + sequence));
    if (sequence > 1) out.previous.bytes.fill(static_cast<std::uint8_t>(0xa0 + sequence - 1));
    return out;
}

std::shared_ptr<const std::vector<audit::Record>> story_log()
{
    using Kind = audit::Kind;
    const std::string digest = "0x" + std::string(64, '7');
    std::vector<audit::Record> log{
        record(11, moment(15, 20, 48), Kind::outcome, digest, k_outcome, 48),
        record(10, moment(15, 18, 20), Kind::transaction, digest,
               R"({"transaction":")" + digest + R"(","max_fee_wei":"10600000000"})", 48),
        record(9, moment(15, 18, 4), Kind::signature, "0x2222222222222222222222222222222222222222",
               R"({"owner":"0x2222222222222222222222222222222222222222","digest":")" + digest + R"("})", 48),
        record(8, moment(15, 11, 2), Kind::approval, digest, R"({"digest":")" + digest + R"("})", 48),
        record(
            7, moment(15, 10, 30), Kind::simulation, digest,
            R"({"pass":8,"notes":2,"blocking":0,"gas":718204,"block":24407242,"changes":[{"token":"WETH","before":"600","after":"436.67"}]})",
            48),
        record(
            6, moment(15, 10, 30), Kind::plan, digest,
            R"({"cost_usd":"725.55","gap_bps":"0.40","block":24407242,"treasury":")" + std::string(k_treasury) +
                R"(","trades":[{"sell":"WETH","buy":"USDC","sold":"139.09","expected":"378713.24","floor":"377577.1","usd":"379020.25","decimals":6}]})",
            48),
        record(
            5, moment(15, 10, 0), Kind::decision, "plan",
            R"({"decision":"plan","outside":2,"cost_usd":"725.55","waiting_usd":"8596.00","total_usd":"3145125.00"})"),
        record(4, moment(9, 40) - std::chrono::days(3), Kind::problem, "price_stale",
               R"({"code":"price_stale","stage":"oracle","parameters":{"token":"LINK"}})"),
        record(
            3, moment(18, 25) - std::chrono::days(47), Kind::decision, "hold 1",
            R"({"decision":"hold","reason":"cost_exceeds_benefit","outside":1,"cost_usd":"4700.00","waiting_usd":"1140.00","total_usd":"3000000.00"})"),
        record(2, moment(12, 0) - std::chrono::days(60), Kind::key_created,
               "0x2222222222222222222222222222222222222222", R"({"how":"created"})"),
        record(1, moment(11, 59) - std::chrono::days(60), Kind::treasury_added, k_treasury,
               R"({"version":6,"name":"Harbour DAO treasury","digest":")" + digest + R"("})")};
    return std::make_shared<const std::vector<audit::Record>>(std::move(log));
}

engine::EngineState story_state(std::size_t points, int step)
{
    engine::EngineState state;
    state.starting = false;
    state.now = moment(15, 24);
    state.treasuries.push_back({"Harbour DAO treasury", "Ethereum", {1}, {}, false, true});
    auto policy = std::make_shared<policy::Policy>();
    policy->version = 6;
    policy->treasury.bytes.fill(0x11);
    auto drift = std::make_shared<drift::Drift>();
    drift->policy_version = 6;
    for (const Asset& asset : k_assets) {
        policy::Target target;
        target.id = asset.id;
        target.colour = static_cast<decltype(target.colour)>(policy->targets.size());
        policy->targets.push_back(target);
        drift::Line line;
        line.id = asset.id;
        line.weight = asset.weight / 100;
        line.target = asset.target / 100;
        line.drift = line.weight - line.target;
        line.band.half_width = asset.band / 100;
        drift->lines.push_back(line);
    }
    engine::History history;
    for (std::size_t i = 0; i < points; ++i) {
        const double share = double(i) / double(points), wave = std::sin(double(i) / 9);
        store::HistoryRow row{state.now - std::chrono::seconds(step) * (points - i), {i}, {}, {}, {}, 6, {}};
        for (const Asset& asset : k_assets) {
            row.weights.push_back(
                float((asset.target + (asset.weight - asset.target) * share * share + wave * 0.4) / 100));
            row.bands.push_back(float((asset.band + std::cos(double(i) / 17) * 0.5) / 100));
        }
        history.rows.push_back(std::move(row));
    }
    state.policy = policy;
    state.drift = drift;
    state.history = std::make_shared<const engine::History>(std::move(history));
    state.activity = story_log();
    state.audit_verified = audit::Log::Verified{state.activity->size(), state.activity->front().hash};
    return state;
}

} // namespace ballast::tests
