#pragma once
#include <QAbstractButton>
#include <functional>

namespace ballast::ui {

/// Pressed, the button puts the text on the clipboard, and shows and says for a moment that it did.
void make_copying(QAbstractButton* button, std::function<QString()> text);

} // namespace ballast::ui
