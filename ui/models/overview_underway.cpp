#include "ui/models/overview_view.h"
#include <QCoreApplication>

// What the overview says of a plan that is approved and not over.
namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(overview)
};

/// The plan that was approved and is not over yet; 0 when there is none.
std::uint64_t plan_underway(const engine::EngineState& state)
{
    const engine::Review& review = state.review;
    using Phase = engine::Review::Phase;
    if (review.outcome || (review.phase != Phase::signing && review.phase != Phase::sending)) return 0;
    return review.simulated ? review.simulated->plan().number : review.progress ? review.progress->plan_number : 0;
}

QString underway_sentence(const engine::EngineState& state)
{
    const engine::Review& review = state.review;
    if (review.phase == engine::Review::Phase::signing) {
        const auto have = static_cast<unsigned>(review.confirmations.size());
        if (have >= review.threshold) return Say::tr("Every signature is there. Nothing was sent yet.");
        return Say::tr("%n of %1 signatures are there. Nothing was sent yet.", nullptr, static_cast<int>(have))
            .arg(review.threshold);
    }
    if (review.progress && review.progress->receipt)
        return Say::tr("It is in block %1 and waits until that is final.")
            .arg(text::format_block(review.progress->receipt->block));
    return review.progress && review.progress->step == send::Step::submitted
               ? Say::tr("It was sent and waits for a block.")
               : Say::tr("It is being sent.");
}

} // namespace

void fill_underway(OverviewView& view, const engine::EngineState& state)
{
    const std::uint64_t number = plan_underway(state);
    if (number == 0) return;
    const bool signing = state.review.phase == engine::Review::Phase::signing;
    const bool stopped = !signing && state.review.problem && !find_waiting(state, engine::Waiting::For::submission) &&
                         !find_waiting(state, engine::Waiting::For::inclusion);
    const QString sentence =
        stopped ? text::error_text(*state.review.problem).happened + u'.' : underway_sentence(state);
    view.banner = {stopped ? Tone::attention : Tone::information,
                   signing   ? Say::tr("Plan %1 is approved and not sent yet").arg(number)
                   : stopped ? Say::tr("Plan %1 was interrupted on its way").arg(number)
                             : Say::tr("Plan %1 is on its way").arg(number),
                   sentence,
                   stopped ? QString() : QStringLiteral("activity"),
                   signing ? Say::tr("Go on with plan %1").arg(number) : Say::tr("Follow plan %1").arg(number),
                   QStringLiteral("arrow-right"),
                   true};
    view.act = OverviewView::Act::see_approve;
    const auto open = std::ranges::find(state.unfinished, number, &send::Unfinished::plan_number);
    if (stopped && open != state.unfinished.end() && may_set_aside(*open, state)) {
        view.unfinished = number;
        view.may_abandon = true;
    }
    view.next_title = signing ? Say::tr("Finish plan %1").arg(number) : Say::tr("Wait for plan %1").arg(number);
    view.next_sentence = Say::tr("A new plan makes sense when this one is over.");
    view.next_note.clear();
}

void fill_unfinished(OverviewView& view, const engine::EngineState& state)
{
    const std::uint64_t underway = plan_underway(state);
    const auto rests = [=](const send::Unfinished& each) { return each.plan_number != underway; };
    const auto found = std::ranges::find_if(state.unfinished, rests);
    if (found == state.unfinished.end()) return;
    // One at a time: the others come up when this one is over.
    const auto more = static_cast<int>(std::ranges::count_if(state.unfinished, rests)) - (underway ? 0 : 1);
    const QString others = more > 0 ? u' ' + Say::tr("%n more plans are half finished too.", nullptr, more) : QString();
    if (underway) {
        view.banner.sentence += others;
        return;
    }
    const send::Unfinished& open = *found;
    view.unfinished = open.plan_number;
    using send::Step;
    const bool on_its_way = open.step == Step::submitted || open.step == Step::included;
    const bool part =
        (open.step == Step::confirmed && !open.untold) || (open.done > 0 && !on_its_way); // of a plain account's calls
    const bool maybe = open.step == Step::signed_outer && open.transaction != Bytes32{};
    view.may_abandon = may_set_aside(open, state);
    const QString lead = Say::tr("Welcome back: plan %1 is half finished").arg(open.plan_number);
    const QString signatures =
        Say::tr("%n of %1 signatures are stored", nullptr, static_cast<int>(open.signatures)).arg(open.threshold);
    view.banner = {Tone::information,
                   lead,
                   (open.untold  ? Say::tr("It is on the chain; its outcome is not in the log yet.")
                    : on_its_way ? Say::tr("%1. The transaction was sent and is followed on.").arg(signatures)
                    : part       ? Say::tr("%1. A part of its calls is done and stays done.").arg(signatures)
                    : maybe ? Say::tr("%1. The transaction may have been sent; going on looks first.").arg(signatures)
                            : Say::tr("%1. Nothing was sent.").arg(signatures)) +
                       others,
                   QStringLiteral("activity"),
                   Say::tr("Continue plan %1").arg(open.plan_number),
                   QStringLiteral("arrow-right"),
                   true};
    view.act = OverviewView::Act::resume;
}

} // namespace ballast::ui
