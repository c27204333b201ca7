#include "ui/text/text.h"
#include "ui/widgets/asset_mark.h"
#include "ui/widgets/chart/lane_chart.h"
#include "ui/widgets/chart/lane_drawing.h"
#include "ui/widgets/icon.h"
#include <QDateTime>
#include <QLocale>
#include <QPainter>

// What a lane chart paints itself: names, the time axis, events, marks, the cursor and its numbers.
namespace ballast::ui {
namespace {

constexpr int k_names = 146, k_wide_names = 230, k_right = 14;
constexpr int k_before_name = 26; ///< the mark

} // namespace

/// Of the column of names: as drawn, or wider where a long one needs two lines.
int LaneChart::names_width() const
{
    const QFontMetrics metrics(Theme::current().font(Type::body_strong));
    const bool fits = std::all_of(m_data.lanes.begin(), m_data.lanes.end(), [&](const Lane& lane) {
        return metrics.horizontalAdvance(lane.asset) <= px(k_names - k_before_name - 2);
    });
    return px(fits ? k_names : k_wide_names);
}

QRectF LaneChart::plot() const
{
    const int top = px(k_air) + (m_data.events.empty() ? 0 : px(k_labels));
    return QRectF(rect()).adjusted(names_width(), top, -px(k_right), -px(k_axis));
}

double LaneChart::x_of(std::int64_t time) const
{
    const auto& times = m_data.times;
    const double span = static_cast<double>(std::max<std::int64_t>(times.back() - times.front(), 1));
    return plot().left() + plot().width() * static_cast<double>(time - times.front()) / span;
}

QRectF LaneChart::lane_rect(std::size_t lane) const
{
    const QRectF area = plot();
    const double height = area.height() / static_cast<double>(std::max<std::size_t>(m_data.lanes.size(), 1));
    return {area.left(), area.top() + height * static_cast<double>(lane), area.width(), height};
}

double LaneChart::y_of(std::size_t lane, double percent) const
{
    const QRectF area = lane_rect(lane);
    return area.bottom() - area.height() * m_scales[lane].place(percent);
}

void LaneChart::paintEvent(QPaintEvent*)
{
    if (!available() || m_data.times.size() < 2 || m_data.lanes.empty()) return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    paint_names(painter);
    paint_axis(painter);
}

void LaneChart::paint_names(QPainter& painter) const
{
    const Theme& theme = Theme::current();
    const int names = names_width();
    for (std::size_t i = 0; i < m_data.lanes.size(); ++i) {
        const Lane& lane = m_data.lanes[i];
        const QRectF area = lane_rect(i);
        if (i > 0)
            painter.fillRect(QRectF(px(4), std::round(area.top()), width() - px(8), 1), theme.color(Role::strong));
        paint_asset_mark(painter, {double(px(14.0)), area.top() + px(17)}, px(11), lane.mark);
        const QString target = text::format_percent(lane.target, 0);
        painter.setFont(theme.font(Type::tiny));
        painter.setPen(theme.color(Role::second));
        const double y = y_of(i, lane.target);
        const int room = painter.fontMetrics().horizontalAdvance(target) + px(6);
        painter.drawText(QRectF(names - room - px(2), y - px(8), room, px(16)), Qt::AlignVCenter | Qt::AlignRight,
                         target);
        // The name stays clear of the target's number where both share a line; a long one takes two lines.
        const auto write = [&painter, room, y](QRectF at, const QFont& font, const QColor& ink, const QString& words) {
            if (std::abs(at.center().y() - y) < at.height() / 2 + px(7)) at.setWidth(at.width() - room);
            painter.setFont(font);
            painter.setPen(ink);
            painter.drawText(at, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text::breakable(words));
        };
        const int width = names - px(k_before_name + 2);
        const bool two = QFontMetrics(theme.font(Type::body_strong)).horizontalAdvance(lane.asset) > width;
        const int name_top = px(two ? 3 : 8), name_height = px(two ? 34 : 18);
        write(QRectF(px(k_before_name), area.top() + name_top, width, name_height), theme.font(Type::body_strong),
              theme.color(Role::text), lane.asset);
        write(QRectF(px(k_before_name), area.top() + name_top + name_height, width, px(16)), theme.font(Type::tiny),
              theme.color(Role::second), lane.note);
    }
}

void LaneChart::paint_axis(QPainter& painter) const
{
    const Theme& theme = Theme::current();
    const QRectF area = plot();
    painter.setFont(theme.font(Type::tiny));
    const int label = px(84);
    const QString now = tr("now");
    const double now_left = area.right() - painter.fontMetrics().horizontalAdvance(now) - px(10);
    for (const TimeTick& tick :
         time_ticks(m_data.times.front(), m_data.times.back(), std::max(2, static_cast<int>(area.width()) / label))) {
        const double x = x_of(tick.time);
        painter.fillRect(QRectF(std::round(x), area.top(), 1, area.height()), theme.color(Role::hairline));
        const double half = painter.fontMetrics().horizontalAdvance(tick.words) / 2.0;
        if (x + half > now_left) continue; // "now" says it
        painter.setPen(theme.color(Role::second));
        painter.drawText(QRectF(std::max(x - half, area.left()), area.bottom() + px(6), 2 * half + 2, px(16)),
                         Qt::AlignLeft | Qt::AlignVCenter, tick.words);
    }
    painter.fillRect(QRectF(px(4), std::round(area.bottom()), width() - px(8), 1), theme.color(Role::strong));
    painter.setPen(theme.color(Role::third));
    painter.drawText(QRectF(px(8), area.bottom() + px(6), names_width() - px(12), px(16)),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("Time, UTC"));
    painter.setPen(theme.color(Role::text));
    painter.setFont(theme.font(Type::small_strong));
    painter.drawText(QRectF(area.right() - px(60), area.bottom() + px(6), px(60) + px(k_right) - px(4), px(16)),
                     Qt::AlignRight | Qt::AlignVCenter, now);
}

void LaneChart::paint_events(QPainter& painter) const
{
    const Theme& theme = Theme::current();
    const QRectF area = plot();
    painter.setFont(theme.font(Type::tiny));
    const QFontMetrics metrics = painter.fontMetrics();
    double free_from = area.left();
    for (std::size_t i = 0; i < m_data.events.size();) {
        const double x = x_of(m_data.events[i].time);
        QString words = m_data.events[i].words;
        std::size_t next = i + 1;
        // Words that would overlap become one.
        while (next < m_data.events.size() &&
               x_of(m_data.events[next].time) < x + metrics.horizontalAdvance(words) + px(14))
            ++next;
        if (next - i > 1) words = tr("%1 events").arg(next - i);
        QPen dotted(theme.color(Role::information), theme.px_exact(1.2));
        dotted.setDashPattern({1, 2});
        painter.setPen(dotted);
        for (std::size_t each = i; each < next; ++each)
            painter.drawLine(QPointF(x_of(m_data.events[each].time), area.top() - px(k_labels)),
                             QPointF(x_of(m_data.events[each].time), area.bottom()));
        const double room = metrics.horizontalAdvance(words) + px(10);
        const bool last = x + px(3) + room > area.right() - px(8); // clear of the newest point
        const double left = std::max(free_from, last ? x - px(3) - room : x + px(3));
        const QRectF chip(left, area.top() - px(k_labels - 1), room, px(16));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::information_ground));
        painter.drawRoundedRect(chip, px(3), px(3));
        painter.setPen(theme.color(Role::information));
        painter.drawText(chip, Qt::AlignCenter, words);
        free_from = chip.right() + px(4);
        i = next;
    }
}

/// A box with an arrow where the line was before it; boxes that would overlap share a place, and the table has all.
void LaneChart::paint_marks(QPainter& painter, std::size_t lane) const
{
    const Lane& value = m_data.lanes[lane];
    const QRectF area = lane_rect(lane);
    const double half = px(8);
    double free_from = area.left();
    for (const LaneMark& mark : value.marks) {
        const double x = std::clamp(x_of(mark.time), area.left() + half, area.right() - half);
        if (x - half < free_from) continue;
        free_from = x + half + px(2);
        const auto after = std::ranges::lower_bound(m_data.times, mark.time) - m_data.times.begin();
        const double weight = value.weights[static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - 1, 0))];
        const double y = std::clamp(y_of(lane, weight), area.top() + half + px(2), area.bottom() - half - px(2));
        const QRectF box(x - half, y - half, 2 * half, 2 * half);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Role::surface));
        painter.drawRoundedRect(box, px(4), px(4));
        paint_icon(painter, box, mark.incoming ? QStringLiteral("income") : QStringLiteral("payment"),
                   color(Role::second));
    }
}

void LaneChart::paint_over(QPainter& painter) const
{
    if (!available() || m_data.times.size() < 2 || m_data.lanes.empty()) return;
    paint_events(painter);
    for (std::size_t i = 0; i < m_data.lanes.size(); ++i)
        paint_marks(painter, i);
    for (std::size_t i = 0; i < m_data.lanes.size(); ++i)
        paint_asset_mark(painter, {x_of(m_data.times.back()), y_of(i, m_data.lanes[i].weights.back())}, px(10),
                         m_data.lanes[i].mark);
    const bool shown = m_pointed || hasFocus();
    if (!shown && m_cursor + 1 == m_data.times.size()) return;
    const double x = x_of(m_data.times[m_cursor]);
    painter.fillRect(QRectF(std::round(x) - 0.5, plot().top(), Theme::current().px_exact(1.5), plot().height()),
                     color(Role::accent));
    if (shown) paint_tip(painter, x);
}

void LaneChart::paint_tip(QPainter& painter, double x) const
{
    const Theme& theme = Theme::current();
    const Lane& lane = m_data.lanes[m_lane];
    const double weight = lane.weights[m_cursor], band = lane.bands[m_cursor];
    const std::int64_t span = m_data.times.back() - m_data.times.front();
    const QDateTime at = QDateTime::fromSecsSinceEpoch(m_data.times[m_cursor], Qt::UTC);
    const QString head = QLocale().toString(at, span < 86'400 ? QStringLiteral("HH:mm:ss") : tr("d MMM, HH:mm"));
    const QString edges =
        tr("%1 to %2").arg(text::format_number(lane.target - band, 1), text::format_number(lane.target + band, 1));
    std::vector<std::pair<QString, QString>> rows{{lane.asset, text::format_percent(weight)}, {tr("band"), edges}};
    for (const QString& words : marks_at_cursor(lane))
        rows.emplace_back(words, QString());
    const QFont strong = theme.font(Type::small_strong), small = theme.font(Type::small);
    int room = QFontMetrics(strong).horizontalAdvance(head);
    for (const auto& [caption, value] : rows)
        room = std::max(room, QFontMetrics(small).horizontalAdvance(caption) +
                                  QFontMetrics(strong).horizontalAdvance(value) + px(18));
    const QRectF area = plot();
    QRectF box(0, 0, room + px(20), px(30) + px(17) * static_cast<int>(rows.size()));
    const bool left = x > area.center().x();
    box.moveLeft(left ? x - px(10) - box.width() : x + px(10));
    box.moveTop(std::clamp(y_of(m_lane, weight) - box.height() / 2, area.top(),
                           std::max(area.top(), area.bottom() - box.height())));
    painter.setPen(QPen(theme.color(Role::strong), theme.line()));
    painter.setBrush(theme.color(Role::surface));
    painter.drawRoundedRect(box, px(6), px(6));
    QRectF line = box.adjusted(px(10), px(6), -px(10), 0);
    line.setHeight(px(17));
    painter.setFont(strong);
    painter.setPen(theme.color(Role::text));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, head);
    for (const auto& [caption, value] : rows) {
        line.translate(0, px(17));
        painter.setFont(small);
        painter.setPen(theme.color(Role::second));
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, caption);
        painter.setFont(strong);
        painter.setPen(theme.color(Role::text));
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, value);
    }
}

} // namespace ballast::ui
