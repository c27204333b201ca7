#include "risk/volatility.h"
#include "risk/year.h"
#include <algorithm>
#include <cmath>
#include <memory>

namespace ballast::risk {
namespace {

constexpr double k_seconds_per_day = 86'400;
/// RiskMetrics (J.P. Morgan 1996): decay of daily variance.
constexpr double k_daily_decay = 0.94;
constexpr std::size_t k_least_returns = 20;
constexpr double k_least_days = 5;
/// One return over more than this says nothing about the days in it, and would outweigh all that came before.
constexpr double k_longest_gap_days = 7;

/// Exponentially weighted moving average of squared log returns, with the decay spread over irregular gaps: a return
/// over d days counts as a daily variance of r^2/d and ages what came before by 0.94^d. What lies before a gap of more
/// than a week does not count.
class Ewma final : public Model {
public:
    [[nodiscard]] std::string_view name() const override { return "ewma"; }
    [[nodiscard]] Result<Volatility> estimate(std::span<const PricePoint> history) const override
    {
        double weighted = 0, weights = 0, span = 0;
        std::size_t samples = 0;
        for (std::size_t i = 1; i < history.size(); ++i) {
            const double days =
                static_cast<double>((history[i].time - history[i - 1].time).count()) / k_seconds_per_day;
            if (days > k_longest_gap_days) {
                weighted = weights = span = 0;
                samples = 0;
                continue;
            }
            if (days <= 0 || history[i].price <= 0 || history[i - 1].price <= 0) continue;
            const double move = std::log(history[i].price / history[i - 1].price);
            const double decay = std::pow(k_daily_decay, days);
            weighted = decay * weighted + (1 - decay) * move * move / days;
            weights = decay * weights + (1 - decay);
            span += days;
            ++samples;
        }
        if (samples < k_least_returns || span < k_least_days) return too_short(samples, span);
        return Volatility{std::sqrt(weighted / weights * k_days_per_year), samples};
    }

private:
    /// Told in prices: as many as the count demands, or as the span demands at the pace so far.
    static std::unexpected<Error> too_short(std::size_t samples, double span)
    {
        const std::size_t have = samples > 0 ? samples + 1 : 0;
        const double for_span = span > 0 ? std::ceil(static_cast<double>(samples) * k_least_days / span) : 0;
        const double need = std::max(static_cast<double>(k_least_returns), for_span) + 1;
        return fail(Code::history_too_short, Stage::drift,
                    {{"have", fmt::format("{}", have)}, {"need", fmt::format("{:.0f}", need)}});
    }
};

} // namespace

std::unique_ptr<Model> make_ewma() { return std::make_unique<Ewma>(); }

} // namespace ballast::risk
