#include "ui/models/overview_view.h"
#include "ui/models/flow_words.h"
#include <QCoreApplication>
#include <cmath>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(overview)
};

constexpr std::chrono::seconds k_old{120};
constexpr std::chrono::days k_trend_span{90};

QString dollars(Usd usd) { return Say::tr("%1 USD").arg(text::format_usd(usd)); }

/// "Trading costs 0.02 % of the treasury, waiting about 0.27 % over 60 days".
QString cost_words(const plan::Decision& decision, const engine::EngineState& state)
{
    const auto* plan = std::get_if<plan::PlanPtr>(&decision);
    const Usd cost = plan ? (*plan)->cost.total() : std::get<plan::Hold>(decision).cost;
    const Usd waiting = plan ? (*plan)->cost_of_waiting : std::get<plan::Hold>(decision).cost_of_waiting;
    const double total = to_double(state.drift->total);
    if (total <= 0 || !state.policy)
        return Say::tr("Trading costs about %1, waiting about %2").arg(dollars(cost), dollars(waiting));
    const auto share = [total](Usd part) { return text::format_percent(to_double(part) / total * 100, 2); };
    const int days = std::max(1, static_cast<int>(std::lround(state.policy->limits.horizon_days)));
    if (cost.value < 0)
        return Say::tr("Trading earns %1 of the treasury, waiting costs about %2 over %n days", nullptr, days)
            .arg(share(Usd{} - cost), share(waiting));
    return Say::tr("Trading costs %1 of the treasury, waiting about %2 over %n days", nullptr, days)
        .arg(share(cost), share(waiting));
}

QString spent_words(const plan::Cost& cost)
{
    const Usd total = cost.total();
    if (total.value < 0)
        return Say::tr("It earns %1 USD, because the pools pay more than the price feeds say.")
            .arg(text::format_usd(Usd{} - total));
    return Say::tr("Cost %1 USD: %2 fees, %3 impact, %4 gas.")
        .arg(text::format_usd(total), text::format_usd(cost.fees), text::format_usd(cost.impact),
             text::format_usd(cost.gas));
}

void offer_plan_page(OverviewView& view)
{
    view.act = OverviewView::Act::review_plan;
    view.banner.act = Say::tr("What would a plan cost?");
    view.banner.act_icon = QStringLiteral("plan");
}

void fill_drift_banner(OverviewView& view, const engine::EngineState& state)
{
    QStringList outside;
    for (const drift::Line& line : state.drift->lines)
        if (line.state == drift::LineState::outside) outside << drift_sentence(line);
    const auto [worst, used] = find_worst(*state.drift);
    const plan::Decision* decision = state.decision ? &*state.decision : nullptr;
    if (!outside.isEmpty()) {
        const bool plan = decision && std::holds_alternative<plan::PlanPtr>(*decision);
        const int count = static_cast<int>(outside.size());
        QStringList sentences = outside.mid(0, 2);
        if (decision)
            sentences << (plan ? Say::tr("%1: rebalance suggested").arg(cost_words(*decision, state))
                               : cost_words(*decision, state));
        view.banner = {
            plan || !decision ? Tone::danger : Tone::information,
            plan || !decision
                ? Say::tr("Act now: %1 of %2 assets are outside their band", nullptr, count)
                      .arg(text::count_words(count), text::count_words(static_cast<int>(state.drift->lines.size())))
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
            decision ? cost_words(*decision, state) + u'.' : drift_sentence(*worst) + u'.'};
        offer_plan_page(view);
    } else {
        view.banner = {Tone::good, Say::tr("On target: every asset is inside its band"),
                       worst ? largest_drift(*state.drift) + u' ' + Say::tr("Next look at the next block.")
                             : QString()};
        offer_plan_page(view);
    }
}

void fill_problem(OverviewView& view, const engine::EngineState& state)
{
    const auto untrusted = std::ranges::find_if_not(state.problems, engine::is_standing);
    if (untrusted != state.problems.end()) {
        const store::HistoryRow* last = last_reading(state);
        const auto age = last ? std::max(state.now - last->time, std::chrono::seconds(0)) : std::chrono::seconds(0);
        view.problem = problem_text(
            *untrusted, last
                            ? Say::tr("Data problem: the numbers are %1 old, and plans wait").arg(text::format_age(age))
                            : Say::tr("Data problem: there are no numbers yet, and plans wait"));
        view.problem->tone = Tone::attention;
        if (state.problems.size() > 1)
            view.problem->lead += QStringLiteral(" (%1)").arg(
                Say::tr("and %n more", nullptr, static_cast<int>(state.problems.size()) - 1));
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
                           Say::tr("today")};
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
    view.change_tone = change > 0 ? Tone::good : change < 0 ? Tone::danger : Tone::neutral;
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
                             spent_words((*plan)->cost);
        view.next_note = Say::tr("Computed for block %1").arg(text::format_block((*plan)->block.number));
    } else {
        const plan::Hold& hold = std::get<plan::Hold>(*decision);
        view.next_title = Say::tr("Nothing to do");
        const auto [worst, used] = find_worst(*state.drift);
        view.next_sentence = hold.reason == plan::Hold::Reason::inside_bands && worst
                                 ? Say::tr("Closest to an edge: %1, %2 of its band used.")
                                       .arg(words(worst->id), text::format_percent(used * 100, 0))
                                 : hold_words(hold.reason) + QStringLiteral(". ") +
                                       (hold.cost.value ? cost_words(*decision, state) + u'.' : QString());
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

/// A damaged key file, or a plan of the journal that cannot be read: it stays until it is looked after, but today's
/// numbers do not rest on it.
void fill_standing(OverviewView& view, const engine::EngineState& state)
{
    const auto standing = std::ranges::find_if(state.problems, engine::is_standing);
    if (standing == state.problems.end() || view.problem) return;
    const auto more = static_cast<int>(std::ranges::count_if(state.problems, engine::is_standing)) - 1;
    const text::ErrorText words = text::error_text(*standing);
    view.banner.sentence += u' ' + Say::tr("Beside that: %1. %2.").arg(words.happened, words.todo);
    if (more > 0) view.banner.sentence += QStringLiteral(" (%1)").arg(Say::tr("and %n more", nullptr, more));
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
    if (!state.drift && view.problem && state.policy && (state.snapshot || last_reading(state))) {
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
    fill_standing(view, state);
    view.rows = make_holding_rows(state);
    view.recent = recent_items(state);
    if (state.audit_verified && state.audit_verified->records > 0)
        view.verified = Say::tr("Log verified, %n records", nullptr, static_cast<int>(state.audit_verified->records));
    return view;
}

} // namespace ballast::ui
