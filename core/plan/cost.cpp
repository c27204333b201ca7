#include "plan/plan.h"
#include "risk/year.h"

namespace ballast::plan {
namespace {
/// Stands in while an asset's history is too short for an estimate; docs/policy.md says so.
constexpr double k_unknown_volatility = 0.6;
} // namespace

// Certainty-equivalent loss of tracking error: lambda/2 * (w - w*)' Sigma (w - w*) * V per year (Leland 1999, eq. 3,
// with a diagonal Sigma until a covariance model is chosen).
Usd cost_of_waiting(const drift::Drift& drift, const policy::Limits& limits)
{
    double variance = 0;
    for (const drift::Line& line : drift.lines) {
        const double volatility = line.volatility ? line.volatility->annual : k_unknown_volatility;
        variance += line.drift * line.drift * volatility * volatility;
    }
    const double years = limits.horizon_days / risk::k_days_per_year;
    return usd_from(limits.risk_aversion / 2 * variance * to_double(drift.total) * years);
}

} // namespace ballast::plan
