#pragma once
#include "ui/models/common.h"

namespace ballast::ui {

/// Groups of the filter row.
enum class ActivityGroup { executions, plans, flows, policy, warnings };

/// One record as a sentence.
struct ActivityRow {
    std::uint64_t sequence = 0;
    Time time;
    ActivityGroup group = ActivityGroup::plans;
    QString icon, day, clock, title, sentence;
    QString figure, figure_caption; ///< "−773 USD", "cost"; empty when there is none
    QString also;                   ///< found by the search and not shown: a transaction's hash
    Tone tone = Tone::neutral;
};
/// Writes when it was.
void set_time(ActivityRow& row, Time time, Time now);
/// `names` stand in the place of the addresses they belong to.
[[nodiscard]] ActivityRow make_activity_row(const audit::Record& record, Time now, const Names& names = {});

/// What a person wants to see of the log.
struct ActivityFilter {
    std::optional<ActivityGroup> group;
    QString words;             ///< every word must be in the row
    std::optional<Time> since; ///< older rows are left out
    bool operator==(const ActivityFilter&) const = default;
};
/// Every condition that is set must hold; words in any order, any case. What is not in the row's words is looked for in
/// the record's `body`: addresses, hashes, and amounts as the window writes them.
[[nodiscard]] bool matches(const ActivityRow& row, const ActivityFilter& filter, std::string_view body = {});

/// Whether the chain of records holds, for the chip beside the title.
struct LogState {
    QString words;
    Tone tone = Tone::neutral;
    QString icon;
    QString brief;   ///< for where there is no room: "Log verified"
    QString checked; ///< "walked whole 12 s ago"; empty where it was not
};
[[nodiscard]] LogState log_state(const engine::EngineState& state); ///< not yet checked, whole, or broken and where

/// "139.09 WETH": a caption and its value. Long ones (hex, sentences) stand below their caption.
struct Fact {
    QString caption, value;
    /// Beside the caption; as grouped hex below it; as a paragraph below it.
    enum class Kind { line, hex, sentence } kind = Kind::line;
    Tone tone = Tone::neutral;
};
/// Facts that belong together, under a heading.
struct FactGroup {
    QString title;
    std::vector<Fact> facts;
};
/// One record, told in full.
struct RecordView {
    std::uint64_t sequence = 0;
    QString title, chip, when;
    Tone tone = Tone::neutral;
    std::vector<FactGroup> groups;
    QString digest, previous; ///< hex of the record's own hash and of the one before; empty of what is no record
    QString text;             ///< all of it as plain text, without what changes with the clock
};
/// `names` stand in the place of the addresses they belong to; a body of an older version gives fewer facts. `log` is
/// where the record stands, newest first: what else happened to its plan is told from there.
[[nodiscard]] RecordView make_record_view(const audit::Record& record, Time now, const Names& names = {},
                                          const std::vector<audit::Record>& log = {});
[[nodiscard]] QString age_words(Time time, Time now); ///< "23 November 2026, 15:20:48 UTC, 3 min ago"
/// Title, time and facts; what is only a record's is added to it.
[[nodiscard]] QString as_text(const RecordView& view, Time time);
/// The name of an address written as text; empty when nobody gave it one, or when it is no address.
[[nodiscard]] QString name_of(const Names& names, std::string_view address);

} // namespace ballast::ui
