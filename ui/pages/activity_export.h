#pragma once
#include <QPushButton>
#include <functional>

namespace ballast::ui {

/// Who writes what a person asks for, once the path is chosen.
struct ExportWishes {
    std::function<void(const QString& path, bool csv)> log; ///< the whole log, as a table or as a document
    std::function<void(const QString& path)> report;        ///< what is shown, as pages
};
/// The button of the Activity page with its menu; the dialogs stand over `page`.
[[nodiscard]] QPushButton* make_export_button(QWidget* page, ExportWishes wishes);

} // namespace ballast::ui
