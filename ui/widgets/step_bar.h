#pragma once
#include "ui/widgets/theme.h"
#include <QWidget>
#include <vector>

namespace ballast::ui {

/// One step of a plan on its way.
struct Step {
    /// Not begun, under way, over, or over for a reason that the fact tells.
    enum class State { waiting, running, done, failed };
    State state = State::waiting;
    QString word;    ///< "Included"
    QString fact;    ///< "Block 24,407,259, position 14"
    QString time;    ///< "15:18:24 · after 15 s"
    double part = 0; ///< of a running step, 0 to 1
};

/// Steps from the leading to the trailing edge: circle with icon, progress line, word, fact, time taken.
/// Announces each step once when it begins or ends.
class StepBar : public QWidget {
    Q_OBJECT
public:
    explicit StepBar(QWidget* parent = nullptr);
    void set(std::vector<Step> steps); ///< from first to last; said aloud where a state changed
    [[nodiscard]] QSize sizeHint() const override { return {px(720), px(100)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {px(360), px(100)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paint_step(QPainter& painter, const QRect& place, std::size_t i) const;
    std::vector<Step> m_steps;
};

} // namespace ballast::ui
