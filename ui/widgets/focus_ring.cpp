#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QScrollArea>

namespace ballast::ui {

FocusRing::FocusRing(QWidget* window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void FocusRing::follow(QWidget* now)
{
    for (QWidget* w = m_target; w; w = w->parentWidget())
        w->removeEventFilter(this);
    m_target = now && now->window() == window() && now != window() && !qobject_cast<QScrollArea*>(now) ? now : nullptr;
    for (QWidget* w = m_target; w; w = w->parentWidget())
        w->installEventFilter(this);
    disconnect(m_row);
    if (auto* list = qobject_cast<QListView*>(m_target))
        m_row = connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FocusRing::place);
    place();
}

bool FocusRing::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange: place(); break;
    default: break;
    }
    return false;
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible()) return hide();
    const int gap = px(4); // two outside the control, and the ring's own two
    QRect where(m_target->mapTo(window(), QPoint()), m_target->size());
    // In a list the focus is on a row, or on the ground that the row draws, and not on the list.
    auto* list = qobject_cast<QListView*>(m_target);
    if (list && list->currentIndex().isValid())
        where = list->visualRect(list->currentIndex())
                    .marginsRemoved(list->property(k_row_margins).value<QMargins>())
                    .translated(list->viewport()->mapTo(window(), QPoint()));
    for (QWidget* w = m_target->parentWidget(); w && w != window(); w = w->parentWidget()) {
        const bool clips = w->objectName() == QLatin1String("qt_scrollarea_viewport");
        if (clips) where &= QRect(w->mapTo(window(), QPoint()), w->size()).adjusted(-gap, -gap, gap, gap);
    }
    if (where.isEmpty()) return hide();
    setGeometry(where.adjusted(-gap, -gap, gap, gap) & window()->rect());
    show();
    raise();
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Role::accent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(8), px(8));
}

} // namespace ballast::ui
