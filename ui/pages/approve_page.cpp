#include "engine/command.h"
#include "ui/pages/approve_footer.h"
#include "ui/pages/approve_progress.h"
#include "ui/pages/approve_review.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/status_chip.h"
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>

namespace ballast::ui {
namespace {

/// From the review to the receipt, all on one page.
class ApprovePage final : public Page {
    Q_DECLARE_TR_FUNCTIONS(ApprovePage)
public:
    ApprovePage(PageContext context, QWidget* parent);
    ~ApprovePage() override { delete m_footer; } // which may stand outside the page
    bool build_next_part() override;
    void show_state(const engine::EngineState& state) override;
    Badge badge() const override;
    QWidget* footer() override { return is_document() ? m_footer : nullptr; }
    QWidget* first_focus() override;
    void do_primary_act() override { m_footer->do_primary_act(); }
    void cancel_wait() override { m_context.send({.action = engine::Cancel{m_command}}); }
    bool scrolls() const override { return false; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using Kind = ApproveView::Kind;
    [[nodiscard]] bool is_document() const { return m_kind == Kind::review || m_kind == Kind::signing; }
    void build_review();
    void build_side();
    void build_running();
    void fit_side();
    void arrange();
    void build_footer();
    void plan_again();
    void hand_on_focus();
    [[nodiscard]] std::optional<ProblemText> loose_problem(const engine::EngineState& state);
    void show_document(const engine::EngineState& state);
    void show_heading(const engine::EngineState& state, const OutcomeView& outcome);
    PageContext m_context;
    Kind m_kind = Kind::empty;
    ApproveView m_view;
    std::uint64_t m_command = 0;
    PageHeader m_header;
    StatusChip* m_chip;
    QLabel *m_steps, *m_when;
    EmptyState* m_empty;
    ProblemBanner *m_problem, *m_blocked;
    QPushButton* m_again = nullptr; ///< what helps when the plan must not be approved: another plan
    Skeleton* m_wait;
    QWidget* m_document; ///< empty until its part is built
    QScrollArea* m_running = nullptr;
    QPointer<ApproveFooter> m_footer;
    ApproveReview* m_review = nullptr;
    ApproveSide* m_side = nullptr;
    QScrollArea *m_review_area = nullptr, *m_side_area = nullptr;
    ApproveProgress* m_progress = nullptr;
    std::uint64_t m_making = 0; ///< the command after which the plan page has the new plan
};

QScrollArea* scrolled(QWidget* widget)
{
    auto* area = new QScrollArea;
    area->setWidget(widget);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

ApprovePage::ApprovePage(PageContext context, QWidget* parent)
    : Page(parent), m_context(std::move(context)), m_header(make_page_header(tr("Approve")))
{
    auto* column = page_column(this, 8);
    m_header.lead->addWidget(m_chip = new StatusChip);
    m_header.lead->addWidget(m_steps = text_label({}, Type::body, Ink::second), 1);
    m_steps->setTextFormat(Qt::RichText);
    m_steps->setWordWrap(true);
    give_lead_the_room(m_header);
    m_header.acts->addWidget(m_when = text_label({}, Type::small, Ink::second));
    column->addWidget(m_header.widget);
    column->addWidget(m_problem = new ProblemBanner);
    column->addWidget(m_blocked = named(new ProblemBanner, QStringLiteral("blockedBanner")));
    m_blocked->leave_details_out();
    m_again = named(m_blocked->add_act(tr("Plan again"), QStringLiteral("refresh")), QStringLiteral("planNewButton"));
    connect(m_again, &QPushButton::clicked, this, [this] { plan_again(); });
    column->addWidget(m_wait = new Skeleton(6));
    connect(m_wait, &Skeleton::cancelled, this, [this] { cancel_wait(); });
    column->addWidget(m_empty = new EmptyState(QStringLiteral("approve")));
    m_empty->set(tr("Nothing to approve"),
                 tr("Here you see exactly what would be signed: its effect, floors, checks and calls. Simulate a plan "
                    "to begin."),
                 tr("Go to the plan"), QStringLiteral("plan"));
    m_empty->act_button()->setObjectName(QStringLiteral("goToPlanButton"));
    connect(m_empty, &EmptyState::acted, this, [this] { m_context.go_to(QStringLiteral("plan")); });
    column->addWidget(m_document = new QWidget, 1);
    column->addStretch(0);
    build_footer();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_problem, m_document, m_footer})
        widget->hide();
}

bool ApprovePage::build_next_part()
{
    if (!m_review)
        build_review();
    else if (!m_side)
        build_side();
    else if (!m_running)
        build_running();
    else
        return false;
    return true;
}

void ApprovePage::build_running()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    m_running = scrolled(m_progress = new ApproveProgress(m_context));
    column->insertWidget(layout()->indexOf(m_document) + 1, m_running, 1);
    m_header.acts->addWidget(m_progress->acts());
    m_running->hide();
    m_progress->acts()->hide();
}

void ApprovePage::build_review()
{
    row_layout(m_document, 12)->addWidget(m_review_area = scrolled(m_review = new ApproveReview), 1);
}

void ApprovePage::build_side()
{
    m_side = new ApproveSide(m_context);
    m_side_area = scrolled(m_side);
    connect(m_side_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { fit_side(); });
    connect(m_side_area->horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { fit_side(); });
    m_document->layout()->addWidget(m_side_area);
    arrange();
}

/// As wide as the guide draws it, or as its words need; the scroll bar, where there is one, stands outside the panel.
void ApprovePage::fit_side()
{
    const QScrollBar* bar = m_side_area->verticalScrollBar();
    const int panel = std::max({px(374), m_side->minimumSizeHint().width(), m_side->minimumWidth()});
    m_side_area->setFixedWidth(panel + (bar->maximum() > 0 ? bar->sizeHint().width() : 0));
}

void ApprovePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (m_side) arrange();
}

/// By the room there is: the problem above the document or in it, the side panel beside it or below.
void ApprovePage::arrange()
{
    const bool low = height() < px(640); // the problem would leave no room to read in
    if (low != m_review->isAncestorOf(m_blocked)) {
        const bool shown = !m_blocked->isHidden();
        if (low)
            m_review->add_above(m_blocked);
        else
            static_cast<QVBoxLayout*>(layout())->insertWidget(layout()->indexOf(m_problem) + 1, m_blocked);
        m_blocked->setVisible(shown);
    }
    const bool narrow = width() < px(1032);
    if (narrow == m_side_area->isHidden()) return;
    m_side_area->setVisible(!narrow);
    if (narrow)
        m_review->add_below(m_side_area->takeWidget());
    else
        m_side_area->setWidget(m_side);
}

void ApprovePage::build_footer()
{
    const auto ask = [this](engine::Command command) { m_command = m_context.send(std::move(command)); };
    m_footer = new ApproveFooter(ask, this);
}

QWidget* ApprovePage::first_focus()
{
    if (is_document()) return m_view.plan_again ? static_cast<QWidget*>(m_again) : m_review->effect();
    if (m_kind == Kind::running) return m_progress->next_act();
    return m_kind == Kind::empty ? m_empty->act_button() : nullptr;
}

Badge ApprovePage::badge() const
{
    if (m_kind == Kind::review && !m_view.refusal.isEmpty()) return {QStringLiteral("!"), Tone::danger};
    return is_document() ? Badge{QStringLiteral("1")} : Badge{};
}

/// Back to the plan page, where the proposed plan and one that was asked for are made anew with every block. A plan
/// that is being signed is given up first.
void ApprovePage::plan_again()
{
    if (m_kind != Kind::signing) return m_context.go_to(QStringLiteral("plan"));
    m_command = m_making = m_context.send({.action = engine::RejectPlan{}});
    m_again->setEnabled(false);
}

/// The button that had the focus is gone: on to the next act of the signers, or back to what is read first; never to
/// wherever the window would put it, nor to what sends: an Enter too many must not send.
void ApprovePage::hand_on_focus()
{
    QWidget* next = m_side->next_act();
    (next ? next : m_review->effect())->setFocus(Qt::OtherFocusReason);
}

/// What the banner above says: the page's own problem while it is empty, and an answer that was a refusal, unless the
/// document says it already.
std::optional<ProblemText> ApprovePage::loose_problem(const engine::EngineState& state)
{
    if (m_kind == Kind::empty && m_view.problem) return m_view.problem;
    const engine::CommandResult* result = find_result(state, m_command);
    if (!result || !result->error || m_kind == Kind::running) return std::nullopt;
    if (is_document() && result->error == state.review.problem) {
        m_command = 0; // once said there, it is not said again here when the document is done with it
        return std::nullopt;
    }
    return problem_text(*result->error);
}

void ApprovePage::show_heading(const engine::EngineState& state, const OutcomeView& outcome)
{
    const bool running = m_kind == Kind::running;
    m_header.title->setText(running ? outcome.title : m_view.title);
    const QString chip = running ? outcome.chip : m_view.chip;
    m_chip->setVisible(!chip.isEmpty());
    m_chip->set(chip, running ? outcome.chip_tone : m_view.chip_tone, running ? outcome.chip_icon : m_view.chip_icon);
    m_steps->setText(running ? outcome.sentence.toHtmlEscaped() : rich_text(m_view.steps));
    m_when->setText(running ? QString() : m_view.simulated);
    const std::optional<ProblemText> problem = loose_problem(state);
    m_problem->setVisible(problem.has_value());
    if (problem) m_problem->set(*problem);
}

void ApprovePage::show_document(const engine::EngineState& state)
{
    const QPointer<QWidget> focus = window()->focusWidget();
    const bool here = focus && m_side->isAncestorOf(focus) && focus->isVisible();
    m_blocked->setVisible(m_view.problem.has_value());
    if (m_view.problem) m_blocked->set(*m_view.problem);
    m_again->setVisible(m_view.plan_again);
    m_review->show_view(m_view, state);
    m_side->show_view(m_view, state);
    fit_side();
    m_footer->show_view(m_view, state.review.simulated);
    if (here && (!focus || !focus->isVisible())) hand_on_focus();
}

void ApprovePage::show_state(const engine::EngineState& state)
{
    while (build_next_part()) { // where no frame has asked
    }
    const Kind before = m_kind;
    const std::uint64_t number = m_view.number;
    m_view = make_approve_view(state);
    const engine::CommandResult* made = find_result(state, m_making);
    if (made) m_making = 0;
    m_again->setEnabled(m_making == 0);
    if (made && !made->error && isVisible()) m_context.go_to(QStringLiteral("plan"));
    m_kind = m_view.kind;
    const bool running = m_kind == Kind::running;
    const OutcomeView outcome = running ? make_outcome_view(state) : OutcomeView();
    show_heading(state, outcome);
    m_empty->setVisible(m_kind == Kind::empty);
    if (m_kind == Kind::simulating)
        m_wait->wait_for(waiting_words(engine::Waiting::For::simulation));
    else
        m_wait->finish();
    m_document->setVisible(is_document());
    m_running->setVisible(running);
    m_progress->acts()->setVisible(running);
    if (is_document()) {
        show_document(state);
        fit_side();
    } else {
        m_blocked->hide();
        m_footer->forget();
    }
    if (running) m_progress->show_view(outcome, state);
    if (before == m_kind && number == m_view.number) return;
    for (const QScrollArea* area : {m_review_area, m_side_area, m_running}) // another step or plan begins at its top
        area->verticalScrollBar()->setValue(0);
    if (before == m_kind) return;
    Q_EMIT footer_changed();
    if (QWidget* first = isVisible() ? first_focus() : nullptr) first->setFocus(Qt::OtherFocusReason);
}

} // namespace

QString approve_page_title() { return ApprovePage::tr("Approve"); }
Page* make_approve_page(const PageContext& context, QWidget* parent) { return new ApprovePage(context, parent); }

} // namespace ballast::ui
