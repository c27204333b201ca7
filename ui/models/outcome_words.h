#pragma once
#include "ui/widgets/theme.h"
#include <QString>

namespace ballast::ui {

/// What is known of a plan that is over; the Approve page has it from the engine, the log from its record.
struct OutcomeFacts {
    bool executed = false;
    bool unproven = false; ///< included, but what it did could not be proved
    int calls_done = 0;    ///< calls of a plain account that stay done although it failed; below 0: some
    int below_floor = 0;   ///< trades that brought less than their floor
    double dearer_usd = 0; ///< actual cost less planned cost
    double sold_usd = 0;   ///< 0: not known
    QString gas_usd;       ///< "20.74"; empty: not known
};

/// The same outcome in the same words, wherever it is told.
struct OutcomeWords {
    QString chip; ///< "Confirmed"
    Tone tone = Tone::good;
    QString verdict; ///< "47.80 USD dearer than planned, 0.8 bp"; empty when nothing was executed
    QString floors;  ///< "All floors held"; empty when nothing was executed
    QString remains; ///< what holds now when it did not go as planned; empty when it did
};
/// For the Approve page and the activity page alike.
[[nodiscard]] OutcomeWords outcome_words(const OutcomeFacts& facts);

/// "47.80 USD dearer than planned, 0.8 bp"; `dearer_usd` below 0 is cheaper. Without `sold_usd` the share is left out.
[[nodiscard]] QString against_plan(double dearer_usd, double sold_usd);

} // namespace ballast::ui
