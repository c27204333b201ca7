#pragma once
#include "ui/actions.h"
#include <QMenuBar>

namespace ballast::ui {

/// All actions in one menu, its groups between separators: that of the context bar.
void fill_menu(QMenu& menu, const Actions& actions);
/// The same groups as menus of their own: the menu bar of macOS, where people look for it.
void fill_menu_bar(QMenuBar& bar, const Actions& actions);

} // namespace ballast::ui
