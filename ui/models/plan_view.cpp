#include "ui/models/plan_view.h"
#include <QCoreApplication>
#include <cmath>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(plan)
};

/// After this much of the chain's time a plan that was asked for is said to be old, and planning again is offered.
constexpr std::chrono::seconds k_aged{60};

QString dollars(Usd usd) { return Say::tr("%1 USD").arg(text::format_usd(usd)); }

/// "about 3,526 USD in 60 days": a cost of waiting says nothing without its period.
QString waiting_cost(Usd cost, const policy::Policy* policy)
{
    if (!policy) return Say::tr("about %1").arg(dollars(cost));
    const int days = std::max(1, static_cast<int>(std::lround(policy->limits.horizon_days)));
    return Say::tr("about %1 in %n days", nullptr, days).arg(dollars(cost));
}

QString left_out_words(const plan::LeftOut& left)
{
    const QString head =
        Say::tr("%1 USD of %2 to %3 was left out").arg(text::format_usd(left.value), words(left.sell), words(left.buy));
    switch (left.why) {
    case plan::LeftOut::Why::below_ticket: return Say::tr("%1: it is below the least ticket.").arg(head);
    case plan::LeftOut::Why::gas_exceeds_gain: return Say::tr("%1: its gas would cost more than it gains.").arg(head);
    case plan::LeftOut::Why::too_many:
        return Say::tr("%1: one transaction holds no more. The next plan takes it.").arg(head);
    case plan::LeftOut::Why::price_limit: return Say::tr("%1: the pools would pay too little for more now.").arg(head);
    case plan::LeftOut::Why::other_member:
        return Say::tr("%1: the line holds it in members that the policy does not trade.").arg(head);
    case plan::LeftOut::Why::gas_reserve: return Say::tr("%1: it is kept as gas money.").arg(head);
    case plan::LeftOut::Why::no_route: return Say::tr("%1: no pool offers an acceptable route.").arg(head);
    }
    return {};
}

/// "ETH + WETH over by 8.3 points, USDC under by 6.4 points": what is outside its band, and how far.
QString outside_words(const engine::EngineState& state)
{
    QStringList parts;
    if (state.drift)
        for (const drift::Line& line : state.drift->lines) {
            if (line.state != drift::LineState::outside) continue;
            const QString points = text::format_number((std::abs(line.drift) - line.band.half_width) * 100, 1);
            parts << (line.drift > 0 ? Say::tr("%1 over by %2 points") : Say::tr("%1 under by %2 points"))
                         .arg(words(line.id), points);
        }
    const int more = static_cast<int>(parts.size()) - 2;
    const QString out = parts.mid(0, 2).join(QStringLiteral(", "));
    return more > 0 ? Say::tr("%1 and %n more", nullptr, more).arg(out) : out;
}

void fill_after(PlanView& view, const plan::Plan& plan, const policy::Policy* policy)
{
    for (const plan::After& after : plan.after) {
        Cell asset{words(after.id)};
        asset.asset = colour_of(policy, std::string_view(after.id));
        view.after.push_back({asset, number_cell(text::format_number(after.weight_before * 100, 1)),
                              number_cell(text::format_number(after.weight_after * 100, 1), true),
                              number_cell(text::format_number(after.target * 100, 1), false, true)});
    }
}

void fill_plan(PlanView& view, const plan::Plan& plan, const engine::EngineState& state)
{
    view.kind = PlanView::Kind::plan;
    view.number = plan.number;
    view.title = Say::tr("Plan %1").arg(plan.number);
    const bool worth = plan.cost.total() < plan.cost_of_waiting;
    view.chip = worth ? Say::tr("Act now") : Say::tr("Dearer than waiting");
    view.tone = worth ? Tone::danger : Tone::attention;
    const QString waiting = waiting_cost(plan.cost_of_waiting, state.policy.get());
    const QString outside = outside_words(state);
    const Usd cost = plan.cost.total();
    view.sentence = cost.value < 0 ? Say::tr("Waiting costs %1, acting earns %2: the pools pay more than the price "
                                             "feeds say.")
                                         .arg(waiting, dollars(Usd{} - cost))
                                   : Say::tr("Waiting costs %1, acting %2.").arg(waiting, dollars(cost));
    if (!outside.isEmpty()) view.sentence = Say::tr("%1. %2").arg(outside, view.sentence);
    view.waiting = Say::tr("Not part of the cost: doing nothing instead costs %1, as the drift is now.").arg(waiting);
    view.total = dollars(cost);
    const double gwei = plan.gas_price.value.to_double() / 1e9;
    view.costs = {{Say::tr("Venue fees"), dollars(plan.cost.fees), to_double(plan.cost.fees)},
                  {Say::tr("Price impact"), dollars(plan.cost.impact), to_double(plan.cost.impact)},
                  {Say::tr("Gas, %1 at %2 gwei")
                       .arg(text::format_number(double(plan.gas.value), 0), text::format_number(gwei, 1)),
                   dollars(plan.cost.gas), to_double(plan.cost.gas)}};
    Usd sold;
    for (const plan::Trade& trade : plan.trades)
        sold += trade.value;
    // A bound is rounded up, and its dollars are those of the bound that is shown.
    const double bound = std::max(0.1, std::ceil(plan.gap_bps * 10) / 10);
    view.proof = Say::tr("Proved: no split over these pools beats this plan by more than <b>%1 (%2)</b> at this block.")
                     .arg(text::format_bps(bound),
                          Say::tr("%1 USD").arg(text::format_usd(usd_from(to_double(sold) * bound / 1e4), 2)));
    view.route_note = plan.safe_tx ? Say::tr("Width is value in USD; all or nothing in one transaction")
                                   : Say::tr("Width is value in USD; one call after the other, not all or nothing");
    view.trades = trade_rows(plan, state.policy.get(), state.snapshot.get(), false);
    if (view.trades.size() > 1) {
        const Usd pools = plan.cost.fees + plan.cost.impact;
        view.trades.push_back(
            {{Say::tr("Sum"), true},
             {},
             number_cell(Say::tr("%1 USD").arg(text::format_usd(sold, 2)), true),
             {},
             {},
             number_cell(text::format_number(sold.value ? to_double(pools) / to_double(sold) * 1e4 : 0, 1), true),
             number_cell(text::format_usd(pools, 2), true)});
        view.has_total = true;
    }
    fill_after(view, plan, state.policy.get());
    view.destination = plan.destination;
    for (const plan::LeftOut& left : plan.left_out)
        view.left_out << left_out_words(left);
}

void fill_hold(PlanView& view, const plan::Hold& hold, const engine::EngineState& state)
{
    using Reason = plan::Hold::Reason;
    view.kind = PlanView::Kind::hold;
    view.title = Say::tr("Plan");
    view.chip = Say::tr("Hold");
    view.tone = hold.reason == Reason::inside_bands ? Tone::good : Tone::information;
    view.sentence = outside_words(state);
    view.hold_title =
        hold.reason == Reason::inside_bands ? Say::tr("No plan is needed") : Say::tr("Hold: do nothing for now");
    view.hold_sentence = hold_words(hold.reason) + u'.';
    if (state.drift && hold.reason == Reason::inside_bands) view.hold_sentence += u' ' + largest_drift(*state.drift);
    if (hold.cost.value > 0)
        view.hold_sentence +=
            u' ' + Say::tr("Trading costs %1, waiting costs %2.")
                       .arg(dollars(hold.cost), waiting_cost(hold.cost_of_waiting, state.policy.get()));
    for (const plan::LeftOut& left : hold.left_out)
        view.left_out << left_out_words(left);
    if (state.policy) view.destination = state.policy->destination;
}

} // namespace

PlanView make_plan_view(const engine::EngineState& state)
{
    PlanView view;
    view.title = Say::tr("Plan");
    const plan::Decision* decision = shown_decision(state);
    if (!decision) {
        if (!state.starting && state.treasuries.empty() && state.problems.empty())
            view.kind = PlanView::Kind::no_treasury;
        return view;
    }
    if (const auto* plan = std::get_if<plan::PlanPtr>(decision))
        fill_plan(view, **plan, state);
    else
        fill_hold(view, std::get<plan::Hold>(*decision), state);
    for (const Error& note : state.notes)
        if (note.stage == Stage::snapshot) view.left_out << sentences_of(note);
    fill_cards(view, state);
    view.asked_for = state.alternative.has_value();
    if (const auto* plan = std::get_if<plan::PlanPtr>(decision); plan && view.asked_for && state.head)
        if (const auto age = state.head->time - (*plan)->block.time; age >= k_aged) {
            view.aged = true;
            view.sentence += u' ' + Say::tr("Made at block %1, %2 ago.")
                                        .arg(text::format_block((*plan)->block.number), text::format_age(age));
        }
    return view;
}

} // namespace ballast::ui
