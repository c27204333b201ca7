#include "ui/models/policy_view.h"
#include "ui/models/record_body.h"
#include <QCoreApplication>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(policy_view)
};

/// A line of the measured drift as it would stand under another target. A line's members are worth the same, so its
/// volatility stays its own.
drift::Line line_under(const drift::Line& measured, const policy::Target& target)
{
    drift::Line line = measured;
    line.target = to_double(target.weight);
    line.drift = line.weight - line.target;
    line.band = drift::band_now(target, line.volatility ? std::optional(line.volatility->annual) : std::nullopt);
    return line;
}

bool is_outside(const drift::Line& line) { return std::abs(line.drift) > line.band.half_width; }

/// Value that reaching all targets would move from one asset to another, before costs.
double to_move(const std::vector<drift::Line>& lines, Usd total)
{
    double over = 0;
    for (const drift::Line& line : lines)
        over += std::max(line.drift, 0.0);
    return over * to_double(total);
}

std::vector<drift::Line> lines_under(const drift::Drift& drift, const policy::Policy& policy)
{
    std::vector<drift::Line> out;
    for (const policy::Target& target : policy.targets)
        if (const drift::Line* line = drift.find(target.id)) out.push_back(line_under(*line, target));
    return out;
}

/// The records by which policies of the selected treasury came into force, newest first.
std::vector<const audit::Record*> policy_records(const engine::EngineState& state)
{
    using Kind = audit::Kind;
    std::vector<const audit::Record*> out;
    const std::string subject = evm::format_address(state.policy->treasury);
    if (state.activity)
        for (const audit::Record& record : *state.activity)
            if ((record.kind == Kind::policy_signed || record.kind == Kind::treasury_added) &&
                record.subject == subject)
                out.push_back(&record);
    return out;
}

QString since_words(const engine::EngineState& state)
{
    const unsigned version = state.policy->version;
    const auto records = policy_records(state);
    if (records.empty()) return Say::tr("Version %1 is in force").arg(version);
    return Say::tr("Version %1 is in force since %2")
        .arg(version)
        .arg(text::format_day(records.front()->time, state.now));
}

void fill_lines(PolicyView& view, const engine::EngineState& state, const policy::Policy& draft)
{
    double least = 1e9, most = 0;
    bool waits = false;
    for (const policy::Target& target : draft.targets) {
        PolicyLine row;
        const drift::Line* measured = state.drift ? state.drift->find(target.id) : nullptr;
        if (measured) {
            const drift::Line line = line_under(*measured, target);
            const double half = line.band.half_width * 100;
            row.band = text::format_number(half, 1);
            row.weight = text::format_number(line.weight * 100, 1);
            row.value = BandValue{words(target.id), line.drift * 100, std::max(half, 0.01), std::nullopt};
            if (line.band.moved && target.band.width.value > 0) {
                const double scale = line.band.half_width / to_double(target.band.width);
                least = std::min(least, scale), most = std::max(most, scale);
            }
            waits |= line.band.fallback.has_value();
        }
        view.lines.push_back(std::move(row));
    }
    const QString low = text::format_number(least, 2), high = text::format_number(most, 2);
    if (most > 0)
        view.band_note = low == high
                             ? Say::tr("Bands by volatility are today %1 times their calm width.").arg(high)
                             : Say::tr("Bands by volatility are today %1 to %2 times their calm width.").arg(low, high);
    if (waits)
        view.band_note += (most > 0 ? QStringLiteral(" ") : QString()) +
                          Say::tr("Where the price history is still too short, the calm width stands in.");
}

void fill_consequences(PolicyView& view, const engine::EngineState& state, const policy::Policy& draft)
{
    if (!state.drift) {
        view.today = Say::tr("What this draft means today appears here once balances and prices have been read.");
        return;
    }
    const std::vector<drift::Line> now = lines_under(*state.drift, *state.policy),
                                   then = lines_under(*state.drift, draft);
    const auto outside = [](const std::vector<drift::Line>& lines) {
        return int(std::ranges::count_if(lines, is_outside));
    };
    view.today = Say::tr("%n of %1 assets outside their band today", nullptr, outside(then)).arg(then.size());
    if (!view.changed) {
        view.today += u'.';
        return;
    }
    view.today += Say::tr(", under version %1: %2.").arg(view.version).arg(outside(now));
    for (const drift::Line& line : then) {
        const auto before = std::ranges::find_if(now, [&line](const drift::Line& each) { return each.id == line.id; });
        if (is_outside(line))
            view.consequences << drift_sentence(line);
        else if (before != now.end() && is_outside(*before))
            view.consequences << Say::tr("%1 would be inside its band again").arg(words(line.id));
    }
    const double value = to_move(then, state.drift->total), more = value - to_move(now, state.drift->total);
    const QString whole = text::format_number(value, 0), difference = text::format_number(std::abs(more), 0);
    if (std::abs(more) < 0.5)
        view.consequences
            << Say::tr("Reaching the targets moves %1 USD, as under version %2").arg(whole).arg(view.version);
    else if (more > 0)
        view.consequences << Say::tr("Reaching the targets moves %1 USD, %2 more than under version %3")
                                 .arg(whole, difference)
                                 .arg(view.version);
    else
        view.consequences << Say::tr("Reaching the targets moves %1 USD, %2 less than under version %3")
                                 .arg(whole, difference)
                                 .arg(view.version);
}

} // namespace

std::vector<PolicyVersion> policy_versions(const engine::EngineState& state)
{
    std::vector<PolicyVersion> out;
    if (!state.policy) return out;
    const auto records = policy_records(state);
    for (unsigned number = state.policy->version; number-- > 1;) {
        const auto signed_then = std::ranges::find_if(
            records, [number](const audit::Record* each) { return number_in(body_of(*each), "version") == number; });
        QString words = Say::tr("Version %1").arg(number);
        if (signed_then != records.end())
            words = Say::tr("%1, %2").arg(words, text::format_day((*signed_then)->time, state.now));
        out.push_back({number, std::move(words)});
    }
    return out;
}

PolicyView make_policy_view(const engine::EngineState& state, const policy::Policy& draft,
                            const std::optional<Error>& entry, const policy::Policy* base)
{
    PolicyView view;
    if (!state.policy) return view;
    view.exists = true;
    view.version = state.policy->version;
    view.in_force = since_words(state);
    view.changes = policy_changes(*state.policy, draft);
    view.changed = !view.changes.empty() || entry.has_value();
    view.base = base ? base->version : view.version;
    if (base) view.changes = policy_changes(*base, draft);
    // What is saved must also be readable again: the reader holds every range of the file.
    const auto rules = policy::validate_policy(draft);
    if (entry)
        view.refusal = policy_refusal(*entry, draft);
    else if (!rules)
        view.refusal = policy_refusal(rules.error(), draft);
    else if (const auto read = policy::parse_policy(policy::format_policy(draft)); !read)
        view.refusal = policy_refusal(read.error(), draft);
    view.may_save = view.changed && view.refusal.isEmpty();
    view.why_not = !view.refusal.isEmpty() ? view.refusal
                   : view.changed          ? QString()
                                           : Say::tr("Nothing is changed yet");
    const bool fine = std::ranges::any_of(state.policy->targets,
                                          [](const policy::Target& each) { return each.weight.value % 1000 != 0; });
    if (fine)
        view.rounding_note =
            Say::tr("Some weights are finer than a tenth of a percent. Moving one rounds all to tenths.");
    fill_lines(view, state, draft);
    fill_consequences(view, state, draft);
    return view;
}

} // namespace ballast::ui
