#include "engine/command.h"
#include "ui/models/overview_view.h"
#include "ui/pages/first_run.h"
#include "ui/pages/holdings_table.h"
#include "ui/widgets/chart/ring_chart.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/reflow.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/trend.h"
#include <array>

namespace ballast::ui {
namespace {

/// How much, how far off, is anything wrong, what next.
class OverviewPage final : public Page {
    Q_DECLARE_TR_FUNCTIONS(OverviewPage)
public:
    OverviewPage(PageContext context, QWidget* parent);
    void show_state(const engine::EngineState& state) override;
    QWidget* first_focus() override
    {
        if (m_first_run->isVisible()) return m_first_run->first_focus();
        return m_problem->isVisible() ? m_try : m_banner->act_button();
    }
    void reveal(const QString& target) override { m_holdings->choose(target); }
    void do_primary_act() override { act(); }
    bool fills_window() const override { return m_view.kind == OverviewView::Kind::first_run; }
    bool supports(Act act) const override { return act == Act::raw_units; }
    void toggle_raw_units() override
    {
        m_raw = !m_raw;
        if (m_view.kind == OverviewView::Kind::ready) show_holdings();
    }
    void cancel_wait() override { m_context.send({.action = engine::Cancel{}}); }

private:
    QWidget* build_body();
    QFrame* build_value();
    QFrame* build_ring();
    QFrame* build_next();
    void act();
    void show_ready();
    [[nodiscard]] std::vector<RingSlice> ring_slices() const;
    void show_holdings();
    PageContext m_context;
    OverviewView m_view;
    StatusBanner* m_banner;
    QPushButton* m_abandon;
    bool m_raw = false; ///< balances as the token's contract counts them
    ProblemBanner* m_problem;
    QPushButton* m_try = nullptr;
    Skeleton* m_wait;
    FirstRun* m_first_run;
    QWidget* m_body;
    struct RecentLine {
        QWidget* widget = nullptr;
        IconLabel* mark = nullptr;
        QLabel* words = nullptr;
    };
    IconLabel* m_verified_mark = nullptr;
    std::array<RecentLine, 3> m_recent; ///< as many as the view has at most
    QLabel *m_total = nullptr, *m_change = nullptr, *m_nothing = nullptr, *m_verified = nullptr, *m_no_trend = nullptr;
    IconLabel* m_change_mark = nullptr;
    Trend* m_trend = nullptr;
    RingChart* m_ring = nullptr;
    HoldingsTable* m_holdings = nullptr;
    QLabel *m_next_title = nullptr, *m_next_sentence = nullptr, *m_next_note = nullptr;
    QPushButton* m_next_act = nullptr;
};

OverviewPage::OverviewPage(PageContext context, QWidget* parent) : Page(parent), m_context(std::move(context))
{
    auto* outer = column_layout(this, 0);
    outer->addWidget(m_first_run = new FirstRun(m_context), 1); // the whole height
    auto* content = new QWidget;
    auto* column = page_column(content, 12);
    outer->addWidget(content);
    outer->addStretch(0);
    column->addWidget(m_problem = new ProblemBanner);
    m_try = named(m_problem->add_act(tr("Try now"), QStringLiteral("refresh")), QStringLiteral("tryNowButton"));
    QPushButton* networks = named(m_problem->add_act(tr("Open Networks"), QStringLiteral("networks")),
                                  QStringLiteral("openNetworksButton"));
    connect(m_try, &QPushButton::clicked, this, [this] { m_context.send({.action = engine::Refresh{}}); });
    connect(networks, &QPushButton::clicked, this, [this] { m_context.go_to(QStringLiteral("networks")); });
    column->addWidget(m_banner = new StatusBanner);
    m_banner->act_button()->setObjectName(QStringLiteral("reviewPlanButton"));
    connect(m_banner, &StatusBanner::acted, this, [this] { act(); });
    m_abandon = named(m_banner->add_act(tr("Set it aside")), QStringLiteral("abandonButton"));
    connect(m_abandon, &QPushButton::clicked, this,
            [this] { m_context.send({.action = engine::AbandonPlan{m_view.unfinished}}); });
    column->addWidget(m_wait = new Skeleton(6));
    connect(m_wait, &Skeleton::cancelled, this, [this] { m_context.send({.action = engine::Cancel{}}); });
    column->addWidget(m_body = build_body());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_problem, m_banner, m_abandon, m_first_run, m_body})
        widget->hide();
}

QWidget* OverviewPage::build_body()
{
    auto* body = new QWidget;
    auto* column = column_layout(body, 12);
    auto* row = new ReflowLayout(nullptr, 12);
    row->add(build_value(), 100, 240);
    row->add(build_ring(), 0, 440);
    row->add(build_next(), 40, 240);
    column->addLayout(row);
    QVBoxLayout* inner = nullptr;
    column->addWidget(make_panel(&inner, 0, 0));
    inner->addWidget(m_holdings = named(new HoldingsTable, QStringLiteral("holdings")));
    auto* strip = row_layout(nullptr, 12);
    strip->addWidget(text_label(tr("Recent"), Type::small_strong, Ink::second), 0, Qt::AlignTop);
    auto* recent = new ReflowLayout(nullptr, 16);
    for (RecentLine& line : m_recent) {
        line.widget = new QWidget;
        auto* inside = row_layout(line.widget, 6);
        inside->addWidget(line.mark = new IconLabel(QStringLiteral("circle"), 16), 0, Qt::AlignTop);
        inside->addWidget(line.words = text_label({}, Type::small, Ink::second), 1);
        recent->add(line.widget, 0, 0);
    }
    recent->add(m_nothing = text_label(tr("Nothing has happened yet"), Type::small, Ink::second), 0, 0);
    strip->addLayout(recent, 1);
    strip->addWidget(m_verified_mark = new IconLabel(QStringLiteral("shield-check"), 16), 0, Qt::AlignTop);
    m_verified_mark->set_tone(Tone::good);
    strip->addWidget(m_verified = text_label({}, Type::small, Ink::good), 0, Qt::AlignTop);
    column->addLayout(strip);
    return body;
}

QFrame* OverviewPage::build_value()
{
    QVBoxLayout* column = nullptr;
    QFrame* panel = make_panel(&column, 4);
    column->addWidget(text_label(tr("Treasury value"), Type::small, Ink::second));
    auto* row = row_layout(nullptr, 8);
    row->addWidget(m_total = text_label({}, Type::figure));
    row->addWidget(text_label(tr("USD"), Type::body, Ink::second), 0, Qt::AlignBottom);
    row->addStretch(1);
    column->addLayout(row);
    auto* change = row_layout(nullptr, 4);
    change->addWidget(m_change_mark = new IconLabel(QStringLiteral("arrow-up-right"), 14));
    change->addWidget(m_change = text_label({}, Type::small, Ink::second));
    change->addStretch(1);
    column->addLayout(change);
    column->addStretch(1);
    column->addWidget(m_no_trend = wrapped_label(tr("Its course appears here with the next readings, one a minute."),
                                                 Type::small, Ink::third));
    column->addWidget(m_trend = named(new Trend, QStringLiteral("valueTrend")));
    return panel;
}

QFrame* OverviewPage::build_ring()
{
    QVBoxLayout* column = nullptr;
    QFrame* panel = make_panel(&column, 4, 8);
    column->addWidget(m_ring = named(new RingChart, QStringLiteral("allocationRing")));
    return panel;
}

QFrame* OverviewPage::build_next()
{
    QVBoxLayout* column = nullptr;
    QFrame* panel = make_panel(&column, 8);
    column->addWidget(text_label(tr("Next"), Type::small, Ink::second));
    column->addWidget(m_next_title = wrapped_label({}, Type::head));
    column->addWidget(m_next_sentence = wrapped_label({}, Type::body, Ink::second));
    column->addWidget(m_next_note = wrapped_label({}, Type::small, Ink::third));
    column->addStretch(1);
    m_next_act =
        named(make_button(tr("See how it drifted"), QStringLiteral("drift")), QStringLiteral("seeDriftButton"));
    column->addWidget(m_next_act, 0, Qt::AlignLeading);
    connect(m_next_act, &QPushButton::clicked, this, [this] { m_context.go_to(QStringLiteral("drift")); });
    return panel;
}

void OverviewPage::act()
{
    switch (m_view.act) {
    case OverviewView::Act::none: return;
    case OverviewView::Act::review_plan: return m_context.go_to(QStringLiteral("plan"));
    case OverviewView::Act::see_networks: return m_context.go_to(QStringLiteral("networks"));
    case OverviewView::Act::see_approve: return m_context.go_to(QStringLiteral("approve"));
    case OverviewView::Act::resume:
        m_context.send({.action = engine::ResumePlan{m_view.unfinished}});
        return m_context.go_to(QStringLiteral("approve"));
    }
}

/// One for each asset, in the table's order; of very many the largest, and the others together.
std::vector<RingSlice> OverviewPage::ring_slices() const
{
    constexpr std::size_t k_most = 9;
    std::vector<RingSlice> slices;
    for (const HoldingRow& row : m_view.rows)
        slices.push_back({row.asset, row.colour, row.weight_share * 100, row.target_share * 100});
    if (slices.size() <= k_most) return slices;
    std::ranges::stable_sort(slices, std::ranges::greater{}, &RingSlice::now);
    RingSlice others{tr("%n others", nullptr, static_cast<int>(slices.size() - k_most + 1)), -1, 0, 0};
    for (std::size_t i = k_most - 1; i < slices.size(); ++i)
        others.now += slices[i].now, others.target += slices[i].target;
    slices.resize(k_most - 1);
    slices.push_back(others);
    return slices;
}

void OverviewPage::show_holdings()
{
    m_ring->set(ring_slices(), tr("%n assets", nullptr, static_cast<int>(m_view.rows.size())));
    std::vector<HoldingRow> rows = m_view.rows;
    for (HoldingRow& row : rows)
        if (m_raw) row.balance = row.raw_balance;
    m_holdings->show_rows(rows, m_view.total, m_view.stale);
}

void OverviewPage::show_ready()
{
    m_total->setText(m_view.total);
    set_ink(m_total, m_view.stale ? Ink::third : Ink::text);
    m_change->setText(m_view.change);
    set_ink(m_change, ink_of(m_view.change_tone));
    m_change_mark->setVisible(m_view.change_tone != Tone::neutral);
    m_change_mark->set_icon(m_view.change_tone == Tone::danger ? QStringLiteral("arrow-down-right")
                                                               : QStringLiteral("arrow-up-right"));
    m_change_mark->set_tone(m_view.change_tone);
    m_trend->setVisible(m_view.trend.size() > 1);
    m_no_trend->setVisible(m_view.trend.size() < 2);
    if (m_view.trend.size() > 1) m_trend->set(m_view.trend, m_view.trend_captions, m_view.trend_description);
    m_next_title->setText(m_view.next_title);
    m_next_sentence->setText(m_view.next_sentence);
    m_next_note->setText(m_view.next_note);
    m_nothing->setVisible(m_view.recent.empty());
    for (std::size_t i = 0; i < m_recent.size(); ++i) {
        const bool there = i < m_view.recent.size();
        m_recent[i].widget->setVisible(there);
        if (!there) continue;
        m_recent[i].mark->set_icon(m_view.recent[i].icon);
        m_recent[i].words->setText(m_view.recent[i].words);
    }
    m_verified->setText(m_view.verified);
    m_verified_mark->setVisible(!m_view.verified.isEmpty());
    show_holdings();
}

void OverviewPage::show_state(const engine::EngineState& state)
{
    using Kind = OverviewView::Kind;
    const QWidget* focus = window()->focusWidget();
    const bool focus_is_here = !focus || isAncestorOf(focus); // who is elsewhere stays there
    const Kind before = std::exchange(m_view, make_overview(state)).kind;
    m_first_run->show_state(state);
    m_first_run->setVisible(m_view.kind == Kind::first_run);
    m_problem->setVisible(m_view.problem.has_value());
    if (m_view.problem) m_problem->set(*m_view.problem);
    const bool half_way = m_view.unfinished || m_view.act == OverviewView::Act::see_approve;
    m_banner->setVisible(!m_view.banner.lead.isEmpty() && (m_view.kind == Kind::ready || half_way));
    if (m_banner->isVisibleTo(this)) m_banner->set(m_view.banner);
    m_abandon->setVisible(m_view.unfinished && m_view.may_abandon);
    m_body->setVisible(m_view.kind == Kind::ready);
    if (m_view.kind == Kind::loading)
        m_wait->wait_for(m_view.waiting);
    else
        m_wait->finish();
    if (m_view.kind == Kind::ready) show_ready();
    QWidget* first = before != m_view.kind && isVisible() && focus_is_here ? first_focus() : nullptr;
    if (first && first->isVisible()) first->setFocus(Qt::OtherFocusReason);
}

} // namespace

QString overview_page_title() { return OverviewPage::tr("Overview"); }
Page* make_overview_page(const PageContext& context, QWidget* parent) { return new OverviewPage(context, parent); }

} // namespace ballast::ui
