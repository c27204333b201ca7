#pragma once
#include "ui/models/activity_view.h"

/// What came, what was paid and what was traded without a plan, in words.
namespace ballast::ui {

/// "Paid 220,000.00 USDC", "Received 5.00 ETH", "Traded 30,000.00 USDC for 11.24 WETH".
[[nodiscard]] QString flow_words(const drift::Flow& flow);
/// Stands for a flow where records have their number. Flows of one moment differ in their first asset; the top bit
/// keeps them apart from records, because the log does not hold them.
[[nodiscard]] std::uint64_t number_of(const drift::Flow& flow);
/// As a row and as a record of the activity page.
[[nodiscard]] ActivityRow make_activity_row(const drift::Flow& flow, Time now);
/// Told in full, without the hashes that only a record has.
[[nodiscard]] RecordView make_record_view(const drift::Flow& flow, Time now);

} // namespace ballast::ui
