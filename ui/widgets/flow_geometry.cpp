#include "ui/widgets/flow_geometry.h"
#include "ui/text/text.h"
#include <QFontMetrics>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace ballast::ui {
namespace {

constexpr int k_least = 22;      // of a node, so that its word fits
constexpr int k_label = 190;     // beside a node
constexpr int k_gap = 6;         // between nodes
constexpr int k_air = 8;         // above and below all of them, and between a node and its words
constexpr double k_thinnest = 2; // ribbon

/// What stands beside a node, or in a venue's box: title and sentence, each on as many lines as it needs.
double words_height(const FlowNode& node, Type title, double width)
{
    const auto height = [width](Type type, const QString& text) {
        if (text.isEmpty()) return 0;
        const QFontMetrics metrics(Theme::current().font(type));
        return metrics.boundingRect(0, 0, static_cast<int>(width), 10'000, Qt::TextWordWrap, text::breakable(text))
            .height();
    };
    return height(title, node.title) + height(Type::small, node.sentence) + px(2);
}

/// One column before it is stacked: what each node needs.
struct Column {
    double left = 0, width = 0;
    std::vector<double> sums;  ///< dollars through each node
    std::vector<double> least; ///< height of each node, whatever its dollars
    std::vector<double> words; ///< height of the words beside it; 0 where they stand inside

    [[nodiscard]] double node(std::size_t i, double scale) const { return std::max(sums[i] * scale, least[i]); }
    [[nodiscard]] double room(std::size_t i, double scale) const { return std::max(node(i, scale), words[i]); }
    [[nodiscard]] double height(double scale) const
    {
        double out = sums.empty() ? 0 : px(k_gap) * (static_cast<double>(sums.size()) - 1);
        for (std::size_t i = 0; i < sums.size(); ++i)
            out += room(i, scale);
        return out;
    }
};

std::vector<double> sums_of(const FlowValue& value, int FlowLink::* side, std::size_t count)
{
    std::vector<double> out(count);
    for (const FlowLink& link : value.links)
        out[static_cast<std::size_t>(link.*side)] += link.usd;
    return out;
}

std::array<Column, 3> columns_of(const FlowValue& value, double width)
{
    const double label = std::min<double>(px(k_label), width * 0.2), bar = px(6);
    const double venue = std::min<double>(px(260), width * 0.34);
    const auto side = [&](const std::vector<FlowNode>& nodes, int FlowLink::* end, double left) {
        Column column{left, bar, sums_of(value, end, nodes.size()), {}, {}};
        for (const FlowNode& node : nodes) {
            column.least.push_back(px(k_least));
            column.words.push_back(words_height(node, Type::body_strong, label - px(k_air)));
        }
        return column;
    };
    Column middle{(width - venue) / 2, venue, sums_of(value, &FlowLink::venue, value.venues.size()), {}, {}};
    for (const FlowNode& node : value.venues) {
        const double words = words_height(node, Type::small, venue - px(2 * k_air));
        middle.least.push_back(std::max<double>(px(k_least), words + px(4)));
        middle.words.push_back(0);
    }
    return {side(value.sold, &FlowLink::sold, label), std::move(middle),
            side(value.bought, &FlowLink::bought, width - label - bar)};
}

double height_of(const std::array<Column, 3>& columns, double scale)
{
    double out = 0;
    for (const Column& column : columns)
        out = std::max(out, column.height(scale));
    return out;
}

/// The largest scale at which every column fits; heights only grow with it.
double scale_of(const std::array<Column, 3>& columns, double height)
{
    const double dollars = std::accumulate(columns[0].sums.begin(), columns[0].sums.end(), 0.0);
    double low = 0, high = dollars > 0 ? height / dollars : 0;
    for (int i = 0; i < 40; ++i) {
        const double middle = (low + high) / 2;
        (height_of(columns, middle) <= height ? low : high) = middle;
    }
    return low;
}

/// The nodes from above, the free height shared out between them.
std::vector<QRectF> stack(const Column& column, double height, double scale)
{
    const auto count = static_cast<double>(column.sums.size());
    const double air = std::max(0.0, (height - column.height(scale)) / (count + 1));
    const double gap = px(k_gap) + std::min<double>(air, px(24));
    double y = px(k_air) + (height - column.height(scale) - (gap - px(k_gap)) * (count - 1)) / 2;
    std::vector<QRectF> out;
    for (std::size_t i = 0; i < column.sums.size(); ++i) {
        const double node = column.node(i, scale), room = column.room(i, scale);
        out.emplace_back(column.left, y + (room - node) / 2, column.width, node);
        y += room + gap;
    }
    return out;
}

/// Upper ends of the ribbons at one side of a column's nodes, in the order of the nodes at their other ends: so they
/// cross as little as they can. Together they stand in the middle of their node.
std::vector<double> ends_of(const FlowValue& value, const std::vector<FlowRibbon>& ribbons,
                            const std::vector<QRectF>& nodes, std::pair<int FlowLink::*, int FlowLink::*> sides)
{
    const auto [here, there] = sides;
    std::vector<std::size_t> order(value.links.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return value.links[a].*there < value.links[b].*there; });
    std::vector<double> y(nodes.size()), out(value.links.size());
    for (std::size_t i = 0; i < nodes.size(); ++i)
        y[i] = nodes[i].center().y();
    for (std::size_t i = 0; i < value.links.size(); ++i)
        y[static_cast<std::size_t>(value.links[i].*here)] -= ribbons[i].width / 2;
    for (const std::size_t i : order) {
        double& next = y[static_cast<std::size_t>(value.links[i].*here)];
        out[i] = next;
        next += ribbons[i].width;
    }
    return out;
}

void place_ribbons(FlowPlaces& places, const FlowValue& value, double scale)
{
    for (const FlowLink& link : value.links)
        places.ribbons.push_back({{}, {}, {}, {}, std::max(link.usd * scale, k_thinnest)});
    const auto& [sold, venues, bought] = places.nodes;
    const auto from = ends_of(value, places.ribbons, sold, {&FlowLink::sold, &FlowLink::venue});
    const auto into = ends_of(value, places.ribbons, venues, {&FlowLink::venue, &FlowLink::sold});
    const auto out = ends_of(value, places.ribbons, venues, {&FlowLink::venue, &FlowLink::bought});
    const auto to = ends_of(value, places.ribbons, bought, {&FlowLink::bought, &FlowLink::venue});
    for (std::size_t i = 0; i < value.links.size(); ++i) {
        FlowRibbon& ribbon = places.ribbons[i];
        ribbon.sold = {sold.front().right(), from[i]};
        ribbon.into = {venues.front().left(), into[i]};
        ribbon.out = {venues.front().right(), out[i]};
        ribbon.bought = {bought.front().left(), to[i]};
    }
}

/// Sorts the nodes of one side by their keys, and has the links follow them.
void reorder(std::vector<FlowNode>& nodes, std::vector<FlowLink>& links, int FlowLink::* side,
             const std::vector<double>& keys)
{
    std::vector<std::size_t> order(nodes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    std::vector<FlowNode> sorted;
    std::vector<int> places(nodes.size());
    for (const std::size_t from : order) {
        places[from] = static_cast<int>(sorted.size());
        sorted.push_back(std::move(nodes[from]));
    }
    nodes = std::move(sorted);
    for (FlowLink& link : links)
        link.*side = places[static_cast<std::size_t>(link.*side)];
}

/// For each node of a side the mean, by dollars, of what `key` says of its links.
template <class Key>
std::vector<double> means(const FlowValue& flow, int FlowLink::* side, std::size_t count, Key key)
{
    std::vector<double> out(count);
    const std::vector<double> sums = sums_of(flow, side, count);
    for (const FlowLink& link : flow.links) {
        const auto node = static_cast<std::size_t>(link.*side);
        out[node] += sums[node] > 0 ? link.usd / sums[node] * key(link) : 0;
    }
    return out;
}

} // namespace

void put_in_order(FlowValue& flow)
{
    const auto count = static_cast<double>(flow.bought.size());
    reorder(flow.bought, flow.links, &FlowLink::bought,
            means(flow, &FlowLink::bought, flow.bought.size(), [](const FlowLink& link) { return double(link.sold); }));
    reorder(flow.venues, flow.links, &FlowLink::venue,
            means(flow, &FlowLink::venue, flow.venues.size(),
                  [count](const FlowLink& link) { return link.sold + link.bought / count; }));
}

int flow_height(const FlowValue& value, int width)
{
    return static_cast<int>(std::ceil(height_of(columns_of(value, width), 0))) + 2 * px(k_air);
}

FlowPlaces place_flow(const FlowValue& value, QSizeF size)
{
    const std::array<Column, 3> columns = columns_of(value, size.width());
    const double height = size.height() - 2 * px(k_air), scale = scale_of(columns, height);
    FlowPlaces places;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        places.nodes[c] = stack(columns[c], height, scale);
        for (std::size_t i = 0; i < places.nodes[c].size(); ++i) {
            const QRectF& node = places.nodes[c][i];
            const double words = columns[c].words[i], top = node.center().y() - words / 2;
            const double beyond = node.right() + px(k_air);
            places.words[c].push_back(c == 0   ? QRectF(0, top, node.left() - px(k_air), words)
                                      : c == 2 ? QRectF(beyond, top, size.width() - beyond, words)
                                               : node.adjusted(px(k_air), 0, -px(k_air), 0));
        }
    }
    if (!value.links.empty()) place_ribbons(places, value, scale);
    return places;
}

} // namespace ballast::ui
