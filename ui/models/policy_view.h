#pragma once
#include "ui/models/policy_fields.h"
#include "ui/widgets/band.h"
#include <optional>

namespace ballast::ui {

/// Where one line stands today, measured against the edited policy.
struct PolicyLine {
    QString band, weight; ///< "5.9", "54.2"; empty while balances and prices are unknown
    std::optional<BandValue> value;
};

/// An older version that can be looked at.
struct PolicyVersion {
    unsigned number = 0;
    QString words; ///< "Version 5, 28 August"
    bool operator==(const PolicyVersion&) const = default;
};
/// Those before the one in force, newest first; dated where the log still tells.
[[nodiscard]] std::vector<PolicyVersion> policy_versions(const engine::EngineState& state);

/// What the policy page says about the policy in force and the draft.
struct PolicyView {
    bool exists = false;
    unsigned version = 0; ///< in force
    bool changed = false;
    bool may_save = false;
    QString in_force;                  ///< "Version 6 is in force since 28 August"
    QString refusal;                   ///< why the draft is not valid
    QString why_not;                   ///< why it cannot be saved: the refusal, or that nothing is changed
    std::vector<PolicyLine> lines;     ///< in the policy's order
    QString band_note;                 ///< what makes bands wider or narrower today
    QString rounding_note;             ///< weights finer than the sliders
    unsigned base = 0;                 ///< the version that the changes are told from
    std::vector<PolicyChange> changes; ///< from the base to the draft
    QString today;                     ///< what the draft means at today's weights
    QStringList consequences;          ///< one sentence for each line that stands otherwise than now
};

/// `entry` is a field whose text is no value at all. The draft has the same targets as the page shows. `base` is what
/// to tell the changes from; null: the policy in force.
[[nodiscard]] PolicyView make_policy_view(const engine::EngineState& state, const policy::Policy& draft,
                                          const std::optional<Error>& entry, const policy::Policy* base = nullptr);

} // namespace ballast::ui
