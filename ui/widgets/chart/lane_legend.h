#pragma once
#include <QWidget>

namespace ballast::ui {

/// What a lane chart's lines and marks mean, and that arrow keys move its cursor.
class LaneLegend : public QWidget {
    Q_OBJECT
public:
    explicit LaneLegend(QWidget* parent = nullptr);
    /// Whether the chart has marks of payments and of income.
    void set_marks(bool payments, bool income);

private:
    QWidget *m_payment, *m_income;
};

} // namespace ballast::ui
