#pragma once
#include "ui/models/plan_view.h"
#include "ui/pages/page_parts.h"
#include <QFrame>

class QButtonGroup;
class QSlider;

namespace ballast::ui {

class CostBar;

/// Beside the plan: what it costs, how far it goes, and the weights afterwards.
class PlanSide : public QFrame {
    Q_OBJECT
public:
    explicit PlanSide(QWidget* parent = nullptr);
    /// `plan`: with what the plan costs and the weights after it; else both are hidden.
    void show_view(const PlanView& view, bool plan);
    /// The choice that stands here.
    [[nodiscard]] policy::Destination destination() const;
    /// Chooses without saying so.
    void set_destination(const policy::Destination& destination);
    /// The numbers are those of another choice.
    void set_dimmed(bool on);

Q_SIGNALS:
    /// A person chose.
    void chosen();

private:
    void add_cost(QVBoxLayout* column);
    void add_choice(QVBoxLayout* column);
    QWidget* m_cost_part = nullptr;
    CostBar* m_bar = nullptr;
    QLabel *m_cost = nullptr, *m_proof = nullptr, *m_waiting = nullptr, *m_share = nullptr;
    ReviewTable *m_costs = nullptr, *m_after = nullptr;
    QButtonGroup* m_kind = nullptr;
    QSlider* m_fraction = nullptr;
};

/// Numbers that no longer hold are still to be read, not to be relied on.
void dim(QWidget* widget, bool on);

} // namespace ballast::ui
