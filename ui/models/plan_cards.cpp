#include "ui/models/plan_view.h"
#include <QCoreApplication>
#include <cmath>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(plan)
};

QString dollars(double usd) { return Say::tr("%1 USD").arg(text::format_number(usd, 0)); }

QString destination_words(const policy::Destination& destination)
{
    switch (destination.kind) {
    case policy::Destination::Kind::target: return Say::tr("To the target");
    case policy::Destination::Kind::edge: return Say::tr("To the edge");
    case policy::Destination::Kind::fraction:
        return Say::tr("%1 of the way").arg(text::format_percent(destination.fraction * 100, 0));
    }
    return {};
}

bool same(const policy::Destination& a, const policy::Destination& b)
{
    return a.kind == b.kind && std::lround(a.fraction * 100) == std::lround(b.fraction * 100);
}

/// The largest drift, in points: as it is, or as it would be afterwards.
double largest_drift(const plan::Plan& plan, double plan::After::* weight)
{
    double out = 0;
    for (const plan::After& after : plan.after)
        out = std::max(out, std::abs(after.*weight - after.target) * 100);
    return out;
}

/// What a card needs beside the plan itself.
struct Ground {
    double waiting = 0; ///< USD that the drift costs over the policy's horizon, when nothing is done
    int days = 1;
};

PlanCard card_of(const QString& title, const QString& sentence, const Ground& ground, const plan::Cost& cost,
                 std::pair<double, double> waiting_and_drift)
{
    const auto [waiting, drift] = waiting_and_drift;
    const double trading = to_double(cost.total());
    PlanCard card;
    card.value.title = title;
    card.value.sentence = sentence;
    card.value.total = text::format_number(trading + waiting, 0);
    card.value.unit = Say::tr("USD in %n days", nullptr, ground.days);
    card.value.trading = std::max(0.0, trading); // the bar has no room for a gain; the figures tell it
    card.value.waiting = waiting;
    card.value.facts = {{Say::tr("Trading cost"), dollars(trading)},
                        {Say::tr("of it gas · impact"),
                         QStringLiteral("%1 · %2").arg(text::format_usd(cost.gas), text::format_usd(cost.impact))},
                        {Say::tr("Cost of waiting"), dollars(waiting)},
                        {Say::tr("Largest drift left"), Say::tr("%1 points").arg(text::format_number(drift, 1))}};
    return card;
}

PlanCard card_of(const plan::Plan& plan, const Ground& ground)
{
    const int trades = static_cast<int>(plan.trades.size());
    const double left = std::max(0.0, ground.waiting - to_double(plan.cost_of_waiting));
    PlanCard card = card_of(destination_words(plan.destination),
                            plan.safe_tx ? Say::tr("%n trades, one transaction", nullptr, trades)
                                         : Say::tr("%n trades, one after the other", nullptr, trades),
                            ground, plan.cost, {left, largest_drift(plan, &plan::After::weight_after)});
    card.destination = plan.destination;
    return card;
}

const plan::Plan* plan_in(const std::optional<plan::Decision>& decision)
{
    const auto* plan = decision ? std::get_if<plan::PlanPtr>(&*decision) : nullptr;
    return plan ? plan->get() : nullptr;
}

} // namespace

void fill_cards(PlanView& view, const engine::EngineState& state)
{
    const plan::Plan *proposed = plan_in(state.decision), *asked = plan_in(state.alternative);
    const plan::Plan* shown = state.alternative ? asked : proposed;
    if (!shown || !state.drift || !state.policy) return;
    const policy::Limits& limits = state.policy->limits;
    const Ground ground{to_double(plan::cost_of_waiting(*state.drift, limits)),
                        std::max(1, static_cast<int>(std::lround(limits.horizon_days)))};
    if (proposed && !(asked && same(asked->destination, proposed->destination))) {
        view.cards.push_back(card_of(*proposed, ground));
        view.cards.back().value.suggested = true;
    }
    if (asked) {
        view.cards.push_back(card_of(*asked, ground));
        view.cards.back().value.suggested = proposed && view.cards.size() == 1;
    }
    for (PlanCard& card : view.cards)
        card.shown = same(*card.destination, shown->destination);
    const double drift = largest_drift(*shown, &plan::After::weight_before);
    view.cards.push_back(
        card_of(Say::tr("Do nothing"), Say::tr("Hold and look again"), ground, {}, {ground.waiting, drift}));
    view.cards.back().value.suggested = state.decision && !proposed;
    view.nothing =
        Say::tr("Nothing is traded. The largest drift stays at %1 points, and waiting %n days costs about %2.", nullptr,
                ground.days)
            .arg(text::format_number(drift, 1), dollars(ground.waiting));
    double scale = 0;
    for (const PlanCard& card : view.cards)
        scale = std::max(scale, card.value.trading + card.value.waiting);
    for (PlanCard& card : view.cards)
        card.value.scale = scale;
}

} // namespace ballast::ui
