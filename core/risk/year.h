#pragma once

namespace ballast::risk {

/// Days of a year, in annualised volatilities and in what is charged by the year: coins trade every day.
inline constexpr double k_days_per_year = 365;

} // namespace ballast::risk
