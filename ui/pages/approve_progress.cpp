#include "ui/pages/approve_progress.h"
#include "engine/command.h"
#include "ui/models/call_words.h"
#include "ui/models/report.h"
#include "ui/pages/report_file.h"
#include "ui/widgets/call_tree.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/digest_view.h"
#include "ui/widgets/reflow.h"
#include "ui/widgets/step_bar.h"
#include <QDesktopServices>
#include <QUrl>

namespace ballast::ui {
namespace {

constexpr int k_band_column = 5;
constexpr int k_difference_column = 6;

} // namespace

ApproveProgress::ApproveProgress(PageContext context, QWidget* parent) : QWidget(parent), m_context(std::move(context))
{
    m_acts = build_acts();
    auto* column = column_layout(this, 16);
    column->addWidget(m_problem = new ProblemBanner);
    m_problem->hide();
    m_again = named(m_problem->add_act(tr("Plan again"), QStringLiteral("plan")), QStringLiteral("planAgainButton"));
    m_resume = named(m_problem->add_act(tr("Go on"), QStringLiteral("play"), true), QStringLiteral("resumeButton"));
    connect(m_again, &QPushButton::clicked, this, [this] { m_context.go_to(QStringLiteral("plan")); });
    m_abandon =
        named(m_problem->add_act(tr("Set it aside"), QStringLiteral("close")), QStringLiteral("setAsideButton"));
    connect(m_resume, &QPushButton::clicked, this,
            [this] { m_context.send({.action = engine::ResumePlan{m_view.number}}); });
    connect(m_abandon, &QPushButton::clicked, this,
            [this] { m_context.send({.action = engine::AbandonPlan{m_view.number}}); });
    column->addWidget(m_saved = named(wrapped_label({}, Type::small), QStringLiteral("reportAnswer")));
    m_saved->hide();
    QVBoxLayout* inner = nullptr;
    QFrame* steps = make_panel(&inner, 8);
    inner->addWidget(m_steps = named(new StepBar, QStringLiteral("sendSteps")));
    column->addWidget(steps);
    column->addWidget(m_actual = build_actual());
    column->addWidget(m_called = titled_panel(tr("What was called"), &inner));
    inner->addWidget(m_calls = named(new CallTree, QStringLiteral("executedCalls"), tr("What was called")));
    column->addWidget(build_bottom());
    column->addStretch(1);
}

QFrame* ApproveProgress::build_actual()
{
    QVBoxLayout* inner = nullptr;
    QFrame* panel = make_panel(&inner, 8, 12);
    auto* head = row_layout(nullptr, 8);
    head->addWidget(text_label(tr("Plan against actual"), Type::head));
    head->addStretch(1);
    head->addWidget(m_verdict = named(text_label({}, Type::small_strong), QStringLiteral("outcomeVerdict")));
    inner->addLayout(head);
    m_trades = named(new ReviewTable({{tr("Sold"), false, true},
                                      {tr("Floor"), true, false, true},
                                      {tr("Planned"), true, false, true},
                                      {tr("Actual"), true},
                                      {tr("Difference, USD"), true},
                                      {tr("bp"), true, false, true},
                                      {tr("dearer · cheaper"), false, false, true},
                                      {tr("Actual against floor"), true}},
                                     Density::compact),
                     QStringLiteral("outcomeTable"), tr("Plan against actual"));
    m_trades->set_total_row(true);
    m_trades->setItemDelegateForColumn(k_difference_column, new DifferenceBarDelegate(m_trades));
    inner->addWidget(m_trades);
    return panel;
}

QWidget* ApproveProgress::build_acts()
{
    auto* acts = new QWidget;
    auto* row = row_layout(acts, 8);
    m_explorer =
        named(make_button(tr("Open in explorer"), QStringLiteral("external-link")), QStringLiteral("explorerButton"));
    m_stop = named(make_button({}, QStringLiteral("close")), QStringLiteral("stopWaitingButton"));
    m_save = named(make_button(tr("Save report…"), QStringLiteral("file-out")), QStringLiteral("saveReportButton"));
    m_overview = named(make_button(tr("Back to the overview"), QStringLiteral("overview"), ButtonKind::primary),
                       QStringLiteral("backToOverviewButton"));
    row->addWidget(m_explorer);
    row->addWidget(m_stop);
    row->addWidget(m_save);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        // Before the first call the signatures stay and it can be sent again; after it the plan ends here.
        if (m_view.begun)
            m_context.send({.action = engine::AbandonPlan{m_view.number}});
        else
            m_context.send({.action = engine::Cancel{}});
    });
    row->addWidget(m_overview);
    connect(m_save, &QPushButton::clicked, this, &ApproveProgress::save_report);
    connect(m_overview, &QPushButton::clicked, this, [this] { m_context.go_to(QStringLiteral("overview")); });
    connect(m_explorer, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_view.explorer)); });
    return acts;
}

QWidget* ApproveProgress::build_bottom()
{
    auto* bottom = new QWidget;
    auto* row = new ReflowLayout(bottom, 12);
    QVBoxLayout* inner = nullptr;
    QFrame* weights = make_panel(&inner, 8, 12);
    m_weights = named(new ReviewTable({{tr("Weight, %"), false, true},
                                       {tr("Before"), true},
                                       {tr("Planned"), true},
                                       {tr("Actual"), true},
                                       {tr("Target"), true},
                                       {tr("Drift in its band")}},
                                      Density::compact),
                      QStringLiteral("outcomeWeights"), tr("Weights before, planned and actual"));
    m_weights->setItemDelegateForColumn(k_band_column, new BandDelegate(m_weights, false));
    inner->addWidget(m_weights);
    const auto add = [row](QFrame* panel, int stretch, int least) {
        auto* top = column_layout(nullptr, 0);
        top->addWidget(panel);
        top->addStretch(1);
        row->add(top, stretch, least);
    };
    add(weights, 7, 600);
    QFrame* events = make_panel(&inner, 6, 12);
    inner->addWidget(text_label(tr("What happened"), Type::head));
    inner->addLayout(m_events = column_layout(nullptr, 4));
    inner->addWidget(make_rule());
    inner->addWidget(m_hash = new QWidget);
    auto* hash = row_layout(m_hash, 8);
    hash->addWidget(m_transaction = named(new DigestView, QStringLiteral("transactionHash"), tr("Transaction")), 1);
    auto* copy = named(make_button({}, QStringLiteral("copy"), ButtonKind::small),
                       QStringLiteral("copyTransactionButton"), tr("Copy the transaction hash"));
    copy->setToolTip(tr("Copy the transaction hash"));
    make_copying(copy, [this] { return m_view.transaction; });
    hash->addWidget(copy, 0, Qt::AlignTop);
    add(events, 5, 430);
    return bottom;
}

void ApproveProgress::show_events(const OutcomeView& view)
{
    if (m_shown_events == view.events) return;
    m_shown_events = view.events;
    clear_layout(m_events);
    for (const auto& [clock, sentence] : view.events) {
        auto* row = row_layout(nullptr, 12);
        row->addWidget(text_label(clock, Type::small, Ink::third), 0, Qt::AlignTop);
        row->addWidget(wrapped_label(sentence, Type::small), 1);
        m_events->addLayout(row);
    }
}

QWidget* ApproveProgress::next_act() const
{
    for (QWidget* act : {m_resume, m_again, m_overview})
        if (!act->isHidden()) return act;
    return m_steps;
}

/// What became of each call, where the plan was not executed; else plan against actual says it.
void ApproveProgress::show_calls(const engine::EngineState& state)
{
    const bool shown = m_view.failed && state.review.simulated;
    m_called->setVisible(shown);
    if (!shown || m_shown_calls == state.review.simulated->plan().digest) return;
    m_shown_calls = state.review.simulated->plan().digest;
    m_calls->set(executed_calls(state));
}

void ApproveProgress::save_report()
{
    QFileDialog* dialog =
        make_report_dialog(this, tr("Save the report"), QStringLiteral("ballast-plan-%1.pdf").arg(m_view.number));
    // What was pressed for is what is written, whatever the page shows by then.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, html = m_report](const QString& path) { show_written(m_saved, html, path); });
    dialog->open();
}

void ApproveProgress::show_view(const OutcomeView& view, const engine::EngineState& state)
{
    if (m_view.number != view.number) m_saved->hide();
    m_view = view;
    m_report = view.finished ? outcome_report(view, state) : QString();
    m_save->setVisible(view.finished);
    m_problem->setVisible(view.problem.has_value());
    if (view.problem) m_problem->set(*view.problem);
    m_again->setVisible(view.failed);
    m_resume->setVisible(view.stopped && view.number > 0);
    m_abandon->setVisible(view.may_abandon);
    m_stop->setVisible(view.may_stop);
    m_stop->setText(view.begun ? tr("Send nothing more") : tr("Stop waiting"));
    m_steps->set(view.steps);
    m_actual->setVisible(!view.trades.empty());
    m_trades->set_rows(view.trades);
    for (std::size_t i = 0; i < view.differences.size(); ++i)
        m_trades->set_value(static_cast<int>(i), k_difference_column, QVariant::fromValue(view.differences[i]),
                            DifferenceBarDelegate::k_value);
    m_verdict->setText(view.verdict);
    set_ink(m_verdict, ink_of(view.verdict_tone));
    m_weights->set_rows(view.weights);
    m_weights->parentWidget()->setVisible(!view.weights.empty());
    for (std::size_t i = 0; i < view.bands.size(); ++i)
        m_weights->set_value(static_cast<int>(i), k_band_column, QVariant::fromValue(view.bands[i]),
                             BandDelegate::k_value);
    show_events(view);
    show_calls(state);
    m_hash->setVisible(!view.transaction.isEmpty());
    m_transaction->set({}, view.transaction, tr("Transaction"));
    m_explorer->setVisible(!view.explorer.isEmpty());
    m_overview->setVisible(view.finished && !view.failed); // there, to plan again is the one act
}

} // namespace ballast::ui
