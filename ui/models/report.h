#pragma once
#include "ui/models/activity_view.h"
#include "ui/models/outcome_view.h"

/// Documents for those who were not at the window, as HTML of QTextDocument's kind. Pure: who writes them is a page.
namespace ballast::ui {

/// "Harbour DAO on Ethereum, 0x 8F86 …": which treasury a document is about; empty when none is watched.
[[nodiscard]] QString treasury_words(const engine::EngineState& state);
/// What a plan did: plan against actual, weights, what happened, and the transaction.
[[nodiscard]] QString outcome_report(const OutcomeView& view, const engine::EngineState& state);
/// The records that are shown, newest first; `records` is the whole log, whose newest hash the document ends with.
/// `heading`: whose log it is, and what of it is shown; empty lines are left out.
[[nodiscard]] QString activity_report(const std::vector<ActivityRow>& rows, const LogState& log,
                                      const std::vector<audit::Record>& records, const QStringList& heading);

} // namespace ballast::ui
