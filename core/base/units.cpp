#include "base/units.h"
#include <cassert>

namespace ballast {

namespace {

// Price has 18 places and Usd six, so raw * price / 10^(decimals + 12) is in millionths of a dollar.
constexpr unsigned k_price_over_usd = 12;
constexpr unsigned k_largest_power = 77;

} // namespace

Result<Usd> value_of(const U256& raw, unsigned decimals, Price price)
{
    const unsigned places = decimals + k_price_over_usd;
    const unsigned first = std::min(places, k_largest_power);
    BALLAST_TRY(quotient, mul_div(raw, price.value, U256::power_of_ten(first)));
    // No token has so many decimals; one that claims to is still valued rightly: dividing in two steps floors the same.
    const unsigned rest = places - first;
    const U256 micros = rest > k_largest_power ? U256() : quotient / U256::power_of_ten(rest);
    if (!micros.fits_u64() || micros.bit_width() > 63) return fail(Code::number_overflow, Stage::base);
    return Usd{static_cast<std::int64_t>(micros.low_u64())};
}

Result<U256> amount_for(Usd usd, unsigned decimals, Price price)
{
    assert(usd.value >= 0 && "an amount is worth nothing or more");
    const unsigned places = decimals + k_price_over_usd;
    const unsigned first = std::min(places, k_largest_power);
    const unsigned rest = places - first;
    if (price.value.is_zero()) return fail(Code::division_by_zero, Stage::base);
    if (usd.value == 0) return U256();
    if (rest > k_largest_power) return fail(Code::number_overflow, Stage::base);
    BALLAST_TRY(micros, checked_mul(static_cast<std::uint64_t>(usd.value), U256::power_of_ten(rest)));
    return mul_div(micros, U256::power_of_ten(first), price.value);
}

} // namespace ballast
