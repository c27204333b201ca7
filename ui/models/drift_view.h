#pragma once
#include "ui/models/common.h"

namespace ballast::ui {

/// What came or was paid of one line, marked in its lane.
struct DriftMark {
    std::int64_t time = 0; ///< seconds since 1970, UTC
    bool incoming = false;
    QString words; ///< "Paid 220,000.00 USDC"
};

/// One target line over time. Weights and bands in percent, one for each of DriftView::times.
struct DriftLane {
    QString asset;
    int colour = 0;
    double target = 0;
    std::vector<double> weights, bands;
    std::vector<DriftMark> marks;
    QString weight, drift, band,
        edges; ///< "54.2 %", "+14.2 of ± 5.9", "± 5.9 today", "Target 40.0 %, band 34.1 to 45.9"
    QString state;
    Tone tone = Tone::neutral;
};

/// A span of time that the history can fill.
struct DriftRange {
    QString name, words;
    std::int64_t seconds = 0; ///< 0: all there is
};

/// An execution or another trade, marked through all lanes.
struct DriftEvent {
    std::int64_t time = 0; ///< seconds since 1970, UTC
    QString words;
};

/// What the drift page draws and says.
struct DriftView {
    /// Nothing read yet; none is selected; the chain or the prices cannot be read (`problem`); the lanes are there.
    enum class Kind { loading, no_treasury, unreadable, ready };
    Kind kind = Kind::loading;
    std::optional<ProblemText> problem;
    QString sentence;
    std::vector<std::int64_t>
        times; ///< seconds since 1970, UTC, rising, at most about 2,000; the newest is now. Fewer than two: no chart
    std::vector<DriftLane> lanes;
    std::vector<DriftRange> ranges; ///< only those shorter than the history, then all
    std::vector<DriftEvent> events;
};

/// `span` in seconds back from the newest point; 0: all. Rows of older policy versions are left out, because their
/// lines and targets may have been others.
[[nodiscard]] DriftView make_drift_view(const engine::EngineState& state, std::int64_t span);

/// "23 Nov, 12:00"; the clock alone when everything shown lies within a day, the day alone when it spans a year.
[[nodiscard]] QString moment_words(std::int64_t time, std::int64_t span);
/// Index of the newest point not after `time`, the first otherwise.
[[nodiscard]] std::size_t point_at(const std::vector<std::int64_t>& times, std::int64_t time);
/// Rows of the table twin: asset, its weight at each of `columns` (indices of times), now, target, band, state.
[[nodiscard]] std::vector<std::vector<Cell>> drift_rows(const DriftView& view, const std::vector<std::size_t>& columns);

} // namespace ballast::ui
