#include "ui/widgets/style.h"
#include "ui/widgets/icon.h"
#include <QPainter>
#include <QStyleOption>

namespace ballast::ui {
namespace {

void paint_box(QPainter& painter, const QStyleOption& option, bool round)
{
    const Theme& theme = Theme::current();
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange),
               enabled = option.state & QStyle::State_Enabled;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Role fill = !enabled ? Role::sunken : on && !round ? Role::accent : Role::surface;
    painter.setPen(QPen(theme.color(!enabled ? Role::strong
                                    : on     ? Role::accent
                                             : Role::control_edge),
                        round && on ? theme.px_exact(2) : theme.line()));
    painter.setBrush(theme.color(fill));
    const double radius = round ? box.width() / 2 : theme.px_exact(4);
    painter.drawRoundedRect(box, radius, radius);
    const QColor ink = theme.color(!enabled ? Role::third : round ? Role::accent : Role::on_accent);
    const double inset = box.width() * 0.3;
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    } else if (option.state & QStyle::State_On) {
        paint_icon(painter, box.adjusted(2, 2, -2, -2), QStringLiteral("check"), ink);
    } else if (option.state & QStyle::State_NoChange) {
        painter.fillRect(QRectF(box.left() + inset, box.center().y() - 1, box.width() - 2 * inset, 2), ink);
    }
    painter.restore();
}

void paint_arrow(QPainter& painter, const QRect& where, const QString& name)
{
    QRectF box(0, 0, px(14), px(14));
    box.moveCenter(QRectF(where).center());
    paint_icon(painter, box, name, color(Role::second));
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return paint_box(*painter, *option, false);
    case PE_IndicatorRadioButton: return paint_box(*painter, *option, true);
    case PE_IndicatorArrowDown: return paint_arrow(*painter, option->rect, QStringLiteral("chevron-down"));
    case PE_IndicatorBranch: {
        if (!(option->state & State_Children)) return;
        const bool mirrored = option->direction == Qt::RightToLeft;
        const QString closed = mirrored ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
        return paint_arrow(*painter, option->rect,
                           option->state & State_Open ? QStringLiteral("chevron-down") : closed);
    }
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return px(8);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace ballast::ui
