#include "ui/widgets/asset_mark.h"
#include <QPolygonF>
#include <cmath>

namespace ballast::ui {
namespace {

QPolygonF regular(QPointF centre, double radius, int corners, double first_degrees)
{
    QPolygonF out;
    for (int i = 0; i < corners; ++i) {
        const double angle = (first_degrees + 360.0 * i / corners) * M_PI / 180;
        out << centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    return out;
}

} // namespace

void paint_asset_mark(QPainter& painter, QPointF centre, double size, int asset)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = Theme::current().asset(asset);
    const bool hollow = asset >= 6;
    painter.setPen(hollow ? QPen(ink, std::max(1.5, size / 7), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
                          : QPen(Qt::NoPen));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(ink));
    const double r = size / 2;
    switch (asset % 6) {
    case 0: painter.drawEllipse(centre, r, r); break;
    case 1: painter.drawRect(QRectF(centre.x() - r * 0.9, centre.y() - r * 0.9, r * 1.8, r * 1.8)); break;
    case 2: painter.drawPolygon(regular(centre, r * 1.15, 4, 0)); break;
    case 3:
        painter.drawPolygon(
            QPolygonF{centre + QPointF(-r, r * 0.85), centre + QPointF(r, r * 0.85), centre + QPointF(0, -r)});
        break;
    case 4:
        painter.drawPolygon(
            QPolygonF{centre + QPointF(-r, -r * 0.85), centre + QPointF(r, -r * 0.85), centre + QPointF(0, r)});
        break;
    default: painter.drawPolygon(regular(centre, r * 1.08, 6, 0)); break;
    }
    painter.restore();
}

AssetMark::AssetMark(int asset, int size, QWidget* parent) : QWidget(parent), m_asset(asset), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AssetMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint_asset_mark(painter, QRectF(rect()).center(), px(m_size), m_asset);
}

} // namespace ballast::ui
