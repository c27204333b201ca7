#include "ui/widgets/address_label.h"
#include "ui/text/text.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layout.h"
#include <QFontMetrics>

namespace ballast::ui {

AddressLabel::AddressLabel(QWidget* parent, bool elide)
    : QWidget(parent), m_elide(elide), m_name(text_label({}, Type::body_strong)),
      m_text(text_label({}, Type::mono, Ink::second)), m_copy(new QToolButton)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* column = column_layout(this, 2);
    column->addWidget(m_name);
    auto* row = row_layout(nullptr, 4);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (elide) m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_text, elide ? 1 : 0);
    m_copy->setIcon(icon(QStringLiteral("copy"), Role::accent));
    m_copy->setIconSize({px(14), px(14)});
    m_copy->setToolTip(tr("Copy the address"));
    row->addWidget(m_copy);
    if (!elide) row->addStretch(1);
    column->addLayout(row);
    make_copying(m_copy, [this] { return m_address; });
}

void AddressLabel::set(const QString& name, const QString& checksummed)
{
    m_address = checksummed;
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty());
    const QString grouped = text::group_address(checksummed);
    m_text->setText(grouped);
    m_text->setToolTip(grouped);
    const QString said = name.isEmpty() ? grouped : name + QStringLiteral(", ") + grouped;
    setAccessibleName(said);
    m_text->setAccessibleName(said);
    m_copy->setAccessibleName(tr("Copy the address of %1").arg(name.isEmpty() ? grouped : name));
    fit();
}

void AddressLabel::set_compact()
{
    m_copy->hide();
    m_text->setProperty("type", "mono_tiny");
    repolish(m_text);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void AddressLabel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void AddressLabel::fit()
{
    if (!m_elide || m_address.isEmpty()) return;
    const QFontMetrics metrics(Theme::current().font(Type::mono));
    m_text->setText(metrics.elidedText(text::group_address(m_address), Qt::ElideMiddle, m_text->width()));
}

} // namespace ballast::ui
