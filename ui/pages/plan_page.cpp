#include "engine/command.h"
#include "ui/models/flow_of.h"
#include "ui/models/plan_view.h"
#include "ui/pages/page_parts.h"
#include "ui/widgets/flow_view.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/status_chip.h"
#include <QButtonGroup>
#include <QRadioButton>
#include <QSlider>
#include <QTimer>
#include <cmath>

namespace ballast::ui {
namespace {

/// The proposed plan, or the hold with its reason; knobs that plan again.
class PlanPage final : public Page {
    Q_DECLARE_TR_FUNCTIONS(PlanPage)
public:
    PlanPage(PageContext context, QWidget* parent);
    QString title() const override { return tr("Plan"); }
    QString icon_name() const override { return QStringLiteral("plan"); }
    void show_state(const engine::EngineState& state) override;
    Badge badge() const override
    {
        return m_view.kind == PlanView::Kind::plan && !m_view.asked_for ? Badge{QStringLiteral("1")} : Badge{};
    }
    QWidget* first_focus() override
    {
        return m_simulate->isVisible() ? m_simulate : m_anyway->isVisible() ? m_anyway : nullptr;
    }
    void do_primary_act() override
    {
        if (m_simulate->isVisible() && m_simulate->isEnabled()) simulate();
    }
    void cancel_wait() override { m_context.send({.action = engine::Cancel{m_command}}); }

private:
    QWidget* build_plan();
    QFrame* build_hold();
    QFrame* build_side();
    void simulate();
    void plan_again(bool only_if_worth_it);
    void show_plan();
    void show_destination(const engine::EngineState& state);
    PageContext m_context;
    PlanView m_view;
    std::uint64_t m_command = 0;
    PageHeader m_header;
    StatusChip* m_chip;
    QLabel* m_sentence;
    QPushButton* m_simulate;
    QPushButton* m_anyway = nullptr;
    ProblemBanner* m_problem;
    Skeleton* m_wait;
    QFrame* m_hold;
    QLabel *m_hold_title = nullptr, *m_hold_sentence = nullptr, *m_left_out = nullptr, *m_cost = nullptr,
           *m_proof = nullptr, *m_share = nullptr, *m_route_note = nullptr;
    QWidget *m_body, *m_content;
    FlowView* m_flow = nullptr;
    ReviewTable *m_trades = nullptr, *m_after = nullptr, *m_costs = nullptr;
    QButtonGroup* m_kind = nullptr;
    QSlider* m_fraction = nullptr;
    QTimer m_later;
    std::pair<Address, std::string> m_treasury; ///< whose destination is chosen
    bool m_chosen = false;                      ///< the choice is this treasury's
};

PlanPage::PlanPage(PageContext context, QWidget* parent)
    : Page(parent), m_context(std::move(context)), m_header(make_page_header(tr("Plan")))
{
    auto* column = page_column(this, 12);
    m_header.lead->addWidget(m_chip = new StatusChip);
    m_simulate = named(make_button(tr("Simulate and review"), QStringLiteral("arrow-right"), ButtonKind::primary),
                       QStringLiteral("simulateButton"));
    m_header.acts->addWidget(m_simulate);
    connect(m_simulate, &QPushButton::clicked, this, [this] { simulate(); });
    column->addWidget(m_header.widget);
    column->addWidget(m_sentence = wrapped_label({}, Type::body, Ink::second));
    column->addWidget(m_problem = new ProblemBanner);
    m_problem->hide();
    column->addWidget(m_wait = new Skeleton(5));
    connect(m_wait, &Skeleton::cancelled, this, [this] { cancel_wait(); });
    m_content = new QWidget;
    auto* row = row_layout(m_content, 12);
    auto* main = column_layout(nullptr, 12);
    main->addWidget(m_hold = build_hold());
    main->addWidget(m_body = build_plan());
    main->addWidget(m_left_out = wrapped_label({}, Type::small, Ink::second));
    main->addStretch(1);
    row->addLayout(main, 1);
    row->addWidget(build_side(), 0, Qt::AlignTop);
    column->addWidget(m_content);
    column->addStretch(1);
    m_later.setSingleShot(true);
    m_later.setInterval(250);
    connect(&m_later, &QTimer::timeout, this, [this] { plan_again(false); });
}

QWidget* PlanPage::build_plan()
{
    auto* body = new QWidget;
    auto* column = column_layout(body, 12);
    QVBoxLayout* inner = nullptr;
    column->addWidget(titled_panel(tr("Route"), &inner));
    inner->addWidget(m_route_note = named(text_label({}, Type::small, Ink::second), QStringLiteral("routeNote")));
    inner->addWidget(m_flow = named(new FlowView, QStringLiteral("planFlow"), tr("Flow of the trades")));
    column->addWidget(titled_panel(tr("Trades"), &inner));
    m_trades = named(new ReviewTable({{tr("Sell")},
                                      {tr("Buy")},
                                      {tr("Route"), false, true},
                                      {tr("Sell exactly"), true},
                                      {tr("Expect"), true},
                                      {tr("Floor, at least"), true},
                                      {tr("Cost, bp"), true},
                                      {tr("Cost, USD"), true}},
                                     Density::compact),
                     QStringLiteral("tradesTable"), tr("Trades"));
    inner->addWidget(m_trades);
    return body;
}

QFrame* PlanPage::build_hold()
{
    QVBoxLayout* column = nullptr;
    QFrame* panel = make_panel(&column, 8, 20);
    column->addWidget(m_hold_title = text_label({}, Type::lead));
    column->addWidget(m_hold_sentence = wrapped_label({}, Type::body, Ink::second));
    m_anyway = named(make_button(tr("Plan anyway"), QStringLiteral("plan")), QStringLiteral("planAnywayButton"));
    column->addWidget(m_anyway, 0, Qt::AlignLeading);
    connect(m_anyway, &QPushButton::clicked, this, [this] { plan_again(false); });
    return panel;
}

QFrame* PlanPage::build_side()
{
    QVBoxLayout* column = nullptr;
    QFrame* panel = make_panel(&column, 8, 12);
    panel->setFixedWidth(px(290));
    column->addWidget(m_cost = text_label({}, Type::head));
    m_costs = named(new ReviewTable({{tr("Cost"), false, true}, {tr("Amount"), true}}), QStringLiteral("costTable"),
                    tr("Cost of the plan"));
    column->addWidget(m_costs);
    column->addWidget(m_proof = wrapped_label({}, Type::small, Ink::good));
    column->addWidget(make_rule());
    column->addWidget(text_label(tr("How far"), Type::head));
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
    column->addWidget(
        m_after =
            named(new ReviewTable(
                      {{tr("Weight, %"), false, true}, {tr("Now"), true}, {tr("After"), true}, {tr("Target"), true}}),
                  QStringLiteral("afterTable"), tr("Weights before and after")));
    connect(m_kind, &QButtonGroup::idClicked, this, [this](int id) {
        m_fraction->setEnabled(id == 2);
        m_later.start();
    });
    connect(m_fraction, &QSlider::valueChanged, this, [this](int value) {
        m_share->setText(text::format_percent(value, 0));
        m_later.start();
    });
    return panel;
}

/// A treasury's own destination is chosen first, also after another was shown.
void PlanPage::show_destination(const engine::EngineState& state)
{
    if (const engine::TreasuryInfo* now = selected_treasury(state)) {
        const std::pair<Address, std::string> treasury{now->address, now->chain};
        if (m_treasury != treasury) {
            m_treasury = treasury;
            m_chosen = false;
            m_later.stop(); // it would plan with the choice made for the other
        }
    }
    if (!m_chosen && m_view.kind != PlanView::Kind::none) {
        m_chosen = true;
        m_kind->button(static_cast<int>(m_view.destination.kind))->setChecked(true);
        const QSignalBlocker quiet(m_fraction);
        m_fraction->setValue(static_cast<int>(std::lround(m_view.destination.fraction * 100)));
        m_share->setText(text::format_percent(m_fraction->value(), 0));
    }
    m_fraction->setEnabled(m_kind->checkedId() == 2);
}

void PlanPage::simulate()
{
    m_command = m_context.send({.action = engine::SimulatePlan{}});
    m_context.go_to(QStringLiteral("approve"));
}

void PlanPage::plan_again(bool only_if_worth_it)
{
    using Kind = policy::Destination::Kind;
    policy::Destination destination;
    destination.kind = m_kind->checkedId() == 1 ? Kind::edge : m_kind->checkedId() == 2 ? Kind::fraction : Kind::target;
    destination.fraction = destination.kind == Kind::fraction ? m_fraction->value() / 100.0 : 1.0;
    m_command = m_context.send({.action = engine::MakePlan{destination, only_if_worth_it}});
}

void PlanPage::show_plan()
{
    m_trades->set_rows(m_view.trades);
    m_trades->set_total_row(m_view.has_total);
    m_after->set_rows(m_view.after);
    m_cost->setText(m_view.total.isEmpty() ? tr("Cost") : tr("Cost %1").arg(m_view.total));
    std::vector<std::vector<Cell>> costs;
    for (const CostRow& row : m_view.costs)
        costs.push_back({{row.caption, false, Tone::neutral, true}, number_cell(row.value)});
    m_costs->set_rows(costs);
    m_proof->setText(m_view.proof);
}

void PlanPage::show_state(const engine::EngineState& state)
{
    m_view = make_plan_view(state);
    const bool plan = m_view.kind == PlanView::Kind::plan, hold = m_view.kind == PlanView::Kind::hold;
    m_header.title->setText(m_view.title);
    m_chip->setVisible(!m_view.chip.isEmpty());
    m_chip->set(m_view.chip, m_view.tone, hold ? QStringLiteral("pause") : QString());
    m_sentence->setText(m_view.sentence);
    m_sentence->setVisible(!m_view.sentence.isEmpty());
    const engine::CommandResult* result = find_result(state, m_command);
    show_problem(m_problem, result ? result->error : std::nullopt);
    const bool waiting = m_view.kind == PlanView::Kind::none && !(result && result->error);
    if (waiting)
        m_wait->wait_for(waiting_words(state.drift ? engine::Waiting::For::plan : engine::Waiting::For::snapshot));
    else
        m_wait->finish();
    using Phase = engine::Review::Phase;
    m_simulate->setVisible(plan);
    m_simulate->setEnabled(state.review.phase != Phase::signing && state.review.phase != Phase::sending);
    m_content->setVisible(plan || hold);
    m_hold->setVisible(hold);
    m_hold_title->setText(m_view.hold_title);
    m_hold_sentence->setText(m_view.hold_sentence);
    m_body->setVisible(plan);
    m_proof->setVisible(plan);
    m_costs->setVisible(plan);
    m_cost->setVisible(plan);
    m_after->setVisible(plan);
    m_route_note->setText(m_view.route_note);
    m_left_out->setText(m_view.left_out.join(u'\n'));
    m_left_out->setVisible(!m_view.left_out.isEmpty());
    show_destination(state);
    if (plan || hold) show_plan();
    if (plan) m_flow->set(flow_of(*std::get<plan::PlanPtr>(*shown_decision(state)), state));
}

} // namespace

Page* make_plan_page(const PageContext& context, QWidget* parent) { return new PlanPage(context, parent); }

} // namespace ballast::ui
