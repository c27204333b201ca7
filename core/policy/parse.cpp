#include "policy/json_fields.h"
#include "policy/policy.h"
#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace ballast::policy {
namespace {

using nlohmann::json;

constexpr unsigned k_format = 1;
constexpr std::array<std::string_view, 3> k_band_kinds{"absolute", "relative", "volatility"};
constexpr std::array<std::string_view, 3> k_destinations{"target", "edge", "fraction"};

Result<Band> parse_band(Fields fields)
{
    Band band;
    const std::string kind = fields.word("kind", k_band_kinds);
    if (kind == "absolute") {
        band.kind = Band::Kind::absolute;
        band.width = fields.percent("width");
    } else if (kind == "relative") {
        band.kind = Band::Kind::relative;
        band.fraction = fields.number("percent_of_target", 0.01, 100) / 100;
    } else {
        band.kind = Band::Kind::volatility;
        band.width = fields.percent("width");
        band.reference_volatility = fields.number("reference_volatility_percent", 0.1, 1000) / 100;
        band.exponent = fields.number_or("exponent", band.exponent, 0, 2);
        band.lower = fields.percent("lower");
        band.upper = fields.percent("upper");
        if (band.upper < band.lower) fields.refuse("upper", "must not be below lower");
    }
    if (kind != "relative" && band.width.value <= 0) fields.refuse("width", "must be above 0");
    BALLAST_CHECK(fields.finish());
    return band;
}

Result<Token> parse_member(Fields& fields)
{
    Token token;
    token.symbol = fields.text("symbol", 16);
    token.address = fields.address("address");
    token.decimals = static_cast<std::uint8_t>(fields.whole("decimals", 0, 36));
    BALLAST_CHECK(fields.finish());
    return token;
}

Result<Target> parse_target(Fields& fields, unsigned index)
{
    Target target;
    target.id = fields.text("id");
    target.weight = fields.percent("weight");
    target.colour = static_cast<unsigned>(fields.whole_or("colour", index, 0, 1000));
    auto members = fields.objects("members");
    const std::string trade = fields.text_or("trade", "");
    Fields band = fields.object("band");
    BALLAST_CHECK(fields.finish());
    for (Fields& member : members) {
        BALLAST_TRY(token, parse_member(member));
        target.members.push_back(token);
    }
    BALLAST_TRY(parsed, parse_band(std::move(band)));
    target.band = parsed;
    if (trade.empty()) return target;
    for (target.trade_member = 0; target.trade_member < target.members.size(); ++target.trade_member)
        if (target.members[target.trade_member].symbol == trade) return target;
    return fail(Code::policy_asset_unknown, Stage::policy, {{"field", fields.path_of("trade")}, {"asset", trade}});
}

/// A decimal amount of the native coin, given as text so that it stays exact.
Wei parse_coin(Fields& fields, const std::string& name)
{
    const std::string written = fields.text_or(name, "0");
    const auto raw = evm::parse_amount(written, 18);
    if (!raw) fields.refuse(name, "must be an amount in quotes, such as 0.1");
    return {raw.value_or(U256{})};
}

Usd parse_usd(Fields& fields, const std::string& name, Usd otherwise)
{
    return usd_from(fields.number_or(name, to_double(otherwise), 0, 1e9));
}

Result<Limits> parse_limits(Fields fields)
{
    Limits limits;
    limits.slippage.value = static_cast<std::int32_t>(fields.whole_or("slippage_bps", limits.slippage.value, 0, 1000));
    limits.minimum_ticket = parse_usd(fields, "minimum_ticket_usd", limits.minimum_ticket);
    limits.gas_reserve = parse_coin(fields, "gas_reserve");
    limits.base_fee_cap.value =
        U256(static_cast<std::uint64_t>(std::llround(fields.number_or("base_fee_cap_gwei", 0, 0, 1e6) * 1e9)));
    limits.max_price_impact.value =
        static_cast<std::int32_t>(fields.whole_or("max_price_impact_bps", limits.max_price_impact.value, 1, 5000));
    limits.horizon_days = fields.number_or("horizon_days", limits.horizon_days, 1, 3650);
    limits.risk_aversion = fields.number_or("risk_aversion", limits.risk_aversion, 0, 1000);
    limits.price_max_age = std::chrono::seconds(fields.whole_or("price_slack_seconds", 0, 0, 86'400));
    limits.loss_budget_month = parse_usd(fields, "loss_budget_month_usd", limits.loss_budget_month);
    limits.deadline = std::chrono::seconds(
        fields.whole_or("deadline_seconds", limits.deadline.count(), k_min_deadline.count(), 604'800));
    limits.slippage_pool_depth_note = fields.percent_or("pool_depth_note_percent", limits.slippage_pool_depth_note);
    BALLAST_CHECK(fields.finish());
    return limits;
}

Result<Destination> parse_destination(Fields fields)
{
    Destination destination;
    const std::string kind = fields.word("kind", k_destinations);
    if (kind == "edge") destination.kind = Destination::Kind::edge;
    if (kind == "fraction") {
        destination.kind = Destination::Kind::fraction;
        destination.fraction = fields.number("percent", 1, 100) / 100;
    }
    BALLAST_CHECK(fields.finish());
    return destination;
}

std::unexpected<Error> malformed(std::string why)
{
    return fail(Code::policy_malformed, Stage::policy, {{"why", std::move(why)}});
}

/// "line 3, column 7": where the reading stopped after that much of the text.
std::string place_of(std::string_view read)
{
    const std::size_t line_start = read.rfind('\n') + 1; // 0 when there is none
    return fmt::format("line {}, column {}", std::ranges::count(read, '\n') + 1, read.size() - line_start + 1);
}

/// Reads the text; a name given twice in one object is refused, because readers differ in which of the two they take.
Result<json> parse_strictly(std::string_view text)
{
    std::vector<std::set<std::string>> names;
    std::string twice;
    const auto watch = [&](int, json::parse_event_t event, json& value) {
        if (event == json::parse_event_t::object_start) names.emplace_back();
        if (event == json::parse_event_t::object_end) names.pop_back();
        if (event == json::parse_event_t::key && !names.back().insert(value.get<std::string>()).second)
            twice = value.get<std::string>();
        return true;
    };
    json document;
    try {
        document = json::parse(text, watch);
    } catch (const json::parse_error& error) { // the library's only way to say where
        return malformed("no JSON from " + place_of(text.substr(0, error.byte > 0 ? error.byte - 1 : 0)) + " on");
    } catch (const json::exception&) { // the one other thing that reading throws for
        return malformed("a number is too large");
    }
    if (!twice.empty()) return malformed(twice + " is given twice");
    if (!document.is_object()) return malformed("must be an object");
    return document;
}

Result<Policy> parse_fields(const json& document)
{
    Fields fields(document, "");
    Policy policy;
    policy.format = static_cast<unsigned>(fields.whole("format", 1, 1'000'000));
    if (policy.format > k_format)
        return fail(Code::policy_version, Stage::policy, {{"version", fmt::format("{}", policy.format)}});
    policy.version = static_cast<unsigned>(fields.whole("version", 1, 1'000'000));
    Fields treasury = fields.object("treasury");
    auto targets = fields.objects("targets");
    Fields destination = fields.object("destination");
    Fields limits = fields.object("limits");
    BALLAST_CHECK(fields.finish());
    policy.treasury_name = treasury.text("name");
    policy.chain.value = static_cast<std::uint64_t>(treasury.whole("chain", 1, INT64_MAX));
    policy.treasury = treasury.address("address");
    BALLAST_CHECK(treasury.finish());
    for (Fields& each : targets) {
        BALLAST_TRY(target, parse_target(each, static_cast<unsigned>(policy.targets.size())));
        policy.targets.push_back(target);
    }
    BALLAST_TRY(parsed_destination, parse_destination(std::move(destination)));
    policy.destination = parsed_destination;
    BALLAST_TRY(parsed_limits, parse_limits(std::move(limits)));
    policy.limits = parsed_limits;
    return policy;
}

} // namespace

Result<Policy> parse_policy(std::string_view text)
{
    BALLAST_TRY(document, parse_strictly(text));
    BALLAST_TRY(policy, parse_fields(document));
    BALLAST_CHECK(validate_policy(policy));
    return policy;
}

} // namespace ballast::policy
