#pragma once
#include "ui/models/activity_view.h"

namespace ballast::ui {

/// What of the log a filter lets through.
struct FoundRows {
    std::vector<ActivityRow> rows; ///< newest first
    std::size_t in_range = 0;      ///< of the time that is looked at, whatever their words
    std::size_t records = 0;       ///< all that were read of the log
    std::size_t flows = 0;         ///< all that came and was paid
};

/// The log and what came and was paid, as rows. Those of records are kept: they never change, and a log is long.
class ActivityLog {
public:
    using Records = std::shared_ptr<const std::vector<audit::Record>>; ///< newest first; null before they are read
    /// True when rows must be found again: other records, flows or names, or another day.
    bool set(const engine::EngineState& state);
    [[nodiscard]] FoundRows find(const ActivityFilter& filter);      ///< of what was set last
    [[nodiscard]] bool any() const;                                  ///< there is something to show
    [[nodiscard]] const std::vector<audit::Record>& records() const; ///< empty before they are read
    /// What is told in full of a row; nothing when the log does not have it.
    [[nodiscard]] std::optional<RecordView> view_of(std::uint64_t number) const;
    [[nodiscard]] std::uint64_t plan_of(std::uint64_t number) const; ///< 0: the row is about no plan

private:
    [[nodiscard]] const audit::Record* find_record(std::uint64_t number) const;
    Records m_records;
    std::shared_ptr<const engine::History> m_history;
    Names m_names;
    Time m_now;
    QString m_day;
    std::map<std::uint64_t, ActivityRow> m_told;
};

/// "executions, the last 30 days, “WETH”": what the filter leaves out, for a report; empty when it leaves out nothing.
[[nodiscard]] QString filter_words(const ActivityFilter& filter, int days);

} // namespace ballast::ui
