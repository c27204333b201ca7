#include "ui/pages/lane_facts.h"
#include "ui/widgets/chart/lane_chart.h"

namespace ballast::ui {

LaneFacts::LaneFacts(QWidget* parent)
    : QWidget(parent), m_outer(column_layout(nullptr, 0)), m_column(column_layout(nullptr, 0))
{
    auto* beside = row_layout(this, 0);
    beside->addWidget(make_vertical_rule());
    beside->addLayout(m_outer, 1);
    m_outer->addStrut(px(296)); // at least; words may need more
    m_outer->addLayout(m_column, 1);
    m_outer->addSpacing(px(LaneChart::k_axis)); // beside the time axis
}

void LaneFacts::add_row(bool first)
{
    Row row{new QWidget, text_label({}, Type::lead), text_label({}, Type::small, Ink::second),
            wrapped_label({}, Type::small, Ink::second), new StatusChip};
    row.widget->setMinimumHeight(px(LaneChart::k_least_lane));
    auto* column = column_layout(row.widget, 0);
    QFrame* rule = make_rule();
    column->addWidget(rule);
    rule->setVisible(!first); // not before it has a parent: it would be a window for a moment
    auto* inner = column_layout(nullptr, 2);
    inner->setContentsMargins(px(14), px(8), px(14), px(4));
    auto* head = row_layout(nullptr, 8);
    head->addWidget(row.weight);
    head->addWidget(row.drift);
    head->addStretch(1);
    head->addWidget(row.chip);
    inner->addLayout(head);
    inner->addWidget(row.edges);
    inner->addStretch(1);
    column->addLayout(inner, 1);
    m_column->addWidget(row.widget, 1);
    m_rows.push_back(row);
}

void LaneFacts::set(const std::vector<DriftLane>& lanes, bool labels)
{
    m_outer->setContentsMargins(0, px(LaneChart::k_air) + (labels ? px(LaneChart::k_labels) : 0), 0, 0);
    while (m_rows.size() < lanes.size())
        add_row(m_rows.empty());
    while (m_rows.size() > lanes.size()) {
        delete m_rows.back().widget;
        m_rows.pop_back();
    }
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const DriftLane& lane = lanes[i];
        const Row& row = m_rows[i];
        row.weight->setText(lane.weight);
        row.weight->setAccessibleName(tr("%1: weight %2").arg(lane.asset, lane.weight));
        row.drift->setText(lane.drift);
        row.drift->setAccessibleName(tr("%1: drift %2 points").arg(lane.asset, lane.drift));
        row.edges->setText(lane.edges);
        row.chip->set(lane.state, lane.tone);
    }
}

} // namespace ballast::ui
