#include "ui/widgets/flow_view.h"
#include "ui/text/text.h"
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>
#include <numeric>

namespace ballast::ui {
namespace {

constexpr int k_least = 22;  // of a node, so that its word fits
constexpr int k_label = 190; // beside a node

/// What stands beside a node, or in a venue's box: title and sentence, each on as many lines as it needs.
int words_height(const FlowNode& node, Type title, int width)
{
    const auto height = [width](Type type, const QString& text) {
        if (text.isEmpty()) return 0;
        const QFontMetrics metrics(Theme::current().font(type));
        return metrics.boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, text::breakable(text)).height();
    };
    return height(title, node.title) + height(Type::small, node.sentence) + px(2);
}

int most_words(const std::vector<FlowNode>& nodes, Type title, int width)
{
    int out = 0;
    for (const FlowNode& node : nodes)
        out = std::max(out, words_height(node, title, width));
    return out;
}

using Sums = std::vector<double>;

Sums sums_of(const FlowValue& value, int FlowLink::* side, std::size_t count)
{
    Sums out(count);
    for (const FlowLink& link : value.links)
        out[static_cast<std::size_t>(link.*side)] += link.usd;
    return out;
}

/// Stacks nodes centred in a column, each as high as its dollars but not lower than `least`, and each with the room
/// that its words need.
std::vector<QRectF> stack(const Sums& sums, const QRectF& column, double scale, double least, double words)
{
    const double gap = px(6);
    double total = -gap;
    for (const double sum : sums)
        total += std::max({sum * scale, least, words}) + gap;
    double y = column.center().y() - total / 2;
    std::vector<QRectF> out;
    for (const double sum : sums) {
        const double height = std::max(sum * scale, least), room = std::max(height, words);
        out.emplace_back(column.left(), y + (room - height) / 2, column.width(), height);
        y += room + gap;
    }
    return out;
}

void ribbon(QPainter& painter, QPointF from, QPointF to, double width, const QColor& ink)
{
    const double bend = (to.x() - from.x()) / 2;
    QPainterPath path(from);
    path.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
    path.lineTo(to + QPointF(0, width));
    path.cubicTo(to + QPointF(-bend, width), from + QPointF(bend, width), from + QPointF(0, width));
    painter.fillPath(path, ink);
}

} // namespace

FlowView::FlowView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

QSize FlowView::sizeHint() const
{
    const auto rows = std::max({m_value.sold.size(), m_value.venues.size(), m_value.bought.size(), std::size_t{2}});
    const int words = std::max(most_words(m_value.sold, Type::body_strong, px(k_label - 8)),
                               most_words(m_value.bought, Type::body_strong, px(k_label - 8)));
    return {px(700), std::max(px(190), std::max(px(38), words + px(8)) * static_cast<int>(rows) + px(16))};
}

void FlowView::set(FlowValue value)
{
    m_value = std::move(value);
    m_current = -1;
    setAccessibleName(tr("Route, streams: %1").arg(m_value.links.size()));
    QStringList words;
    for (const FlowLink& link : m_value.links)
        words << link.description;
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void FlowView::set_current(int link)
{
    if (link == m_current || link >= static_cast<int>(m_value.links.size())) return;
    m_current = link;
    if (link >= 0) setAccessibleDescription(m_value.links[static_cast<std::size_t>(link)].description);
    update();
    Q_EMIT current_changed(link);
}

FlowView::Places FlowView::place() const
{
    const double total = std::accumulate(m_value.links.begin(), m_value.links.end(), 0.0,
                                         [](double sum, const FlowLink& link) { return sum + link.usd; });
    const QRectF area = QRectF(rect()).adjusted(0, px(8), 0, -px(8));
    const auto rows = std::max({m_value.sold.size(), m_value.venues.size(), m_value.bought.size()});
    const double free = area.height() - static_cast<double>(rows) * px(k_least + 9) * 0.6;
    Places out;
    out.scale = total > 0 ? std::max(free, 1.0) * 0.75 / total : 0;
    const double label = std::min<double>(px(k_label), area.width() * 0.24), bar = px(6);
    const double venue = std::min<double>(px(230), area.width() * 0.3);
    const QRectF left(label, area.top(), bar, area.height());
    const QRectF middle(area.center().x() - venue / 2, area.top(), venue, area.height());
    const QRectF right(area.right() - label - bar, area.top(), bar, area.height());
    const int room = static_cast<int>(label) - px(8);
    const int sold = most_words(m_value.sold, Type::body_strong, room);
    const int bought = most_words(m_value.bought, Type::body_strong, room);
    const int venues = most_words(m_value.venues, Type::small, static_cast<int>(venue) - px(16));
    out.sold = stack(sums_of(m_value, &FlowLink::sold, m_value.sold.size()), left, out.scale, px(k_least), sold);
    out.venues = stack(sums_of(m_value, &FlowLink::venue, m_value.venues.size()), middle, out.scale,
                       std::max(px(k_least), venues + px(4)), 0);
    out.bought =
        stack(sums_of(m_value, &FlowLink::bought, m_value.bought.size()), right, out.scale, px(k_least), bought);
    return out;
}

void FlowView::paint_links(QPainter& painter, const Places& places) const
{
    Sums sold(m_value.sold.size()), into(m_value.venues.size()), out(m_value.venues.size()),
        bought(m_value.bought.size());
    for (std::size_t i = 0; i < m_value.links.size(); ++i) {
        const FlowLink& link = m_value.links[i];
        const auto s = static_cast<std::size_t>(link.sold), v = static_cast<std::size_t>(link.venue),
                   b = static_cast<std::size_t>(link.bought);
        const double width = std::max(link.usd * places.scale, 2.0);
        const bool dim = m_current >= 0 && m_current != static_cast<int>(i);
        const auto ink = [&](int asset) {
            QColor c = Theme::current().asset(asset);
            c.setAlphaF(dim ? 0.1F : m_current >= 0 ? 0.5F : 0.28F);
            return c;
        };
        const QRectF &from = places.sold[s], &over = places.venues[v], &to = places.bought[b];
        ribbon(painter, from.topRight() + QPointF(0, sold[s]), over.topLeft() + QPointF(0, into[v]), width,
               ink(m_value.sold[s].asset));
        ribbon(painter, over.topRight() + QPointF(0, out[v]), to.topLeft() + QPointF(0, bought[b]), width,
               ink(m_value.bought[b].asset));
        for (auto [sums, place] : {std::pair{&sold, s}, {&into, v}, {&out, v}, {&bought, b}})
            (*sums)[place] += width;
    }
}

void FlowView::paint_nodes(QPainter& painter, const Places& places) const
{
    const Theme& theme = Theme::current();
    const auto words = [&](const QRectF& where, const FlowNode& node, int side) {
        const int height = words_height(node, Type::body_strong, static_cast<int>(where.width()));
        const QRectF box(where.left(), where.center().y() - height / 2.0, where.width(), height);
        const auto write = [&](Type type, Role role, const QString& text, int vertical) {
            painter.setFont(theme.font(type));
            painter.setPen(theme.color(role));
            painter.drawText(box, side | vertical | Qt::TextWordWrap, text::breakable(text));
        };
        write(Type::body_strong, Role::text, node.title, Qt::AlignTop);
        write(Type::small, Role::second, node.sentence, Qt::AlignBottom);
    };
    for (std::size_t i = 0; i < m_value.sold.size(); ++i) {
        painter.fillRect(places.sold[i], theme.asset(m_value.sold[i].asset));
        words(QRectF(0, places.sold[i].top(), places.sold[i].left() - px(8), places.sold[i].height()), m_value.sold[i],
              Qt::AlignRight);
    }
    for (std::size_t i = 0; i < m_value.bought.size(); ++i) {
        painter.fillRect(places.bought[i], theme.asset(m_value.bought[i].asset));
        const double x = places.bought[i].right() + px(8);
        words(QRectF(x, places.bought[i].top(), width() - x, places.bought[i].height()), m_value.bought[i],
              Qt::AlignLeft);
    }
    for (std::size_t i = 0; i < m_value.venues.size(); ++i) {
        painter.setPen(QPen(theme.color(Role::strong), theme.line()));
        painter.setBrush(theme.color(Role::surface));
        painter.drawRoundedRect(places.venues[i], px(4), px(4));
        painter.setFont(theme.font(Type::small));
        painter.setPen(theme.color(Role::text));
        const QRectF box = places.venues[i].adjusted(px(8), 0, -px(8), 0);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                         text::breakable(m_value.venues[i].title));
    }
}

void FlowView::paintEvent(QPaintEvent*)
{
    if (m_value.links.empty()) return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    const Places places = place();
    paint_links(painter, places);
    paint_nodes(painter, places);
}

void FlowView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_value.links.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right: return set_current(std::min(m_current + 1, last));
    case Qt::Key_Up:
    case Qt::Key_Left: return set_current(std::max(m_current - 1, 0));
    case Qt::Key_Home: return set_current(0);
    case Qt::Key_End: return set_current(last);
    default: QWidget::keyPressEvent(event);
    }
}

int FlowView::venue_at(QPointF at) const
{
    const Places places = place();
    for (std::size_t i = 0; i < places.venues.size(); ++i)
        if (places.venues[i].contains(at)) return static_cast<int>(i);
    return -1;
}

bool FlowView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int venue = venue_at(help->pos());
    QStringList words;
    for (const FlowLink& link : m_value.links)
        if (link.venue == venue) words << link.description;
    QToolTip::showText(help->globalPos(), words.join(u'\n'), this);
    return true;
}

} // namespace ballast::ui
