#include "evm/keccak.h"
#include "policy/policy.h"
#include <cmath>
#include <cstdlib>
#include <nlohmann/json.hpp>

namespace ballast::policy {
namespace {

using nlohmann::json; // sorted keys: the text is canonical

/// Whole numbers are written without a point, so that parsing and writing again give the same text.
json number(double value)
{
    if (value == std::floor(value) && std::abs(value) < 1e15) return static_cast<std::int64_t>(value);
    return value;
}
/// A share that was read as percent, as that percent again: 0.07 * 100 must not become 7.000000000000001.
json percent_of(double share) { return number(std::strtod(fmt::format("{:.12g}", share * 100).c_str(), nullptr)); }
json percent(Weight weight) { return number(weight.value / 1e4); }

json band_json(const Band& band)
{
    switch (band.kind) {
    case Band::Kind::absolute: return {{"kind", "absolute"}, {"width", percent(band.width)}};
    case Band::Kind::relative: return {{"kind", "relative"}, {"percent_of_target", percent_of(band.fraction)}};
    case Band::Kind::volatility: break;
    }
    return {{"kind", "volatility"},
            {"width", percent(band.width)},
            {"lower", percent(band.lower)},
            {"upper", percent(band.upper)},
            {"reference_volatility_percent", percent_of(band.reference_volatility)},
            {"exponent", number(band.exponent)}};
}

json target_json(const Target& target)
{
    json members = json::array();
    for (const Token& token : target.members)
        members.push_back(
            {{"symbol", token.symbol}, {"address", evm::format_address(token.address)}, {"decimals", token.decimals}});
    return {{"id", target.id},
            {"members", members},
            {"trade", target.members[target.trade_member].symbol},
            {"weight", percent(target.weight)},
            {"band", band_json(target.band)},
            {"colour", target.colour}};
}

json destination_json(const Destination& destination)
{
    switch (destination.kind) {
    case Destination::Kind::target: return {{"kind", "target"}};
    case Destination::Kind::edge: return {{"kind", "edge"}};
    case Destination::Kind::fraction: break;
    }
    return {{"kind", "fraction"}, {"percent", percent_of(destination.fraction)}};
}

json limits_json(const Limits& limits)
{
    return {{"slippage_bps", limits.slippage.value},
            {"minimum_ticket_usd", number(to_double(limits.minimum_ticket))},
            {"gas_reserve", evm::format_amount(limits.gas_reserve.value, 18)},
            {"base_fee_cap_gwei", number(limits.base_fee_cap.value.to_double() / 1e9)},
            {"max_price_impact_bps", limits.max_price_impact.value},
            {"horizon_days", number(limits.horizon_days)},
            {"risk_aversion", number(limits.risk_aversion)},
            {"price_slack_seconds", limits.price_max_age.count()},
            {"loss_budget_month_usd", number(to_double(limits.loss_budget_month))},
            {"deadline_seconds", limits.deadline.count()},
            {"pool_depth_note_percent", percent(limits.slippage_pool_depth_note)}};
}

json policy_json(const Policy& policy)
{
    json targets = json::array();
    for (const Target& target : policy.targets)
        targets.push_back(target_json(target));
    return {{"format", policy.format},
            {"version", policy.version},
            {"treasury",
             {{"name", policy.treasury_name},
              {"chain", policy.chain.value},
              {"address", evm::format_address(policy.treasury)}}},
            {"targets", targets},
            {"destination", destination_json(policy.destination)},
            {"limits", limits_json(policy.limits)}};
}

} // namespace

std::string format_policy(const Policy& policy)
{
    // Names typed by a person may hold broken UTF-8; the library would throw on it.
    return policy_json(policy).dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

Bytes32 policy_digest(const Policy& policy) { return evm::keccak256(std::string_view(format_policy(policy))); }

std::vector<Change> compare_policies(const Policy& before, const Policy& after)
{
    // Paths as people write them: "/targets/0/weight" becomes "targets[0].weight".
    const auto readable = [](const std::string& pointer) {
        std::string out;
        std::size_t at = 1;
        while (at <= pointer.size()) {
            const std::size_t end = std::min(pointer.find('/', at), pointer.size());
            const std::string part = pointer.substr(at, end - at);
            const bool index = !part.empty() && part.find_first_not_of("0123456789") == std::string::npos;
            if (index)
                out += "[" + part + "]";
            else
                out += (out.empty() ? "" : ".") + part;
            at = end + 1;
        }
        return out;
    };
    const json old_flat = policy_json(before).flatten();
    const json new_flat = policy_json(after).flatten();
    std::vector<Change> changes;
    for (const auto& [pointer, value] : old_flat.items())
        if (!new_flat.contains(pointer))
            changes.push_back({readable(pointer), value.dump(), ""});
        else if (new_flat[pointer] != value)
            changes.push_back({readable(pointer), value.dump(), new_flat[pointer].dump()});
    for (const auto& [pointer, value] : new_flat.items())
        if (!old_flat.contains(pointer)) changes.push_back({readable(pointer), "", value.dump()});
    return changes;
}

} // namespace ballast::policy
