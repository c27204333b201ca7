#include "ui/widgets/chart/time_ticks.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace ballast::ui {
namespace {

constexpr std::int64_t k_minute = 60, k_hour = 3600, k_day = 86'400;
constexpr std::int64_t k_steps[]{1,
                                 2,
                                 5,
                                 10,
                                 15,
                                 30,
                                 k_minute,
                                 2 * k_minute,
                                 5 * k_minute,
                                 10 * k_minute,
                                 15 * k_minute,
                                 30 * k_minute,
                                 k_hour,
                                 2 * k_hour,
                                 3 * k_hour,
                                 6 * k_hour,
                                 12 * k_hour,
                                 k_day,
                                 2 * k_day,
                                 5 * k_day,
                                 7 * k_day,
                                 14 * k_day,
                                 28 * k_day};

QString words_of(std::int64_t time, std::int64_t step)
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(time, Qt::UTC);
    if (step >= k_day || time % k_day == 0) return QLocale().toString(at, QCoreApplication::translate("text", "d MMM"));
    return QLocale().toString(at, step < k_minute ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

} // namespace

std::vector<TimeTick> time_ticks(std::int64_t from, std::int64_t to, int most)
{
    std::vector<TimeTick> ticks;
    if (to <= from || most < 1) return ticks;
    std::int64_t step = 0;
    for (const std::int64_t candidate : k_steps)
        if (step == 0 && (to - from) / candidate < most) step = candidate;
    for (std::int64_t longer = 56 * k_day; step == 0; longer *= 2)
        if ((to - from) / longer < most) step = longer;
    const std::int64_t first = (from + step - 1) / step * step;
    for (std::int64_t time = first; time <= to; time += step)
        ticks.push_back({time, words_of(time, step)});
    return ticks;
}

LaneScale lane_scale(const std::vector<double>& weights, const std::vector<double>& bands, double target)
{
    double low = target, high = target;
    for (const double weight : weights)
        low = std::min(low, weight), high = std::max(high, weight);
    for (const double band : bands)
        low = std::min(low, target - band), high = std::max(high, target + band);
    const double span = std::max(high - low, 0.5), middle = (low + high) / 2;
    return {middle - span * 0.58, middle + span * 0.58};
}

} // namespace ballast::ui
