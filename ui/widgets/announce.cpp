#include "ui/widgets/announce.h"
#include <QAccessible>
#include <QWidget>

namespace ballast::ui {

Announcer& Announcer::instance()
{
    static Announcer announcer;
    return announcer;
}

void announce(QWidget& widget)
{
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT Announcer::instance().said(widget.accessibleName());
}

} // namespace ballast::ui
