#include "ui/pages/plan_body.h"

namespace ballast::ui {

PlanBody::PlanBody(QWidget* parent)
    : QWidget(parent), m_note(named(wrapped_label({}, Type::small, Ink::second), QStringLiteral("routeNote"))),
      m_flow(named(new FlowView, QStringLiteral("planFlow"), tr("Flow of the trades"))),
      m_trades(named(new ReviewTable({{tr("Trade")},
                                      {tr("Route"), false, true, true},
                                      {tr("Sell exactly"), true},
                                      {tr("Expect"), true},
                                      {tr("Floor, at least"), true},
                                      {tr("Cost, bp"), true},
                                      {tr("Cost, USD"), true}},
                                     Density::compact),
                     QStringLiteral("tradesTable"), tr("Trades")))
{
    auto* column = column_layout(this, 12);
    QVBoxLayout* inner = nullptr;
    QFrame* route = make_panel(&inner, 8, 12);
    auto* head = row_layout(nullptr, 12);
    head->addWidget(text_label(tr("Route"), Type::head));
    m_note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    head->addWidget(m_note, 1);
    inner->addLayout(head);
    inner->addWidget(m_flow);
    column->addWidget(route);
    QFrame* trades = make_panel(&inner, 0, 1);
    m_trades->set_flush();
    inner->addWidget(m_trades);
    column->addWidget(trades);
    share_selection();
}

void PlanBody::share_selection()
{
    connect(m_flow, &FlowView::trade_chosen, this, [this](int trade) {
        if (trade < 0) return m_trades->clearSelection();
        m_trades->selectRow(trade);
    });
    connect(m_trades->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_trades->selectionModel()->selectedRows();
        const int sum = m_has_sum ? m_trades->model()->rowCount() - 1 : -1;
        m_flow->set_trade(rows.isEmpty() || rows.front().row() == sum ? -1 : rows.front().row());
    });
}

void PlanBody::show_view(const PlanView& view)
{
    m_has_sum = view.has_total;
    m_note->setText(view.route_note);
    m_trades->set_rows(view.trades);
    m_trades->set_total_row(view.has_total);
}

void PlanBody::show_flow(FlowValue flow) { m_flow->set(std::move(flow)); }

void PlanBody::set_warning(const QString& words) { m_trades->setAccessibleDescription(words); }

} // namespace ballast::ui
