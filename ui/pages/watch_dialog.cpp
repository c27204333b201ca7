#include "ui/pages/watch_dialog.h"
#include <QScrollArea>

namespace ballast::ui {

WatchDialog::WatchDialog(PageContext context, QWidget* parent)
    : QDialog(parent), m_ways(new FirstRun(std::move(context), FirstRun::For::another))
{
    setObjectName(QStringLiteral("watchDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Watch another treasury"));
    m_ways->setObjectName(QStringLiteral("page"));
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_ways);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(windowTitle());
    auto* column = column_layout(this, 0);
    column->addWidget(scroll);
    auto* foot = row_layout(nullptr, 8);
    foot->setContentsMargins(px(24), 0, px(24), px(16));
    QPushButton* close = named(make_button(tr("Close")), QStringLiteral("closeWatchDialog"));
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ways, &FirstRun::added, this, &QDialog::accept);
    resize(QSize(px(1104), px(640)).boundedTo(parent->size()));
    m_ways->first_focus()->setFocus();
}

} // namespace ballast::ui
