#include "ui/widgets/choice.h"
#include "ui/widgets/icon.h"
#include <QStyle>

namespace ballast::ui {

void Choice::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const QRect arrow = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - px(22), 0, px(14), height()));
    paint_icon(painter, arrow, QStringLiteral("chevron-down"), color(isEnabled() ? Role::second : Role::third));
}

} // namespace ballast::ui
