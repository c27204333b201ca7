#include "ui/widgets/check_row.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layout.h"
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace ballast::ui {
namespace {

constexpr int k_row = 25; ///< height of one line

Tone tone_of(CheckValue::State state)
{
    if (state == CheckValue::State::pass) return Tone::good;
    return state == CheckValue::State::note ? Tone::attention : Tone::danger;
}

QString shape_of(CheckValue::State state)
{
    if (state == CheckValue::State::pass) return QStringLiteral("check");
    return state == CheckValue::State::note ? QStringLiteral("triangle-alert") : QStringLiteral("octagon-x");
}

} // namespace

CheckRow::CheckRow(const CheckValue& value, QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::toggled, this, [this] { updateGeometry(); });
    set(value);
}

void CheckRow::set(const CheckValue& value)
{
    m_value = value;
    const QString word = value.state == CheckValue::State::pass   ? tr("Pass: %1, %2")
                         : value.state == CheckValue::State::note ? tr("Note: %1, %2")
                                                                  : tr("Block: %1, %2");
    setAccessibleName(word.arg(value.name, value.number));
    setAccessibleDescription(value.source);
    setToolTip(plain_tooltip(value.source));
    updateGeometry();
    update();
}

QFont CheckRow::number_font() const
{
    return Theme::current().font(m_value.state == CheckValue::State::pass ? Type::body : Type::body_strong);
}

CheckRow::Lines CheckRow::arrange(int width) const
{
    const int left = px(24), room = width - left;
    const auto wrapped = [room](const QFont& font, const QString& words) {
        return QFontMetrics(font).boundingRect(0, 0, std::max(room, 1), 10'000, Qt::TextWordWrap, words).height();
    };
    const QFont name = Theme::current().font(Type::body), source = Theme::current().font(Type::small);
    const int number = QFontMetrics(number_font()).horizontalAdvance(m_value.number) + 1;
    Lines out;
    out.beside = QFontMetrics(name).horizontalAdvance(m_value.name) + px(8) + number <= room;
    if (out.beside) {
        out.name = QRect(left, 0, room - px(8) - number, px(k_row));
        out.number = QRect(width - number, 0, number, px(k_row));
    } else {
        out.name = QRect(left, px(3), room, wrapped(name, m_value.name));
        out.number = QRect(left, out.name.bottom() + 1, room, wrapped(number_font(), m_value.number));
    }
    out.height = out.beside ? px(k_row) : out.number.bottom() + 1 + px(3);
    if (!isChecked() || m_value.source.isEmpty()) return out;
    out.source = QRect(left, out.height, room, wrapped(source, m_value.source));
    out.height = out.source.bottom() + 1 + px(3);
    return out;
}

QSize CheckRow::sizeHint() const { return {px(340), heightForWidth(px(340))}; }

QSize CheckRow::minimumSizeHint() const { return {px(180), px(k_row)}; }

void CheckRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    if (underMouse()) {
        QColor soft = theme.color(Role::accent_soft);
        soft.setAlphaF(0.5F);
        painter.fillRect(rect(), soft);
    }
    const Lines lines = arrange(width());
    const bool passes = m_value.state == CheckValue::State::pass;
    const QColor ink = theme.tone(tone_of(m_value.state));
    const auto place = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int leading = text_flags(layoutDirection()), trailing = text_flags(layoutDirection(), Qt::AlignRight);
    paint_icon(painter, place(QRect(0, px(k_row) / 2 - px(8), px(16), px(16))), shape_of(m_value.state), ink);
    painter.setFont(number_font());
    painter.setPen(passes ? theme.color(Role::second) : ink);
    painter.drawText(place(lines.number), (lines.beside ? trailing : leading) | Qt::TextWordWrap, m_value.number);
    painter.setFont(theme.font(Type::body));
    painter.setPen(theme.color(Role::text));
    painter.drawText(place(lines.name), leading | Qt::TextWordWrap, m_value.name);
    if (lines.source.isEmpty()) return;
    painter.setFont(theme.font(Type::small));
    painter.setPen(theme.color(Role::third));
    painter.drawText(place(lines.source), leading | Qt::TextWordWrap, m_value.source);
}

void sort_checks(std::vector<CheckValue>& checks)
{
    const auto rank = [](const CheckValue& check) {
        return check.state == CheckValue::State::block ? 0 : check.state == CheckValue::State::pass ? 1 : 2;
    };
    std::stable_sort(checks.begin(), checks.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
}

CheckList::CheckList(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column_layout(this, 2);
}

void CheckList::set(std::vector<CheckValue> checks)
{
    sort_checks(checks);
    while (m_rows.size() > checks.size()) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    for (std::size_t i = 0; i < checks.size(); ++i) {
        if (i < m_rows.size()) {
            m_rows[i]->set(checks[i]);
            continue;
        }
        m_rows.push_back(new CheckRow(checks[i]));
        layout()->addWidget(m_rows.back());
    }
}

} // namespace ballast::ui
