#include "ui/widgets/approve_button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layout.h"
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ballast::ui {

ApproveButton::ApproveButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    set_state(State::refused);
}

void ApproveButton::set_effect(const QString& effect, const QString& floors)
{
    m_effect = effect;
    m_floors = floors;
    refresh_name();
}

void ApproveButton::set_state(State state, const QString& reason_or_waiting)
{
    m_state = state;
    m_note = reason_or_waiting;
    setEnabled(state == State::ready);
    refresh_name();
}

void ApproveButton::refresh_name()
{
    setAccessibleName((m_effect + u' ' + m_floors).trimmed());
    setAccessibleDescription(m_note);
    setToolTip(plain_tooltip(m_note));
    updateGeometry();
    update();
}

/// Two lines as drawn; more of them where many assets are sold, for nothing of the effect may be cut.
QSize ApproveButton::sizeHint() const
{
    const QString first = m_state == State::busy ? m_note : m_effect;
    const auto size = [](Type type, const QString& text) {
        return QFontMetrics(Theme::current().font(type))
            .boundingRect(0, 0, px(560), 10'000, Qt::TextWordWrap, text)
            .size();
    };
    const QSize effect = size(Type::body_strong, first), floors = size(Type::small, m_floors);
    const int lines = effect.height() + (m_floors.isEmpty() ? 0 : floors.height());
    return {std::max(effect.width(), floors.width()) + px(16 + 20 + 14 + 20), std::max(px(48), lines + px(12))};
}

void ApproveButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const bool ready = m_state == State::ready;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(ready ? Role::accent : Role::strong), theme.line()));
    painter.setBrush(theme.color(!ready ? Role::sunken : underMouse() || isDown() ? Role::accent_hover : Role::accent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6));
    const QColor ink = theme.color(ready ? Role::on_accent : Role::third);
    const auto place = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QString shape = ready                    ? QStringLiteral("sign")
                          : m_state == State::busy ? QStringLiteral("loader")
                                                   : QStringLiteral("lock");
    paint_icon(painter, place(QRect(px(16), height() / 2 - px(9), px(18), px(18))), shape, ink);
    const QRect words(px(46), px(6), width() - px(62), height() - px(12));
    const auto align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto line = [&](Type type, const QString& text, int vertical) {
        painter.setFont(theme.font(type));
        painter.drawText(place(words), align | vertical | Qt::TextWordWrap, text);
    };
    painter.setPen(ink);
    const QString first = m_state == State::busy && !m_note.isEmpty() ? m_note : m_effect;
    line(Type::body_strong, first, m_floors.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    if (!m_floors.isEmpty()) line(Type::small, m_floors, Qt::AlignBottom);
}

void ApproveButton::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat() && isEnabled()) return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace ballast::ui
