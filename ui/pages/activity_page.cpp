#include "engine/command.h"
#include "ui/models/activity_log.h"
#include "ui/models/report.h"
#include "ui/pages/activity_export.h"
#include "ui/pages/activity_list.h"
#include "ui/pages/record_panel.h"
#include "ui/pages/report_file.h"
#include "ui/widgets/reflow.h"
#include "ui/widgets/skeleton.h"
#include <QLineEdit>
#include <QMenu>
#include <QResizeEvent>
#include <QSplitter>

namespace ballast::ui {
namespace {

/// Everything that happened and why, as the log holds it.
class ActivityPage final : public Page {
    Q_DECLARE_TR_FUNCTIONS(ActivityPage)
public:
    ActivityPage(PageContext context, QWidget* parent);
    void show_state(const engine::EngineState& state) override;
    QWidget* first_focus() override { return m_list; }
    bool supports(Act act) const override { return act == Act::filter || act == Act::export_page; }
    void focus_filter() override { m_words->setFocus(Qt::ShortcutFocusReason); }
    void export_page() override
    {
        if (m_export->isEnabled()) m_export->click();
    }
    void cancel_wait() override { m_words->clear(); }
    void reveal(const QString& target) override
    {
        show_all();
        m_list->choose(target.toULongLong());
        m_list->setFocus(Qt::OtherFocusReason);
    }
    void search(const QString& words) override
    {
        show_all();
        m_words->setText(words);
        m_words->setFocus(Qt::OtherFocusReason);
    }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build_header(QVBoxLayout* column);
    void build_filter(QVBoxLayout* column);
    void build_list(QVBoxLayout* column);
    void show_all();
    QPushButton* build_range();
    void set_range(int days);
    void show_rows();
    void show_no_match(const QString& looked_at);
    void save_report(const QString& path);
    void show_record();
    void show_log();
    void show_answers(const engine::EngineState& state);
    PageContext m_context;
    ActivityLog m_told;
    Time m_now;
    LogState m_log;
    std::uint64_t m_verified = 0, m_verify = 0, m_save = 0;
    std::uint64_t m_reviewed = 0; ///< number of the plan that the Approve page shows
    bool m_finished = false;      ///< it shows its outcome
    QString m_treasury;
    ActivityFilter m_filter;
    StatusChip* m_chip = nullptr;
    QPushButton *m_again = nullptr, *m_export = nullptr, *m_range = nullptr;
    int m_days = 0; ///< of the range; 0: the whole log
    QLabel *m_answer = nullptr, *m_count = nullptr;
    ProblemBanner* m_problem = nullptr;
    Skeleton* m_wait = nullptr;
    EmptyState *m_empty = nullptr, *m_no_match = nullptr;
    QWidget* m_filter_row = nullptr;
    QLineEdit* m_words = nullptr;
    QSplitter* m_splitter = nullptr;
    ActivityList* m_list = nullptr;
    RecordPanel* m_record = nullptr;
};

ActivityPage::ActivityPage(PageContext context, QWidget* parent) : Page(parent), m_context(std::move(context))
{
    auto* column = page_column(this, 12);
    build_header(column);
    column->addWidget(m_problem = named(new ProblemBanner, QStringLiteral("activityProblem")));
    m_problem->hide();
    build_filter(column);
    column->addWidget(m_wait = new Skeleton(6));
    m_empty = named(new EmptyState(QStringLiteral("activity")), QStringLiteral("activityEmpty"));
    m_empty->set(tr("Nothing has happened yet"),
                 tr("Each plan, approval, signature and execution will stand here, with its reason and its numbers. "
                    "Every record holds "
                    "the hash of the one before, so that an edit does not go unnoticed."),
                 tr("Open the overview"), QStringLiteral("overview"));
    connect(m_empty, &EmptyState::acted, this, [this] { m_context.go_to(QStringLiteral("overview")); });
    column->addWidget(m_empty, 1);
    m_empty->hide();
    build_list(column);
    // Below the list, whose rows stay where they are when it comes.
    column->addWidget(m_answer = named(wrapped_label({}, Type::small, Ink::good), QStringLiteral("exportAnswer")));
    m_answer->hide();
}

void ActivityPage::build_header(QVBoxLayout* column)
{
    const PageHeader header = make_page_header(tr("Activity"));
    header.lead->addWidget(m_chip = named(new StatusChip, QStringLiteral("logChip")));
    m_again = named(make_button(tr("Verify again"), QStringLiteral("shield-check")), QStringLiteral("verifyLogButton"),
                    tr("Verify the log again"));
    m_export =
        make_export_button(this, {[this](const QString& path, bool csv) {
                                      m_answer->hide();
                                      m_save = m_context.send({.action = engine::ExportAudit{path.toStdString(), csv}});
                                  },
                                  [this](const QString& path) { save_report(path); }});
    header.acts->addWidget(m_again);
    header.acts->addWidget(m_export);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_verify = m_context.send({.action = engine::VerifyAudit{}});
        show_log();
    });
    column->addWidget(header.widget);
}

void ActivityPage::build_filter(QVBoxLayout* column)
{
    m_filter_row = new QWidget;
    auto* row = new ReflowLayout(m_filter_row, 8);
    m_words = named(new QLineEdit, QStringLiteral("activityFilter"), tr("Search words, amounts, addresses"));
    m_words->setPlaceholderText(m_words->accessibleName());
    m_words->addAction(icon(QStringLiteral("search"), Role::second), QLineEdit::LeadingPosition);
    m_words->setClearButtonEnabled(true);
    row->add(m_words, 1, 260);
    const QStringList kinds{tr("All"),   tr("Executions"),      tr("Plans and holds"),
                            tr("Flows"), tr("Policy and keys"), tr("Warnings")};
    QWidget* segments = make_segments(kinds, 0, [this](int id) {
        m_filter.group = id == 0 ? std::nullopt : std::optional(static_cast<ActivityGroup>(id - 1));
        show_rows();
    });
    const QStringList names{QStringLiteral("all"),   QStringLiteral("executions"), QStringLiteral("plans"),
                            QStringLiteral("flows"), QStringLiteral("policy"),     QStringLiteral("warnings")};
    const auto buttons = segments->findChildren<QPushButton*>();
    for (int i = 0; i < buttons.size(); ++i)
        named(buttons[i], QStringLiteral("activityKind_") + names[i], tr("Show: %1").arg(kinds[i]));
    row->add(segments, 0, 0);
    auto* span = row_layout(nullptr, 12);
    span->addWidget(build_range());
    span->addStretch(1);
    span->addWidget(m_count = named(text_label({}, Type::small, Ink::second), QStringLiteral("activityCount")));
    row->add(span, 0, 0);
    column->addWidget(m_filter_row);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter.words = words;
        show_rows();
    });
}

/// How far back: the newest part of a long log is what is looked at most.
QPushButton* ActivityPage::build_range()
{
    m_range = named(make_button({}, QStringLiteral("calendar")), QStringLiteral("activityRange"));
    auto* menu = named(new QMenu(m_range), QStringLiteral("activityRangeMenu"), tr("How far back"));
    for (const int days : {7, 30, 90, 365, 0}) {
        QAction* action = menu->addAction(days > 0 ? tr("Last %n days", nullptr, days) : tr("The whole log"));
        connect(action, &QAction::triggered, this, [this, days] { set_range(days); });
    }
    give_menu(m_range, menu);
    set_range(90);
    return m_range;
}

void ActivityPage::set_range(int days)
{
    m_days = days;
    m_range->setText(days > 0 ? tr("Last %n days", nullptr, days) : tr("The whole log"));
    m_range->setAccessibleName(tr("How far back: %1").arg(m_range->text()));
    if (m_told.any()) show_rows();
}

void ActivityPage::build_list(QVBoxLayout* column)
{
    m_splitter = named(new QSplitter(Qt::Horizontal), QStringLiteral("activitySplitter"));
    m_splitter->setHandleWidth(px(12));
    m_splitter->setChildrenCollapsible(false);
    QVBoxLayout* inner = nullptr;
    QFrame* panel = make_panel(&inner, 0, 1);
    inner->addWidget(m_list = named(new ActivityList, QStringLiteral("activityList"), tr("Records, newest first")), 1);
    inner->addWidget(m_no_match = named(new EmptyState(QStringLiteral("search-x")), QStringLiteral("activityNoMatch")),
                     1);
    m_no_match->hide();
    connect(m_no_match, &EmptyState::acted, this, [this] { m_days > 0 ? set_range(0) : show_all(); });
    m_splitter->addWidget(panel);
    m_splitter->addWidget(m_record = named(new RecordPanel, QStringLiteral("activityRecord"), tr("Record")));
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({px(800), px(340)});
    column->addWidget(m_splitter, 1);
    column->addStretch(0); // where a broken log leaves only what is wrong with it
    connect(m_list, &ActivityList::chosen_changed, this, [this] { show_record(); });
    connect(m_record, &RecordPanel::open_asked, this, [this] { m_context.go_to(QStringLiteral("approve")); });
}

void ActivityPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const auto way = width() < px(1180 - 148) ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() != way) m_splitter->setOrientation(way);
    if (!m_log.words.isEmpty()) show_log();
    m_record->setMinimumHeight(way == Qt::Vertical ? px(280) : 0);
}

void ActivityPage::show_all()
{
    m_words->clear();
    set_range(0);
    if (auto* all = m_filter_row->findChild<QPushButton*>(QStringLiteral("activityKind_all"))) all->click();
}

void ActivityPage::show_rows()
{
    m_filter.since = m_days > 0 ? std::optional(m_now - std::chrono::days(m_days)) : std::nullopt;
    FoundRows found = m_told.find(m_filter);
    const std::size_t all = std::max<std::size_t>(found.records, m_verified) + found.flows;
    const auto number = [](std::size_t n) { return text::format_number(static_cast<double>(n), 0); };
    m_count->setText(tr("%1 of %2").arg(number(found.rows.size()), number(all)));
    m_count->setAccessibleName(tr("%1 records shown").arg(m_count->text()));
    m_no_match->setVisible(found.rows.empty() && all > 0);
    if (found.rows.empty()) show_no_match(number(found.in_range));
    m_list->setVisible(!found.rows.empty());
    m_list->set_rows(std::move(found.rows));
    m_record->setVisible(m_list->chosen() != 0);
}

/// What was looked through in vain, and how more is found.
void ActivityPage::show_no_match(const QString& looked_at)
{
    const bool whole = m_days == 0;
    m_no_match->set(
        m_filter.words.isEmpty() ? tr("No record matches") : tr("Nothing matches “%1”").arg(m_filter.words),
        whole
            ? tr("%1 entries in all, none of this kind with these words.").arg(looked_at)
            : tr("%1 entries in the last %n days, none of this kind with these words.", nullptr, m_days).arg(looked_at),
        whole ? tr("Show all") : tr("Search the whole log"),
        whole ? QStringLiteral("close") : QStringLiteral("search"));
}

void ActivityPage::show_record()
{
    const std::uint64_t chosen = m_list->chosen();
    if (const auto view = m_told.view_of(chosen)) {
        m_record->set(*view);
        m_record->set_chain(m_log, !view->digest.isEmpty() && chosen <= m_verified);
        const std::uint64_t plan = m_told.plan_of(chosen);
        m_record->set_open(plan != 0 && plan == m_reviewed, m_finished);
    }
    m_record->setVisible(chosen != 0);
}

/// What is shown, and of what it is a part: a report must not look like the whole log when it is not.
void ActivityPage::save_report(const QString& path)
{
    m_save = 0; // its answer would cover this one
    const QString filter = filter_words(m_filter, m_days);
    const QString part = filter.isEmpty() ? QString() : tr("Only %1: %2 records").arg(filter, m_count->text());
    show_written(m_answer, activity_report(m_list->rows(), m_log, m_told.records(), {m_treasury, part}), path);
}

/// When it was checked stands where there is room for it.
void ActivityPage::show_log()
{
    if (m_verify != 0) return m_chip->set(tr("Verifying the log"), Tone::neutral, QStringLiteral("loader"));
    const QString whole = m_log.words + (m_log.checked.isEmpty() ? QString() : QStringLiteral(", ") + m_log.checked);
    const int room = parentWidget() ? std::min(width(), parentWidget()->width()) : width();
    m_chip->set(room < px(640) ? m_log.brief : room < px(960) ? m_log.words : whole, m_log.tone, m_log.icon);
    m_chip->setToolTip(m_chip->text() == whole ? QString() : whole);
}

void ActivityPage::show_answers(const engine::EngineState& state)
{
    m_log = log_state(state);
    m_verified = state.audit_verified ? state.audit_verified->records : 0;
    if (m_verify != 0 && find_result(state, m_verify)) m_verify = 0;
    show_log();
    const engine::CommandResult* saved = find_result(state, m_save);
    std::optional<Error> problem = state.audit_problem;
    if (!problem && saved) problem = saved->error;
    show_problem(m_problem, problem);
    if (!saved) return;
    m_answer->setVisible(!saved->error);
    m_answer->setText(tr("Written to %1").arg(words(saved->text)));
    set_ink(m_answer, Ink::good);
}

void ActivityPage::show_state(const engine::EngineState& state)
{
    show_answers(state);
    const bool changed = m_told.set(state);
    m_reviewed = state.review.simulated ? state.review.simulated->plan().number : 0;
    m_finished = state.review.phase == engine::Review::Phase::done;
    m_now = state.now;
    m_treasury = treasury_words(state);
    const bool any = m_told.any();
    if (state.starting)
        m_wait->wait_for(tr("Opening the data folder"), false);
    else
        m_wait->finish();
    m_empty->setVisible(!any && !state.starting && !state.audit_problem);
    m_filter_row->setVisible(any);
    m_splitter->setVisible(any);
    m_export->setEnabled(any);
    m_again->setEnabled(!state.starting);
    if (changed) show_rows();
    show_record();
}

} // namespace

QString activity_page_title() { return ActivityPage::tr("Activity"); }
Page* make_activity_page(const PageContext& context, QWidget* parent) { return new ActivityPage(context, parent); }

} // namespace ballast::ui
