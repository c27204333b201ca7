#pragma once
#include "ui/models/outcome_view.h"
#include "ui/pages/page_parts.h"

namespace ballast::ui {

class StepBar;
class DigestView;

/// A plan on its way to the chain: steps, plan against actual, weights, what happened.
class ApproveProgress : public QWidget {
    Q_OBJECT
public:
    explicit ApproveProgress(PageContext context, QWidget* parent = nullptr);
    void show_view(const OutcomeView& view);
    [[nodiscard]] QPushButton* next_act() const { return m_overview; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* build_bottom();
    void fit_columns();
    void show_events(const OutcomeView& view);
    PageContext m_context;
    OutcomeView m_view;
    ProblemBanner* m_problem;
    QPushButton* m_resume = nullptr;
    QPushButton* m_again = nullptr;
    StepBar* m_steps;
    QFrame* m_actual;
    QLabel* m_verdict;
    ReviewTable* m_trades;
    ReviewTable* m_weights = nullptr;
    QVBoxLayout* m_events = nullptr;
    DigestView* m_transaction = nullptr;
    QPushButton* m_explorer = nullptr;
    QPushButton* m_overview = nullptr;
    std::vector<std::pair<QString, QString>> m_shown_events;
};

} // namespace ballast::ui
