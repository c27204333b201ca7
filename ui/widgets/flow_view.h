#pragma once
#include "ui/widgets/theme.h"
#include <QWidget>
#include <optional>
#include <vector>

namespace ballast::ui {

/// An asset at either side of a plan's flow, or a venue in the middle.
struct FlowNode {
    QString title;    ///< "163.33 WETH", "Uniswap v3 · WETH/USDC 0.05 %", "≥ 377,577.10 USDC"
    QString sentence; ///< "445,074 USD", "expected 378,713.24"
    int asset = -1;   ///< colour; unused for venues
};

/// A stream from a sold asset through a venue to a bought one.
struct FlowLink {
    int sold = 0, venue = 0, bought = 0; ///< places in the three columns
    double usd = 0;
    QString description; ///< amount, venue, share, price: tooltip and spoken text
    int trade = 0;       ///< whose part it is: row of the trades table
};

/// A whole plan as streams; links name nodes by their place.
struct FlowValue {
    std::vector<FlowNode> sold, venues, bought;
    std::vector<FlowLink> links;
};

struct FlowPlaces;

/// Three columns joined by ribbons as wide as their dollars. Arrow keys walk the nodes, up and down inside a column,
/// left and right along the widest ribbon; the trades table is its twin.
class FlowView : public QWidget {
    Q_OBJECT
public:
    explicit FlowView(QWidget* parent = nullptr);
    void set(FlowValue value); ///< a node that a person is at stays the current one, where there still is one
    /// Shares the selection with the trades table: lights the ribbons of a trade; -1 for none.
    void set_trade(int trade);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {px(480), px(120)}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// A person went to a node: the trade that has the widest ribbon there.
    void trade_chosen(int trade);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Node {
        int column = 0, place = 0;
        bool operator==(const Node&) const = default;
    };
    void paint_links(QPainter& painter, const FlowPlaces& places) const;
    void paint_nodes(QPainter& painter, const FlowPlaces& places) const;
    void describe();
    void go_to(Node node);
    void go_along(int columns);
    [[nodiscard]] const std::vector<FlowNode>& column(int which) const;
    [[nodiscard]] bool touches(const FlowLink& link, Node node) const;
    [[nodiscard]] const FlowLink* widest(Node node) const;
    [[nodiscard]] QStringList streams(Node node) const;
    [[nodiscard]] std::optional<Node> node_at(QPointF at) const;
    FlowValue m_value;
    std::optional<Node> m_node;
    int m_trade = -1;
};

} // namespace ballast::ui
