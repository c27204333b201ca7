#pragma once
#include "ui/models/common.h"
#include "ui/pages/page.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/problem_banner.h"

/// What most pages are built from.
namespace ballast::ui {

/// The page's column with the guide's margins (24/20).
[[nodiscard]] QVBoxLayout* page_column(QWidget* page, int spacing = 16);
/// Gives a control the name by which tests and assistive technology know it.
template <class W>
W* named(W* widget, const QString& object, const QString& accessible = {})
{
    widget->setObjectName(object);
    if (!accessible.isEmpty()) widget->setAccessibleName(accessible);
    return widget;
}
/// A panel with a heading above its content.
[[nodiscard]] QFrame* titled_panel(const QString& title, QVBoxLayout** column, int spacing = 8);
/// Shows the problem of a command's answer in a banner, or hides it.
void show_problem(ProblemBanner* banner, const std::optional<Error>& error, const QString& lead = {});
/// Rich text whose <b> parts are semibold, a weight that the fonts have; `size` in pixels of the 100 % drawing, 0: as
/// it is.
[[nodiscard]] QString rich_text(const QString& html, int size = 0);
/// A quiet caption and its value in one line; returns the value's label.
QLabel* add_fact(QVBoxLayout* column, const QString& caption);
/// Removes and deletes everything a layout holds.
void clear_layout(QLayout* layout);

} // namespace ballast::ui
