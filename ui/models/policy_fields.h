#pragma once
#include "ui/models/common.h"

namespace ballast::ui {

/// A number of a policy's limits, in the unit in which a person reads and writes it.
struct LimitField {
    std::string_view field; ///< its name in the policy file
    QString object;         ///< objectName of its control
    QString caption, unit;
    QString hint;    ///< stands behind the field
    QString meaning; ///< a whole sentence, shown while the field has the focus
    double low, high, step;
    int places;
    bool zero_is_none;
    double (*read)(const policy::Limits&);  ///< from the limits, in the unit of the field
    void (*write)(policy::Limits&, double); ///< back into the limits, exact for what `read` gave
};
/// All of them but the gas reserve, which is exact text. In the order of the form.
[[nodiscard]] std::vector<LimitField> limit_fields();

[[nodiscard]] QString band_kind_words(policy::Band::Kind kind); ///< "Fixed", for the choice of kinds
/// A target's band as another kind of about the same width today, so that a person starts from something sensible.
[[nodiscard]] policy::Band band_as(const policy::Target& target, policy::Band::Kind kind);
/// How far a plan goes: to the target, to the edge, or part of the way.
[[nodiscard]] QString destination_words(const policy::Destination& destination);
/// A number with at least `places` decimals, and as many more as it needs to be told from its neighbours.
[[nodiscard]] QString exact_number(double value, int places);

/// Where two policies differ: field, before, after, in words.
struct PolicyChange {
    QString field, before, after;
};
/// Empty when both are the same in all that a person may set.
[[nodiscard]] std::vector<PolicyChange> policy_changes(const policy::Policy& before, const policy::Policy& after);
/// A refusal by the rules of the file ("targets[2].band.width") in the words of the page ("USDC, band").
[[nodiscard]] QString policy_refusal(const Error& error, const policy::Policy& policy);

} // namespace ballast::ui
