#include "engine/command.h"
#include "ui/pages/approve_progress.h"
#include "ui/pages/approve_review.h"
#include "ui/widgets/approve_button.h"
#include "ui/widgets/reflow.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/status_chip.h"
#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>
#include <QTimer>

namespace ballast::ui {
namespace {

/// How long approve and send stay shut after the page changed: the second press of a double click is not a decision.
constexpr std::chrono::milliseconds k_settle{1000};

/// From the review to the receipt, all on one page.
class ApprovePage final : public Page {
    Q_DECLARE_TR_FUNCTIONS(ApprovePage)
public:
    ApprovePage(PageContext context, QWidget* parent);
    QString title() const override { return tr("Approve"); }
    QString icon_name() const override { return QStringLiteral("approve"); }
    void show_state(const engine::EngineState& state) override;
    Badge badge() const override;
    QWidget* footer() override { return is_document() ? m_footer : nullptr; }
    QWidget* first_focus() override;
    void do_primary_act() override;
    void cancel_wait() override { m_context.send({.action = engine::Cancel{m_command}}); }
    bool scrolls() const override { return false; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using Kind = ApproveView::Kind;
    [[nodiscard]] bool is_document() const { return m_kind == Kind::review || m_kind == Kind::signing; }
    QWidget* build_document();
    QWidget* build_footer();
    void approve();
    void send();
    void show_footer();
    void show_payers();
    [[nodiscard]] std::optional<ProblemText> loose_problem(const engine::EngineState& state);
    void show_heading(const engine::EngineState& state, const OutcomeView& outcome);
    PageContext m_context;
    Kind m_kind = Kind::empty;
    ApproveView m_view;
    std::uint64_t m_command = 0;
    PageHeader m_header;
    StatusChip* m_chip;
    QLabel *m_steps, *m_when;
    EmptyState* m_empty;
    ProblemBanner* m_problem;
    Skeleton* m_wait;
    QWidget *m_document, *m_running, *m_footer = nullptr;
    ApproveReview* m_review = nullptr;
    ApproveSide* m_side = nullptr;
    QScrollArea* m_side_area = nullptr;
    ApproveProgress* m_progress = nullptr;
    QCheckBox* m_notes = nullptr;
    QLabel *m_refusal = nullptr, *m_payer_caption = nullptr;
    QComboBox* m_payer = nullptr;
    QPushButton* m_reject = nullptr;
    ApproveButton *m_approve = nullptr, *m_send = nullptr;
    simulate::SimulatedPtr m_seen;  ///< the dry run whose notes are on the page
    QTimer m_settle;                ///< runs while approve and send are shut
    std::vector<CheckValue> m_read; ///< the notes that were acknowledged
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
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (is_document()) show_footer();
    });
    auto* column = page_column(this, 8);
    m_header.lead->addWidget(m_chip = new StatusChip);
    m_header.lead->addWidget(m_steps = text_label({}, Type::body, Ink::second), 1);
    m_steps->setTextFormat(Qt::RichText);
    m_steps->setWordWrap(true);
    static_cast<QHBoxLayout*>(m_header.widget->layout())->setStretchFactor(m_header.lead, 1000);
    m_header.acts->addWidget(m_when = text_label({}, Type::small, Ink::second));
    column->addWidget(m_header.widget);
    column->addWidget(m_problem = new ProblemBanner);
    column->addWidget(m_wait = new Skeleton(6));
    connect(m_wait, &Skeleton::cancelled, this, [this] { cancel_wait(); });
    column->addWidget(m_empty = new EmptyState(QStringLiteral("approve")));
    m_empty->set(tr("Nothing to approve"),
                 tr("Here you see exactly what would be signed: its effect, floors, checks and calls. Simulate a plan "
                    "to begin."),
                 tr("Go to the plan"), QStringLiteral("plan"));
    m_empty->act_button()->setObjectName(QStringLiteral("goToPlanButton"));
    connect(m_empty, &EmptyState::acted, this, [this] { m_context.go_to(QStringLiteral("plan")); });
    column->addWidget(m_document = build_document(), 1);
    column->addWidget(m_running = scrolled(m_progress = new ApproveProgress(m_context)), 1);
    column->addStretch(0);
    m_footer = build_footer();
    m_footer->setParent(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_problem, m_document, m_running, m_footer})
        widget->hide();
}

QWidget* ApprovePage::build_document()
{
    auto* document = new QWidget;
    auto* row = row_layout(document, 12);
    row->addWidget(scrolled(m_review = new ApproveReview), 1);
    m_side = new ApproveSide(m_context);
    m_side_area = scrolled(m_side);
    m_side_area->setFixedWidth(px(374 + 14)); // and room for the scroll bar outside the panel
    row->addWidget(m_side_area);
    return document;
}

void ApprovePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < px(1032);
    if (narrow == m_side_area->isHidden()) return;
    m_side_area->setVisible(!narrow);
    if (narrow)
        m_review->add_below(m_side_area->takeWidget());
    else
        m_side_area->setWidget(m_side);
}

QWidget* ApprovePage::build_footer()
{
    auto* footer = new QWidget;
    auto* parts = new ReflowLayout(footer, 12);
    auto* row = row_layout(nullptr, 12);
    m_notes = named(new QCheckBox, QStringLiteral("notesCheck"));
    m_refusal = named(wrapped_label({}, Type::small_strong, Ink::danger), QStringLiteral("approveRefusal"));
    m_refusal->setMaximumWidth(QWIDGETSIZE_MAX);
    m_payer_caption = text_label(tr("Gas is paid by"), Type::small, Ink::second);
    m_payer = named(new QComboBox, QStringLiteral("payerChoice"), tr("Key that pays the gas"));
    m_reject = named(make_button(tr("Reject"), {}), QStringLiteral("rejectButton"));
    m_approve = named(new ApproveButton, QStringLiteral("approveButton"));
    m_send = named(new ApproveButton, QStringLiteral("sendButton"));
    row->addWidget(m_notes);
    row->addWidget(m_refusal, 1000);
    row->addWidget(m_payer_caption);
    row->addWidget(m_payer);
    row->addStretch(1); // where there is no refusal
    parts->add(row, 1000, 300);
    auto* acts = row_layout(nullptr, 12);
    acts->addStretch(1);
    acts->addWidget(m_reject);
    acts->addWidget(m_approve);
    acts->addWidget(m_send);
    parts->add(acts, 1, 0); // all the width, at its end, where there is nothing else
    connect(m_notes, &QCheckBox::toggled, this, [this](bool on) {
        m_read = on ? m_view.checks : std::vector<CheckValue>();
        show_footer();
    });
    connect(m_reject, &QPushButton::clicked, this,
            [this] { m_command = m_context.send({.action = engine::RejectPlan{}}); });
    connect(m_approve, &QAbstractButton::clicked, this, [this] { approve(); });
    connect(m_send, &QAbstractButton::clicked, this, [this] { send(); });
    return footer;
}

QWidget* ApprovePage::first_focus()
{
    if (is_document()) return m_review->effect();
    if (m_kind == Kind::running) return m_progress->next_act();
    return m_kind == Kind::empty ? m_empty->act_button() : nullptr;
}

Badge ApprovePage::badge() const
{
    if (m_kind == Kind::review && !m_view.refusal.isEmpty()) return {QStringLiteral("!"), Tone::danger};
    return is_document() ? Badge{QStringLiteral("1")} : Badge{};
}

void ApprovePage::do_primary_act()
{
    if (m_approve->isVisible() && m_approve->isEnabled())
        approve();
    else if (m_send->isVisible() && m_send->isEnabled())
        send();
}

void ApprovePage::approve()
{
    m_command = m_context.send({.action = engine::ApprovePlan{m_view.plan_digest, m_notes->isChecked(), m_seen}});
}

void ApprovePage::send()
{
    const auto payer = evm::parse_address(m_payer->currentData().toString().toStdString());
    if (payer) m_command = m_context.send({.action = engine::SendPlan{*payer}});
}

/// A note whose number has changed since it was read is not read.
bool same_notes(const std::vector<CheckValue>& read, const std::vector<CheckValue>& now)
{
    const auto notes = [](const std::vector<CheckValue>& checks) {
        QStringList out;
        for (const CheckValue& check : checks)
            if (check.state == CheckValue::State::note) out << check.name + check.number;
        return out;
    };
    return notes(read) == notes(now);
}

void ApprovePage::show_footer()
{
    const bool review = m_kind == Kind::review;
    m_notes->setVisible(review && m_view.notes > 0 && m_view.refusal.isEmpty());
    m_notes->setText(tr("I have read the %n notes", nullptr, static_cast<int>(m_view.notes)));
    if (m_notes->isChecked() && !same_notes(m_read, m_view.checks)) m_notes->setChecked(false);
    const bool unread = m_view.notes > 0 && !m_notes->isChecked();
    QString refusal = m_view.refusal;
    if (m_kind == Kind::signing) {
        if (m_view.signatures < m_view.threshold)
            refusal = tr("%n signatures are missing", nullptr, static_cast<int>(m_view.threshold - m_view.signatures));
        else if (m_view.payers.empty())
            refusal = tr("Unlock a key of this computer to pay the gas");
    }
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    set_ink(m_refusal, review ? Ink::danger : Ink::second);
    m_approve->setVisible(review);
    m_approve->set_effect(m_view.act, m_view.floors);
    const bool ready = refusal.isEmpty() && !unread && !m_settle.isActive();
    m_approve->set_state(ready ? ApproveButton::State::ready : ApproveButton::State::refused,
                         refusal.isEmpty() && unread ? tr("Read the notes first") : refusal);
    const bool sends = m_kind == Kind::signing;
    m_send->setVisible(sends);
    m_send->set_effect(tr("Send plan %1").arg(m_view.number), m_view.floors);
    const bool may_send = refusal.isEmpty() && !m_settle.isActive();
    m_send->set_state(may_send ? ApproveButton::State::ready : ApproveButton::State::refused, refusal);
    m_payer_caption->setVisible(sends && refusal.isEmpty());
    m_payer->setVisible(sends && refusal.isEmpty());
    show_payers();
}

void ApprovePage::show_payers()
{
    const QVariant chosen = m_payer->currentData();
    const int count = static_cast<int>(m_view.payers.size());
    const auto row = [this](int i) -> const PayerRow& { return m_view.payers[static_cast<std::size_t>(i)]; };
    bool same = m_payer->count() == count;
    for (int i = 0; i < count && same; ++i)
        same = m_payer->itemData(i) == QVariant(words(row(i).address));
    if (same) { // in place: an open list stays open
        for (int i = 0; i < count; ++i)
            m_payer->setItemText(i, row(i).words);
        return;
    }
    m_payer->clear();
    for (const PayerRow& payer : m_view.payers)
        m_payer->addItem(payer.words, words(payer.address));
    if (const int at = m_payer->findData(chosen); at >= 0) m_payer->setCurrentIndex(at);
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

void ApprovePage::show_state(const engine::EngineState& state)
{
    const Kind before = m_kind;
    m_view = make_approve_view(state);
    m_seen = state.review.simulated;
    m_kind = m_view.kind;
    if (before != m_kind) m_settle.start(k_settle);
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
    if (is_document()) {
        m_review->show_view(m_view, state);
        m_side->show_view(m_view, state);
        show_footer();
    } else {
        m_notes->setChecked(false);
    }
    if (running) m_progress->show_view(outcome);
    if (!is_document()) m_footer->hide();
    if (before == m_kind) return;
    Q_EMIT footer_changed();
    if (QWidget* first = isVisible() ? first_focus() : nullptr) first->setFocus(Qt::OtherFocusReason);
}

} // namespace

Page* make_approve_page(const PageContext& context, QWidget* parent) { return new ApprovePage(context, parent); }

} // namespace ballast::ui
