#include "policy/policy.h"
#include <algorithm>
#include <set>

namespace ballast::policy {
namespace {

std::string target_field(std::size_t index, std::string_view name) { return fmt::format("targets[{}].{}", index, name); }

std::string percent_text(Weight weight) { return fmt::format("{:g}", weight.value / 1e4); }

std::unexpected<Error> invalid(std::string field, std::string why)
{
    return fail(Code::policy_field_invalid, Stage::policy, {{"field", std::move(field)}, {"why", std::move(why)}});
}

/// The widest a band can become: it must leave room for both sides of a weight.
Weight widest(const Target& target)
{
    switch (target.band.kind) {
    case Band::Kind::absolute: return target.band.width;
    case Band::Kind::relative: return {static_cast<std::int32_t>(target.band.fraction * target.weight.value)};
    case Band::Kind::volatility: return target.band.upper;
    }
    return {};
}

Result<void> validate_target(const Target& target, std::size_t index)
{
    if (target.id.empty()) return invalid(target_field(index, "id"), "must not be empty");
    if (target.members.empty()) return invalid(target_field(index, "members"), "must not be empty");
    if (target.trade_member >= target.members.size()) return invalid(target_field(index, "trade"), "must be a member");
    if (target.weight.value < 0) return invalid(target_field(index, "weight"), "must not be negative");
    const Weight band = widest(target);
    if (target.weight.value > 0 && band > target.weight)
        return fail(Code::policy_band_too_wide, Stage::policy,
                    {{"field", target_field(index, "band")}, {"band", percent_text(band)}, {"weight", percent_text(target.weight)}});
    return {};
}

} // namespace

const Target* Policy::find(const Address& token) const
{
    for (const Target& target : targets)
        for (const Token& member : target.members)
            if (member.address == token) return &target;
    return nullptr;
}

Result<void> validate_policy(const Policy& policy)
{
    if (policy.treasury.is_zero()) return invalid("treasury.address", "must not be the zero address");
    if (policy.targets.empty()) return invalid("targets", "must not be empty");
    std::set<std::string> ids;
    std::set<Address> assets;
    Weight sum;
    for (std::size_t i = 0; i < policy.targets.size(); ++i) {
        const Target& target = policy.targets[i];
        BALLAST_CHECK(validate_target(target, i));
        if (!ids.insert(target.id).second)
            return fail(Code::policy_asset_twice, Stage::policy, {{"field", target_field(i, "id")}, {"asset", target.id}});
        for (const Token& member : target.members)
            if (!assets.insert(member.address).second)
                return fail(Code::policy_asset_twice, Stage::policy,
                            {{"field", target_field(i, "members")}, {"asset", member.symbol}});
        sum += target.weight;
    }
    if (sum != k_whole) return fail(Code::policy_weights_sum, Stage::policy, {{"sum", percent_text(sum)}});
    return {};
}

} // namespace ballast::policy
