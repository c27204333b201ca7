#include "ui/widgets/cost_bar.h"
#include <QPainter>
#include <QStyle>
#include <numeric>

namespace ballast::ui {

QColor cost_color(int part)
{
    constexpr int k_impact = 2, k_gas = 1; // as the guide draws them
    const Theme& theme = Theme::current();
    return part == 0 ? theme.color(Role::accent) : theme.asset(part == 1 ? k_impact : k_gas);
}

CostBar::CostBar(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void CostBar::set(std::vector<double> parts)
{
    m_parts = std::move(parts);
    update();
}

void CostBar::paintEvent(QPaintEvent*)
{
    const double all = std::accumulate(m_parts.begin(), m_parts.end(), 0.0);
    if (all <= 0) return;
    QPainter painter(this);
    double before = 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const int from = static_cast<int>(before / all * width());
        before += m_parts[i];
        const int to = static_cast<int>(before / all * width());
        const QRect part(from, 0, std::max(1, to - from - 1), height()); // a pixel between the parts
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), part), cost_color(static_cast<int>(i)));
    }
}

} // namespace ballast::ui
