#pragma once
#include "ui/pages/sample_states.h"

namespace ballast::tests {

/// Treasuries at the edge of what the window must still tell: one asset, sixty, names of 40 characters, balances of
/// 10^-18 and of 10^12 tokens, every price stale, and a plan of many trades of such tokens.
[[nodiscard]] std::vector<SampleState> extreme_states();

} // namespace ballast::tests
