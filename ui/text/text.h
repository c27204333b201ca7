#pragma once
#include "base/units.h"
#include "evm/address.h"
#include <QString>
#include <chrono>

/// Numbers, dates and addresses as people read them, in one place. All follow the default QLocale;
/// a minus is U+2212, and a number that rounds to zero has no sign.
namespace ballast::text {

/// Whether a plus is written too: for changes and drifts.
enum class Sign { minus_only, always };
/// How an amount is shortened: `down` for floors and balances that are promised, `nearest` elsewhere.
enum class Rounding { nearest, down };

/// A number with `places` decimals and the locale's grouping: "3,145,125".
[[nodiscard]] QString format_number(double value, int places, Sign sign = Sign::minus_only);
/// A count inside a sentence: "two", up to twelve; then in digits.
[[nodiscard]] QString count_words(int count);
/// Dollars without the unit: whole in overviews (0 places), cents in reviews (2).
[[nodiscard]] QString format_usd(Usd usd, int places = 0, Sign sign = Sign::minus_only);
/// A token amount of `raw` units, exact on its way to `places` decimals: "378,713.24".
[[nodiscard]] QString format_amount(const U256& raw, unsigned decimals, int places,
                                    Rounding rounding = Rounding::nearest);
/// Decimals of a token's amounts, the same on every page: 2, or 5 where a unit is worth 10,000 USD and more. An amount
/// too small for them keeps two digits that count; one of a thousand million and more has none.
[[nodiscard]] int amount_places(double amount, unsigned decimals, double unit_price_usd);
/// The same where no price is told: bitcoin, by whatever name, has 5.
[[nodiscard]] int amount_places(double amount, unsigned decimals, const QString& symbol);
/// A difference of weights in points, one decimal, with its sign: "+14.2".
[[nodiscard]] QString format_points(double points, Sign sign = Sign::always);
/// A share in percent with its unit, given in percent (54.2 -> "54.2 %").
[[nodiscard]] QString format_percent(double percent, int places = 1, Sign sign = Sign::minus_only);
/// Basis points with one decimal and unit: "−0.8 bp".
[[nodiscard]] QString format_bps(double bps, Sign sign = Sign::minus_only);
/// "30 bp": a number of the policy or a plan, which is whole.
[[nodiscard]] QString format_bps(Bps bps);
/// "24,407,242".
[[nodiscard]] QString format_block(BlockNumber block);
/// How long: "4 s", "41 min", "1 h 14 min", "3 days".
[[nodiscard]] QString format_age(std::chrono::seconds age);
/// A running wait as a clock: "0:14".
[[nodiscard]] QString format_wait(std::chrono::seconds wait);
/// "23 November 2026, 15:20:48 UTC".
[[nodiscard]] QString format_time(Time time);
/// "15:20:48", UTC.
[[nodiscard]] QString format_clock(Time time);
/// "23 November", UTC; with the year when it is not `now`'s.
[[nodiscard]] QString format_day(Time time, Time now);
/// "0x" and ten groups of four: "0x 8F86 2D9e … FFeC". From the checksummed text.
[[nodiscard]] QString group_address(const QString& checksummed);
[[nodiscard]] QString group_address(const Address& address);
/// Hex digits in groups of four, `per_line` groups to a line; a leading "0x" is dropped.
[[nodiscard]] QString group_hex(const QString& hex, int per_line = 8);
/// A name of more than 16 characters without a space, with places where it may break: before a capital, or after ten
/// characters. Others stay as they are. For what is shown, never for what is copied or compared.
[[nodiscard]] QString breakable(const QString& name);
/// Wraps a number in direction isolates where the locale is written from the right, or the window laid out so: its sign
/// stays in front.
[[nodiscard]] QString isolate(const QString& number);
void set_right_to_left(bool on); ///< the window is laid out from the right, whatever the locale

} // namespace ballast::text
