#pragma once
#include "ui/widgets/chart/lane_chart.h"

#ifdef BALLAST_WITH_QTCHARTS
#include <QAreaSeries>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QValueAxis>

namespace ballast::ui {

/// The QtCharts part of a lane chart: one chart whose upright axis counts lanes from the bottom, so that all lanes
/// share one plot area and one time axis.
struct LaneChart::Drawing {
    explicit Drawing(LaneChart* chart); ///< `chart` owns it
    /// `plot` in pixels of the chart widget; one scale for each lane.
    void set(const LaneData& data, const std::vector<LaneScale>& scales, const QRectF& plot);

    QChart* chart;
    QChartView* view;
    QValueAxis* time;
    QValueAxis* lanes;

private:
    void add_band(const Lane& lane, const std::vector<double>& at, const LaneScale& scale, double base);
    void add_line(const QList<QPointF>& points, const QPen& pen);
};

} // namespace ballast::ui
#else
namespace ballast::ui {
/// Without QtCharts there is nothing to draw.
struct LaneChart::Drawing {};
} // namespace ballast::ui
#endif
