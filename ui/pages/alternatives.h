#pragma once
#include "ui/models/plan_view.h"
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace ballast::ui {

/// The plans that the engine has made and doing nothing, side by side; one of them is chosen.
class Alternatives : public QWidget {
    Q_OBJECT
public:
    explicit Alternatives(QWidget* parent = nullptr);
    /// Cards that stay keep their focus; `chosen` is the place of the chosen one.
    void set(const std::vector<PlanCard>& cards, int chosen);

Q_SIGNALS:
    /// A person chose the card at this place.
    void chosen(int place);

private:
    QButtonGroup* m_group;
    QHBoxLayout* m_row;
    std::vector<AlternativeCard*> m_cards;
};

} // namespace ballast::ui
