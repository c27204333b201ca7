#pragma once
#include <QFileDialog>
#include <QLabel>

namespace ballast::ui {

/// Asks where a report shall be written; `file_name` is the proposal. Still to be opened; deletes itself.
[[nodiscard]] QFileDialog* make_report_dialog(QWidget* parent, const QString& title, const QString& file_name);
/// Writes HTML as a PDF of A4 pages, whole or not at all, and says in the label where, or why not.
void show_written(QLabel* answer, const QString& html, const QString& path);

} // namespace ballast::ui
