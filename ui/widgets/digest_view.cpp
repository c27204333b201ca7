#include "ui/widgets/digest_view.h"
#include "ui/text/text.h"
#include "ui/widgets/layout.h"

namespace ballast::ui {

DigestView::DigestView(QWidget* parent)
    : QWidget(parent), m_domain_caption(text_label(tr("Domain hash"), Type::body, Ink::second)),
      m_domain_text(text_label({}, Type::mono)),
      m_message_caption(text_label(tr("Message hash"), Type::body, Ink::second)),
      m_message_text(text_label({}, Type::mono_strong))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* column = column_layout(this, 2);
    for (QLabel* label : {m_domain_caption, m_domain_text, m_message_caption, m_message_text})
        column->addWidget(label);
    for (QLabel* label : {m_domain_text, m_message_text}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setLayoutDirection(Qt::LeftToRight);
        label->setFocusPolicy(Qt::StrongFocus);
    }
}

void DigestView::set(const QString& domain, const QString& message, const QString& message_caption)
{
    m_domain = domain;
    m_message = message;
    if (!message_caption.isEmpty()) m_message_caption->setText(message_caption);
    refresh();
}

void DigestView::set_per_line(int groups)
{
    m_per_line = groups;
    refresh();
}

void DigestView::refresh()
{
    const std::pair<QLabel*, QString> both[]{{m_domain_text, m_domain}, {m_message_text, m_message}};
    for (const auto& [label, hex] : both) {
        const QString grouped = text::group_hex(hex, m_per_line);
        if (label->text() != grouped) label->setText(grouped);
    }
    m_domain_caption->setVisible(!m_domain.isEmpty());
    m_domain_text->setVisible(!m_domain.isEmpty());
    m_domain_text->setAccessibleName(tr("Domain hash: %1").arg(text::group_hex(m_domain, 64)));
    m_message_text->setAccessibleName(
        QStringLiteral("%1: %2").arg(m_message_caption->text(), text::group_hex(m_message, 64)));
}

} // namespace ballast::ui
