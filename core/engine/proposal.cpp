#include "engine/proposal.h"
#include <algorithm>

namespace ballast::engine {
namespace {

constexpr std::int32_t k_tenth = 1'000; // a tenth of a percent, in millionths

struct Found {
    policy::Target target;
    Usd value;
};

/// Native and wrapped count as one line, traded as wrapped: pools hold the wrapped form.
std::vector<Found> group(const snapshot::FirstLook& look, const chain::ChainConfig& chain)
{
    std::vector<Found> lines;
    std::size_t ether = SIZE_MAX;
    for (std::size_t i = 0; i < look.holdings.size(); ++i) {
        const holding::Holding& holding = look.holdings[i];
        if (holding.raw.is_zero() || look.prices[i].refusal) continue;
        const auto value = value_of(holding.raw, holding.token.decimals, look.prices[i].mid);
        if (!value) continue;
        const bool is_ether = holding.token.address == evm::k_native || holding.token.address == chain.wrapped.address;
        if (is_ether && ether != SIZE_MAX) {
            lines[ether].value += *value;
            continue;
        }
        policy::Target target;
        target.id = holding.token.symbol;
        target.members = {holding.token};
        if (is_ether) {
            ether = lines.size();
            target.id = chain.native.symbol + " + " + chain.wrapped.symbol;
            target.members = {chain.native, chain.wrapped};
            target.trade_member = 1;
        }
        lines.push_back({std::move(target), *value});
    }
    return lines;
}

/// Largest remainders, so that each is rounded and the tenths sum to exactly 100 %; a line below a tenth gets one, from
/// the largest.
void set_weights(std::vector<Found>& lines, Usd total)
{
    std::int32_t left = k_whole.value / k_tenth;
    std::vector<std::pair<double, Found*>> remainders;
    for (Found& line : lines) {
        const double tenths = to_double(line.value) / to_double(total) * 1000;
        const auto whole = std::max(1, static_cast<std::int32_t>(tenths));
        line.target.weight.value = whole * k_tenth;
        left -= whole;
        remainders.emplace_back(tenths - whole, &line);
    }
    std::ranges::stable_sort(remainders, std::ranges::greater{}, &std::pair<double, Found*>::first);
    for (auto next = remainders.begin(); left > 0 && next != remainders.end(); ++next, --left)
        next->second->target.weight.value += k_tenth;
    lines.front().target.weight.value += left * k_tenth; // negative, or nothing
}

} // namespace

Usd total_of(const snapshot::FirstLook& look)
{
    Usd total;
    for (std::size_t i = 0; i < look.holdings.size(); ++i)
        if (!look.prices[i].refusal)
            if (const auto value = value_of(look.holdings[i].raw, look.holdings[i].token.decimals, look.prices[i].mid))
                total += *value;
    return total;
}

Result<policy::Policy> propose_policy(const snapshot::FirstLook& look, const chain::ChainConfig& chain,
                                      const Address& treasury)
{
    std::vector<Found> lines = group(look, chain);
    Usd total;
    for (const Found& line : lines)
        total += line.value;
    if (lines.empty() || total.value <= 0) return fail(Code::treasury_empty, Stage::policy);
    std::stable_sort(lines.begin(), lines.end(), [](const Found& a, const Found& b) { return a.value > b.value; });
    set_weights(lines, total);
    policy::Policy policy;
    policy.chain = chain.id;
    policy.treasury = treasury;
    policy.treasury_name = "Treasury";
    policy.limits.gas_reserve = Wei{U256::power_of_ten(17)};
    unsigned colour = 0;
    for (Found& line : lines) {
        const std::int32_t weight = line.target.weight.value;
        line.target.band.width.value = std::min(weight, std::clamp(weight / 4, 5 * k_tenth, 50 * k_tenth));
        line.target.colour = colour++;
        policy.targets.push_back(std::move(line.target));
    }
    return policy;
}

} // namespace ballast::engine
