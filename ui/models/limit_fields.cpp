#include "ui/models/policy_fields.h"
#include <QCoreApplication>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(policy_limits)
};

using policy::Limits;

std::vector<LimitField> trade_fields()
{
    return {
        {"slippage_bps", QStringLiteral("limitSlippage"), Say::tr("Floors lie under the expected result by"),
         Say::tr("%"), Say::tr("after fees and expected impact; below it a trade fails as a whole"),
         Say::tr("Every trade has a floor: the least it may bring. It is this much under the price of the oracle, "
                 "after fees and expected impact."),
         0, 10, 0.01, 2, false, [](const Limits& limits) { return limits.slippage.value / 100.0; },
         [](Limits& limits, double value) {
             limits.slippage.value = static_cast<std::int32_t>(std::lround(value * 100));
         }},
        {"max_price_impact_bps", QStringLiteral("limitPriceImpact"), Say::tr("Most a trade may move the price"),
         Say::tr("%"), Say::tr("a larger move blocks signing"),
         Say::tr("A trade moves the price of the pools it uses. A plan with a larger move than this cannot be signed."),
         0.01, 50, 0.01, 2, false, [](const Limits& limits) { return limits.max_price_impact.value / 100.0; },
         [](Limits& limits, double value) {
             limits.max_price_impact.value = static_cast<std::int32_t>(std::lround(value * 100));
         }},
        {"pool_depth_note_percent", QStringLiteral("limitPoolDepth"), Say::tr("Note trades above"), Say::tr("%"),
         Say::tr("of a pool's depth"),
         Say::tr("A trade that uses more than this share of a pool's depth gets a note, which you acknowledge before "
                 "you approve."),
         0, 100, 1, 1, false, [](const Limits& limits) { return limits.slippage_pool_depth_note.value / 1e4; },
         [](Limits& limits, double value) {
             limits.slippage_pool_depth_note.value = static_cast<std::int32_t>(std::lround(value * 1e4));
         }},
        {"minimum_ticket_usd", QStringLiteral("limitMinimumTicket"), Say::tr("Smallest trade"), Say::tr("USD"),
         Say::tr("smaller trades are left out"),
         Say::tr("Trades worth less than this are left out of a plan: their gas would cost more than they bring."), 0,
         1e9, 100, 0, false, [](const Limits& limits) { return to_double(limits.minimum_ticket); },
         [](Limits& limits, double value) { limits.minimum_ticket = usd_from(value); }},
        {"deadline_seconds", QStringLiteral("limitDeadline"), Say::tr("A trade stays valid for"), Say::tr("s"),
         Say::tr("after that the chain refuses it"),
         Say::tr("A signed trade that waits longer than this is refused by the chain, so that it cannot execute at an "
                 "old price."),
         double(policy::k_min_deadline.count()), 604'800, 60, 0, false,
         [](const Limits& limits) { return double(limits.deadline.count()); },
         [](Limits& limits, double value) { limits.deadline = std::chrono::seconds(std::llround(value)); }},
    };
}

std::vector<LimitField> cost_fields()
{
    return {
        {"loss_budget_month_usd", QStringLiteral("limitLossBudget"), Say::tr("Loss budget"), Say::tr("USD"),
         Say::tr("in any 30 days, all plans together"),
         Say::tr("What all plans of any 30 days may cost together. A plan that would pass it cannot be signed. 0 means "
                 "no budget."),
         0, 1e9, 100, 0, true, [](const Limits& limits) { return to_double(limits.loss_budget_month); },
         [](Limits& limits, double value) { limits.loss_budget_month = usd_from(value); }},
        {"base_fee_cap_gwei", QStringLiteral("limitBaseFee"), Say::tr("Dearest gas"), Say::tr("gwei"),
         Say::tr("above it plans are held"),
         Say::tr("While a unit of gas costs more than this, plans are held and nothing is sent. 0 means no cap."), 0,
         1e6, 1, 3, true, [](const Limits& limits) { return limits.base_fee_cap.value.to_double() / 1e9; },
         [](Limits& limits, double value) {
             limits.base_fee_cap.value = U256(static_cast<std::uint64_t>(std::llround(value * 1e9)));
         }},
        {"horizon_days", QStringLiteral("limitHorizon"), Say::tr("Waiting is priced over"), Say::tr("days"),
         Say::tr("longer means trading sooner"),
         Say::tr("Ballast compares the cost of trading with the cost of staying off target for this many days. Longer "
                 "means trading sooner."),
         1, 3650, 1, 0, false, [](const Limits& limits) { return limits.horizon_days; },
         [](Limits& limits, double value) { limits.horizon_days = value; }},
        {"risk_aversion", QStringLiteral("limitRiskAversion"), Say::tr("Weight of the cost of waiting"), Say::tr("×"),
         Say::tr("higher means trading sooner"),
         Say::tr("How heavily the risk of staying off target counts against the cost of trading. Higher means trading "
                 "sooner; 0 means it does not count."),
         0, 1000, 0.1, 1, false, [](const Limits& limits) { return limits.risk_aversion; },
         [](Limits& limits, double value) { limits.risk_aversion = value; }},
        {"price_slack_seconds", QStringLiteral("limitPriceSlack"), Say::tr("A price may be late by"), Say::tr("s"),
         Say::tr("beyond its heartbeat; older prices block signing"),
         Say::tr("Every price feed promises a heartbeat. A price that is later than its heartbeat and this slack is "
                 "not used: no plan is made on it."),
         0, 86'400, 60, 0, false, [](const Limits& limits) { return double(limits.price_max_age.count()); },
         [](Limits& limits, double value) { limits.price_max_age = std::chrono::seconds(std::llround(value)); }},
    };
}

} // namespace

std::vector<LimitField> limit_fields()
{
    std::vector<LimitField> out = trade_fields();
    for (LimitField& field : cost_fields())
        out.push_back(std::move(field));
    return out;
}

policy::Band band_as(const policy::Target& target, policy::Band::Kind kind)
{
    constexpr std::int32_t k_tenth = 1000; // of a percent, in millionths
    using Kind = policy::Band::Kind;
    policy::Band band = target.band;
    if (band.kind == kind) return band;
    const double weight = to_double(target.weight);
    if (band.kind == Kind::relative)
        band.width.value =
            std::max(k_tenth, static_cast<std::int32_t>(std::lround(band.fraction * weight * 1000)) * k_tenth);
    if (kind == Kind::relative)
        band.fraction =
            std::clamp(std::round(weight > 0 ? to_double(band.width) / weight * 100 : 20.0), 1.0, 100.0) / 100;
    if (kind == Kind::volatility && band.upper.value == 0) {
        band.lower.value = band.width.value / 2 / k_tenth * k_tenth;
        band.upper.value = std::max(band.width.value, std::min(2 * band.width.value, target.weight.value));
        band.reference_volatility = 0.6;
    }
    band.kind = kind;
    return band;
}

} // namespace ballast::ui
