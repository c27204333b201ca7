#pragma once
#include <QPoint>
#include <QString>

class QWidget;

/// A person's hands for a window without a display: presses and keys reach the widget that is really at that place.
namespace ballast::app {

/// The visible widget of this object name in any window of the program, or nullptr.
[[nodiscard]] QWidget* find_visible(const QString& object_name);
/// Presses the left button in the middle of a widget. False when the widget is hidden, disabled, or something else lies
/// over it and would get the press.
[[nodiscard]] bool press(QWidget& widget);
[[nodiscard]] bool press_at(QWidget& widget, QPoint at);
/// Types where the focus is, which must be this widget: false, and nothing typed, while it is elsewhere. A window that
/// has just opened becomes the active one, and its field the focus, only when the system says so.
[[nodiscard]] bool type_into(QWidget& widget, const QString& text);

} // namespace ballast::app
