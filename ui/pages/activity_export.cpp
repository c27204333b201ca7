#include "ui/pages/activity_export.h"
#include <QCoreApplication>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ActivityPage)
};

} // namespace

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

} // namespace ballast::ui
