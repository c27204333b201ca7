#pragma once
#include "ui/widgets/theme.h"
#include <QPainter>
#include <QWidget>

namespace ballast::ui {

/// Paints the mark of an asset in its colour: circle, square, diamond, triangle up, triangle down, hexagon;
/// from the seventh asset on the same, hollow. `size` is the width in pixels.
void paint_asset_mark(QPainter& painter, QPointF centre, double size, int asset);

/// The mark as a small widget. Decoration: the name stands beside it.
class AssetMark : public QWidget {
    Q_OBJECT
public:
    /// `asset`: place in the policy; `size` in pixels of the 100 % drawing.
    explicit AssetMark(int asset, int size = 12, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {px(m_size + 2), px(m_size + 2)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_asset;
    int m_size;
};

} // namespace ballast::ui
