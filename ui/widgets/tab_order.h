#pragma once
#include <vector>

class QWidget;

namespace ballast::ui {

/// What Tab meets inside a widget, itself included: in the order of the layouts, which is that of reading, however late
/// a control was made. Qt's own order is that of making. Hidden and disabled ones are in it too.
[[nodiscard]] std::vector<QWidget*> tab_order(QWidget& root);
/// Gives the focus to the next (or the one before) of the window that may have it, and comes round at the end. False
/// when none may.
bool move_focus(QWidget& window, bool next);

} // namespace ballast::ui
