#include "ui/models/outcome_view.h"
#include "ui/models/activity_view.h"
#include "ui/models/approve_view.h"
#include "ui/models/outcome_words.h"
#include <QCoreApplication>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(outcome)
};

using StepState = Step::State;

QString took(Time from, Time to)
{
    if (from.time_since_epoch().count() == 0 || to - from < std::chrono::seconds(1)) return {};
    return Say::tr(" · after %1").arg(text::format_age(to - from));
}

/// Whose signatures: the names of the keys, else how many.
QString signers_fact(const engine::EngineState& state)
{
    QStringList names;
    for (const safe::Confirmation& each : state.review.confirmations)
        if (const QString name = name_of_key(state, each.owner); !name.isEmpty()) names << name;
    const auto count = state.review.confirmations.size();
    if (count == 0) return Say::tr("By the account's own key");
    const QString head = Say::tr("%1 of %2").arg(count).arg(std::max<std::size_t>(state.review.threshold, count));
    return names.isEmpty() ? head : Say::tr("%1: %2").arg(head, join_list(names));
}

/// How far the call under way is; the last step counts only for the last of the calls.
struct Reached {
    bool sent, included, confirmed;
};

Reached reached_by(const send::Progress& progress, bool over)
{
    const send::Step at = progress.step;
    const bool ended = at == send::Step::failed || at == send::Step::replaced; // perhaps before anything was sent
    const bool included = at == send::Step::included || at == send::Step::confirmed || (ended && progress.receipt);
    const bool sent = over || included || at == send::Step::submitted || (ended && progress.transaction != Bytes32{});
    return {sent, over || included, over || (at == send::Step::confirmed && progress.call + 1 >= progress.calls)};
}

/// Calls of a plain account that are done and stay done whatever becomes of the others; 0 for a Safe.
std::size_t calls_done(const engine::Review& review)
{
    if (!review.progress || review.progress->calls < 2) return 0;
    return review.progress->call + (review.progress->step == send::Step::confirmed ? 1 : 0);
}

OutcomeFacts facts_of(const OutcomeView& view, const engine::Review& review)
{
    OutcomeFacts facts;
    facts.unproven = view.unproven;
    facts.calls_done = static_cast<int>(calls_done(review));
    if (!review.outcome) return facts;
    const send::Outcome& outcome = *review.outcome;
    facts.executed = outcome.executed;
    facts.dearer_usd = to_double(outcome.actual_cost - outcome.planned_cost);
    facts.gas_usd = text::format_usd(outcome.gas_cost, 2);
    const auto* trades = review.simulated ? &review.simulated->plan().trades : nullptr;
    for (const send::TradeOutcome& each : outcome.trades) {
        facts.below_floor += each.actual_out < each.floor ? 1 : 0;
        if (trades && each.trade < trades->size()) facts.sold_usd += to_double((*trades)[each.trade].value);
    }
    return facts;
}

/// What holds when a plain account stopped half way; empty when nothing was done before.
QString stay_words(const engine::Review& review)
{
    OutcomeFacts facts;
    facts.calls_done = static_cast<int>(calls_done(review));
    if (facts.calls_done == 0 || (review.outcome && review.outcome->executed)) return {};
    return outcome_words(facts).remains;
}

void fill_steps(OutcomeView& view, const engine::EngineState& state)
{
    const engine::Review& review = state.review;
    const send::Progress progress = review.progress.value_or(send::Progress{});
    const bool failed = view.failed || view.stopped;
    const Reached reached = reached_by(progress, review.outcome.has_value());
    const auto [sent, included, confirmed] = reached;
    const auto stage = [&](bool done, bool before) {
        return done ? StepState::done : !before ? StepState::waiting : failed ? StepState::failed : StepState::running;
    };
    const auto time = [](Time when) { return when.time_since_epoch().count() ? text::format_clock(when) : QString(); };
    Step signed_step{StepState::done, Say::tr("Signed"),
                     review.simulated ? signers_fact(state) : Say::tr("Before the restart"),
                     time(review.signed_at.value_or(progress.prepared_at)), 0};
    Step submitted{stage(sent, true),
                   Say::tr("Submitted"),
                   {},
                   time(progress.submitted_at) + took(progress.prepared_at, progress.submitted_at),
                   0};
    submitted.fact =
        sent ? Say::tr("At most %1 gwei").arg(text::format_number(progress.max_fee.value.to_double() / 1e9, 1))
             : Say::tr("Waiting for the endpoints");
    if (progress.calls > 1) submitted.fact += Say::tr(" · call %1 of %2").arg(progress.call + 1).arg(progress.calls);
    Step inside{stage(included, sent), Say::tr("Included"), sent ? Say::tr("Waiting for a block") : QString(),
                time(progress.included_at) + took(progress.submitted_at, progress.included_at), 0};
    if (progress.receipt)
        inside.fact = Say::tr("Block %1, position %2")
                          .arg(text::format_block(progress.receipt->block))
                          .arg(progress.receipt->index);
    if (inside.state == StepState::running)
        inside.time = Say::tr("since %1")
                          .arg(text::format_age(std::max(state.now - progress.submitted_at, std::chrono::seconds(0))));
    Step final_step{stage(confirmed, included),
                    Say::tr("Confirmed"),
                    {},
                    time(progress.confirmed_at) + took(progress.included_at, progress.confirmed_at),
                    0};
    if (included && progress.confirmations_needed)
        final_step.fact = Say::tr("%1 of %2 blocks")
                              .arg(std::min(progress.confirmations, progress.confirmations_needed))
                              .arg(progress.confirmations_needed);
    if (progress.confirmations_needed) final_step.part = double(progress.confirmations) / progress.confirmations_needed;
    if (view.failed) final_step.state = StepState::failed, final_step.fact = outcome_words(facts_of(view, review)).chip;
    if (view.unproven) final_step.state = StepState::failed, final_step.fact = Say::tr("Not proved");
    view.steps = {signed_step, submitted, inside, final_step};
}

void fill_heading(OutcomeView& view, const engine::EngineState& state)
{
    const engine::Review& review = state.review;
    view.title = Say::tr("Plan %1").arg(view.number);
    view.chip_icon = QStringLiteral("loader");
    const QString stay = stay_words(review);
    if (review.outcome) {
        const OutcomeWords words = outcome_words(facts_of(view, review));
        const QString block = text::format_block(review.outcome->block);
        view.chip = words.chip, view.chip_tone = words.tone, view.chip_icon.clear();
        view.sentence = view.failed     ? words.remains + u'.'
                        : view.unproven ? Say::tr("Block %1. %2.").arg(block, words.remains)
                                        : Say::tr("Block %1. The overview shows the treasury as it is now.").arg(block);
    } else if (view.stopped) {
        view.chip = Say::tr("Interrupted"), view.chip_tone = Tone::attention, view.chip_icon.clear();
        view.sentence = Say::tr("The journal keeps everything; going on never sends twice.");
        if (!stay.isEmpty()) view.sentence.prepend(stay + QStringLiteral(". "));
    } else if (review.progress && review.progress->receipt) {
        view.chip = Say::tr("Confirming, %1 of %2")
                        .arg(review.progress->confirmations)
                        .arg(review.progress->confirmations_needed);
        view.sentence = Say::tr("Included; waiting until it is final.");
    } else {
        view.chip = Say::tr("Sending");
        view.sentence = Say::tr(
            "Sent from this computer. You can close the window: at the next start the overview offers to go on.");
    }
}

/// The largest of them reaches the end of its bar.
void give_scale(std::vector<Difference>& differences)
{
    double scale = 0;
    for (const Difference& each : differences)
        scale = std::max(scale, std::abs(each.value));
    for (Difference& each : differences)
        each.scale = scale;
}

void fill_trades(OutcomeView& view, const send::Outcome& outcome, const plan::Plan& plan,
                 const engine::EngineState& state)
{
    const snapshot::Snapshot* snapshot = state.snapshot.get();
    Usd sold;
    const OutcomeFacts facts = facts_of(view, state.review);
    const OutcomeWords words = outcome_words(facts);
    for (const send::TradeOutcome& each : outcome.trades) {
        if (each.trade >= plan.trades.size()) continue;
        const plan::Trade& trade = plan.trades[each.trade];
        sold += trade.value;
        Cell sell{amount_with_symbol(trade.amount_in, trade.sell, snapshot)};
        sell.asset = colour_of(state.policy.get(), trade.sell.address);
        const double floor = each.floor.to_double();
        const double above = floor > 0 ? (each.actual_out.to_double() / floor - 1) * 1e4 : 0;
        const bool held = each.actual_out >= each.floor;
        Cell against = number_cell(held ? Say::tr("%1 bp above").arg(text::format_number(above, 1))
                                        : Say::tr("%1 bp below").arg(text::format_number(-above, 1)),
                                   false, held);
        against.tone = held ? Tone::neutral : Tone::danger;
        Cell difference = number_cell(text::format_usd(each.difference, 2, text::Sign::always));
        view.trades.push_back(
            {sell,
             number_cell(amount_of(each.floor, trade.buy, snapshot, text::Rounding::down), false, true),
             number_cell(amount_of(each.planned_out, trade.buy, snapshot), false, true),
             number_cell(amount_with_symbol(each.actual_out, trade.buy, snapshot), true),
             difference,
             number_cell(text::format_number(each.difference_bps, 1, text::Sign::always), true),
             {},
             against});
        view.differences.push_back({to_double(each.difference), 1});
    }
    give_scale(view.differences);
    const double gas = to_double(plan.cost.gas - outcome.gas_cost),
                 all = to_double(plan.cost.total() - outcome.actual_cost);
    const double bps = sold.value > 0 ? all / to_double(sold) * 1e4 : 0;
    const auto at = [](Gas used, GasPrice price) {
        return Say::tr("%1 at %2 gwei")
            .arg(text::format_number(double(used.value), 0), text::format_number(price.value.to_double() / 1e9, 1));
    };
    view.trades.push_back({{Say::tr("Gas")},
                           {},
                           number_cell(at(plan.gas, plan.gas_price), false, true),
                           number_cell(at(outcome.gas_used, outcome.gas_price), true),
                           number_cell(text::format_number(gas, 2, text::Sign::always)),
                           {},
                           {},
                           {}});
    Cell floors = number_cell(facts.below_floor ? words.floors : Say::tr("All held"), true);
    floors.tone = facts.below_floor ? Tone::danger : Tone::neutral;
    view.trades.push_back({{Say::tr("Total, %1 USD sold").arg(text::format_usd(sold, 2)), true},
                           {},
                           number_cell(Say::tr("cost %1 USD").arg(text::format_usd(outcome.planned_cost, 2)), true),
                           number_cell(Say::tr("cost %1 USD").arg(text::format_usd(outcome.actual_cost, 2)), true),
                           number_cell(text::format_number(all, 2, text::Sign::always), true),
                           number_cell(text::format_number(bps, 1, text::Sign::always), true),
                           {},
                           floors});
    view.verdict = words.verdict;
    view.verdict_tone = all < 0 || view.unproven || facts.below_floor ? Tone::attention : Tone::good;
}

void fill_weights(OutcomeView& view, const plan::Plan& plan, const engine::EngineState& state)
{
    for (const plan::After& after : plan.after) {
        const drift::Line* line = state.review.drift_after ? state.review.drift_after->find(after.id) : nullptr;
        Cell asset{words(after.id)};
        asset.asset = colour_of(state.policy.get(), std::string_view(after.id));
        view.weights.push_back({asset,
                                number_cell(text::format_number(after.weight_before * 100, 1), false, true),
                                number_cell(text::format_number(after.weight_after * 100, 1)),
                                number_cell(line ? text::format_number(line->weight * 100, 1) : QString(), true),
                                number_cell(text::format_number(after.target * 100, 1), false, true),
                                {}});
        BandValue band{words(after.id), (line ? line->weight - line->target : after.weight_before - after.target) * 100,
                       1, std::nullopt};
        if (const drift::Line* now = line ? line : state.review.drift ? state.review.drift->find(after.id) : nullptr)
            band.band = now->band.half_width * 100;
        if (!line) band.planned = (after.weight_after - after.target) * 100;
        view.weights.back().back().name = band_name(band);
        view.bands.push_back(band);
    }
}

void fill_events(OutcomeView& view, const engine::EngineState& state)
{
    if (!state.activity) return;
    const Names names = names_of(state);
    for (const audit::Record& record : *state.activity) {
        if (record.plan_number != view.number) continue;
        const ActivityRow row = make_activity_row(record, state.now, names);
        const QString sentence = record.kind == audit::Kind::transaction ? QString() : row.sentence; // hash below
        view.events.emplace_back(text::format_clock(record.time),
                                 sentence.isEmpty() ? row.title : Say::tr("%1. %2").arg(row.title, sentence));
        if (record.kind == audit::Kind::plan) break; // the numbers of older treasuries' plans may repeat
    }
}

void fill_problem(OutcomeView& view, const Error& problem, const engine::Review& review)
{
    const QString stay = stay_words(review);
    const bool undone = problem.code == Code::execution_failed || problem.code == Code::transaction_reverted;
    const bool whole = view.failed && stay.isEmpty() && undone; // a replaced one was never included
    view.problem = problem_text(problem);
    if (whole)
        view.problem->happened = Say::tr("It was included in block %1, and the chain undid all its trades together.")
                                     .arg(text::format_block(review.outcome->block));
    if (view.unproven) view.problem->tone = Tone::attention;
    if (stay.isEmpty()) return;
    view.problem->lost = stay;
    if (view.failed)
        view.problem->lead =
            Say::tr("Stopped at call %1 of %2").arg(review.progress->call + 1).arg(review.progress->calls);
}

/// Whoever waits can stop waiting, as long as nothing is on its way for it.
void fill_ways_out(OutcomeView& view, const engine::EngineState& state)
{
    const auto open = std::ranges::find(state.unfinished, view.number, &send::Unfinished::plan_number);
    view.may_abandon = view.stopped && open != state.unfinished.end() && may_set_aside(*open, state);
    if (!state.review.progress) return;
    const send::Progress& progress = *state.review.progress;
    const bool dear = progress.problem && progress.problem->code == Code::base_fee_above_cap;
    view.may_stop = dear && !view.stopped && !view.finished;
    view.begun = calls_done(state.review) > 0;
}

} // namespace

OutcomeView make_outcome_view(const engine::EngineState& state)
{
    OutcomeView view;
    const engine::Review& review = state.review;
    const plan::Plan* plan = review.simulated ? &review.simulated->plan() : nullptr;
    view.number = plan ? plan->number : review.progress ? review.progress->plan_number : 0;
    const std::optional<Error> problem =
        review.outcome && review.outcome->problem ? review.outcome->problem : review.problem;
    view.unproven = review.outcome && problem && (review.outcome->executed || problem->code == Code::outcome_unproven);
    view.failed = review.outcome && !review.outcome->executed && !view.unproven;
    const bool moving =
        find_waiting(state, engine::Waiting::For::submission) || find_waiting(state, engine::Waiting::For::inclusion);
    view.stopped = !review.outcome && review.problem && !moving;
    view.finished = review.outcome.has_value();
    fill_ways_out(view, state);
    if (problem) fill_problem(view, *problem, review);
    fill_steps(view, state);
    fill_heading(view, state);
    if (plan && review.outcome && review.outcome->executed) fill_trades(view, *review.outcome, *plan, state);
    if (plan) fill_weights(view, *plan, state);
    fill_events(view, state);
    const Bytes32 transaction = review.outcome    ? review.outcome->transaction
                                : review.progress ? review.progress->transaction
                                                  : Bytes32{};
    if (transaction != Bytes32{}) view.transaction = words(transaction);
    if (!view.transaction.isEmpty() && state.chain && !state.chain->explorer.empty())
        view.explorer = QStringLiteral("%1/tx/%2").arg(words(state.chain->explorer), view.transaction);
    return view;
}

} // namespace ballast::ui
