#include "plan/floors.h"

namespace ballast::plan {
namespace {
const U256 k_pips{1'000'000};
const U256 k_bps{10'000};

U256 share_of(std::int32_t bps) { return U256(static_cast<std::uint64_t>(10'000 - std::clamp(bps, 0, 10'000))); }
} // namespace

Result<U256> oracle_output(const U256& amount_in, const Token& sell, const Token& buy, Price sell_price,
                           Price buy_price)
{
    // amount / 10^sell.decimals * sell_price / buy_price * 10^buy.decimals, rounded once: dividing in two steps would
    // lose all of a token with few decimals.
    BALLAST_TRY(scaled, checked_mul(amount_in, U256::power_of_ten(buy.decimals)));
    BALLAST_TRY(divisor, checked_mul(buy_price.value, U256::power_of_ten(sell.decimals)));
    return mul_div(scaled, sell_price.value, divisor);
}

Result<U256> leg_floor(const route::Leg& leg, const U256& oracle_out, const policy::Limits& limits)
{
    // Each bound is rounded once, at its end: a token of few decimals would lose a unit at every step.
    U256 left = 1, whole = 1; // at most three pools: 10^18 with all, far from overflow
    for (const venue::PoolPtr& pool : leg.pools) {
        left = left * (k_pips - U256(pool->fee_pips()));
        whole = whole * k_pips;
    }
    BALLAST_TRY(worst, mul_div(oracle_out, left * share_of(limits.max_price_impact.value), whole * k_bps));
    if (leg.expected_out < worst)
        return fail(Code::plan_infeasible, Stage::plan,
                    {{"pool", leg.pools.front()->label()},
                     {"limit", fmt::format("{:g} %", limits.max_price_impact.value / 100.0)}});
    const U256 slack = share_of(limits.slippage.value);
    BALLAST_TRY(by_oracle, mul_div(oracle_out, left * slack, whole * k_bps));
    BALLAST_TRY(by_quote, mul_div(leg.expected_out, slack, k_bps));
    return std::min(by_oracle, by_quote);
}

} // namespace ballast::plan
