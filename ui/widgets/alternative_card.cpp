#include "ui/widgets/alternative_card.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/status_chip.h"
#include <QPainter>
#include <QStyle>

namespace ballast::ui {

AlternativeCard::AlternativeCard(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void AlternativeCard::set(const AlternativeValue& value)
{
    m_value = value;
    QString name = QStringLiteral("%1: %2 %3").arg(value.title, value.total, value.unit);
    if (value.suggested) name += QStringLiteral(", ") + tr("suggested");
    setAccessibleName(name);
    QStringList facts{value.sentence};
    for (const auto& [what, number] : value.facts)
        facts << what + u' ' + number;
    setAccessibleDescription(facts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize AlternativeCard::sizeHint() const
{
    return {px(280), px(104) + px(17) * static_cast<int>(m_value.facts.size()) + px(8)};
}

QSize AlternativeCard::minimumSizeHint() const { return {px(168), sizeHint().height()}; }

void AlternativeCard::paint_bar(QPainter& painter, const QRect& where) const
{
    painter.fillRect(where, color(Role::sunken));
    const double scale = where.width() / std::max(m_value.scale, 1e-9);
    const int trading = std::min(where.width(), static_cast<int>(m_value.trading * scale));
    const int waiting = std::min(where.width() - trading, static_cast<int>(m_value.waiting * scale));
    const auto place = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), where, r); };
    painter.fillRect(place(QRect(where.left(), where.top(), trading, where.height())), color(Role::accent));
    painter.fillRect(place(QRect(where.left() + trading, where.top(), waiting, where.height())),
                     color(Role::attention_fill));
}

void AlternativeCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const double pen = isChecked() ? 2 : theme.line();
    painter.setPen(QPen(theme.color(isChecked()    ? Role::accent
                                    : underMouse() ? Role::control_edge
                                                   : Role::hairline),
                        pen));
    painter.setBrush(theme.color(Role::surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), px(8), px(8));
    const QRect inner = rect().adjusted(px(12), px(10), -px(12), -px(10));
    const int leading = text_flags(layoutDirection()), trailing = text_flags(layoutDirection(), Qt::AlignRight);
    const auto line = [&](int y, int height) {
        return QRect(inner.left(), inner.top() + px(y), inner.width(), px(height));
    };
    const auto write = [&](const QRect& where, Type type, Role role, const QString& text, int align) {
        painter.setFont(theme.font(type));
        painter.setPen(theme.color(role));
        painter.drawText(where, align, painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
        return painter.fontMetrics().horizontalAdvance(text);
    };
    QRect title = line(0, 22);
    if (m_value.suggested) {
        const QString word = tr("Suggested");
        const int chip = px(36) + QFontMetrics(theme.font(Type::small_strong)).horizontalAdvance(word);
        const QRect place =
            QStyle::visualRect(layoutDirection(), inner, QRect(inner.right() - chip, title.top(), chip + 2, px(22)));
        paint_chip(painter, place, word, Tone::information, QStringLiteral("star"));
        title = QStyle::visualRect(layoutDirection(), inner, title.adjusted(0, 0, -chip - px(4), 0));
    }
    write(title, Type::body_strong, Role::text, m_value.title, leading);
    write(line(24, 18), Type::small, Role::second, m_value.sentence, leading);
    const int number = write(line(44, 26), Type::title, Role::text, m_value.total, leading) + px(8);
    write(QStyle::visualRect(layoutDirection(), inner, line(46, 24).adjusted(number, 0, 0, 0)), Type::small,
          Role::second, m_value.unit, leading);
    paint_bar(painter, line(73, 6));
    for (std::size_t i = 0; i < m_value.facts.size(); ++i) {
        const QRect row = line(84 + 17 * static_cast<int>(i), 17);
        write(row, Type::small, Role::second, m_value.facts[i].first, leading);
        write(row, Type::small, Role::text, m_value.facts[i].second, trailing);
    }
}

} // namespace ballast::ui
