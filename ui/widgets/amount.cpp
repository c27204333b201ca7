#include "ui/widgets/amount.h"
#include "ui/widgets/layout.h"
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace ballast::ui {

AmountLabel::AmountLabel(QWidget* parent)
    : QWidget(parent), m_first(text_label({}, Type::body_strong)), m_second(text_label({}, Type::body, Ink::second))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* column = column_layout(this, 0);
    for (QLabel* label : {m_first, m_second}) {
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        column->addWidget(label);
    }
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Press to see raw units (Ctrl+U)"));
}

void AmountLabel::set(const AmountValue& value)
{
    m_flash = !m_value.value.isEmpty() && m_value.value != value.value && isVisible();
    m_value = value;
    refresh();
    if (m_flash) QTimer::singleShot(150, this, [this] { m_flash = false, update(); });
}

void AmountLabel::set_raw(bool raw)
{
    m_raw = raw;
    refresh();
}

void AmountLabel::refresh()
{
    const bool raw = m_raw && !m_value.raw.isEmpty();
    m_first->setText(raw ? m_value.raw : m_value.value);
    m_second->setText(raw ? tr("raw units, on demand") : m_value.amount);
    m_second->setVisible(!m_second->text().isEmpty());
    set_ink(m_first, m_value.tone == Tone::neutral ? Ink::text : ink_of(m_value.tone));
    setAccessibleName(m_value.amount.isEmpty() ? m_first->text()
                                               : m_first->text() + QStringLiteral(", ") + m_second->text());
    update();
}

void AmountLabel::mousePressEvent(QMouseEvent*) { set_raw(!m_raw); }

void AmountLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return) return set_raw(!m_raw);
    QWidget::keyPressEvent(event);
}

void AmountLabel::paintEvent(QPaintEvent*)
{
    if (m_flash) QPainter(this).fillRect(rect(), color(Role::accent_soft));
}

void AmountDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant data = index.data(k_value);
    if (!data.canConvert<AmountValue>()) return QStyledItemDelegate::paint(painter, option, index);
    const auto value = data.value<AmountValue>();
    const Theme& theme = Theme::current();
    painter->save();
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, option.palette.highlight());
    QRect where = option.rect.adjusted(px(8), 0, -px(8), 0);
    const int flags = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;
    const bool raw = m_raw && !value.raw.isEmpty();
    if (!raw && !value.amount.isEmpty()) {
        painter->setFont(theme.font(Type::body));
        painter->setPen(theme.color(Role::second));
        painter->drawText(where, flags, value.amount);
        where.setRight(where.right() - painter->fontMetrics().horizontalAdvance(value.amount) - px(8));
    }
    painter->setFont(theme.font(raw ? Type::mono : Type::body_strong));
    painter->setPen(value.tone == Tone::neutral ? theme.color(Role::text) : theme.tone(value.tone));
    painter->drawText(where, flags, raw ? value.raw : value.value);
    painter->restore();
}

} // namespace ballast::ui
