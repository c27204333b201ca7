#include "ui/pages/plan_side.h"
#include "ui/widgets/cost_bar.h"
#include "ui/widgets/icon.h"
#include <QButtonGroup>
#include <QGraphicsOpacityEffect>
#include <QHeaderView>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSlider>
#include <cmath>

namespace ballast::ui {

using Kind = policy::Destination::Kind;

void dim(QWidget* widget, bool on)
{
    auto* effect = qobject_cast<QGraphicsOpacityEffect*>(widget->graphicsEffect());
    if (!effect && !on) return;
    if (!effect) widget->setGraphicsEffect(effect = new QGraphicsOpacityEffect(widget));
    effect->setOpacity(0.35);
    effect->setEnabled(on);
}

PlanSide::PlanSide(QWidget* parent) : QFrame(parent)
{
    setProperty("panel", true);
    auto* column = column_layout(this, 8);
    column->setContentsMargins(px(12), px(12), px(12), px(12));
    add_cost(column);
    add_choice(column);
    column->addWidget(
        m_after =
            named(new ReviewTable(
                      {{tr("Weight, %"), false, true}, {tr("Now"), true}, {tr("After"), true}, {tr("Target"), true}}),
                  QStringLiteral("afterTable"), tr("Weights before and after")));
}

void PlanSide::add_cost(QVBoxLayout* column)
{
    column->addWidget(m_cost_part = new QWidget);
    auto* cost = column_layout(m_cost_part, 8);
    auto* head = row_layout(nullptr, 8);
    head->addWidget(text_label(tr("Cost"), Type::head));
    head->addStretch(1);
    head->addWidget(m_cost = named(text_label({}, Type::body_strong), QStringLiteral("totalCost"), tr("Total cost")));
    cost->addLayout(head);
    cost->addWidget(m_bar = new CostBar);
    m_costs = named(new ReviewTable({{tr("Cost"), false, true}, {tr("Amount"), true}}), QStringLiteral("costTable"),
                    tr("Cost of the plan"));
    m_costs->horizontalHeader()->hide(); // the head above says it
    cost->addWidget(m_costs);
    auto* proof = row_layout(nullptr, 8);
    auto* seal = new IconLabel(QStringLiteral("badge-check"), 18);
    seal->set_tone(Tone::good);
    proof->addWidget(seal, 0, Qt::AlignTop);
    proof->addWidget(m_proof = named(wrapped_label({}, Type::small), QStringLiteral("planProof")), 1);
    m_proof->setTextFormat(Qt::RichText);
    cost->addLayout(proof);
    cost->addWidget(make_rule());
    cost->addWidget(m_waiting = named(wrapped_label({}, Type::small, Ink::second), QStringLiteral("waitingCost")));
    cost->addWidget(make_rule());
}

void PlanSide::add_choice(QVBoxLayout* column)
{
    column->addWidget(text_label(tr("How far towards the target"), Type::head));
    m_kind = new QButtonGroup(this);
    const QStringList words{tr("To the target"), tr("To the edge of the band"), tr("A part of the way")};
    const QStringList names{QStringLiteral("toTarget"), QStringLiteral("toEdge"), QStringLiteral("toFraction")};
    for (int i = 0; i < 3; ++i) {
        auto* radio = named(new QRadioButton(words[i]), names[i]);
        m_kind->addButton(radio, i);
        column->addWidget(radio);
    }
    m_fraction = named(new QSlider(Qt::Horizontal), QStringLiteral("fractionSlider"),
                       tr("Part of the way to the target, percent"));
    m_fraction->setRange(5, 100);
    m_fraction->setValue(100);
    column->addWidget(m_fraction);
    column->addWidget(m_share = text_label(text::format_percent(100, 0), Type::small, Ink::second));
    connect(m_kind, &QButtonGroup::idClicked, this, [this](int id) {
        m_fraction->setEnabled(id == 2);
        Q_EMIT chosen();
    });
    connect(m_fraction, &QSlider::valueChanged, this, [this](int value) {
        m_share->setText(text::format_percent(value, 0));
        Q_EMIT chosen();
    });
}

policy::Destination PlanSide::destination() const
{
    policy::Destination out;
    out.kind = m_kind->checkedId() == 1 ? Kind::edge : m_kind->checkedId() == 2 ? Kind::fraction : Kind::target;
    out.fraction = out.kind == Kind::fraction ? m_fraction->value() / 100.0 : 1.0;
    return out;
}

void PlanSide::set_destination(const policy::Destination& destination)
{
    m_kind->button(static_cast<int>(destination.kind))->setChecked(true);
    m_fraction->setEnabled(destination.kind == Kind::fraction);
    if (m_fraction->isSliderDown()) return;
    const QSignalBlocker quiet(m_fraction);
    m_fraction->setValue(static_cast<int>(std::lround(destination.fraction * 100)));
    m_share->setText(text::format_percent(m_fraction->value(), 0));
}

void PlanSide::show_view(const PlanView& view, bool plan)
{
    m_cost_part->setVisible(plan);
    m_after->setVisible(plan);
    m_fraction->setEnabled(m_kind->checkedId() == 2);
    m_after->set_rows(view.after);
    m_cost->setText(view.total);
    std::vector<std::vector<Cell>> costs;
    std::vector<double> parts;
    for (const CostRow& row : view.costs) {
        Cell caption{row.caption};
        caption.part = static_cast<int>(costs.size());
        costs.push_back({caption, number_cell(row.value)});
        parts.push_back(std::max(0.0, row.usd)); // what the pools pay more is no part of a cost
    }
    m_costs->set_rows(costs);
    m_bar->set(parts);
    m_proof->setText(rich_text(view.proof));
    m_waiting->setText(view.waiting);
}

void PlanSide::set_dimmed(bool on)
{
    dim(m_cost_part, on);
    dim(m_after, on);
}

} // namespace ballast::ui
