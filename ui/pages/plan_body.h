#pragma once
#include "ui/models/plan_view.h"
#include "ui/pages/page_parts.h"
#include "ui/widgets/flow_view.h"

namespace ballast::ui {

/// The route of a plan drawn as a flow, and its trades as a table: one thing seen twice, with one selection.
class PlanBody : public QWidget {
    Q_OBJECT
public:
    explicit PlanBody(QWidget* parent = nullptr);
    void show_view(const PlanView& view); ///< how to read the drawing, and the rows of the table
    void show_flow(FlowValue flow);       ///< of the same plan; its links name the table's rows
    /// Said of the trades when they are no longer those of the choice; empty: they are.
    void set_warning(const QString& words);

private:
    void share_selection();
    QLabel* m_note;
    FlowView* m_flow;
    ReviewTable* m_trades;
    bool m_has_sum = false;
};

} // namespace ballast::ui
