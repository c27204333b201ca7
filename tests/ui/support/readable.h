#pragma once
#include <QStringList>

class QWidget;

namespace ballast::tests {

/// Everything in a window that a person could not read, each with where it is: text that is cut off or elided, text
/// over other text. Read from what is painted, so it holds for labels, tables, charts and whatever else paints.
/// What is scrolled away is no fault; nor is an address in a field or in a list that elides its middle.
[[nodiscard]] QStringList unreadable_texts(QWidget& window);
/// Texts whose ink has a contrast of less than 4.5 to the ground they are painted on (WCAG 2.1, 1.4.3), and edges of
/// fields and buttons with less than 3 to what is around them (1.4.11), measured in the window's picture. What is
/// disabled is left out, as the guideline does.
[[nodiscard]] QStringList faint_parts(QWidget& window);

} // namespace ballast::tests
