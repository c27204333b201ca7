#pragma once
#include "ui/models/drift_view.h"
#include "ui/pages/page_parts.h"
#include "ui/widgets/status_chip.h"

namespace ballast::ui {

/// What each lane says now, in rows that share the lanes' heights: weight, drift of its band, state, target.
class LaneFacts : public QWidget {
    Q_OBJECT
public:
    explicit LaneFacts(QWidget* parent = nullptr);
    /// `labels`: the chart beside has a strip of them above its first lane.
    void set(const std::vector<DriftLane>& lanes, bool labels);

private:
    struct Row {
        QWidget* widget;
        QLabel *weight, *drift, *edges;
        StatusChip* chip;
    };
    void add_row(bool first);
    std::vector<Row> m_rows;
    QVBoxLayout *m_outer, *m_column;
};

} // namespace ballast::ui
