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
    U256 after_fees = oracle_out;
    for (const venue::PoolPtr& pool : leg.pools) {
        BALLAST_TRY(less, mul_div(after_fees, k_pips - U256(pool->fee_pips()), k_pips));
        after_fees = less;
    }
    BALLAST_TRY(worst, mul_div(after_fees, share_of(limits.max_price_impact.value), k_bps));
    if (leg.expected_out < worst)
        return fail(Code::plan_infeasible, Stage::plan,
                    {{"pool", leg.pools.front()->label()},
                     {"limit", fmt::format("{:g} %", limits.max_price_impact.value / 100.0)}});
    return mul_div(std::min(leg.expected_out, after_fees), share_of(limits.slippage.value), k_bps);
}

} // namespace ballast::plan
