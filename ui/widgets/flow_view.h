#pragma once
#include "ui/widgets/theme.h"
#include <QWidget>
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
};

struct FlowValue {
    std::vector<FlowNode> sold, venues, bought;
    std::vector<FlowLink> links;
};

/// Three columns joined by ribbons as wide as their dollars. Arrow keys walk the links; the trades table is its twin.
class FlowView : public QWidget {
    Q_OBJECT
public:
    explicit FlowView(QWidget* parent = nullptr);
    void set(FlowValue value);
    /// Shares the selection with the trades table; -1 for none.
    void set_current(int link);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {px(480), sizeHint().height()}; }

Q_SIGNALS:
    void current_changed(int link);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Places {
        std::vector<QRectF> sold, venues, bought;
        double scale = 0;
    };
    [[nodiscard]] Places place() const;
    void paint_links(QPainter& painter, const Places& places) const;
    void paint_nodes(QPainter& painter, const Places& places) const;
    [[nodiscard]] int venue_at(QPointF at) const;
    FlowValue m_value;
    int m_current = -1;
};

} // namespace ballast::ui
