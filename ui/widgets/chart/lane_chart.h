#pragma once
#include "ui/widgets/chart/time_ticks.h"
#include "ui/widgets/theme.h"
#include <QWidget>
#include <memory>

namespace ballast::ui {

/// Something that came into an asset or was paid from it.
struct LaneMark {
    std::int64_t time = 0;
    bool incoming = false;
    QString words;
    friend bool operator==(const LaneMark&, const LaneMark&) = default;
};
/// One asset's lane: weights and half bands in percent, one for each moment.
struct Lane {
    QString asset, note; ///< name, and the small line below it
    int mark = 0;        ///< place in the policy: colour and mark
    double target = 0;
    std::vector<double> weights, bands;
    std::vector<LaneMark> marks = {};
    friend bool operator==(const Lane&, const Lane&) = default;
};
/// A dotted line through all lanes, with a word.
struct LaneEvent {
    std::int64_t time = 0;
    QString words;
    friend bool operator==(const LaneEvent&, const LaneEvent&) = default;
};
/// All a lane chart shows; `times` in seconds since 1970, UTC, rising, two or more.
struct LaneData {
    std::vector<std::int64_t> times;
    std::vector<Lane> lanes;
    std::vector<LaneEvent> events;
    QString description; ///< one sentence of findings
    friend bool operator==(const LaneData&, const LaneData&) = default;
};

/// Weight, target and band of each asset over one shared time axis; one cursor through all lanes. Time runs left to
/// right in every language. Needs QtCharts: without it nothing is drawn and the table twin stands alone.
class LaneChart : public QWidget {
    Q_OBJECT
public:
    static constexpr int k_axis = 28, k_least_lane = 55; ///< heights at 100 %
    static constexpr int k_air = 4, k_labels = 20; ///< above the first lane: always, and where events are labelled
    explicit LaneChart(QWidget* parent = nullptr);
    ~LaneChart() override;
    [[nodiscard]] static bool available(); ///< built with QtCharts: false leaves the table twin alone
    /// The cursor keeps its moment, or stays at the newest point when it stood there.
    void set(LaneData data);
    [[nodiscard]] const LaneData& data() const { return m_data; } ///< as set last; the table twin is made from it
    /// Index of the moment under the cursor.
    [[nodiscard]] std::size_t cursor() const { return m_cursor; }
    void set_cursor(std::size_t index); ///< beyond the last moment: the last one
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void cursor_moved(); ///< by keys, mouse or set_cursor()

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Overlay;
    struct Drawing;
    [[nodiscard]] int names_width() const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double x_of(std::int64_t time) const;
    [[nodiscard]] double y_of(std::size_t lane, double percent) const;
    [[nodiscard]] QRectF lane_rect(std::size_t lane) const;
    [[nodiscard]] QString moment(std::int64_t time) const;
    void paint_names(QPainter& painter) const;
    void paint_axis(QPainter& painter) const;
    void paint_events(QPainter& painter) const;
    void paint_marks(QPainter& painter, std::size_t lane) const;
    /// What came and went at the moment under the cursor.
    [[nodiscard]] QStringList marks_at_cursor(const Lane& lane) const;
    void paint_over(QPainter& painter) const;
    void paint_tip(QPainter& painter, double x) const;
    void redraw();
    void tell();
    LaneData m_data;
    std::vector<LaneScale> m_scales;
    std::size_t m_cursor = 0, m_lane = 0;
    bool m_pointed = false;
    Overlay* m_overlay;
    std::unique_ptr<Drawing> m_drawing;
};

} // namespace ballast::ui
