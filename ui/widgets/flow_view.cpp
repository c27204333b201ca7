#include "ui/widgets/flow_view.h"
#include "ui/text/text.h"
#include "ui/widgets/flow_geometry.h"
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>

namespace ballast::ui {
namespace {

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
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// A third more than the words need, so that the widths of the ribbons can differ.
int FlowView::heightForWidth(int width) const { return std::max(px(150), flow_height(m_value, width) * 4 / 3); }

QSize FlowView::sizeHint() const { return {px(700), heightForWidth(px(700))}; }

void FlowView::set(FlowValue value)
{
    m_value = std::move(value);
    const bool kept = m_node && m_node->place < static_cast<int>(column(m_node->column).size());
    if (!kept) m_node.reset(); // a new block does not move what a person looks at
    setAccessibleName(tr("Route, streams: %1").arg(m_value.links.size()));
    describe();
    updateGeometry();
    update();
}

void FlowView::set_trade(int trade)
{
    if (trade == m_trade) return;
    m_trade = trade;
    const FlowLink* here = m_node ? widest(*m_node) : nullptr;
    if (!here || here->trade != trade) m_node.reset(); // the table has gone elsewhere
    describe();
    update();
}

const std::vector<FlowNode>& FlowView::column(int which) const
{
    return which == 0 ? m_value.sold : which == 1 ? m_value.venues : m_value.bought;
}

bool FlowView::touches(const FlowLink& link, Node node) const
{
    return node.place == (node.column == 0 ? link.sold : node.column == 1 ? link.venue : link.bought);
}

const FlowLink* FlowView::widest(Node node) const
{
    const FlowLink* out = nullptr;
    for (const FlowLink& link : m_value.links)
        if (touches(link, node) && (!out || link.usd > out->usd)) out = &link;
    return out;
}

QStringList FlowView::streams(Node node) const
{
    QStringList out;
    for (const FlowLink& link : m_value.links)
        if (touches(link, node)) out << link.description;
    return out;
}

/// What is read out: the node a person is at with all that goes through it, else every stream.
void FlowView::describe()
{
    QStringList words;
    if (m_node) {
        const FlowNode& node = column(m_node->column)[static_cast<std::size_t>(m_node->place)];
        words << (node.sentence.isEmpty() ? node.title : node.title + QStringLiteral(", ") + node.sentence)
              << streams(*m_node);
    } else {
        for (const FlowLink& link : m_value.links)
            words << link.description;
    }
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

void FlowView::go_to(Node node)
{
    if (m_node == node || node.place < 0 || node.place >= static_cast<int>(column(node.column).size())) return;
    m_node = node;
    describe();
    update();
    const FlowLink* link = widest(node);
    m_trade = link ? link->trade : -1;
    Q_EMIT trade_chosen(m_trade);
}

void FlowView::go_along(int columns)
{
    const int to = m_node->column + columns;
    const FlowLink* link = widest(*m_node);
    if (to >= 0 && to <= 2 && link) go_to({to, to == 0 ? link->sold : to == 1 ? link->venue : link->bought});
}

void FlowView::paint_links(QPainter& painter, const FlowPlaces& places) const
{
    const bool chosen = m_node || m_trade >= 0;
    for (std::size_t i = 0; i < m_value.links.size(); ++i) {
        const FlowLink& link = m_value.links[i];
        const FlowRibbon& way = places.ribbons[i];
        const bool lit = m_node ? touches(link, *m_node) : link.trade == m_trade;
        const auto ink = [&](int asset) {
            QColor c = Theme::current().asset(asset);
            c.setAlphaF(!chosen ? 0.28F : lit ? 0.5F : 0.1F);
            return c;
        };
        ribbon(painter, way.sold, way.into, way.width, ink(m_value.sold[static_cast<std::size_t>(link.sold)].asset));
        ribbon(painter, way.out, way.bought, way.width,
               ink(m_value.bought[static_cast<std::size_t>(link.bought)].asset));
    }
}

void FlowView::paint_nodes(QPainter& painter, const FlowPlaces& places) const
{
    const Theme& theme = Theme::current();
    const auto write = [&](const QRectF& box, Type type, Role role, const QString& text, int alignment) {
        painter.setFont(theme.font(type));
        painter.setPen(theme.color(role));
        painter.drawText(box, alignment | Qt::TextWordWrap, text::breakable(text));
    };
    for (int c = 0; c < 3; ++c) {
        const auto& nodes = column(c);
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const auto which = static_cast<std::size_t>(c);
            const QRectF &where = places.nodes[which][i], &words = places.words[which][i];
            const bool current = m_node == Node{c, static_cast<int>(i)};
            painter.setPen(QPen(theme.color(current ? Role::accent : Role::strong), current ? px(2) : theme.line()));
            if (c == 1) {
                painter.setBrush(theme.color(Role::surface));
                painter.drawRoundedRect(where, px(4), px(4));
                write(words, Type::small, Role::text, nodes[i].title, Qt::AlignLeft | Qt::AlignVCenter);
                continue;
            }
            painter.fillRect(where, theme.asset(nodes[i].asset));
            painter.setBrush(Qt::NoBrush);
            if (current) painter.drawRect(where.adjusted(-px(2), -px(2), px(2), px(2)));
            const int side = c == 0 ? Qt::AlignRight : Qt::AlignLeft;
            write(words, Type::body_strong, Role::text, nodes[i].title, side | Qt::AlignTop);
            write(words, Type::small, Role::second, nodes[i].sentence, side | Qt::AlignBottom);
        }
    }
}

void FlowView::paintEvent(QPaintEvent*)
{
    if (m_value.links.empty()) return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    const FlowPlaces places = place_flow(m_value, size());
    paint_links(painter, places);
    paint_nodes(painter, places);
}

void FlowView::keyPressEvent(QKeyEvent* event)
{
    constexpr Qt::Key k_walks[]{Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End};
    if (std::find(std::begin(k_walks), std::end(k_walks), event->key()) == std::end(k_walks))
        return QWidget::keyPressEvent(event);
    if (!m_node) return go_to({0, 0});
    const auto [where, place] = *m_node;
    switch (event->key()) {
    case Qt::Key_Up: return go_to({where, place - 1});
    case Qt::Key_Down: return go_to({where, place + 1});
    case Qt::Key_Left: return go_along(-1);
    case Qt::Key_Right: return go_along(1);
    case Qt::Key_Home: return go_to({where, 0});
    default: return go_to({where, static_cast<int>(column(where).size()) - 1});
    }
}

std::optional<FlowView::Node> FlowView::node_at(QPointF at) const
{
    const FlowPlaces places = place_flow(m_value, size());
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t i = 0; i < places.nodes[c].size(); ++i)
            if (places.nodes[c][i].united(places.words[c][i]).contains(at))
                return Node{static_cast<int>(c), static_cast<int>(i)};
    return std::nullopt;
}

void FlowView::mousePressEvent(QMouseEvent* event)
{
    if (const auto node = node_at(event->position())) go_to(*node);
}

bool FlowView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto node = node_at(help->pos());
    QToolTip::showText(help->globalPos(), node ? streams(*node).join(u'\n') : QString(), this);
    return true;
}

} // namespace ballast::ui
