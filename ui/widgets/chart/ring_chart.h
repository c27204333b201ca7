#pragma once
#include "ui/widgets/theme.h"
#include <QWidget>
#include <memory>
#include <vector>

namespace ballast::ui {

class ReviewTable;

/// One asset's share now and its target, in percent.
struct RingSlice {
    QString asset;
    int mark = 0; ///< place in the policy: colour and mark; -1: several assets together
    double now = 0;
    double target = 0;
    friend bool operator==(const RingSlice&, const RingSlice&) = default;
};

/// Inner ring now, outer ring target, and the table that says the same. Without QtCharts the table stands alone.
class RingChart : public QWidget {
    Q_OBJECT
public:
    explicit RingChart(QWidget* parent = nullptr);
    ~RingChart() override;
    void set(std::vector<RingSlice> slices, const QString& centre); ///< `centre`: the words in the middle, formatted
    [[nodiscard]] ReviewTable* table() const { return m_table; }    ///< its twin, for the focus and for Ctrl+T
    /// Ctrl+T: the table alone, or both.
    void set_table_only(bool table_only);

private:
    void draw();
    void dim_others(int row);
    struct Drawing;
    std::vector<RingSlice> m_slices;
    std::unique_ptr<Drawing> m_drawing;
    ReviewTable* m_table;
};

} // namespace ballast::ui
