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
[[nodiscard]] bool press_at(QWidget& widget, QPoint at); ///< The same at a point of the widget's own coordinates.
/// Walks with Tab until the focus is on this widget: false when it is never reached.
[[nodiscard]] bool tab_to(QWidget& widget);
/// Walks to a control with Tab and presses it with the key that people press it with: Space what is ticked, Enter what
/// acts. False when Tab does not lead there or it is disabled.
[[nodiscard]] bool press_by_key(QWidget& widget);
/// Presses one key where the focus is.
void press_key(int key);
/// Types where the focus is, which must be this widget: false, and nothing typed, while it is elsewhere. A window that
/// has just opened becomes the active one, and its field the focus, only when the system says so.
[[nodiscard]] bool type_into(QWidget& widget, const QString& text);

} // namespace ballast::app
