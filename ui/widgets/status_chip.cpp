#include "ui/widgets/status_chip.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/motion.h"
#include <QPainter>
#include <QStyle>

namespace ballast::ui {
namespace {

int chip_width(const QString& text)
{
    return px(8 + 13 + 5 + 8) + QFontMetrics(Theme::current().font(Type::small_strong)).horizontalAdvance(text) + 1;
}

} // namespace

int paint_chip(QPainter& painter, const QRect& where, const QString& text, Tone tone, const QString& icon_name)
{
    const Theme& theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect chip(where.left(), where.top() + (where.height() - px(22)) / 2,
                     std::min(chip_width(text), where.width()), px(22));
    const bool edged = theme.high_contrast() || tone == Tone::neutral;
    painter.setPen(edged ? QPen(theme.high_contrast() ? theme.tone(tone) : theme.color(Role::strong), theme.line())
                         : QPen(Qt::NoPen));
    painter.setBrush(theme.ground(tone));
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4));
    const QRect inner = chip.adjusted(px(8), 0, -px(8), 0);
    const auto place = [&](const QRect& r) { return QStyle::visualRect(painter.layoutDirection(), chip, r); };
    paint_icon(painter, place(QRect(inner.left(), chip.center().y() - px(6), px(13), px(13))),
               icon_name.isEmpty() ? tone_icon(tone) : icon_name, theme.tone(tone));
    painter.setFont(theme.font(Type::small_strong));
    painter.setPen(theme.tone(tone));
    painter.drawText(place(inner.adjusted(px(18), 0, 1, 0)), Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.restore();
    return chip.width();
}

StatusChip::StatusChip(QWidget* parent) : QLabel(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void StatusChip::set(const QString& text, Tone tone, const QString& icon_name)
{
    if (text != this->text() || tone != m_tone) fade_in(*this);
    m_tone = tone;
    m_icon = icon_name;
    setText(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const { return {chip_width(text()), px(22)}; }

void StatusChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paint_chip(painter, rect(), text(), m_tone, m_icon);
}

} // namespace ballast::ui
