#include "policy/policy.h"
#include "chain/chain_config.h"
#include <algorithm>
#include <set>

namespace ballast::policy {
namespace {

constexpr std::size_t k_most_targets = 64; ///< keeps every sum of weights far from overflow

std::string target_field(std::size_t index, std::string_view name)
{
    return fmt::format("targets[{}].{}", index, name);
}

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

/// Ranges of a band's own numbers; the file's parser holds the same, this is for a band edited in the window.
Result<void> validate_band(const Target& target, std::size_t index)
{
    const Band& band = target.band;
    const bool relative = band.kind == Band::Kind::relative;
    if (relative && !(band.fraction > 0 && band.fraction <= 1))
        return invalid(target_field(index, "band.percent_of_target"), "must be above 0 and at most 100");
    if (!relative && (band.width.value <= 0 || band.width > k_whole))
        return invalid(target_field(index, "band.width"), "must be above 0 and at most 100");
    if (band.kind == Band::Kind::volatility) {
        if (!(band.reference_volatility > 0 && band.reference_volatility <= 10))
            return invalid(target_field(index, "band.reference_volatility_percent"),
                           "must be above 0 and at most 1000");
        if (!(band.exponent >= 0 && band.exponent <= 2))
            return invalid(target_field(index, "band.exponent"), "must be between 0 and 2");
        if (band.lower.value < 0 || band.upper > k_whole || band.upper.value <= 0 || band.upper < band.lower)
            return invalid(target_field(index, "band.upper"), "must be above 0 and not below lower");
    }
    const Weight most = widest(target);
    if (target.weight.value > 0 && most > target.weight)
        return fail(Code::policy_band_too_wide, Stage::policy,
                    {{"field", target_field(index, "band")},
                     {"band", percent_text(most)},
                     {"weight", percent_text(target.weight)}});
    return {};
}

Result<void> validate_target(const Target& target, std::size_t index)
{
    if (target.id.empty()) return invalid(target_field(index, "id"), "must not be empty");
    if (target.members.empty()) return invalid(target_field(index, "members"), "must not be empty");
    if (target.trade_member >= target.members.size()) return invalid(target_field(index, "trade"), "must be a member");
    if (target.weight.value < 0 || target.weight > k_whole)
        return invalid(target_field(index, "weight"), "must be between 0 and 100");
    // The traded member is named by its symbol.
    std::set<std::string> symbols;
    for (const Token& member : target.members)
        if (!symbols.insert(member.symbol).second)
            return fail(Code::policy_asset_twice, Stage::policy,
                        {{"field", target_field(index, "members")}, {"asset", member.symbol}});
    return validate_band(target, index);
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
    if (policy.targets.size() > k_most_targets) return invalid("targets", "must be at most 64");
    std::set<std::string> ids;
    std::set<Address> assets;
    Weight sum;
    for (std::size_t i = 0; i < policy.targets.size(); ++i) {
        const Target& target = policy.targets[i];
        BALLAST_CHECK(validate_target(target, i));
        if (!ids.insert(target.id).second)
            return fail(Code::policy_asset_twice, Stage::policy,
                        {{"field", target_field(i, "id")}, {"asset", target.id}});
        for (const Token& member : target.members)
            if (!assets.insert(member.address).second)
                return fail(Code::policy_asset_twice, Stage::policy,
                            {{"field", target_field(i, "members")}, {"asset", member.symbol}});
        sum += target.weight;
    }
    if (policy.limits.deadline < k_min_deadline)
        return invalid("limits.deadline_seconds", fmt::format("must be at least {}", k_min_deadline.count()));
    if (sum != k_whole) return fail(Code::policy_weights_sum, Stage::policy, {{"sum", percent_text(sum)}});
    return {};
}

Policy with_wrapped_coin(Policy policy, const chain::ChainConfig& chain)
{
    const Target* const native = policy.find(chain.native.address);
    const bool priced = std::ranges::any_of(chain.feeds, [&](const chain::Feed& feed) { // one prices both
        return feed.token == chain.wrapped.address || feed.token == chain.native.address;
    });
    if (!native || !priced || policy.find(chain.wrapped.address)) return policy;
    policy.targets[static_cast<std::size_t>(native - policy.targets.data())].members.push_back(chain.wrapped);
    return policy;
}

Result<void> check_chain(const Policy& policy, const chain::ChainConfig& chain)
{
    if (chain.id != policy.chain)
        return fail(Code::policy_wrong_chain, Stage::policy,
                    {{"policy", std::to_string(policy.chain.value)},
                     {"chain", chain.name},
                     {"id", std::to_string(chain.id.value)}});
    const Target* native = policy.find(chain.native.address);
    const Target* wrapped = policy.find(chain.wrapped.address);
    if (!native || !wrapped || native == wrapped) return {};
    const auto index = static_cast<std::size_t>(wrapped - policy.targets.data());
    return invalid(target_field(index, "members"),
                   "the native coin and its wrapped form must be members of one target");
}

} // namespace ballast::policy
