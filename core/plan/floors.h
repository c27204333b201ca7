#pragma once
#include "plan/plan.h"

namespace ballast::plan {

/// What `amount_in` of a token is worth in another at the oracle's mid prices, raw, rounded down.
[[nodiscard]] Result<U256> oracle_output(const U256& amount_in, const Token& sell, const Token& buy, Price sell_price,
                                         Price buy_price);

/// The least a leg may give. From the oracle alone: never less than its price after the venues' fees, less
/// `max_price_impact` and `slippage`, whatever pools quote. Where the pools pay more it is raised with them: to
/// `slippage` under the expected output, at most under the oracle's price after fees. A leg whose expectation lies more
/// than `max_price_impact` under that price is refused (plan_infeasible): the pool is too thin, or it lies.
[[nodiscard]] Result<U256> leg_floor(const route::Leg& leg, const U256& oracle_out, const policy::Limits& limits);

} // namespace ballast::plan
