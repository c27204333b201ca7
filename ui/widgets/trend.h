#pragma once
#include "ui/widgets/theme.h"
#include <QWidget>
#include <vector>

namespace ballast::ui {

/// A value over time without axes: a line over a soft ground, dates at both ends, the last point marked.
class Trend : public QWidget {
    Q_OBJECT
public:
    explicit Trend(QWidget* parent = nullptr);
    /// Time and value, rising in time; texts for the left end, the middle and the right end, and a formatted
    /// description.
    void set(std::vector<QPointF> points, const QStringList& captions, const QString& description);
    [[nodiscard]] QSize sizeHint() const override { return {px(320), px(96)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {px(120), px(60)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<QPointF> m_points;
    QStringList m_captions;
};

} // namespace ballast::ui
