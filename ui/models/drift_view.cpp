#include "ui/models/drift_view.h"
#include "ui/models/flow_words.h"
#include "ui/models/overview_view.h"
#include "ui/models/record_body.h"
#include "ui/widgets/band.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(drift)
};

constexpr std::int64_t k_most_points = 2000;

std::int64_t seconds_of(Time time) { return time.time_since_epoch().count(); }

void fill_lane(DriftLane& lane, const drift::Line& line, const policy::Policy* policy)
{
    const double weight = line.weight * 100, band = line.band.half_width * 100;
    lane.asset = words(line.id);
    lane.colour = colour_of(policy, std::string_view(line.id));
    lane.target = line.target * 100;
    lane.weight = text::format_percent(weight);
    lane.drift = Say::tr("%1 of ± %2").arg(text::format_points(line.drift * 100), text::format_number(band, 1));
    lane.band = Say::tr("± %1 today").arg(text::format_number(band, 1));
    lane.edges = Say::tr("Target %1, band %2 to %3")
                     .arg(text::format_percent(lane.target), text::format_number(lane.target - band, 1),
                          text::format_number(lane.target + band, 1));
    const BandState state = band_state(line.drift * 100, std::max(band, 0.01));
    lane.state = band_word(state);
    lane.tone = tone_of(state);
}

/// The drift as it was last stored, for the time when nothing newer can be read or trusted.
drift::DriftPtr last_drift(const engine::EngineState& state)
{
    const store::HistoryRow* last = last_reading(state);
    if (!last) return nullptr;
    auto out = std::make_shared<drift::Drift>();
    out->policy_version = last->policy_version;
    out->total = last->total;
    for (std::size_t i = 0; i < state.policy->targets.size(); ++i) {
        drift::Line line;
        line.id = state.policy->targets[i].id;
        line.weight = double(last->weights[i]);
        line.target = to_double(state.policy->targets[i].weight);
        line.drift = line.weight - line.target;
        line.band.half_width = double(last->bands[i]);
        out->lines.push_back(std::move(line));
    }
    return out;
}

/// Stored rows of today's policy: the lines of another may have been others.
std::vector<const store::HistoryRow*> fitting_rows(const engine::EngineState& state, const drift::Drift& drift)
{
    std::vector<const store::HistoryRow*> out;
    if (!state.history) return out;
    const std::size_t lines = drift.lines.size();
    for (const store::HistoryRow& row : state.history->rows)
        if (row.policy_version == drift.policy_version && row.weights.size() == lines && row.bands.size() == lines)
            out.push_back(&row);
    return out;
}

/// `all`: seconds that the history reaches back.
void fill_ranges(DriftView& view, std::int64_t all)
{
    constexpr std::int64_t k_day = 86'400;
    const DriftRange known[]{{QStringLiteral("hour"), Say::tr("1 hour"), 3600},
                             {QStringLiteral("day"), Say::tr("1 day"), k_day},
                             {QStringLiteral("week"), Say::tr("7 days"), 7 * k_day},
                             {QStringLiteral("month"), Say::tr("30 days"), 30 * k_day},
                             {QStringLiteral("quarter"), Say::tr("90 days"), 90 * k_day},
                             {QStringLiteral("year"), Say::tr("1 year"), 365 * k_day}};
    std::vector<DriftRange>& ranges = view.ranges;
    for (const DriftRange& range : known)
        if (range.seconds < all) ranges.push_back(range);
    constexpr std::size_t k_beside_all = 3; // the longest ones: the sentence needs the room
    if (ranges.size() > k_beside_all) ranges.erase(ranges.begin(), ranges.end() - k_beside_all);
    ranges.push_back({QStringLiteral("all"), Say::tr("All"), 0});
}

/// The stored rows of the span that fit today's policy, then now, if now is known. Rows too near each other to be told
/// apart in the drawing are one point, the newest of them.
void fill_points(DriftView& view, const engine::EngineState& state, const drift::Drift& drift, std::int64_t span)
{
    const std::vector<const store::HistoryRow*> rows = fitting_rows(state, drift);
    const std::int64_t now = !state.drift     ? seconds_of(last_reading(state)->time)
                             : state.snapshot ? seconds_of(state.snapshot->block.time)
                                              : seconds_of(state.now);
    const std::int64_t oldest = rows.empty() ? now : std::min(seconds_of(rows.front()->time), now);
    fill_ranges(view, now - oldest);
    const std::int64_t from = span > 0 ? std::max(oldest, now - span) : oldest;
    const std::int64_t step = std::max<std::int64_t>(1, (now - from) / k_most_points);
    const auto add = [&view, step](std::int64_t time, const auto& weight, const auto& band) {
        const bool again = !view.times.empty() && view.times.back() / step >= time / step;
        if (again) view.times.back() = time;
        if (!again) view.times.push_back(time);
        for (std::size_t i = 0; i < view.lanes.size(); ++i) {
            DriftLane& lane = view.lanes[i];
            if (again) lane.weights.pop_back(), lane.bands.pop_back();
            lane.weights.push_back(weight(i) * 100);
            lane.bands.push_back(band(i) * 100);
        }
    };
    for (const store::HistoryRow* row : rows)
        if (seconds_of(row->time) >= from && seconds_of(row->time) <= now)
            add(
                seconds_of(row->time), [row](std::size_t i) { return double(row->weights[i]); },
                [row](std::size_t i) { return double(row->bands[i]); });
    const auto& lines = drift.lines;
    add(
        now, [&lines](std::size_t i) { return lines[i].weight; },
        [&lines](std::size_t i) { return lines[i].band.half_width; });
}

/// Executed plans of this treasury within the time shown. Records that do not say whose they are stay out.
void fill_events(DriftView& view, const engine::EngineState& state)
{
    if (!state.activity || !state.policy || view.times.empty()) return;
    const QString treasury = words(state.policy->treasury);
    for (auto record = state.activity->rbegin(); record != state.activity->rend(); ++record) {
        const std::int64_t time = seconds_of(record->time);
        if (record->kind != audit::Kind::outcome || time < view.times.front() || time > view.times.back()) continue;
        const QJsonObject body = body_of(*record);
        if (body.value(QLatin1String("treasury")).toString() != treasury ||
            !body.value(QLatin1String("executed")).toBool())
            continue;
        view.events.push_back({time, Say::tr("Plan %1").arg(record->plan_number)});
    }
}

/// What came and was paid in its lane, what was traded through all.
void fill_flows(DriftView& view, const engine::EngineState& state)
{
    if (!state.history || view.times.empty()) return;
    for (const drift::Flow& flow : state.history->flows) {
        const std::int64_t time = seconds_of(flow.time);
        if (time < view.times.front() || time > view.times.back()) continue;
        const std::size_t line = flow.parts.front().line;
        if (flow.kind == drift::Flow::Kind::exchange)
            view.events.push_back({time, Say::tr("Trade")});
        else if (line < view.lanes.size())
            view.lanes[line].marks.push_back({time, flow.kind == drift::Flow::Kind::income, flow_words(flow)});
    }
    std::ranges::sort(view.events, {}, &DriftEvent::time);
}

QString findings(const drift::Drift& drift)
{
    QStringList outside, near_edge;
    for (const drift::Line& line : drift.lines) {
        const BandState band = band_state(line.drift * 100, std::max(line.band.half_width * 100, 0.01));
        if (band == BandState::outside || band == BandState::beyond) outside << drift_sentence(line);
        if (band == BandState::near_edge) near_edge << words(line.id);
    }
    QStringList parts = outside.mid(0, 2);
    if (outside.size() > 2)
        parts << Say::tr("%n more are outside their band", nullptr, static_cast<int>(outside.size()) - 2);
    if (outside.isEmpty()) parts << Say::tr("Every asset is inside its band");
    if (near_edge.size() == 1) parts << Say::tr("%1 is near its edge").arg(near_edge.first());
    if (near_edge.size() > 1) parts << Say::tr("%1 are near their edges").arg(join_list(near_edge));
    return parts.join(QStringLiteral(". ")) + u'.';
}

} // namespace

DriftView make_drift_view(const engine::EngineState& state, std::int64_t span)
{
    DriftView view;
    if (!state.problems.empty()) view.problem = problem_text(state.problems.front());
    if (!state.starting && state.treasuries.empty()) {
        view.kind = DriftView::Kind::no_treasury;
        return view;
    }
    const drift::DriftPtr drift = state.drift || !view.problem ? state.drift : last_drift(state);
    if (!drift) {
        view.kind = view.problem ? DriftView::Kind::unreadable : DriftView::Kind::loading;
        return view;
    }
    view.kind = DriftView::Kind::ready;
    view.sentence = findings(*drift);
    if (!state.drift)
        view.sentence =
            Say::tr("As it was %1 ago: %2").arg(text::format_age(state.now - last_reading(state)->time), view.sentence);
    for (const drift::Line& line : drift->lines)
        fill_lane(view.lanes.emplace_back(), line, state.policy.get());
    fill_points(view, state, *drift, span);
    fill_events(view, state);
    fill_flows(view, state);
    return view;
}

QString moment_words(std::int64_t time, std::int64_t span)
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(time, Qt::UTC);
    if (span < 3600) return QLocale().toString(at, QStringLiteral("HH:mm:ss"));
    if (span < 86'400) return QLocale().toString(at, QStringLiteral("HH:mm"));
    if (span < 300 * 86'400) return QLocale().toString(at, Say::tr("d MMM, HH:mm"));
    return QLocale().toString(at, Say::tr("d MMM yyyy"));
}

std::size_t point_at(const std::vector<std::int64_t>& times, std::int64_t time)
{
    const auto after = std::upper_bound(times.begin(), times.end(), time);
    return after == times.begin() ? 0 : static_cast<std::size_t>(after - times.begin()) - 1;
}

std::vector<std::vector<Cell>> drift_rows(const DriftView& view, const std::vector<std::size_t>& columns)
{
    std::vector<std::vector<Cell>> rows;
    for (const DriftLane& lane : view.lanes) {
        Cell asset{lane.asset};
        asset.asset = lane.colour;
        std::vector<Cell> row{asset};
        for (const std::size_t column : columns)
            row.push_back(column < lane.weights.size() ? number_cell(text::format_number(lane.weights[column], 1))
                                                       : Cell{});
        row.push_back(lane.weights.empty() ? Cell{} : number_cell(text::format_number(lane.weights.back(), 1), true));
        row.push_back(number_cell(text::format_number(lane.target, 1), false, true));
        row.push_back(lane.bands.empty() ? Cell{}
                                         : number_cell(text::format_number(lane.bands.back(), 1), false, true));
        row.push_back({lane.state, false, lane.tone});
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace ballast::ui
