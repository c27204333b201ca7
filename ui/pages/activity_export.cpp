#include "ui/pages/activity_export.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/report_file.h"
#include "ui/widgets/icon.h"
#include <QCoreApplication>
#include <QMenu>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ActivityPage)
};

QFileDialog* make_export_dialog(QWidget* parent, bool csv)
{
    auto* dialog = new QFileDialog(parent, Say::tr("Export the log"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(csv ? Say::tr("Tables (*.csv)") : Say::tr("Documents (*.json)"));
    dialog->setDefaultSuffix(csv ? QStringLiteral("csv") : QStringLiteral("json"));
    dialog->selectFile(csv ? QStringLiteral("ballast-activity.csv") : QStringLiteral("ballast-activity.json"));
    return dialog;
}

} // namespace

QPushButton* make_export_button(QWidget* page, ExportWishes wishes)
{
    auto* button = named(make_button(Say::tr("Export"), QStringLiteral("download")),
                         QStringLiteral("exportActivityButton"), Say::tr("Export the log"));
    auto* menu = named(new QMenu(button), QStringLiteral("exportMenu"), Say::tr("Export the log"));
    const auto add = [&](const char* picture, const QString& words, auto ask) {
        const QAction* action = menu->addAction(icon(QLatin1String(picture)), words);
        QObject::connect(action, &QAction::triggered, page, ask);
    };
    const auto ask_log = [page, log = wishes.log](bool csv) {
        QFileDialog* dialog = make_export_dialog(page, csv);
        QObject::connect(dialog, &QFileDialog::fileSelected, page, [log, csv](const QString& path) { log(path, csv); });
        dialog->open();
    };
    add("table", Say::tr("As a table (CSV)…"), [ask_log] { ask_log(true); });
    add("file", Say::tr("As a document (JSON)…"), [ask_log] { ask_log(false); });
    add("file-out", Say::tr("The records shown, as pages (PDF)…"), [page, report = wishes.report] {
        QFileDialog* dialog =
            make_report_dialog(page, Say::tr("Save the records shown"), QStringLiteral("ballast-activity.pdf"));
        QObject::connect(dialog, &QFileDialog::fileSelected, page, report);
        dialog->open();
    });
    give_menu(button, menu);
    return button;
}

} // namespace ballast::ui
