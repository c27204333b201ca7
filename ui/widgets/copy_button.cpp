#include "ui/widgets/copy_button.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/icon.h"
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QTimer>
#include <QToolTip>

namespace ballast::ui {
namespace {

struct Copy {
    Q_DECLARE_TR_FUNCTIONS(CopyButton)
};

constexpr std::chrono::milliseconds k_shown{1500};

void show_copied(QAbstractButton& button)
{
    const QString name = button.accessibleName();
    button.setAccessibleName(Copy::tr("Copied"));
    announce(button);
    button.setAccessibleName(name);
    QToolTip::showText(button.mapToGlobal(QPoint(0, button.height())), Copy::tr("Copied"), &button, {},
                       int(k_shown.count()));
    if (button.property("copied").toBool()) return; // the tick is there already
    button.setProperty("copied", true);
    const QIcon before = button.icon();
    button.setIcon(icon(QStringLiteral("check-circle"), Role::good));
    QTimer::singleShot(k_shown, &button, [&button, before] {
        button.setIcon(before);
        button.setProperty("copied", false);
    });
}

} // namespace

void make_copying(QAbstractButton* button, std::function<QString()> text)
{
    QObject::connect(button, &QAbstractButton::clicked, button, [button, text = std::move(text)] {
        QGuiApplication::clipboard()->setText(text());
        show_copied(*button);
    });
}

} // namespace ballast::ui
