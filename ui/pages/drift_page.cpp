#include "engine/command.h"
#include "ui/pages/lane_facts.h"
#include "ui/pages/past_loader.h"
#include "ui/widgets/chart/lane_chart.h"
#include "ui/widgets/chart/lane_legend.h"
#include "ui/widgets/reflow.h"
#include "ui/widgets/skeleton.h"

namespace ballast::ui {
namespace {

constexpr std::int64_t k_days = 3 * 86'400;   ///< from this span on the round times of the axis are days
constexpr int k_drawing = 420, k_facts = 296; ///< least widths beside each other
constexpr int k_samples = 6; ///< columns of the table twin between asset and now; the last of them is the cursor's

/// Weight, target and band of each asset over time, and the table that says the same.
class DriftPage final : public Page {
    Q_DECLARE_TR_FUNCTIONS(DriftPage)
public:
    DriftPage(PageContext context, QWidget* parent);
    void show_state(const engine::EngineState& state) override;
    QWidget* first_focus() override { return m_chart->isVisible() ? static_cast<QWidget*>(m_chart) : m_table; }
    bool supports(Act act) const override { return act == Act::toggle_table; }
    void toggle_table() override;
    void cancel_wait() override
    {
        if (m_wait->isVisible()) m_context.send({.action = engine::Cancel{}});
        m_past->cancel();
    }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build_body(QVBoxLayout* column);
    void show_ranges();
    void show_chart();
    void show_table();
    void fit_panel();
    PageContext m_context;
    std::shared_ptr<const engine::EngineState> m_shown; ///< kept for another range
    DriftView m_view;
    std::int64_t m_span = 0;
    bool m_table_only = false;
    QStringList m_range_names;
    PageHeader m_header;
    QWidget* m_ranges = nullptr;
    QLabel* m_sentence = nullptr;
    PastLoader* m_past = nullptr;
    ProblemBanner *m_problem = nullptr, *m_past_problem = nullptr;
    Skeleton* m_wait = nullptr;
    EmptyState *m_empty = nullptr, *m_early = nullptr;
    QFrame* m_panel = nullptr;
    LaneChart* m_chart = nullptr;
    LaneFacts* m_facts = nullptr;
    LaneLegend* m_legend = nullptr;
    QFrame* m_table_panel = nullptr;
    ReviewTable* m_table = nullptr;
    QLabel* m_caption = nullptr; ///< what the columns of times hold
};

DriftPage::DriftPage(PageContext context, QWidget* parent)
    : Page(parent), m_context(std::move(context)), m_header(make_page_header(tr("Drift")))
{
    auto* column = page_column(this, 12);
    column->addWidget(m_header.widget);
    m_header.lead->addWidget(
        m_sentence = named(wrapped_label({}, Type::body, Ink::second), QStringLiteral("driftSentence")), 1);
    m_sentence->setMaximumWidth(QWIDGETSIZE_MAX);
    give_lead_the_room(m_header);
    column->addWidget(m_problem = named(new ProblemBanner, QStringLiteral("driftProblem")));
    m_problem->hide();
    column->addWidget(m_past_problem = named(new ProblemBanner, QStringLiteral("pastProblem")));
    m_past_problem->hide();
    m_header.acts->addWidget(m_past = new PastLoader(m_context));
    connect(m_past, &PastLoader::told, this, [this](const auto& error) { show_problem(m_past_problem, error); });
    column->addWidget(m_wait = new Skeleton(6));
    connect(m_wait, &Skeleton::cancelled, this, [this] { m_context.send({.action = engine::Cancel{}}); });
    m_empty = named(new EmptyState(QStringLiteral("drift")), QStringLiteral("driftEmpty"));
    m_empty->set(
        tr("No treasury yet"),
        tr("Once a treasury is watched, each asset has a lane here: its weight, its target and its band, which "
           "is wider when prices swing more."),
        tr("Open the overview"), QStringLiteral("overview"));
    connect(m_empty, &EmptyState::acted, this, [this] { m_context.go_to(QStringLiteral("overview")); });
    column->addWidget(m_empty, 1);
    m_empty->hide();
    build_body(column);
    column->addStretch(0);
}

void DriftPage::build_body(QVBoxLayout* column)
{
    QVBoxLayout* inner = nullptr;
    m_panel = make_panel(&inner, 0, 4);
    auto* row = new ReflowLayout(nullptr, 0);
    m_chart = named(new LaneChart, QStringLiteral("driftChart"), tr("Weights over time"));
    m_early = named(new EmptyState(QStringLiteral("hourglass")), QStringLiteral("driftEarly"));
    m_early->set(tr("The chart begins with the second point"),
                 tr("Weights and bands are noted about once a minute while Ballast runs. Until then the table below "
                    "says where each asset stands. The weeks before can be read from the chain."));
    m_facts = named(new LaneFacts, QStringLiteral("driftFacts"));
    auto* drawing = column_layout(nullptr, 0);
    drawing->addWidget(m_chart, 1);
    drawing->addWidget(m_early, 1);
    row->add(drawing, 1, k_drawing);
    row->add(m_facts, 0, k_facts);
    inner->addLayout(row, 1);
    column->addWidget(m_panel, 1);
    column->addWidget(m_legend = new LaneLegend);
    m_table_panel = make_panel(&inner, 4, 0);
    auto* caption = row_layout(nullptr, 0);
    caption->setContentsMargins(px(16), px(10), px(16), 0);
    caption->addWidget(m_caption = named(wrapped_label({}, Type::small, Ink::second), QStringLiteral("driftCaption")),
                       1000);
    caption->addStretch(1);
    inner->addLayout(caption);
    std::vector<Column> columns{{tr("Asset"), false, true}};
    for (int i = 0; i < k_samples; ++i)
        columns.push_back({QString(), true, true}); // the room is shared, so that a row is read across
    for (const QString& title : {tr("Now"), tr("Target"), tr("Band, ±")})
        columns.push_back({title, true, true});
    columns.push_back({tr("State")});
    m_table = named(new ReviewTable(columns), QStringLiteral("driftTable"), tr("Weights over time, percent"));
    m_table->set_flush();
    inner->addWidget(m_table);
    column->addWidget(m_table_panel);
    connect(m_chart, &LaneChart::cursor_moved, this, [this] { show_table(); });
    for (QWidget* widget : std::initializer_list<QWidget*>{m_panel, m_legend, m_table_panel})
        widget->hide();
}

void DriftPage::toggle_table()
{
    m_table_only = LaneChart::available() && !m_table_only;
    show_chart();
    if (m_table_only && m_table->isVisible()) m_table->setFocus(Qt::ShortcutFocusReason);
}

void DriftPage::show_ranges()
{
    QStringList names, words;
    for (const DriftRange& range : m_view.ranges)
        names << range.name, words << range.words;
    if (names == m_range_names) return;
    m_range_names = names;
    if (m_ranges) {
        m_ranges->hide();
        m_ranges->deleteLater(); // it may be its own button that brought us here
        m_ranges = nullptr;
    }
    if (names.size() < 2) return; // nothing to choose
    int chosen = static_cast<int>(names.size()) - 1;
    std::vector<std::int64_t> spans;
    for (const DriftRange& range : m_view.ranges) {
        if (range.seconds == m_span) chosen = static_cast<int>(spans.size());
        spans.push_back(range.seconds);
    }
    m_ranges = make_segments(words, chosen, [this, spans](int id) {
        m_span = spans[static_cast<std::size_t>(id)];
        if (m_shown) show_state(*m_shown);
    });
    const auto buttons = m_ranges->findChildren<QPushButton*>();
    for (int i = 0; i < buttons.size(); ++i)
        named(buttons[i], QStringLiteral("driftRange_") + names[i], tr("Show: %1").arg(words[i]));
    m_header.acts->addWidget(m_ranges);
}

void DriftPage::show_chart()
{
    const bool ready = m_view.kind == DriftView::Kind::ready, line = m_view.times.size() > 1;
    m_panel->setVisible(ready && !m_table_only && LaneChart::available());
    m_legend->setVisible(ready && line && !m_table_only && LaneChart::available());
    m_table_panel->setVisible(ready);
    m_chart->setVisible(line);
    m_early->setVisible(!line);
    m_facts->setVisible(line);
    fit_panel();
    if (!ready) return;
    LaneData data{m_view.times, {}, {}, m_view.sentence};
    bool payments = false, income = false;
    for (const DriftLane& lane : m_view.lanes) {
        data.lanes.push_back({lane.asset, lane.band, lane.colour, lane.target, lane.weights, lane.bands});
        for (const DriftMark& mark : lane.marks) {
            data.lanes.back().marks.push_back({mark.time, mark.incoming, mark.words});
            (mark.incoming ? income : payments) = true;
        }
    }
    m_legend->set_marks(payments, income);
    for (const DriftEvent& event : m_view.events)
        data.events.push_back({event.time, event.words});
    m_chart->set(std::move(data));
    m_facts->set(m_view.lanes, !m_view.events.empty());
    show_table();
}

/// Lanes grow with the window, but not without end; below each other the drawing and its facts need what they need.
void DriftPage::fit_panel()
{
    const auto lanes = static_cast<int>(std::max<std::size_t>(m_view.lanes.size(), 2));
    const bool beside = width() >= px(2 * 24 + 2 * 4 + k_drawing + k_facts) + 2;
    m_panel->setMaximumHeight(beside ? px(LaneChart::k_axis + LaneChart::k_labels + 12) + lanes * px(150)
                                     : QWIDGETSIZE_MAX);
}

void DriftPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fit_panel();
}

void DriftPage::show_table()
{
    std::vector<std::size_t> columns;
    const auto& times = m_view.times;
    const std::int64_t span = times.empty() ? 0 : times.back() - times.front();
    QStringList titles;
    for (const TimeTick& tick :
         time_ticks(times.empty() ? 0 : times.front(), times.empty() ? 0 : times.back(), k_samples - 1)) {
        columns.push_back(point_at(times, tick.time));
        titles << (span >= k_days ? tick.words : moment_words(tick.time, span));
    }
    const std::size_t ticks = columns.size();
    columns.resize(k_samples - 1, times.size()); // beyond the last point: an empty cell in a hidden column
    columns.push_back(m_chart->cursor());
    for (int i = 0; i < k_samples; ++i) {
        const bool cursor = i == k_samples - 1;
        const bool used = cursor ? m_chart->cursor() + 1 < times.size() : // at the newest point it would repeat "now"
                              static_cast<std::size_t>(i) < ticks;
        m_table->setColumnHidden(i + 1, !used);
        if (!used) continue;
        const QString title = cursor ? tr("Cursor, %1").arg(moment_words(times[m_chart->cursor()], span)) : titles[i];
        m_table->items()->setHeaderData(i + 1, Qt::Horizontal, title);
    }
    m_caption->setText(ticks > 0 ? tr("Weights in percent: at the times in the headings (UTC), and now.")
                                 : tr("Weights in percent, now."));
    m_table->set_rows(drift_rows(m_view, columns));
}

void DriftPage::show_state(const engine::EngineState& state)
{
    if (!m_shown || m_shown.get() != &state) m_shown = std::make_shared<const engine::EngineState>(state);
    m_view = make_drift_view(state, m_span);
    using Kind = DriftView::Kind;
    m_problem->setVisible(m_view.problem.has_value());
    if (m_view.problem) m_problem->set(*m_view.problem);
    m_sentence->setVisible(m_view.kind == Kind::ready);
    m_sentence->setText(m_view.sentence);
    m_empty->setVisible(m_view.kind == Kind::no_treasury);
    if (m_view.kind == Kind::loading)
        m_wait->wait_for(
            waiting_words(state.waiting.empty() ? engine::Waiting::For::snapshot : state.waiting.front().what));
    else
        m_wait->finish();
    m_past->show_state(state);
    show_ranges();
    show_chart();
}

} // namespace

QString drift_page_title() { return DriftPage::tr("Drift"); }
Page* make_drift_page(const PageContext& context, QWidget* parent) { return new DriftPage(context, parent); }

} // namespace ballast::ui
