#include "ui/pages/forget_treasury.h"
#include "ui/models/common.h"
#include "ui/widgets/layout.h"
#include <QCoreApplication>
#include <QMessageBox>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ForgetTreasury)
};

} // namespace

void ask_to_forget(QWidget* parent, const engine::TreasuryInfo& treasury, std::function<void()> agreed)
{
    const QString name = words(treasury.name);
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, Say::tr("Forget this treasury"),
                        Say::tr("Forget %1 on %2?").arg(name, words(treasury.chain)), QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("forgetTreasuryDialog"));
    box->setTextFormat(Qt::PlainText); // the name comes from outside
    box->setInformativeText(
        Say::tr("Ballast no longer watches it and plans nothing for it. Nothing changes on the chain. Its policies, "
                "its log and your keys stay in the data folder; watch it again whenever you like."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* forget = make_button(Say::tr("Forget this treasury"), {}, ButtonKind::danger);
    forget->setObjectName(QStringLiteral("forgetTreasuryYes"));
    QPushButton* keep = make_button(Say::tr("Keep watching"));
    keep->setObjectName(QStringLiteral("forgetTreasuryNo"));
    box->addButton(forget, QMessageBox::DestructiveRole);
    box->addButton(keep, QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(forget, &QPushButton::clicked, box, [box, agreed = std::move(agreed)] {
        agreed();
        box->close();
    });
    box->open();
}

} // namespace ballast::ui
