#include "drift/flows.h"
#include "store/store.h"
#include <algorithm>
#include <cmath>

namespace ballast::drift {
namespace {

/// What came is worth what left within this share: fees, impact and the price's way since then.
constexpr double k_exchange_slack = 0.05;

struct Member {
    std::size_t line;
    const Token* token;
};

std::vector<Member> members_of(const policy::Policy& policy)
{
    std::vector<Member> out;
    for (std::size_t line = 0; line < policy.targets.size(); ++line)
        for (const Token& token : policy.targets[line].members)
            out.push_back({line, &token});
    return out;
}

std::vector<FlowPart> changes(const std::vector<Member>& members, const Standing& before, const Standing& after)
{
    double total = 0;
    std::vector<FlowPart> parts;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const double price = after.prices[i] > 0 ? after.prices[i] : before.prices[i];
        const double amount = after.amounts[i] - before.amounts[i];
        total += before.amounts[i] * price;
        parts.push_back({members[i].line, members[i].token->symbol, amount, amount * price});
    }
    std::erase_if(parts,
                  [total](const FlowPart& part) { return std::abs(part.usd) <= total * store::k_notable_share; });
    return parts;
}

bool is_exchange(const std::vector<FlowPart>& parts)
{
    double in = 0, out = 0;
    for (const FlowPart& part : parts)
        (part.usd > 0 ? in : out) += std::abs(part.usd);
    return in > 0 && out > 0 && std::abs(in - out) <= k_exchange_slack * std::max(in, out);
}

} // namespace

std::string_view flow_name(Flow::Kind kind)
{
    switch (kind) {
    case Flow::Kind::income: return "income";
    case Flow::Kind::payment: return "payment";
    case Flow::Kind::exchange: return "exchange";
    }
    return {};
}

std::vector<Flow> find_flows(const policy::Policy& policy, std::span<const Standing> readings,
                             std::span<const BlockNumber> outcomes)
{
    const std::vector<Member> members = members_of(policy);
    const auto fits = [count = members.size()](const Standing& each) {
        return each.amounts.size() == count && each.prices.size() == count;
    };
    std::vector<Flow> flows;
    const Standing* before = nullptr;
    for (const Standing& after : readings) {
        if (!fits(after)) continue;
        const Standing* from = std::exchange(before, &after);
        if (!from) continue;
        const bool told = std::ranges::any_of(
            outcomes, [&](BlockNumber block) { return block > from->block && block <= after.block; });
        if (told) continue;
        std::vector<FlowPart> parts = changes(members, *from, after);
        if (is_exchange(parts)) {
            flows.push_back({Flow::Kind::exchange, from->time, after.time, after.block, std::move(parts)});
            continue;
        }
        for (FlowPart& part : parts)
            flows.push_back({part.usd > 0 ? Flow::Kind::income : Flow::Kind::payment,
                             from->time,
                             after.time,
                             after.block,
                             {std::move(part)}});
    }
    return flows;
}

} // namespace ballast::drift
