#include "engine/command.h"
#include "ui/models/flow_of.h"
#include "ui/pages/alternatives.h"
#include "ui/pages/plan_body.h"
#include "ui/pages/plan_side.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/reflow.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/status_chip.h"
#include <QTimer>

namespace ballast::ui {
namespace {

/// The proposed plan, or the hold with its reason; knobs that plan again.
class PlanPage final : public Page {
    Q_DECLARE_TR_FUNCTIONS(PlanPage)
public:
    PlanPage(PageContext context, QWidget* parent);
    void show_state(const engine::EngineState& state) override;
    Badge badge() const override
    {
        return m_view.kind == PlanView::Kind::plan && !m_view.asked_for ? Badge{QStringLiteral("1")} : Badge{};
    }
    QWidget* first_focus() override
    {
        for (QPushButton* act : {m_simulate, m_anyway, m_empty->act_button()})
            if (act->isVisible() && act->isEnabled()) return act;
        return nullptr;
    }
    void do_primary_act() override
    {
        if (m_simulate->isVisible() && m_simulate->isEnabled()) simulate();
    }
    void cancel_wait() override { m_context.send({.action = engine::Cancel{m_planning ? m_planning : m_command}}); }

private:
    QFrame* build_hold();
    QWidget* build_left_out();
    void simulate();
    void choose();
    void choose_card(int place);
    void show_choice();
    void plan_again();
    void show_destination(const engine::EngineState& state);
    void show_freshness();
    /// A choice was made whose plan is not here yet: what the page shows is the plan before it.
    [[nodiscard]] bool recomputing() const { return m_later.isActive() || (m_planning && !m_plan_problem); }
    [[nodiscard]] bool outdated() const { return recomputing() || m_plan_problem; }
    PageContext m_context;
    PlanView m_view;
    std::uint64_t m_command = 0;         ///< of the simulation
    std::uint64_t m_planning = 0;        ///< of the plan asked for, until it is here
    std::optional<Error> m_plan_problem; ///< why it is not
    std::optional<Error> m_problem_then; ///< of the simulation
    std::optional<Error> m_standing;     ///< why there is no plan at all
    bool m_may_simulate = false;
    bool m_nothing = false; ///< of the alternatives, to do nothing is looked at
    PageHeader m_header;
    StatusChip* m_chip;
    QLabel* m_sentence;
    QPushButton* m_simulate;
    QPushButton *m_anyway = nullptr, *m_again = nullptr, *m_try_again = nullptr;
    ProblemBanner* m_problem;
    Skeleton *m_wait, *m_recompute;
    Alternatives* m_cards;
    QFrame* m_hold;
    EmptyState *m_empty, *m_hold_words = nullptr;
    QLabel* m_left_out = nullptr;
    PlanBody* m_body;
    QWidget *m_pruned, *m_content;
    PlanSide* m_side;
    QTimer m_later;
    std::pair<Address, std::string> m_treasury; ///< whose destination is chosen
};

PlanPage::PlanPage(PageContext context, QWidget* parent)
    : Page(parent), m_context(std::move(context)), m_header(make_page_header(tr("Plan")))
{
    auto* column = page_column(this, 12);
    m_header.lead->addWidget(m_chip = named(new StatusChip, QStringLiteral("planChip")));
    m_header.lead->addWidget(
        m_sentence = named(wrapped_label({}, Type::body, Ink::second), QStringLiteral("planSentence")), 1);
    give_lead_the_room(m_header);
    m_again = named(make_button(tr("Plan again"), QStringLiteral("refresh")), QStringLiteral("replanButton"));
    m_header.acts->addWidget(m_again);
    connect(m_again, &QPushButton::clicked, this, [this] { plan_again(); });
    m_simulate = named(make_button(tr("Simulate and review"), QStringLiteral("arrow-right"), ButtonKind::primary),
                       QStringLiteral("simulateButton"));
    m_header.acts->addWidget(m_simulate);
    connect(m_simulate, &QPushButton::clicked, this, [this] { simulate(); });
    column->addWidget(m_header.widget);
    column->addWidget(m_problem = new ProblemBanner);
    m_problem->hide();
    m_try_again =
        named(m_problem->add_act(tr("Plan again"), QStringLiteral("refresh")), QStringLiteral("tryAgainButton"));
    connect(m_try_again, &QPushButton::clicked, this, [this] { plan_again(); });
    column->addWidget(m_wait = new Skeleton(5));
    column->addWidget(m_recompute = named(new Skeleton(0), QStringLiteral("recomputing")));
    for (Skeleton* wait : {m_wait, m_recompute})
        connect(wait, &Skeleton::cancelled, this, [this] { cancel_wait(); });
    column->addWidget(m_empty = named(new EmptyState(QStringLiteral("plan")), QStringLiteral("planEmpty")));
    m_empty->set(
        tr("No treasury yet"),
        tr("Once a treasury is watched, you see here the cheapest trades back to its targets, or why to hold."),
        tr("Open the overview"), QStringLiteral("overview"));
    connect(m_empty, &EmptyState::acted, this, [this] { m_context.go_to(QStringLiteral("overview")); });
    column->addWidget(m_cards = new Alternatives);
    m_cards->hide();
    connect(m_cards, &Alternatives::chosen, this, [this](int place) { choose_card(place); });
    m_content = new QWidget;
    auto* row = new ReflowLayout(m_content, 12);
    auto* main = column_layout(nullptr, 12);
    main->addWidget(m_hold = build_hold());
    main->addWidget(m_body = new PlanBody);
    main->addWidget(m_pruned = build_left_out());
    main->addStretch(1);
    row->add(main, 1, 660);
    auto* side = column_layout(nullptr, 0);
    side->addWidget(m_side = new PlanSide);
    side->addStretch(1);
    row->add(side, 0, 290);
    connect(m_side, &PlanSide::chosen, this, [this] { choose(); });
    column->addWidget(m_content);
    column->addStretch(1);
    m_later.setSingleShot(true);
    m_later.setInterval(250);
    connect(&m_later, &QTimer::timeout, this, [this] { plan_again(); });
}

QWidget* PlanPage::build_left_out()
{
    auto* widget = new QWidget;
    auto* row = row_layout(widget, 8);
    row->addWidget(new IconLabel(QStringLiteral("scissors"), 16), 0, Qt::AlignTop);
    m_left_out = named(wrapped_label({}, Type::small, Ink::second), QStringLiteral("leftOut"));
    row->addWidget(m_left_out, 1);
    return widget;
}

QFrame* PlanPage::build_hold()
{
    QVBoxLayout* column = nullptr;
    QFrame* panel = make_panel(&column, 8, 20);
    column->addWidget(m_hold_words = new EmptyState(QStringLiteral("plan")));
    m_anyway = named(m_hold_words->act_button(), QStringLiteral("planAnywayButton"));
    connect(m_hold_words, &EmptyState::acted, this, [this] { plan_again(); });
    return panel;
}

/// The choice is that of the plan shown, unless a person has just made another or got no plan for it.
void PlanPage::show_destination(const engine::EngineState& state)
{
    if (const engine::TreasuryInfo* now = selected_treasury(state)) {
        const std::pair<Address, std::string> treasury{now->address, now->chain};
        if (m_treasury != treasury) {
            m_treasury = treasury;
            m_later.stop(); // it would plan with the choice made for the other
            m_planning = 0;
            m_plan_problem.reset();
            m_nothing = false;
        }
    }
    const bool kept =
        outdated() || m_view.kind == PlanView::Kind::none || (m_view.kind == PlanView::Kind::hold && m_view.asked_for);
    if (!kept) m_side->set_destination(m_view.destination);
}

void PlanPage::simulate()
{
    m_command = m_context.send({.action = engine::SimulatePlan{}});
    m_context.go_to(QStringLiteral("approve"));
}

/// A choice was made: from now on the trades shown are not its trades.
void PlanPage::choose()
{
    m_planning = 0;
    m_plan_problem.reset();
    m_nothing = false;
    m_later.start();
    show_choice();
    show_freshness();
}

void PlanPage::choose_card(int place)
{
    const PlanCard& card = m_view.cards[static_cast<std::size_t>(place)];
    if (card.destination && (!card.shown || outdated())) {
        m_side->set_destination(*card.destination);
        return choose();
    }
    m_nothing = !card.destination;
    show_choice();
    show_freshness();
}

/// The plan that is shown, or what comes of doing nothing.
void PlanPage::show_choice()
{
    const bool plan = m_view.kind == PlanView::Kind::plan, hold = m_view.kind == PlanView::Kind::hold;
    m_nothing = m_nothing && plan;
    const auto& cards = m_view.cards;
    const auto chosen = std::find_if(cards.begin(), cards.end(), [this](const PlanCard& card) {
        return m_nothing ? !card.destination : card.shown;
    });
    m_cards->set(cards, static_cast<int>(chosen - cards.begin()));
    m_simulate->setVisible(plan && !m_nothing);
    m_body->setVisible(plan && !m_nothing);
    m_hold->setVisible(hold || m_nothing);
    if (m_nothing)
        m_hold_words->set(tr("Do nothing"), m_view.nothing);
    else if (hold)
        m_hold_words->set(m_view.hold_title, m_view.hold_sentence, tr("See what a plan would cost"),
                          QStringLiteral("plan"));
    m_pruned->setVisible(!m_view.left_out.isEmpty() && !m_nothing);
    m_side->show_view(m_view, plan && !m_nothing);
}

void PlanPage::plan_again()
{
    m_later.stop();
    m_plan_problem.reset();
    m_planning = m_context.send({.action = engine::MakePlan{m_side->destination(), false}});
    show_freshness();
}

/// Chip, sentence, problem and what may be pressed: as the plan is, or that it is being replaced.
void PlanPage::show_freshness()
{
    const bool plan = m_view.kind == PlanView::Kind::plan, hold = m_view.kind == PlanView::Kind::hold;
    const bool busy = recomputing(), old = outdated() && (plan || hold);
    const QString before = m_chip->accessibleName();
    m_chip->setVisible(busy || !m_view.chip.isEmpty());
    if (busy)
        m_chip->set(tr("Recomputing"), Tone::information, QStringLiteral("loader"));
    else if (old)
        m_chip->set(tr("Not recomputed"), Tone::attention);
    else
        m_chip->set(m_view.chip, m_view.tone, hold ? QStringLiteral("pause") : QString());
    const QString sentence = !old   ? m_view.sentence
                             : busy ? tr("A new plan is being made with your choice. What stands below is the old one.")
                                    : tr("There is no plan for your choice. What stands below is the one before it.");
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    if (m_plan_problem || m_problem_then)
        show_problem(m_problem, m_plan_problem ? m_plan_problem : m_problem_then);
    else
        show_problem(m_problem, m_standing, tr("No plan can be made now"));
    m_try_again->setVisible(m_plan_problem.has_value());
    if (busy && m_planning)
        m_recompute->wait_for(tr("Recomputing"));
    else
        m_recompute->finish();
    m_simulate->setEnabled(m_may_simulate && !old);
    m_simulate->setAccessibleDescription(old ? m_chip->accessibleName() : QString());
    m_simulate->setToolTip(old ? m_chip->accessibleName() : QString());
    m_anyway->setEnabled(!busy);
    m_again->setVisible(m_view.aged && !old);
    dim(m_body, old);
    dim(m_hold, old);
    dim(m_cards, old);
    m_side->set_dimmed(old);
    m_body->set_warning(old ? sentence : QString());
    if (before == m_chip->accessibleName() || !isVisible()) return;
    announce(*m_chip);
}

void PlanPage::show_state(const engine::EngineState& state)
{
    m_view = make_plan_view(state);
    m_header.title->setText(m_view.title);
    if (const engine::CommandResult* made = find_result(state, m_planning)) {
        m_plan_problem = made->error;
        if (!made->error) m_planning = 0;
    }
    const engine::CommandResult* result = find_result(state, m_command);
    m_problem_then = result ? result->error : std::nullopt;
    const bool none = m_view.kind == PlanView::Kind::none;
    m_standing = none && !state.problems.empty() ? std::optional(state.problems.front()) : std::nullopt;
    if (none && !m_problem_then && !m_plan_problem && !m_standing)
        m_wait->wait_for(waiting_words(state.drift ? engine::Waiting::For::plan : engine::Waiting::For::snapshot));
    else
        m_wait->finish();
    using Phase = engine::Review::Phase;
    m_may_simulate = state.review.phase != Phase::signing && state.review.phase != Phase::sending;
    m_empty->setVisible(m_view.kind == PlanView::Kind::no_treasury);
    m_content->setVisible(m_view.kind == PlanView::Kind::plan || m_view.kind == PlanView::Kind::hold);
    m_left_out->setText(m_view.left_out.join(u'\n'));
    show_destination(state);
    m_body->show_view(m_view);
    if (m_view.kind == PlanView::Kind::plan)
        m_body->show_flow(flow_of(*std::get<plan::PlanPtr>(*shown_decision(state)), state));
    show_choice();
    show_freshness();
}

} // namespace

QString plan_page_title() { return PlanPage::tr("Plan"); }
Page* make_plan_page(const PageContext& context, QWidget* parent) { return new PlanPage(context, parent); }

} // namespace ballast::ui
