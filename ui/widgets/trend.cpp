#include "ui/widgets/trend.h"
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace ballast::ui {

Trend::Trend(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setLayoutDirection(Qt::LeftToRight); // time runs left to right everywhere
}

void Trend::set(std::vector<QPointF> points, const QStringList& captions, const QString& description)
{
    m_points = std::move(points);
    m_captions = captions;
    setAccessibleName(tr("Value over time"));
    setAccessibleDescription(description);
    setToolTip(description);
    update();
}

void Trend::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(Type::small));
    painter.setPen(theme.color(Role::third));
    const int words = m_captions.isEmpty() ? 0 : px(20);
    const QRect foot(0, height() - words, width(), words);
    const QFontMetrics metrics = painter.fontMetrics();
    const QString first = m_captions.value(0), middle = m_captions.value(1), last = m_captions.value(2);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, first);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, last);
    // Between the ends, where there is room: the description says the same.
    const QRect between =
        foot.adjusted(metrics.horizontalAdvance(first) + px(8), 0, -metrics.horizontalAdvance(last) - px(8), 0);
    if (metrics.horizontalAdvance(middle) <= between.width())
        painter.drawText(between, Qt::AlignHCenter | Qt::AlignBottom, middle);
    const QRectF area = QRectF(rect()).adjusted(0, px(6), -px(6), -words - px(2));
    if (m_points.size() < 2 || area.height() < 4) return;
    const auto [least, most] = std::ranges::minmax(m_points, {}, &QPointF::y);
    const double begin = m_points.front().x(), span = std::max(m_points.back().x() - begin, 1.0);
    const double rise = std::max(most.y() - least.y(), 1e-9);
    QPainterPath line;
    for (const QPointF& point : m_points) {
        const QPointF at(area.left() + (point.x() - begin) / span * area.width(),
                         area.bottom() - (0.05 + 0.9 * (point.y() - least.y()) / rise) * area.height());
        line.elementCount() == 0 ? line.moveTo(at) : line.lineTo(at);
    }
    QPainterPath ground = line;
    ground.lineTo(area.bottomRight());
    ground.lineTo(area.bottomLeft());
    painter.fillPath(ground, theme.color(Role::accent_soft));
    painter.setPen(QPen(theme.color(Role::accent), theme.px_exact(1.6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Role::accent));
    painter.drawEllipse(line.currentPosition(), theme.px_exact(3.5), theme.px_exact(3.5));
}

} // namespace ballast::ui
