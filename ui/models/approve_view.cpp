#include "ui/models/approve_view.h"
#include "ui/models/approve_parts.h"
#include "ui/models/check_words.h"
#include "ui/models/plan_view.h"
#include <QCoreApplication>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(approve)
};

using Phase = engine::Review::Phase;
using Verdict = simulate::Check::Verdict;

QString dollars(Usd usd) { return Say::tr("%1 USD").arg(text::format_usd(usd)); }

void fill_effect(ApproveView& view, const plan::Plan& plan, const snapshot::Snapshot* snapshot)
{
    const EffectWords effect = effect_of(plan, snapshot);
    const auto sentence = [&](const QString& sold, const QString& floors) {
        const QString head = Say::tr("Sell %1 (%2). Receive at least %3 (%4)")
                                 .arg(sold, dollars(effect.value), floors, dollars(effect.floor_value));
        return plan.safe_tx ? Say::tr("%1, or nothing but gas of about %2 is spent.").arg(head, dollars(plan.cost.gas))
                            : Say::tr("%1. An account sends one call after the other: not all or nothing.").arg(head);
    };
    const auto bold = [](const QString& words) { return QStringLiteral("<b>%1</b>").arg(words.toHtmlEscaped()); };
    view.effect = sentence(bold(effect.sold), bold(effect.floors));
    view.effect_plain = sentence(effect.sold, effect.floors);
    view.act = Say::tr("Approve: sell %1").arg(effect.sold);
    view.floors = Say::tr("for at least %1").arg(effect.floors);
}

bool is_late(const engine::EngineState& state)
{
    return state.review.problem && state.review.problem->code == Code::plan_expired;
}

/// Once a plan is approved, its deadline counts and no longer its age.
CheckValue deadline_words(const plan::Plan& plan, bool late)
{
    return {late ? CheckValue::State::block : CheckValue::State::pass, Say::tr("Time left to send"),
            Say::tr("until %1 UTC").arg(text::format_clock(plan.deadline)),
            Say::tr("The plan’s own calls refuse to trade after this time.")};
}

void fill_checks(ApproveView& view, const simulate::SimulatedPlan& simulated, bool late)
{
    const bool approved = view.kind == ApproveView::Kind::signing;
    for (const simulate::Check& check : simulated.checks()) {
        const bool time = approved && check.kind == simulate::Check::Kind::snapshot_age;
        view.checks.push_back(time ? deadline_words(simulated.plan(), late) : check_words(check, approved));
        using State = CheckValue::State;
        const State state = view.checks.back().state;
        view.passed += state == State::pass;
        view.notes += state == State::note;
        view.blocking += state == State::block;
        if (state != State::block) continue;
        const CheckValue& value = view.checks.back();
        Cell found{value.number, true};
        found.tone = Tone::danger;
        Cell source{value.source};
        source.quiet = true;
        view.details.push_back({{value.name}, found, source});
    }
}

/// Waiting helps against many things, but a plan only grows older.
bool is_aged(const simulate::SimulatedPlan& simulated)
{
    return std::any_of(simulated.checks().begin(), simulated.checks().end(), [](const simulate::Check& check) {
        return check.verdict == Verdict::block && check.kind == simulate::Check::Kind::snapshot_age;
    });
}

/// Why the plan must not be approved now, worst first.
QString refusal_of(const engine::EngineState& state, const simulate::SimulatedPlan& simulated)
{
    for (const simulate::Check& check : simulated.checks())
        if (check.verdict == Verdict::block)
            return is_aged(simulated) ? Say::tr("Cannot approve: the plan is too old. Plan again.")
                                      : Say::tr("Cannot approve. %1").arg(blocked_words(check));
    if (!state.review.current) return Say::tr("Cannot approve before the simulation succeeds again");
    if (!state.drift)
        return state.problems.empty()
                   ? Say::tr("Cannot approve before the prices are read again")
                   : Say::tr("Cannot approve. %1").arg(text::error_text(state.problems.front()).happened);
    return {};
}

void fill_heading(ApproveView& view, const engine::EngineState& state)
{
    const bool blocked = !view.refusal.isEmpty();
    view.title = view.kind == ApproveView::Kind::review ? Say::tr("Approve plan %1").arg(view.number)
                                                        : Say::tr("Sign plan %1").arg(view.number);
    view.steps = view.kind == ApproveView::Kind::review
                     ? Say::tr("Steps: <b>1 Review</b> · 2 Sign · 3 Send · 4 Confirmed")
                 : view.signatures < view.threshold ? Say::tr("Steps: 1 Review · <b>2 Sign</b> · 3 Send · 4 Confirmed")
                                                    : Say::tr("Steps: 1 Review · 2 Sign · <b>3 Send</b> · 4 Confirmed");
    view.chip = blocked ? Say::tr("Blocked") : Say::tr("Not signed");
    view.chip_tone = blocked ? Tone::danger : Tone::attention;
    if (!blocked) view.chip_icon = QStringLiteral("circle-dashed");
    if (view.kind == ApproveView::Kind::signing && !blocked) {
        const bool enough = view.signatures >= view.threshold;
        view.chip = enough ? Say::tr("Ready to send") : Say::tr("%1 signatures").arg(view.signed_count);
        view.chip_tone = enough ? Tone::good : Tone::information;
        view.chip_icon = enough ? QString() : QStringLiteral("sign");
    }
    const auto age = std::max(state.now - state.review.simulated_at, std::chrono::seconds(0));
    view.simulated = view.kind == ApproveView::Kind::review
                         ? (blocked ? Say::tr("Checked again every block, last %1 ago")
                                    : Say::tr("Simulated %1 ago, repeated every block"))
                               .arg(text::format_age(age))
                         : Say::tr("Simulated %1 ago, send before %2 UTC")
                               .arg(text::format_age(age), text::format_clock(state.review.simulated->plan().deadline));
}

void fill_problem(ApproveView& view, const engine::EngineState& state, const simulate::SimulatedPlan& simulated)
{
    if (simulated.failure())
        view.problem = problem_text(*simulated.failure(), Say::tr("The plan would fail on the chain"));
    else if (view.kind == ApproveView::Kind::review && is_aged(simulated))
        view.problem =
            ProblemText{Say::tr("The plan is too old to approve"),
                        Say::tr("The prices and balances it was made from are no longer today's."),
                        Say::tr("Nothing was signed or sent, and the treasury is unchanged."),
                        Say::tr("Plan again: Ballast makes the trades anew from what the treasury holds now."),
                        {},
                        Tone::danger};
    else if (view.blocking)
        for (const simulate::Check& check : simulated.checks())
            if (check.verdict == Verdict::block && check.kind != simulate::Check::Kind::snapshot_age) {
                view.problem = ProblemText{
                    Say::tr("This plan must not be signed"),
                    blocked_words(check) + u'.',
                    Say::tr("Nothing was signed or sent, and the treasury is unchanged."),
                    Say::tr("Wait: Ballast looks again at every block and unlocks by itself. Or plan again."),
                    {},
                    Tone::danger};
                break;
            }
    if (!view.problem && !state.drift && !state.problems.empty()) view.problem = problem_text(state.problems.front());
    if (state.review.problem) view.problem = problem_text(*state.review.problem);
    // A plan being signed is given up only when it can no longer be sent.
    const bool dead = is_late(state);
    view.plan_again = view.kind == ApproveView::Kind::review ? simulated.failure() || view.blocking || dead : dead;
}

/// The digest by its names, and the block by which another computer makes the same plan.
void fill_digest(ApproveView& view, const plan::Plan& plan)
{
    view.plan_digest = plan.digest;
    view.digest = words(plan.digest);
    const QString block = text::format_block(plan.block.number);
    view.made_at = Say::tr("Made at block %1, to be sent before %2 UTC").arg(block, text::format_clock(plan.deadline));
    QStringList lines{Say::tr("Plan %1, made at block %2").arg(plan.number).arg(plan.block.number.value)};
    if (plan.safe_tx) {
        view.domain_hash = words(plan.domain_hash);
        view.message_hash = words(plan.message_hash);
        lines << Say::tr("Domain hash: %1").arg(view.domain_hash) << Say::tr("Message hash: %1").arg(view.message_hash)
              << Say::tr("Safe transaction hash: %1").arg(view.digest);
    } else {
        lines << Say::tr("Hash of all calls: %1").arg(view.digest);
    }
    view.for_signers = lines.join(u'\n');
}

void fill_review(ApproveView& view, const engine::EngineState& state)
{
    const simulate::SimulatedPlan& simulated = *state.review.simulated;
    const plan::Plan& plan = simulated.plan();
    view.kind = state.review.phase == Phase::review ? ApproveView::Kind::review : ApproveView::Kind::signing;
    view.number = plan.number;
    fill_digest(view, plan);
    fill_effect(view, plan, state.snapshot.get());
    view.treasury_address = words(plan.treasury);
    if (const auto* treasury = selected_treasury(state)) view.treasury_name = words(treasury->name);
    fill_changes(view, simulated, state);
    view.trades = trade_rows(plan, state.policy.get(), state.snapshot.get(), true);
    fill_checks(view, simulated, is_late(state));
    fill_signers(view, state);
    view.refusal = view.kind == ApproveView::Kind::review ? refusal_of(state, simulated)
                   : is_late(state)                       ? Say::tr("It is too late to send this plan. Plan again.")
                                                          : QString();
    fill_heading(view, state);
    fill_problem(view, state, simulated);
}

} // namespace

ApproveView make_approve_view(const engine::EngineState& state)
{
    ApproveView view;
    view.title = Say::tr("Approve");
    const engine::Review& review = state.review;
    if (review.phase == Phase::simulating)
        view.kind = ApproveView::Kind::simulating;
    else if (review.phase == Phase::sending || review.phase == Phase::done)
        view.kind = ApproveView::Kind::running;
    else if ((review.phase == Phase::review || review.phase == Phase::signing) && review.simulated)
        fill_review(view, state);
    else if (review.problem)
        view.problem = problem_text(*review.problem);
    return view;
}

} // namespace ballast::ui
