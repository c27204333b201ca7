#pragma once
#include <QFileDialog>

namespace ballast::ui {

/// Asks where the log shall be written, as a table or as a document. Still to be opened; deletes itself.
[[nodiscard]] QFileDialog* make_export_dialog(QWidget* parent, bool csv);

} // namespace ballast::ui
