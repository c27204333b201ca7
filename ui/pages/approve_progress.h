#pragma once
#include "ui/models/outcome_view.h"
#include "ui/pages/page_parts.h"

namespace ballast::ui {

class CallTree;
class DigestView;
class StepBar;

/// A plan on its way to the chain: steps, plan against actual, weights, what happened.
class ApproveProgress : public QWidget {
    Q_OBJECT
public:
    /// `context` sends what its buttons ask for.
    explicit ApproveProgress(PageContext context, QWidget* parent = nullptr);
    /// Of the plan on its way, or of the one that arrived; `state` has its calls.
    void show_view(const OutcomeView& view, const engine::EngineState& state);
    /// What may be done with a plan on its way, for the head of the page.
    [[nodiscard]] QWidget* acts() const { return m_acts; }
    /// What to go on with; the steps while there is only to wait.
    [[nodiscard]] QWidget* next_act() const;

private:
    QFrame* build_actual();
    QWidget* build_bottom();
    QWidget* build_acts();
    void save_report();
    void show_calls(const engine::EngineState& state);
    void show_events(const OutcomeView& view);
    PageContext m_context;
    OutcomeView m_view;
    ProblemBanner* m_problem;
    QPushButton* m_resume = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_abandon = nullptr;
    QPushButton* m_stop = nullptr;
    StepBar* m_steps;
    QFrame *m_actual, *m_called;
    CallTree* m_calls = nullptr;
    Bytes32 m_shown_calls; ///< plan whose calls the tree holds, so that what is unfolded stays
    QLabel* m_verdict = nullptr;
    ReviewTable* m_trades = nullptr;
    ReviewTable* m_weights = nullptr;
    QVBoxLayout* m_events = nullptr;
    DigestView* m_transaction = nullptr;
    QWidget* m_acts = nullptr;
    QWidget* m_hash = nullptr;
    QPushButton* m_explorer = nullptr;
    QPushButton* m_overview = nullptr;
    QPushButton* m_save = nullptr;
    QLabel* m_saved;  ///< where the report was written, or why not
    QString m_report; ///< of what is shown; empty until it is finished
    std::vector<std::pair<QString, QString>> m_shown_events;
};

} // namespace ballast::ui
