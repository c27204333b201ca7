#include "ui/widgets/fold.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layout.h"

namespace ballast::ui {

Fold::Fold(const QString& object, const QString& title, QWidget* content, bool open, QWidget* parent)
    : QWidget(parent), m_heading(make_button(title, QStringLiteral("chevron-down"))), m_content(content)
{
    auto* column = column_layout(this, 8);
    m_heading->setObjectName(object);
    m_heading->setProperty("fold", true);
    m_heading->setCheckable(true);
    m_heading->setFlat(true);
    m_heading->setAccessibleName(title);
    auto* row = row_layout(nullptr, 0);
    row->addWidget(m_heading);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_content);
    connect(m_heading, &QPushButton::toggled, this, &Fold::show_open);
    m_heading->setChecked(open);
    show_open(open);
}

void Fold::set_open(bool open) { m_heading->setChecked(open); }

void Fold::show_open(bool open)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_heading->setIcon(icon(open       ? QStringLiteral("chevron-down")
                            : mirrored ? QStringLiteral("chevron-left")
                                       : QStringLiteral("chevron-right"),
                            Role::second));
    m_heading->setAccessibleDescription(open ? tr("Unfolded") : tr("Folded"));
    if (m_content->isHidden() == open) m_content->setVisible(open); // who shows polishes, and too early is twice
}

} // namespace ballast::ui
