#pragma once
#include <QWidget>

namespace ballast::ui {

/// What the lines of a lane chart mean: weight, target, band; and that arrow keys move its cursor.
class LaneLegend : public QWidget {
    Q_OBJECT
public:
    explicit LaneLegend(QWidget* parent = nullptr);
};

} // namespace ballast::ui
