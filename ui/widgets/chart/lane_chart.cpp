#include "ui/widgets/chart/lane_chart.h"
#include "ui/text/text.h"
#include "ui/widgets/chart/lane_drawing.h"
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ballast::ui {

/// What stands above the lines: marks, cursor, its numbers.
class LaneChart::Overlay : public QWidget {
public:
    explicit Overlay(LaneChart* chart) : QWidget(chart), m_chart(chart)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(Qt::LeftToRight);
        painter.setRenderHint(QPainter::Antialiasing);
        m_chart->paint_over(painter);
    }

private:
    LaneChart* m_chart;
};

LaneChart::LaneChart(QWidget* parent) : QWidget(parent)
{
#ifdef BALLAST_WITH_QTCHARTS
    m_drawing = std::make_unique<Drawing>(this);
#endif
    m_overlay = new Overlay(this);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &LaneChart::redraw);
}

LaneChart::~LaneChart() = default;

bool LaneChart::available()
{
#ifdef BALLAST_WITH_QTCHARTS
    return true;
#else
    return false;
#endif
}

QSize LaneChart::sizeHint() const
{
    const int lanes = std::max(1, static_cast<int>(m_data.lanes.size()));
    return {px(420), lanes * px(k_least_lane) + px(k_axis) + (m_data.events.empty() ? 0 : px(k_labels))};
}

void LaneChart::set(LaneData data)
{
    if (data == m_data) return;
    const std::size_t before = m_data.times.size();
    const bool newest = before == 0 || m_cursor + 1 >= before;
    const std::int64_t moment = newest ? 0 : m_data.times[m_cursor];
    const bool resized = m_data.lanes.size() != data.lanes.size();
    m_data = std::move(data);
    m_scales.clear();
    for (const Lane& lane : m_data.lanes)
        m_scales.push_back(lane_scale(lane.weights, lane.bands, lane.target));
    m_lane = std::min(m_lane, m_data.lanes.empty() ? 0 : m_data.lanes.size() - 1);
    const auto& times = m_data.times;
    const auto kept = std::lower_bound(times.begin(), times.end(), moment) - times.begin();
    m_cursor = times.empty() ? 0
               : newest      ? times.size() - 1
                             : std::min(static_cast<std::size_t>(kept), times.size() - 1);
    if (resized) updateGeometry();
    redraw();
    tell();
}

void LaneChart::set_cursor(std::size_t index)
{
    index = std::min(index, m_data.times.empty() ? 0 : m_data.times.size() - 1);
    if (index == m_cursor) return;
    m_cursor = index;
    m_overlay->update();
    tell();
    Q_EMIT cursor_moved();
}

QStringList LaneChart::marks_at_cursor(const Lane& lane) const
{
    const std::int64_t until = m_data.times[m_cursor], from = m_cursor > 0 ? m_data.times[m_cursor - 1] : until - 1;
    QStringList out;
    for (const LaneMark& mark : lane.marks)
        if (mark.time > from && mark.time <= until) out << mark.words;
    return out;
}

QString LaneChart::moment(std::int64_t time) const { return text::format_time(Time(std::chrono::seconds(time))); }

/// The numbers under the cursor as the description, so that they are heard when it moves.
void LaneChart::tell()
{
    if (m_data.times.empty() || m_data.lanes.empty()) return;
    setAccessibleName(tr("Weights over time, %1 assets, %2 to %3")
                          .arg(m_data.lanes.size())
                          .arg(moment(m_data.times.front()), moment(m_data.times.back())));
    QStringList parts;
    for (const Lane& lane : m_data.lanes)
        parts << marks_at_cursor(lane);
    for (const Lane& lane : m_data.lanes)
        parts << tr("%1 %2, band %3 to %4")
                     .arg(lane.asset, text::format_percent(lane.weights[m_cursor]),
                          text::format_number(lane.target - lane.bands[m_cursor], 1),
                          text::format_number(lane.target + lane.bands[m_cursor], 1));
    setAccessibleDescription(
        QStringLiteral("%1 %2: %3")
            .arg(m_data.description, moment(m_data.times[m_cursor]), parts.join(QStringLiteral("; "))));
}

void LaneChart::redraw()
{
#ifdef BALLAST_WITH_QTCHARTS
    m_drawing->view->setGeometry(rect());
    m_drawing->set(m_data, m_scales, plot());
#endif
    m_overlay->setGeometry(rect());
    m_overlay->raise();
    update();
    m_overlay->update();
}

void LaneChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    redraw();
}

void LaneChart::mouseMoveEvent(QMouseEvent* event)
{
    if (m_data.times.size() < 2 || m_data.lanes.empty()) return;
    const QRectF area = plot();
    const double share = std::clamp((event->position().x() - area.left()) / std::max(area.width(), 1.0), 0.0, 1.0);
    const auto& times = m_data.times;
    const auto wanted =
        times.front() + static_cast<std::int64_t>(share * static_cast<double>(times.back() - times.front()));
    auto after = std::lower_bound(times.begin(), times.end(), wanted);
    if (after == times.end()) --after;
    if (after != times.begin() && wanted - *(after - 1) < *after - wanted) --after; // the nearer of its neighbours
    const auto lane =
        static_cast<std::size_t>(std::max(0.0, (event->position().y() - area.top()) / lane_rect(0).height()));
    m_lane = std::min(lane, m_data.lanes.size() - 1);
    m_pointed = true;
    m_overlay->update();
    set_cursor(static_cast<std::size_t>(after - times.begin()));
}

void LaneChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_pointed = false;
    m_overlay->update();
}

void LaneChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_overlay->update();
}

void LaneChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_overlay->update();
}

void LaneChart::keyPressEvent(QKeyEvent* event)
{
    const std::size_t last = m_data.times.empty() ? 0 : m_data.times.size() - 1;
    const std::int64_t span = m_data.times.empty() ? 0 : m_data.times.back() - m_data.times.front();
    // Shift: a week, or a tenth of what is shown where that is less than two weeks.
    constexpr std::int64_t k_week = 7 * 86'400;
    const std::int64_t leap = span >= 2 * k_week ? k_week : span / 10;
    const bool far = event->modifiers() & Qt::ShiftModifier;
    const auto& times = m_data.times;
    switch (event->key()) {
    case Qt::Key_Left:
        if (far && last)
            return set_cursor(static_cast<std::size_t>(
                std::lower_bound(times.begin(), times.end(), times[m_cursor] - leap) - times.begin()));
        return set_cursor(m_cursor > 0 ? m_cursor - 1 : 0);
    case Qt::Key_Right:
        if (far && last)
            return set_cursor(static_cast<std::size_t>(
                std::lower_bound(times.begin(), times.end(), times[m_cursor] + leap) - times.begin()));
        return set_cursor(m_cursor + 1);
    case Qt::Key_Home: return set_cursor(0);
    case Qt::Key_End: return set_cursor(last);
    case Qt::Key_Up: m_lane = m_lane > 0 ? m_lane - 1 : 0; return m_overlay->update();
    case Qt::Key_Down:
        m_lane = std::min(m_lane + 1, m_data.lanes.empty() ? 0 : m_data.lanes.size() - 1);
        return m_overlay->update();
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace ballast::ui
