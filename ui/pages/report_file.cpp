#include "ui/pages/report_file.h"
#include "ui/models/common.h"
#include "ui/widgets/layout.h"
#include <QCoreApplication>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(report)
};

std::optional<Error> write_pdf(const QString& html, const QString& path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        QTextDocument document;
        document.setDefaultFont(QFont(QStringLiteral("IBM Plex Sans"), 8));
        document.setHtml(html);
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape); // the table is wide; its figures must not break
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));      // the document brings its own
        writer.setCreator(QStringLiteral("Ballast " BALLAST_VERSION));
        document.print(&writer);
        if (file.commit()) return std::nullopt;
    }
    return Error{
        Code::file_unwritable, Stage::audit, {{"path", path.toStdString()}, {"why", file.errorString().toStdString()}}};
}

} // namespace

QFileDialog* make_report_dialog(QWidget* parent, const QString& title, const QString& file_name)
{
    auto* dialog = new QFileDialog(parent, title, {}, Say::tr("Documents (*.pdf)"));
    dialog->setObjectName(QStringLiteral("reportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(file_name);
    return dialog;
}

void show_written(QLabel* answer, const QString& html, const QString& path)
{
    const std::optional<Error> error = write_pdf(html, path);
    answer->setText(error ? sentences_of(*error) : Say::tr("Written to %1").arg(path));
    set_ink(answer, error ? Ink::danger : Ink::good);
    answer->show();
}

} // namespace ballast::ui
