#include "ui/widgets/check_row.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layout.h"
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace ballast::ui {
namespace {

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

CheckRow::CheckRow(CheckValue value, QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    update();
}

QSize CheckRow::sizeHint() const { return {px(340), px(isChecked() && !m_value.source.isEmpty() ? 25 + 18 : 25)}; }

QSize CheckRow::minimumSizeHint() const { return {px(180), sizeHint().height()}; }

void CheckRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    if (underMouse()) {
        QColor soft = theme.color(Role::accent_soft);
        soft.setAlphaF(0.5F);
        painter.fillRect(rect(), soft);
    }
    const QRect line(0, 0, width(), px(25));
    const bool passes = m_value.state == CheckValue::State::pass;
    const QColor ink = theme.tone(tone_of(m_value.state));
    const auto place = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const int trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter;
    paint_icon(painter, place(QRect(0, line.center().y() - px(8), px(16), px(16))), shape_of(m_value.state), ink);
    painter.setFont(theme.font(passes ? Type::body : Type::body_strong));
    painter.setPen(passes ? theme.color(Role::second) : ink);
    const int number = std::min(painter.fontMetrics().horizontalAdvance(m_value.number) + 1, width() / 2);
    const QString shown = painter.fontMetrics().elidedText(m_value.number, Qt::ElideRight, number);
    painter.drawText(place(QRect(width() - number, 0, number, line.height())), trailing, shown);
    painter.setFont(theme.font(Type::body));
    painter.setPen(theme.color(Role::text));
    const QRect name(px(24), 0, width() - px(24) - number - px(8), line.height());
    painter.drawText(place(name), leading,
                     painter.fontMetrics().elidedText(m_value.name, Qt::ElideRight, name.width()));
    if (!isChecked()) return;
    painter.setFont(theme.font(Type::small));
    painter.setPen(theme.color(Role::third));
    painter.drawText(place(QRect(px(24), px(25), width() - px(24), px(18))), leading, m_value.source);
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
