#pragma once
#include "ui/models/activity_view.h"

/// What came, what was paid and what was traded without a plan, in words.
namespace ballast::ui {

/// "Paid 220,000.00 USDC", "Received 5.0000 ETH", "Traded 30,000.00 USDC for 11.2400 WETH".
[[nodiscard]] QString flow_words(const drift::Flow& flow);
/// As a row and as a record of the activity page. Its number is no record's: the log does not hold it.
[[nodiscard]] ActivityRow make_activity_row(const drift::Flow& flow, Time now);
[[nodiscard]] RecordView make_record_view(const drift::Flow& flow, Time now);

} // namespace ballast::ui
