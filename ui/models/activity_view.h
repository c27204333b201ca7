#pragma once
#include "ui/models/common.h"

namespace ballast::ui {

/// Groups of the filter row.
enum class ActivityGroup { executions, plans, policy, warnings };

/// One record as a sentence.
struct ActivityRow {
    std::uint64_t sequence = 0;
    ActivityGroup group = ActivityGroup::plans;
    QString icon, day, clock, title, sentence, figure;
    Tone tone = Tone::neutral;
};

[[nodiscard]] ActivityRow make_activity_row(const audit::Record& record, Time now);
/// The numbers of a record as rows "caption, value", in the order in which a person asks for them.
[[nodiscard]] std::vector<std::pair<QString, QString>> activity_facts(const audit::Record& record);

} // namespace ballast::ui
