#include "ui/models/activity_log.h"
#include "ui/models/flow_words.h"
#include <QCoreApplication>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(activity)
};

} // namespace

bool ActivityLog::set(const engine::EngineState& state)
{
    const QString day = text::format_day(state.now, Time{});
    Names names = names_of(state);
    const bool told_otherwise = m_day != day || m_names != names;
    const bool changed = told_otherwise || m_records != state.activity || m_history != state.history;
    if (told_otherwise) m_told.clear();
    m_day = day;
    m_names = std::move(names);
    m_records = state.activity;
    m_history = state.history;
    m_now = state.now;
    return changed;
}

const std::vector<audit::Record>& ActivityLog::records() const
{
    static const std::vector<audit::Record> k_none;
    return m_records ? *m_records : k_none;
}

bool ActivityLog::any() const { return !records().empty() || (m_history && !m_history->flows.empty()); }

FoundRows ActivityLog::find(const ActivityFilter& filter)
{
    FoundRows out;
    std::vector<ActivityRow> told, flows;
    const auto take = [&](const ActivityRow& row, std::string_view body, std::vector<ActivityRow>& rows) {
        out.in_range += !filter.since || row.time >= *filter.since;
        if (matches(row, filter, body)) rows.push_back(row);
    };
    for (const audit::Record& record : records()) {
        auto known = m_told.find(record.sequence);
        if (known == m_told.end())
            known = m_told.emplace(record.sequence, make_activity_row(record, m_now, m_names)).first;
        take(known->second, record.body, told);
    }
    if (m_history)
        for (auto flow = m_history->flows.rbegin(); flow != m_history->flows.rend(); ++flow)
            take(make_activity_row(*flow, m_now), {}, flows);
    out.records = records().size();
    out.flows = m_history ? m_history->flows.size() : 0;
    out.rows.reserve(told.size() + flows.size());
    std::ranges::merge(told, flows, std::back_inserter(out.rows), std::ranges::greater{}, &ActivityRow::time,
                       &ActivityRow::time);
    return out;
}

const audit::Record* ActivityLog::find_record(std::uint64_t number) const
{
    const auto found = std::ranges::find(records(), number, &audit::Record::sequence);
    return found == records().end() ? nullptr : &*found;
}

std::optional<RecordView> ActivityLog::view_of(std::uint64_t number) const
{
    if (const audit::Record* record = find_record(number)) return make_record_view(*record, m_now, m_names, records());
    if (m_history)
        for (const drift::Flow& flow : m_history->flows)
            if (number_of(flow) == number) return make_record_view(flow, m_now);
    return std::nullopt;
}

std::uint64_t ActivityLog::plan_of(std::uint64_t number) const
{
    const audit::Record* record = find_record(number);
    return record ? record->plan_number : 0;
}

QString filter_words(const ActivityFilter& filter, int days)
{
    QStringList parts;
    if (filter.group) {
        switch (*filter.group) {
        case ActivityGroup::executions: parts << Say::tr("executions"); break;
        case ActivityGroup::plans: parts << Say::tr("plans and holds"); break;
        case ActivityGroup::flows: parts << Say::tr("flows"); break;
        case ActivityGroup::policy: parts << Say::tr("policy and keys"); break;
        case ActivityGroup::warnings: parts << Say::tr("warnings"); break;
        }
    }
    if (days > 0) parts << Say::tr("the last %n days", nullptr, days);
    if (!filter.words.isEmpty()) parts << Say::tr("“%1”").arg(filter.words);
    return parts.join(QStringLiteral(", "));
}

} // namespace ballast::ui
