#include "app/hands.h"
#include <QAbstractButton>
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

/// To the widget with the focus at each moment, as the system does: a key that moves the focus is let go elsewhere.
void send_key(int key, const QString& text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QWidget* focus = QApplication::focusWidget();
        if (!focus) focus = QApplication::activeWindow();
        if (!focus) return;
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QApplication::sendEvent(focus, &event);
    }
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

bool tab_to(QWidget& widget)
{
    // More stops than any page has: past that many the walk has come round without meeting it.
    constexpr int k_most_stops = 400;
    for (int stop = 0; stop < k_most_stops; ++stop) {
        if (QApplication::focusWidget() == &widget) return true;
        if (!QApplication::activeWindow()) {
            // What a window manager does when a dialog has closed; it takes effect with the next events.
            widget.window()->activateWindow();
            return false;
        }
        press_key(Qt::Key_Tab);
    }
    return false;
}

bool press_by_key(QWidget& widget)
{
    if (!widget.isVisible() || !widget.isEnabled() || !tab_to(widget)) return false;
    const auto* button = qobject_cast<QAbstractButton*>(&widget);
    press_key(button && button->isCheckable() ? Qt::Key_Space : Qt::Key_Return);
    return true;
}

void press_key(int key) { send_key(key, key == Qt::Key_Space ? QStringLiteral(" ") : QString()); }

bool type_into(QWidget& widget, const QString& text)
{
    if (QApplication::focusWidget() != &widget) return false;
    for (const QChar letter : text)
        send_key(0, QString(letter));
    return true;
}

} // namespace ballast::app
