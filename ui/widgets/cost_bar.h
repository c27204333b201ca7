#pragma once
#include "ui/widgets/theme.h"
#include <QWidget>
#include <vector>

namespace ballast::ui {

/// Colour of a part of a plan's cost, in the order of the cost panel: fees, impact, gas.
[[nodiscard]] QColor cost_color(int part);

/// The parts of a cost as one bar. Its numbers stand in the table below it, so it is no stop of its own.
class CostBar : public QWidget {
    Q_OBJECT
public:
    explicit CostBar(QWidget* parent = nullptr);
    /// USD, in the order of the colours.
    void set(std::vector<double> parts);
    [[nodiscard]] QSize sizeHint() const override { return {px(200), px(12)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {px(60), px(12)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_parts;
};

} // namespace ballast::ui
