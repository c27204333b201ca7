#include "app/hands.h"
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollArea>
#include <QWidget>

namespace ballast::app {
namespace {

/// Brings a widget into the part of its scroll areas that is on screen, as a person would with the wheel.
void scroll_to(QWidget& widget)
{
    for (QWidget* at = widget.parentWidget(); at; at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at)) area->ensureWidgetVisible(&widget);
}

void send_mouse(QWidget& target, QEvent::Type type, QPoint in_window)
{
    const QPointF local = target.mapFrom(target.window(), in_window);
    const QPointF global = target.window()->mapToGlobal(in_window);
    const bool down = type == QEvent::MouseButtonPress;
    QMouseEvent event(type, local, global, Qt::LeftButton, down ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
}

} // namespace

QWidget* find_visible(const QString& object_name)
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (!window->isVisible()) continue;
        const auto found = window->findChildren<QWidget*>(object_name);
        for (QWidget* widget : found)
            if (widget->isVisible()) return widget;
    }
    return nullptr;
}

bool press_at(QWidget& widget, QPoint at)
{
    if (!widget.isVisible() || !widget.isEnabled()) return false;
    scroll_to(widget);
    const QPoint in_window = widget.mapTo(widget.window(), at);
    if (QWidget* modal = QApplication::activeModalWidget(); modal && modal != widget.window()) return false;
    QWidget* there = widget.window()->childAt(in_window);
    if (!there || (there != &widget && !widget.isAncestorOf(there))) return false;
    if (there->focusPolicy() & Qt::ClickFocus)
        there->setFocus(Qt::MouseFocusReason);
    else if (widget.focusPolicy() & Qt::ClickFocus)
        widget.setFocus(Qt::MouseFocusReason);
    send_mouse(*there, QEvent::MouseButtonPress, in_window);
    send_mouse(*there, QEvent::MouseButtonRelease, in_window);
    return true;
}

bool press(QWidget& widget) { return press_at(widget, widget.rect().center()); }

bool type_into(QWidget& widget, const QString& text)
{
    if (QApplication::focusWidget() != &widget) return false;
    for (const QChar letter : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(&widget, &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(&widget, &up);
    }
    return true;
}

} // namespace ballast::app
