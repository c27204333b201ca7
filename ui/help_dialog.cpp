#include "ui/help_dialog.h"
#include "ui/actions.h"
#include "ui/widgets/layout.h"
#include <QGridLayout>
#include <QScrollArea>

namespace ballast::ui {
namespace {

QWidget* make_list(const Actions& actions)
{
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, px(12), 0);
    grid->setHorizontalSpacing(px(24));
    grid->setVerticalSpacing(px(6));
    grid->setColumnStretch(0, 1);
    for (const QAction* action : actions.all()) {
        if (action->shortcut().isEmpty()) continue;
        const int row = grid->rowCount();
        grid->addWidget(wrapped_label(QString(action->text()).remove(u'&')), row, 0);
        QLabel* key = key_label(key_words(action->shortcut()));
        grid->addWidget(key, row, 1, Qt::AlignLeading | Qt::AlignVCenter);
    }
    return list;
}

} // namespace

HelpDialog::HelpDialog(const Actions& actions, QWidget* window) : QDialog(window)
{
    setWindowTitle(tr("Help"));
    setObjectName(QStringLiteral("helpDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = column_layout(this, 12);
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->addWidget(
        wrapped_label(tr("Everything here can be done by keyboard. Tab goes from control to control, arrow "
                         "keys move inside tables and lists.")));
    auto* area = new QScrollArea;
    area->setWidget(make_list(actions));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Keys"));
    column->addWidget(area, 1);
    QPushButton* close = make_button(tr("Close"), {}, ButtonKind::primary);
    close->setObjectName(QStringLiteral("helpClose"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignTrailing);
    const int height = column->sizeHint().height() - area->sizeHint().height() + area->widget()->sizeHint().height();
    resize(QSize(px(480), height + px(16)).boundedTo(window->size() - QSize(px(40), px(40))));
    close->setFocus();
}

} // namespace ballast::ui
