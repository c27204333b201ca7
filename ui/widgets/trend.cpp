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

void Trend::set(std::vector<double> values, const QStringList& captions, const QString& description)
{
    m_values = std::move(values);
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
    constexpr int k_align[]{Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight};
    for (int i = 0; i < std::min<int>(3, static_cast<int>(m_captions.size())); ++i)
        painter.drawText(foot, k_align[i] | Qt::AlignBottom, m_captions[i]);
    const QRectF area = QRectF(rect()).adjusted(0, px(6), -px(6), -words - px(2));
    if (m_values.size() < 2 || area.height() < 4) return;
    const auto [least, most] = std::minmax_element(m_values.begin(), m_values.end());
    const double span = std::max(*most - *least, 1e-9), step = area.width() / static_cast<double>(m_values.size() - 1);
    QPainterPath line;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const QPointF at(area.left() + step * static_cast<double>(i),
                         area.bottom() - (m_values[i] - *least) / span * area.height() * 0.9 - area.height() * 0.05);
        i == 0 ? line.moveTo(at) : line.lineTo(at);
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
