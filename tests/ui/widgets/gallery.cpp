#include "gallery.h"
#include "ui/widgets/address_label.h"
#include "ui/widgets/alternative_card.h"
#include "ui/widgets/amount.h"
#include "ui/widgets/approve_button.h"
#include "ui/widgets/asset_mark.h"
#include "ui/widgets/band.h"
#include "ui/widgets/call_tree.h"
#include "ui/widgets/chart/ring_chart.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/digest_view.h"
#include "ui/widgets/flow_view.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/problem_banner.h"
#include "ui/widgets/review_table.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/status_banner.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/step_bar.h"
#include "ui/widgets/trend.h"
#include "ui/widgets/weight_bar.h"
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSlider>
#include <cmath>

using namespace ballast::ui;

namespace {

QWidget* buttons()
{
    auto* widget = new QWidget;
    auto* row = row_layout(widget, 8);
    row->addWidget(make_button("Review plan", "arrow-right", ButtonKind::primary));
    row->addWidget(make_button("See how it drifted", "drift"));
    auto* off = make_button("Disabled", "lock");
    off->setEnabled(false);
    row->addWidget(off);
    row->addWidget(make_button("Forget…", {}, ButtonKind::danger));
    row->addWidget(make_button("Copy as text", "copy", ButtonKind::link));
    row->addWidget(make_segments({"30 days", "90 days", "1 year"}, 1, [](int) {}));
    row->addStretch(1);
    return widget;
}

QWidget* fields()
{
    auto* widget = new QWidget;
    auto* row = row_layout(widget, 12);
    auto* line = new QLineEdit;
    line->setPlaceholderText("0x… or name.eth");
    line->setAccessibleName("Address");
    auto* spin = new QDoubleSpinBox;
    spin->setValue(22);
    spin->setSuffix(" %");
    spin->setAccessibleName("USDC target");
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    slider->setAccessibleName("How far towards target");
    auto* box = new QCheckBox("I have read the 2 notes");
    box->setChecked(true);
    for (QWidget* w : std::initializer_list<QWidget*>{line, spin, slider, box})
        row->addWidget(w);
    return widget;
}

QWidget* chips()
{
    auto* widget = new QWidget;
    auto* row = row_layout(widget, 8);
    const auto add = [row](const char* text, Tone tone, const char* icon = "") {
        auto* chip = new StatusChip;
        chip->set(QString::fromUtf8(text), tone, QString::fromLatin1(icon));
        row->addWidget(chip);
    };
    add("On target", Tone::good);
    add("Drifting", Tone::attention);
    add("Act now", Tone::danger);
    add("Stress: holding", Tone::information, "pause");
    add("Data problem", Tone::attention, "wifi-off");
    add("Blocked", Tone::danger, "octagon-x");
    add("Not signed", Tone::attention, "circle-dashed");
    add("Locked", Tone::neutral, "lock");
    row->addStretch(1);
    return widget;
}

QWidget* bands()
{
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    const BandValue values[]{{"ETH", 1.1, 5.9, {}},    {"DAI", -5.2, 5.7, {}},  {"USDC", 7.4, 5.7, {}},
                             {"WETH", -14.2, 5.9, {}}, {"LINK", 7.4, 5.7, 0.6}, {"USDT", 0.0, 4.6, {}}};
    for (int i = 0; i < 6; ++i) {
        auto* band = new BandWidget;
        band->set(values[i]);
        grid->addWidget(band, i / 2, i % 2);
    }
    return widget;
}

QWidget* table()
{
    auto* table = new ReviewTable({{"Asset", false, true},
                                   {"Value, USD", true},
                                   {"Weight, %", true},
                                   {"Target, %", true},
                                   {"Before and after"},
                                   {"Drift inside its band, points"}},
                                  Density::compact);
    const struct {
        const char* name;
        const char* usd;
        const char* weight;
        const char* target;
        double drift, band, after;
    } rows[]{{"ETH + WETH", "1,703,125", "54.2", "40.0", 14.2, 5.9, 40},
             {"WBTC", "402,000", "12.8", "15.0", -2.2, 4.3, 14.9},
             {"USDC", "250,000", "7.9", "20.0", -12.1, 5.7, 20},
             {"USDT", "400,000", "12.7", "10.0", 2.7, 4.6, 10},
             {"DAI", "150,000", "4.8", "10.0", -5.2, 5.7, 10},
             {"LINK", "240,000", "7.6", "5.0", 2.6, 3.2, 5.1}};
    std::vector<std::vector<Cell>> cells;
    for (int i = 0; i < 6; ++i) {
        Cell name{rows[i].name};
        name.asset = i;
        const Tone tone = band_state(rows[i].drift, rows[i].band) == BandState::inside
                              ? Tone::neutral
                              : tone_of(band_state(rows[i].drift, rows[i].band));
        Cell quiet{rows[i].target};
        quiet.quiet = true;
        cells.push_back(
            {name, Cell{rows[i].usd, true}, Cell{rows[i].weight, tone != Tone::neutral, tone}, quiet, Cell{}, Cell{}});
    }
    table->set_rows(cells);
    table->setItemDelegateForColumn(4, new WeightBarDelegate(table));
    table->setItemDelegateForColumn(5, new BandDelegate(table));
    for (int i = 0; i < 6; ++i) {
        const double target = QString(rows[i].target).toDouble();
        table->set_value(i, 4, QVariant::fromValue(WeightChange{i, target + rows[i].drift, rows[i].after, target, 60}),
                         WeightBarDelegate::k_value);
        table->set_value(i, 5, QVariant::fromValue(BandValue{rows[i].name, rows[i].drift, rows[i].band, {}}),
                         BandDelegate::k_value);
    }
    table->setAccessibleName("Holdings");
    return table;
}

QWidget* cards()
{
    auto* widget = new QWidget;
    auto* row = row_layout(widget, 12);
    const struct {
        const char* title;
        const char* sentence;
        const char* total;
        double trading, waiting;
    } all[]{{"To the target", "4 trades, one transaction", "726", 726, 0},
            {"To the edge", "2 trades, just inside the band", "2,165", 204, 1961},
            {"Sell only", "1 trade, WETH to USDC", "870", 313, 557},
            {"Do nothing", "Hold and look again", "8,596", 0, 8596}};
    for (const auto& one : all) {
        auto* card = new AlternativeCard;
        card->set({one.title,
                   one.sentence,
                   one.total,
                   "USD in 60 days",
                   one.trading,
                   one.waiting,
                   8596,
                   {{"Trading cost", "726 USD"}, {"Cost of waiting", "0 USD"}, {"Largest drift left", "0.1 points"}},
                   one.waiting == 0});
        card->setChecked(one.waiting == 0);
        row->addWidget(card);
    }
    return widget;
}

QWidget* flow()
{
    auto* view = new FlowView;
    view->set(
        {{{"163.33 WETH", "445,074 USD", 0}, {"85,487.50 USDT", "85,488 USD", 3}, {"6,585.40 LINK", "79,025 USD", 5}},
         {{"Uniswap v3 · WETH/USDC 0.05 %", {}},
          {"Curve tricrypto", {}},
          {"Uniswap v3 · WETH/WBTC 0.05 %", {}},
          {"Curve 3pool", {}},
          {"Uniswap v3 · LINK/WETH, WETH/DAI", {}}},
         {{"≥ 377,577.10 USDC", "expected 378,713.24", 2},
          {"≥ 0.98221 WBTC", "expected 0.98517", 1},
          {"≥ 163,684.62 DAI", "expected 164,163.56", 4}},
         {{0, 0, 0, 290000, "WETH to USDC on Uniswap v3"},
          {0, 1, 0, 89000, "WETH to USDC on Curve"},
          {0, 2, 1, 66000, "WETH to WBTC on Uniswap v3"},
          {1, 3, 2, 85488, "USDT to DAI on Curve"},
          {2, 4, 2, 79025, "LINK to DAI on Uniswap v3"}}});
    return view;
}

QWidget* left_column()
{
    auto* widget = new QWidget;
    auto* column = column_layout(widget, 12);
    auto* checks = new CheckList;
    checks->set(
        {{CheckValue::State::pass, "Price sources agree", "0.18 %, limit 0.50", {}},
         {CheckValue::State::note, "LINK trade against pool depth", "21 %, note above 20", "Uniswap v3 at this block"},
         {CheckValue::State::block, "Price age: LINK", "74 min, limit 60", {}}});
    column->addWidget(checks);
    auto* address = new AddressLabel;
    address->set("Harbour DAO treasury", "0x8F862D9eBd0B4290a8D97E4f7d6C1344DC88FFeC");
    column->addWidget(address);
    auto* digest = new DigestView;
    digest->set("c5d3ba30d3ac69f3f095a61e99369d9450502ca0c2f4768b2c39ee277faa631d",
                "3649c58742d6b7abc0e3a1789ac9a84181a84677b3633870a3dde5550248fe37");
    column->addWidget(digest);
    auto* amount = new AmountLabel;
    amount->set({"379,020.25 USD", "139.09 WETH", "139090000000000000000"});
    column->addWidget(amount, 0, Qt::AlignLeft);
    auto* trend = new Trend;
    std::vector<QPointF> points;
    for (int i = 0; i < 90; ++i)
        points.emplace_back(i * 86'400, 3e6 + 1e5 * std::sin(i / 7.0) + 4e4 * std::cos(i * 1.7));
    trend->set(points, {"25 Aug", "90 days, market and flows", "today"}, "First 3.0, last 3.1 million USD");
    trend->setFixedHeight(px(100));
    column->addWidget(trend);
    return widget;
}

QWidget* right_column()
{
    auto* widget = new QWidget;
    auto* column = column_layout(widget, 12);
    auto* ring = new RingChart;
    ring->set({{"ETH + WETH", 0, 54.2, 40},
               {"WBTC", 1, 12.8, 15},
               {"USDC", 2, 7.9, 20},
               {"USDT", 3, 12.7, 10},
               {"DAI", 4, 4.8, 10},
               {"LINK", 5, 7.6, 5}},
              "6 assets");
    column->addWidget(ring);
    auto* tree = new CallTree;
    tree->set({{"Safe",
                "execTransaction",
                "nonce 48 · to MultiSendCallOnly 1.4.1, delegate call · value 0",
                {},
                {},
                {},
                {{"WETH",
                  "approve",
                  "Uniswap v3 router may take 132.7302 WETH, exactly what is used",
                  {},
                  {{"spender", "0x E592"}},
                  {},
                  {}},
                 {"Uniswap v3 router",
                  "exactInputSingle",
                  "91.7994 WETH to USDC, 0.05 %, at least 249,200.88 USDC",
                  {},
                  {},
                  {},
                  {}}}}});
    column->addWidget(tree);
    auto* ready = new ApproveButton;
    ready->set_effect("Approve: sell 163.33 WETH, 85,487.50 USDT, 6,585.40 LINK",
                      "for at least 377,577.10 USDC, 0.98221 WBTC, 163,684.62 DAI");
    ready->set_state(ApproveButton::State::ready);
    column->addWidget(ready);
    auto* refused = new ApproveButton;
    refused->set_effect("Approve: sell 163.33 WETH", "for at least 377,577.10 USDC");
    refused->set_state(ApproveButton::State::refused, "LINK price is 74 min old");
    column->addWidget(refused);
    auto* empty = new EmptyState("plan");
    empty->set("No plan is needed",
               "Every asset is inside its band. The largest drift is LINK at +0.1 points of ± 3.2.",
               "See what a plan would cost", "plan");
    column->addWidget(empty);
    return widget;
}

} // namespace

QWidget* make_gallery()
{
    auto* widget = new QWidget;
    auto* column = column_layout(widget, 14);
    column->setContentsMargins(px(24), px(20), px(24), px(20));
    auto* banner = new StatusBanner;
    banner->set({Tone::danger,
                 "Act now: two of six assets are outside their band",
                 "ETH + WETH is 54.2 % against 40 ± 5.9: over by 8.3 points. Trading costs 0.02 % of the treasury, "
                 "waiting about 0.27 %: rebalance suggested.",
                 {},
                 "Review plan",
                 {},
                 true,
                 2});
    column->addWidget(banner);
    auto* problem = new ProblemBanner;
    problem->set({"The price of LINK is too old to sign on",
                  "The Chainlink price of LINK, 12.00 USD, is 1 h 14 min old; 60 min is accepted.",
                  "Nothing was signed or sent, and the treasury is unchanged.",
                  "Wait for a new price, or leave LINK out.", "source chainlink", Tone::danger});
    problem->add_act("Plan again without LINK", "plan");
    problem->add_act("Hold until the price is new", "pause");
    column->addWidget(problem);
    for (QWidget* part : {buttons(), fields(), chips(), bands()})
        column->addWidget(part);
    auto* steps = new StepBar;
    steps->set({{Step::State::done, "Signed", "2 of 2: Ines, Marek", "15:18:04 · after 6 min", 0},
                {Step::State::done, "Submitted", "Private relay, max 22 gwei", "15:18:09 · after 5 s", 0},
                {Step::State::done, "Included", "Block 24,407,259", "15:18:24", 0},
                {Step::State::running, "Confirmed", "7 of 12 blocks", "about 60 s left", 0.58}});
    column->addWidget(steps);
    QVBoxLayout* inside = nullptr;
    QFrame* panel = make_panel(&inside, 0, 1);
    inside->addWidget(table());
    column->addWidget(panel);
    column->addWidget(cards());
    column->addWidget(flow());
    auto* row = row_layout(nullptr, 24);
    row->addWidget(left_column(), 1);
    row->addWidget(right_column(), 1);
    column->addLayout(row);
    column->addStretch(1);
    return widget;
}
