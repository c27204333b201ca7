#pragma once
#include <QString>
#include <cstdint>
#include <vector>

namespace ballast::ui {

/// One round moment of a time axis.
struct TimeTick {
    std::int64_t time = 0; ///< seconds since 1970, UTC
    QString words;         ///< "12:00", or "23 Nov" where a day begins
};
/// Round moments within [from, to], at most `most`; empty when the span is. Steps are whole seconds, minutes, hours or
/// days, so that each label says all there is to say.
[[nodiscard]] std::vector<TimeTick> time_ticks(std::int64_t from, std::int64_t to, int most);

/// The values a lane spans, with 8 % air at both ends; never empty.
struct LaneScale {
    double low = 0, high = 1;
    /// 0 at the bottom of the lane, 1 at its top.
    [[nodiscard]] double place(double value) const { return (value - low) / (high - low); }
};
/// Covers the weights, the target and both edges of the band at every point.
[[nodiscard]] LaneScale lane_scale(const std::vector<double>& weights, const std::vector<double>& bands, double target);

} // namespace ballast::ui
