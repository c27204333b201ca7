#include "ui/models/overview_view.h"
#include "ui/models/flow_words.h"
#include <QCoreApplication>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(overview)
};

constexpr std::chrono::seconds k_old{120};
constexpr std::chrono::days k_trend_span{90};

QString dollars(Usd usd) { return Say::tr("%1 USD").arg(text::format_usd(usd)); }

/// "trading costs 726 USD, waiting 8,596 USD".
QString cost_words(const plan::Decision& decision)
{
    const auto* plan = std::get_if<plan::PlanPtr>(&decision);
    const Usd cost = plan ? (*plan)->cost.total() : std::get<plan::Hold>(decision).cost;
    const Usd waiting = plan ? (*plan)->cost_of_waiting : std::get<plan::Hold>(decision).cost_of_waiting;
    return Say::tr("Trading costs about %1, waiting about %2").arg(dollars(cost), dollars(waiting));
}

void fill_drift_banner(OverviewView& view, const engine::EngineState& state)
{
    QStringList outside;
    const drift::Line* worst = nullptr;
    double used = 0;
    for (const drift::Line& line : state.drift->lines) {
        if (line.state == drift::LineState::outside) outside << drift_sentence(line);
        const double share = line.band.half_width > 0 ? std::abs(line.drift) / line.band.half_width : 0;
        if (share >= used) used = share, worst = &line;
    }
    const plan::Decision* decision = state.decision ? &*state.decision : nullptr;
    if (!outside.isEmpty()) {
        const bool plan = decision && std::holds_alternative<plan::PlanPtr>(*decision);
        const int count = static_cast<int>(outside.size());
        QStringList sentences = outside.mid(0, 2);
        if (decision)
            sentences << (plan ? Say::tr("%1: rebalance suggested").arg(cost_words(*decision)) : cost_words(*decision));
        view.banner = {plan || !decision ? Tone::danger : Tone::information,
                       plan || !decision
                           ? Say::tr("Act now: %n of %1 assets are outside their band", nullptr, count)
                                 .arg(state.drift->lines.size())
                           : Say::tr("Holding on purpose: %1").arg(hold_words(std::get<plan::Hold>(*decision).reason)),
                       sentences.join(QStringLiteral(". ")) + u'.'};
        view.act = OverviewView::Act::review_plan;
        view.banner.act = plan ? Say::tr("Review plan") : Say::tr("See the plan page");
        view.banner.act_icon = QStringLiteral("arrow-right");
        view.banner.act_primary = plan;
        if (!plan && decision) view.banner.icon_name = QStringLiteral("pause");
    } else if (worst && used > 0.8) {
        view.banner = {
            Tone::attention,
            Say::tr("Drifting: %1 is at %2 of its band").arg(words(worst->id), text::format_percent(used * 100, 0)),
            decision ? cost_words(*decision) + u'.' : drift_sentence(*worst) + u'.'};
        view.act = OverviewView::Act::see_drift;
        view.banner.act = Say::tr("See how it drifted");
    } else {
        view.banner = {Tone::good, Say::tr("On target: every asset is inside its band"),
                       worst ? Say::tr("The largest drift is %1 at %2 points of ± %3.")
                                   .arg(words(worst->id), text::format_points(worst->drift * 100),
                                        text::format_number(worst->band.half_width * 100, 1))
                             : QString()};
        view.act = OverviewView::Act::see_drift;
        view.banner.act = Say::tr("See how it drifted");
    }
}

void fill_problem(OverviewView& view, const engine::EngineState& state)
{
    if (!state.problems.empty()) {
        view.problem = problem_text(state.problems.front(),
                                    Say::tr("Data problem: %1").arg(text::error_text(state.problems.front()).happened));
        if (state.problems.size() > 1)
            view.problem->lead += u' ' + Say::tr("and %n more", nullptr, static_cast<int>(state.problems.size()) - 1);
        view.stale = true;
    } else if (state.head && state.now - state.head->time > k_old) {
        view.banner = {Tone::attention,
                       Say::tr("Data problem: last block %1 ago").arg(text::format_age(state.now - state.head->time)),
                       Say::tr("Numbers are from block %1; plans wait.").arg(text::format_block(state.head->number)),
                       QStringLiteral("wifi-off"),
                       Say::tr("Open Networks"),
                       QStringLiteral("networks")};
        view.act = OverviewView::Act::see_networks;
        view.stale = true;
    }
}

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

/// While a plan is being signed or is on its way, that is the next act; another plan would only get in its way.
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
    view.next_title = signing ? Say::tr("Finish plan %1").arg(number) : Say::tr("Wait for plan %1").arg(number);
    view.next_sentence = Say::tr("A new plan makes sense when this one is over.");
    view.next_note.clear();
}

void fill_unfinished(OverviewView& view, const engine::EngineState& state)
{
    if (state.unfinished.empty()) return;
    const send::Unfinished& open = state.unfinished.front();
    if (plan_underway(state) == open.plan_number) return;
    view.unfinished = open.plan_number;
    using send::Step;
    const bool on_its_way = open.step == Step::submitted || open.step == Step::included;
    const bool part = open.step == Step::confirmed || (open.done > 0 && !on_its_way); // of a plain account's calls
    const bool maybe = open.step == Step::signed_outer && open.transaction != Bytes32{};
    const bool sent = on_its_way || part || maybe;
    view.may_abandon = !sent || open.done > 0;
    const QString lead = Say::tr("Welcome back: plan %1 is half finished").arg(open.plan_number);
    const QString signatures =
        Say::tr("%n of %1 signatures are stored", nullptr, static_cast<int>(open.signatures)).arg(open.threshold);
    view.banner = {Tone::information,
                   lead,
                   on_its_way ? Say::tr("%1. The transaction was sent and is followed on.").arg(signatures)
                   : part     ? Say::tr("%1. A part of its calls is done and stays done.").arg(signatures)
                   : maybe    ? Say::tr("%1. The transaction may have been sent; going on looks first.").arg(signatures)
                              : Say::tr("%1. Nothing was sent.").arg(signatures),
                   QStringLiteral("activity"),
                   Say::tr("Continue plan %1").arg(open.plan_number),
                   QStringLiteral("arrow-right"),
                   true};
    view.act = OverviewView::Act::resume;
}

/// What the value was a day ago, or at the first reading since then, and how that is said.
struct Earlier {
    double value = 0;
    QString since;
};
Earlier find_earlier(const std::vector<store::HistoryRow>& rows, Time now)
{
    const auto later = std::ranges::upper_bound(rows, now - std::chrono::days(1), {}, &store::HistoryRow::time);
    // A reading of days ago says nothing about the last one.
    if (later != rows.begin() && std::prev(later)->time >= now - std::chrono::hours(30))
        return {to_double(std::prev(later)->total), Say::tr("in 24 h")};
    if (later == rows.end()) return {};
    return {to_double(later->total), Say::tr("in %1").arg(text::format_age(now - later->time))};
}

/// The line of values that ends with this one.
void fill_trend(OverviewView& view, const engine::EngineState& state, Usd total, Time now)
{
    for (const store::HistoryRow& row : state.history->rows)
        if (row.time >= now - k_trend_span && row.time < now)
            view.trend.emplace_back(static_cast<double>(row.time.time_since_epoch().count()), to_double(row.total));
    if (view.trend.empty()) return;
    view.trend.emplace_back(static_cast<double>(now.time_since_epoch().count()), to_double(total));
    const Time first = Time(std::chrono::seconds(static_cast<std::int64_t>(view.trend.front().x())));
    const auto days = std::chrono::round<std::chrono::days>(now - first).count();
    view.trend_captions = {text::format_day(first, now),
                           days < 2 ? QString() : Say::tr("%n days, market and flows", nullptr, static_cast<int>(days)),
                           Say::tr("now")};
    const auto [least, most] = std::ranges::minmax(view.trend, {}, &QPointF::y);
    view.trend_description =
        Say::tr("From %1 to %2 USD, least %3, most %4")
            .arg(text::format_number(view.trend.front().y(), 0), text::format_number(view.trend.back().y(), 0),
                 text::format_number(least.y(), 0), text::format_number(most.y(), 0));
}

void fill_value(OverviewView& view, const engine::EngineState& state)
{
    const Usd total = state.drift->total;
    view.total = text::format_usd(total);
    if (!state.history || !state.snapshot) return;
    const Time now = state.snapshot->block.time;
    fill_trend(view, state, total, now);
    const Earlier earlier = find_earlier(state.history->rows, now);
    if (view.trend.empty() || earlier.value <= 0) return;
    const double change = to_double(total) - earlier.value;
    view.change = Say::tr("%1 (%2) %3")
                      .arg(text::format_number(change, 0, text::Sign::always),
                           text::format_percent(change / earlier.value * 100, 2, text::Sign::always), earlier.since);
    view.change_tone = change > 0 ? Tone::good : Tone::neutral;
}

/// While prices cannot be trusted: the last numbers, dated, and that plans wait.
void fill_old(OverviewView& view, const engine::EngineState& state)
{
    view.kind = OverviewView::Kind::ready;
    view.stale = true;
    view.total = QString(QChar(0x2013));
    if (const store::HistoryRow* last = last_reading(state)) {
        view.total = text::format_usd(last->total);
        view.change =
            Say::tr("%1 old").arg(text::format_age(std::max(state.now - last->time, std::chrono::seconds(0))));
        fill_trend(view, state, last->total, last->time);
    }
    view.next_title = Say::tr("Plans wait");
    view.next_sentence = view.problem->to_do;
}

void fill_next(OverviewView& view, const engine::EngineState& state)
{
    const plan::Decision* decision = shown_decision(state);
    if (!decision) return;
    if (const auto* plan = std::get_if<plan::PlanPtr>(decision)) {
        Usd sold;
        for (const plan::Trade& trade : (*plan)->trades)
            sold += trade.value;
        view.next_title = Say::tr("Review the suggested plan");
        view.next_sentence = Say::tr("%n trades move %1 USD. ", nullptr, static_cast<int>((*plan)->trades.size()))
                                 .arg(text::format_usd(sold)) +
                             Say::tr("Cost %1 USD: %2 fees, %3 impact, %4 gas.")
                                 .arg(text::format_usd((*plan)->cost.total()), text::format_usd((*plan)->cost.fees),
                                      text::format_usd((*plan)->cost.impact), text::format_usd((*plan)->cost.gas));
        view.next_note = Say::tr("Computed for block %1").arg(text::format_block((*plan)->block.number));
    } else {
        const plan::Hold& hold = std::get<plan::Hold>(*decision);
        view.next_title = Say::tr("Nothing to do");
        view.next_sentence = hold_words(hold.reason) + QStringLiteral(". ") +
                             (hold.cost.value ? cost_words(*decision) + u'.' : QString());
    }
}

/// The newest of what happened: from the log, and what came and was paid.
std::vector<RecentItem> recent_items(const engine::EngineState& state)
{
    constexpr std::size_t k_shown = 3;
    std::vector<std::pair<Time, RecentItem>> all;
    if (state.activity)
        for (const audit::Record& record : *state.activity) {
            if (record.kind == audit::Kind::snapshot || record.kind == audit::Kind::decision) continue;
            const ActivityRow row = make_activity_row(record, state.now, names_of(state));
            all.push_back({record.time, {row.icon, row.title}});
            if (all.size() == k_shown) break;
        }
    if (state.history)
        for (const drift::Flow& flow : state.history->flows)
            all.push_back({flow.time, {make_activity_row(flow, state.now).icon, flow_words(flow)}});
    std::ranges::stable_sort(all, std::ranges::greater{}, &std::pair<Time, RecentItem>::first);
    std::vector<RecentItem> out;
    for (std::size_t i = 0; i < std::min(k_shown, all.size()); ++i)
        out.push_back({all[i].second.icon,
                       Say::tr("%1, %2 ago").arg(all[i].second.words, text::format_age(state.now - all[i].first))});
    return out;
}

} // namespace

OverviewView make_overview(const engine::EngineState& state)
{
    OverviewView view;
    if (state.starting) {
        view.waiting = Say::tr("Opening the data folder");
        return view;
    }
    fill_problem(view, state);
    if (state.treasuries.empty()) {
        view.kind = OverviewView::Kind::first_run;
        return view;
    }
    if (!state.drift && view.problem && state.policy && state.snapshot) {
        fill_old(view, state);
    } else if (!state.drift) {
        view.kind = view.problem ? OverviewView::Kind::unreadable : OverviewView::Kind::loading;
        view.waiting =
            waiting_words(state.waiting.empty() ? engine::Waiting::For::snapshot : state.waiting.front().what);
        fill_underway(view, state);
        fill_unfinished(view, state);
        return view;
    }
    if (state.drift) {
        view.kind = OverviewView::Kind::ready;
        if (!view.stale) fill_drift_banner(view, state);
        fill_value(view, state);
        fill_next(view, state);
    }
    fill_underway(view, state);
    fill_unfinished(view, state);
    view.rows = make_holding_rows(state);
    view.recent = recent_items(state);
    if (state.audit_verified && state.audit_verified->records > 0)
        view.verified = Say::tr("Log verified, %n records", nullptr, static_cast<int>(state.audit_verified->records));
    return view;
}

} // namespace ballast::ui
