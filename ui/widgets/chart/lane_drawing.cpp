#include "ui/widgets/chart/lane_drawing.h"
#ifdef BALLAST_WITH_QTCHARTS
#include <QGraphicsLayout>
#include <QLegend>

namespace ballast::ui {
namespace {

QList<QPointF> points_of(const std::vector<double>& at, const std::vector<double>& values, const LaneScale& scale,
                         double base)
{
    QList<QPointF> points;
    for (std::size_t i = 0; i < at.size(); ++i)
        points << QPointF(at[i], base + scale.place(values[i]));
    return points;
}

} // namespace

LaneChart::Drawing::Drawing(LaneChart* parent)
    : chart(new QChart), view(new QChartView(chart, parent)), time(new QValueAxis), lanes(new QValueAxis)
{
    chart->setBackgroundVisible(false);
    chart->setDropShadowEnabled(false);
    chart->setMargins({0, 0, 0, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->addAxis(time, Qt::AlignBottom);
    chart->addAxis(lanes, Qt::AlignLeft);
    for (QValueAxis* axis : {time, lanes}) { // ticks and words are ours
        axis->setVisible(false);
        axis->setGridLineVisible(false);
    }
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setStyleSheet(QStringLiteral("background: transparent;"));
    view->setFocusPolicy(Qt::NoFocus);
    view->viewport()->setFocusPolicy(Qt::NoFocus);
    view->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void LaneChart::Drawing::add_line(const QList<QPointF>& points, const QPen& pen)
{
    auto* line = new QLineSeries;
    line->replace(points);
    line->setPen(pen);
    chart->addSeries(line);
    line->attachAxis(time);
    line->attachAxis(lanes);
}

void LaneChart::Drawing::add_band(const Lane& lane, const std::vector<double>& at, const LaneScale& scale, double base)
{
    std::vector<double> upper, lower;
    for (const double band : lane.bands) {
        upper.push_back(lane.target + band);
        lower.push_back(lane.target - band);
    }
    auto* area = new QAreaSeries;
    auto* above = new QLineSeries(area);
    auto* below = new QLineSeries(area);
    above->replace(points_of(at, upper, scale, base));
    below->replace(points_of(at, lower, scale, base));
    area->setUpperSeries(above);
    area->setLowerSeries(below);
    area->setPen(QPen(color(Role::third), 1));
    area->setBrush(Theme::current().high_contrast() ? QBrush(color(Role::third), Qt::BDiagPattern)
                                                    : QBrush(color(Role::band)));
    chart->addSeries(area);
    area->attachAxis(time);
    area->attachAxis(lanes);
}

void LaneChart::Drawing::set(const LaneData& data, const std::vector<LaneScale>& scales, const QRectF& plot)
{
    chart->removeAllSeries();
    if (data.times.size() < 2 || data.lanes.empty()) return;
    std::vector<double> at;
    for (const std::int64_t moment : data.times)
        at.push_back(static_cast<double>(moment - data.times.front()));
    time->setRange(0, at.back());
    lanes->setRange(0, static_cast<double>(data.lanes.size()));
    const double line = Theme::current().px_exact(2);
    QPen dashed(color(Role::text), Theme::current().px_exact(1.2));
    dashed.setDashPattern({6, 3});
    for (std::size_t i = 0; i < data.lanes.size(); ++i) {
        const Lane& lane = data.lanes[i];
        const double base = static_cast<double>(data.lanes.size() - 1 - i);
        const double target = base + scales[i].place(lane.target);
        add_band(lane, at, scales[i], base);
        add_line({{0, target}, {at.back(), target}}, dashed);
        add_line(points_of(at, lane.weights, scales[i], base),
                 QPen(Theme::current().asset(lane.mark), line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    chart->setPlotArea(plot);
}

} // namespace ballast::ui
#endif
