#pragma once
#include "base/u256.h"
#include <chrono>
#include <cmath>
#include <fmt/format.h>

namespace ballast {

/// A number that knows what it counts: two kinds do not add, compare or convert to each other.
template <class Tag, class Number>
struct Quantity {
    Number value{};
    constexpr bool operator==(const Quantity&) const = default;
    constexpr auto operator<=>(const Quantity&) const = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return {static_cast<Number>(a.value + b.value)}; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return {static_cast<Number>(a.value - b.value)}; }
    constexpr Quantity& operator+=(Quantity b) { return *this = *this + b; }
    constexpr Quantity& operator-=(Quantity b) { return *this = *this - b; }
};

/// EIP-155 chain id.
using ChainId = Quantity<struct ChainIdTag, std::uint64_t>;
using BlockNumber = Quantity<struct BlockNumberTag, std::uint64_t>; ///< Height of a block; a chain's first is 0.
/// Units of gas.
using Gas = Quantity<struct GasTag, std::uint64_t>;
/// 10^-18 of the chain's native coin.
using Wei = Quantity<struct WeiTag, U256>;
/// Wei for one unit of gas.
using GasPrice = Quantity<struct GasPriceTag, U256>;
/// Millionths of a US dollar, signed. Holds up to 9.2 * 10^12 dollars.
using Usd = Quantity<struct UsdTag, std::int64_t>;
/// Hundredths of a percent, signed.
using Bps = Quantity<struct BpsTag, std::int32_t>;
/// A share of the treasury in millionths: 1'000'000 is the whole, so that targets sum exactly.
using Weight = Quantity<struct WeightTag, std::int32_t>;
/// US dollars for one whole token, times 10^18.
using Price = Quantity<struct PriceTag, U256>;
inline constexpr Weight k_whole{1'000'000}; ///< 100 %
/// The most gas that one transaction may ask for: 2^24 (EIP-7825).
inline constexpr Gas k_most_gas{16'777'216};

/// Seconds since 1970, UTC.
using Time = std::chrono::sys_seconds;

/// The fee for an amount of gas at a price.
[[nodiscard]] inline Wei operator*(Gas gas, GasPrice price) { return {U256(gas.value) * price.value}; }
/// Dollars as a double: for advice and display.
[[nodiscard]] inline double to_double(Usd usd) { return static_cast<double>(usd.value) / 1e6; }
/// A weight as a share of one.
[[nodiscard]] inline double to_double(Weight weight) { return static_cast<double>(weight.value) / 1e6; }
[[nodiscard]] inline double to_double(Price price) { return price.value.to_double() / 1e18; }
/// Nearest micro-dollar.
[[nodiscard]] inline Usd usd_from(double dollars) { return {static_cast<std::int64_t>(std::llround(dollars * 1e6))}; }

/// Value in dollars of `raw` units of a token with `decimals` at `price`, rounded down.
/// Fails with number_overflow beyond 9.2 * 10^12 dollars.
[[nodiscard]] Result<Usd> value_of(const U256& raw, unsigned decimals, Price price);
/// Raw units of a token worth `usd` (not negative) at `price`, rounded down. Fails with division_by_zero at price 0.
[[nodiscard]] Result<U256> amount_for(Usd usd, unsigned decimals, Price price);

} // namespace ballast
