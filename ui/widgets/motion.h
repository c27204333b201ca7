#pragma once

class QWidget;

namespace ballast::ui {

/// Fades of 120 ms where a state changes, and nothing else, move in the window. None do where the desktop has its
/// animations off, or `set_motion(false)` was called.
[[nodiscard]] bool has_motion();
void set_motion(bool wanted); ///< what the person chose; the desktop's own setting still counts
/// Lets a widget that has just changed come in; at once without motion, or while nobody sees it.
void fade_in(QWidget& widget);

} // namespace ballast::ui
