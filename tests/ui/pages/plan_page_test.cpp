#include "ui/models/plan_view.h"
#include "ui/pages/page_harness.h"
#include "ui/pages/sample_states.h"
#include "ui/widgets/flow_view.h"
#include "ui/widgets/problem_banner.h"
#include "ui/widgets/review_table.h"
#include "ui/widgets/skeleton.h"
#include <QAbstractButton>
#include <QGraphicsEffect>
#include <QLabel>
#include <QSlider>
#include <QTest>
#include <gtest/gtest.h>

namespace ballast::ui {
namespace {

using engine::EngineState;
using tests::PageHarness;
using tests::sample_state;

const plan::Plan& plan_of(const EngineState& state) { return *std::get<plan::PlanPtr>(*state.decision); }

/// The answer to "a part of the way": a plan of its own number, selling one unit less.
EngineState answered(std::uint64_t command, double fraction)
{
    EngineState state = sample_state("act_now");
    auto plan = std::make_shared<plan::Plan>(plan_of(state));
    plan->number = 7;
    plan->destination = {policy::Destination::Kind::fraction, fraction};
    plan->trades.pop_back();
    state.alternative = plan::Decision(plan::PlanPtr(plan));
    state.results.push_back({command, std::nullopt, {}});
    return state;
}

EngineState refused(std::uint64_t command)
{
    EngineState state = sample_state("act_now");
    state.results.push_back(
        {command, Error{Code::endpoint_timeout, Stage::chain, {{"endpoint", "node"}, {"seconds", "10"}}}, {}});
    return state;
}

/// The plan page with a plan, and a hand on its slider.
struct Knob : PageHarness {
    Knob() : PageHarness("plan")
    {
        page->show_state(sample_state("act_now"));
        auto* part = find<QAbstractButton>("toFraction");
        QTest::mouseClick(part, Qt::LeftButton, {}, QPoint(8, part->height() / 2));
    }
    [[nodiscard]] QAbstractButton* simulate() const { return find<QAbstractButton>("simulateButton"); }
    [[nodiscard]] QString chip() const { return find<QLabel>("planChip")->text(); }
    [[nodiscard]] bool dimmed() const
    {
        for (const QWidget* at = find<ReviewTable>("tradesTable"); at; at = at->parentWidget())
            if (at->graphicsEffect() && at->graphicsEffect()->isEnabled()) return true;
        return false;
    }
    [[nodiscard]] bool asked()
    {
        return QTest::qWaitFor([this] { return !sent.empty(); }, 5000) &&
               std::holds_alternative<engine::MakePlan>(sent.back().action);
    }
    [[nodiscard]] bool says_old() const { return !simulate()->isEnabled() && dimmed(); }
};

TEST(plan_page, a_choice_shuts_simulate_until_its_plan_is_here)
{
    Knob page;
    EXPECT_TRUE(page.says_old()) << "at once, before the choice is even sent";
    EXPECT_EQ(page.chip(), QStringLiteral("Recomputing"));
    EXPECT_EQ(page.find<QLabel>("planChip")->accessibleName(), QStringLiteral("Recomputing"));
    page.page->do_primary_act();
    QTest::mouseClick(page.simulate(), Qt::LeftButton);
    EXPECT_TRUE(page.sent.empty());
    ASSERT_TRUE(page.asked());
    page.page->show_state(sample_state("act_now")); // a new block with the old plan is not the answer
    EXPECT_TRUE(page.says_old());
    page.page->show_state(answered(page.sent.back().id, 1.0));
    EXPECT_TRUE(page.simulate()->isEnabled());
    EXPECT_FALSE(page.dimmed());
    EXPECT_NE(page.chip(), QStringLiteral("Recomputing"));
    EXPECT_EQ(page.find<ReviewTable>("tradesTable")->model()->rowCount(), 1);
}

TEST(plan_page, a_choice_made_while_another_is_planned_waits_for_its_own_plan)
{
    Knob page;
    ASSERT_TRUE(page.asked());
    auto* slider = page.find<QSlider>("fractionSlider");
    QTest::keyClick(slider, Qt::Key_Left);
    page.page->show_state(answered(page.sent.back().id, 1.0)); // of the choice before
    EXPECT_TRUE(page.says_old());
    EXPECT_EQ(slider->value(), 99) << "what was chosen stays chosen";
    ASSERT_TRUE(QTest::qWaitFor([&page] { return page.sent.size() == 2; }, 5000));
    EXPECT_TRUE(page.says_old());
    const auto* asked = std::get_if<engine::MakePlan>(&page.sent[1].action);
    ASSERT_NE(asked, nullptr);
    EXPECT_DOUBLE_EQ(asked->destination.fraction, 0.99);
    page.page->show_state(answered(page.sent[1].id, 0.99));
    EXPECT_TRUE(page.simulate()->isEnabled());
    EXPECT_EQ(slider->value(), 99);
}

TEST(plan_page, a_choice_without_a_plan_is_a_problem_and_can_be_tried_again)
{
    Knob page;
    ASSERT_TRUE(page.asked());
    page.page->show_state(refused(page.sent.back().id));
    EXPECT_TRUE(page.says_old());
    auto* again = page.find<QAbstractButton>("tryAgainButton");
    ASSERT_TRUE(again->isVisible());
    const auto banner = page.page->findChildren<ProblemBanner*>();
    ASSERT_EQ(banner.size(), 1);
    EXPECT_FALSE(banner[0]->accessibleName().isEmpty());
    QTest::mouseClick(again, Qt::LeftButton);
    ASSERT_EQ(page.sent.size(), 2U);
    EXPECT_FALSE(again->isVisible());
    EXPECT_EQ(page.chip(), QStringLiteral("Recomputing"));
    page.page->show_state(answered(page.sent[1].id, 1.0));
    EXPECT_TRUE(page.simulate()->isEnabled());
}

TEST(plan_page, what_the_simulation_answers_does_not_count_as_a_plan)
{
    PageHarness page("plan");
    page.page->show_state(sample_state("act_now"));
    QTest::mouseClick(page.find<QAbstractButton>("simulateButton"), Qt::LeftButton);
    ASSERT_EQ(page.sent.size(), 1U);
    page.page->show_state(refused(page.sent[0].id));
    EXPECT_TRUE(page.find<QAbstractButton>("simulateButton")->isEnabled());
    EXPECT_FALSE(page.find<QAbstractButton>("tryAgainButton")->isVisible());
}

TEST(plan_page, the_choice_shown_is_that_of_the_plan_shown)
{
    Knob page;
    ASSERT_TRUE(page.asked());
    page.page->show_state(answered(page.sent.back().id, 1.0));
    page.page->show_state(sample_state("act_now")); // set aside: the proposed plan goes to the target
    EXPECT_TRUE(page.find<QAbstractButton>("toTarget")->property("checked").toBool());
}

TEST(plan_page, an_old_plan_says_so_and_can_be_made_again)
{
    PageHarness page("plan");
    EngineState state = answered(1, 0.5);
    page.page->show_state(state);
    auto* again = page.find<QAbstractButton>("replanButton");
    EXPECT_FALSE(again->isVisible());
    state.head->time += std::chrono::minutes(3);
    page.page->show_state(state);
    ASSERT_TRUE(again->isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    ASSERT_EQ(page.sent.size(), 1U);
    EXPECT_DOUBLE_EQ(std::get<engine::MakePlan>(page.sent[0].action).destination.fraction, 0.5);
    EXPECT_FALSE(page.find<QAbstractButton>("simulateButton")->isEnabled());
}

TEST(plan_page, waiting_is_not_a_part_of_the_cost_and_has_its_period)
{
    PageHarness page("plan");
    EngineState state = sample_state("act_now");
    policy::Policy policy = *state.policy;
    policy.limits.horizon_days = 45;
    state.policy = std::make_shared<const policy::Policy>(policy);
    page.page->show_state(state);
    const auto* costs = page.find<ReviewTable>("costTable");
    ASSERT_EQ(costs->model()->rowCount(), 3) << "fees, impact, gas";
    EXPECT_TRUE(page.find<QLabel>("waitingCost")->text().contains(QStringLiteral("45 days")))
        << page.find<QLabel>("waitingCost")->text().toStdString();
}

TEST(plan_page, a_trade_is_one_column_and_its_route_gives_way_first)
{
    PageHarness page("plan");
    page.page->show_state(sample_state("act_now"));
    auto* trades = page.find<ReviewTable>("tradesTable");
    const plan::Plan& plan = plan_of(sample_state("act_now"));
    const QString pair = QString::fromStdString(plan.trades[0].sell.symbol + " → " + plan.trades[0].buy.symbol);
    EXPECT_EQ(trades->model()->index(0, 0).data().toString(), pair);
    EXPECT_EQ(trades->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Trade"));
    trades->setFixedWidth(260);
    EXPECT_TRUE(trades->isColumnHidden(1));
    for (const int column : {0, 2, 3, 4, 5, 6})
        EXPECT_FALSE(trades->isColumnHidden(column)) << column;
}

TEST(plan_page, the_drawing_and_the_table_share_the_selection)
{
    PageHarness page("plan");
    page.page->show_state(sample_state("act_now"));
    auto* flow = page.find<FlowView>("planFlow");
    auto* trades = page.find<ReviewTable>("tradesTable");
    QTest::keyClick(flow, Qt::Key_Down);
    ASSERT_EQ(trades->selectionModel()->selectedRows().size(), 1);
    const int row = trades->selectionModel()->selectedRows().front().row();
    EXPECT_LT(row, static_cast<int>(plan_of(sample_state("act_now")).trades.size()));
    const QString at_node = flow->accessibleDescription();
    page.page->show_state(sample_state("act_now"));
    EXPECT_EQ(trades->selectionModel()->selectedRows().front().row(), row) << "a new block moves nothing";
    EXPECT_EQ(flow->accessibleDescription(), at_node);
    trades->selectRow(trades->model()->rowCount() - 1); // the sum is no trade
    EXPECT_NE(flow->accessibleDescription(), at_node);
    const QImage plain = flow->grab().toImage();
    trades->selectRow(row);
    EXPECT_NE(flow->grab().toImage(), plain) << "the ribbons of the trade are lit";
}

TEST(plan_cards, a_plan_stands_beside_doing_nothing_with_what_each_costs)
{
    const EngineState& state = sample_state("act_now");
    const PlanView view = make_plan_view(state);
    ASSERT_EQ(view.cards.size(), 2U);
    const AlternativeValue &plan = view.cards[0].value, &nothing = view.cards[1].value;
    EXPECT_TRUE(plan.suggested && view.cards[0].shown);
    EXPECT_FALSE(nothing.suggested || view.cards[1].shown);
    EXPECT_FALSE(view.cards[1].destination);
    EXPECT_DOUBLE_EQ(plan.trading, to_double(plan_of(state).cost.total()));
    EXPECT_EQ(nothing.trading, 0);
    // What waiting costs more without the plan is what the planner says it saves.
    EXPECT_NEAR(nothing.waiting - plan.waiting, to_double(plan_of(state).cost_of_waiting), 0.01);
    EXPECT_DOUBLE_EQ(plan.scale, nothing.scale) << "bars are compared";
    EXPECT_GE(plan.scale, plan.trading + plan.waiting);
}

TEST(plan_cards, a_hold_has_no_cards)
{
    EXPECT_TRUE(make_plan_view(sample_state("on_target")).cards.empty());
    EXPECT_TRUE(make_plan_view(sample_state("trouble")).cards.empty());
}

TEST(plan_cards, where_holding_is_proposed_doing_nothing_is_suggested)
{
    EngineState state = answered(1, 0.5);
    state.decision = plan::Decision(plan::Hold{{}, plan::Hold::Reason::cost_exceeds_benefit, {}, {}, {}});
    const PlanView view = make_plan_view(state);
    ASSERT_EQ(view.cards.size(), 2U);
    EXPECT_FALSE(view.cards[0].value.suggested);
    EXPECT_TRUE(view.cards[1].value.suggested);
}

TEST(plan_page, doing_nothing_can_be_looked_at_and_offers_nothing_to_simulate)
{
    PageHarness page("plan");
    page.page->show_state(sample_state("act_now"));
    auto* simulate = page.find<QAbstractButton>("simulateButton");
    QTest::mouseClick(page.find<QAbstractButton>("planCard_1"), Qt::LeftButton);
    EXPECT_FALSE(simulate->isVisible());
    EXPECT_FALSE(page.find<ReviewTable>("tradesTable")->isVisible());
    page.page->do_primary_act();
    page.page->show_state(sample_state("act_now"));
    EXPECT_FALSE(simulate->isVisible()) << "a new block does not change what is looked at";
    QTest::mouseClick(page.find<QAbstractButton>("planCard_0"), Qt::LeftButton);
    EXPECT_TRUE(simulate->isVisible());
    EXPECT_TRUE(page.find<ReviewTable>("tradesTable")->isVisible());
    EXPECT_TRUE(page.sent.empty()) << "the plan shown needs not to be made again";
}

TEST(plan_page, from_the_plan_asked_for_one_press_leads_back_to_the_proposed_one)
{
    PageHarness page("plan");
    page.page->show_state(answered(1, 0.5));
    ASSERT_NE(page.find<QAbstractButton>("planCard_2"), nullptr) << "proposed, asked for, nothing";
    EXPECT_TRUE(page.find<QAbstractButton>("planCard_1")->isChecked());
    page.page->show_state(sample_state("act_now"));
    EXPECT_FALSE(page.find<QAbstractButton>("planCard_2")->isVisible()) << "gone at once, not when there is time";
    page.page->show_state(answered(1, 0.5));
    QTest::mouseClick(page.find<QAbstractButton>("planCard_0"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&page] { return !page.sent.empty(); }, 5000));
    const auto* asked = std::get_if<engine::MakePlan>(&page.sent[0].action);
    ASSERT_NE(asked, nullptr);
    EXPECT_EQ(asked->destination, plan_of(sample_state("act_now")).destination);
}

TEST(plan_page, without_numbers_it_says_what_happened_and_waits_for_nothing)
{
    PageHarness page("plan");
    page.page->show_state(sample_state("trouble"));
    QTest::qWait(400); // a wait would show itself by now
    const auto banners = page.page->findChildren<ProblemBanner*>();
    ASSERT_EQ(banners.size(), 1);
    EXPECT_TRUE(banners[0]->isVisible());
    EXPECT_EQ(banners[0]->accessibleName(), QStringLiteral("No plan can be made now"));
    for (const Skeleton* wait : page.page->findChildren<Skeleton*>())
        EXPECT_FALSE(wait->isVisible());
    page.page->show_state(sample_state("act_now"));
    EXPECT_FALSE(banners[0]->isVisible());
}

TEST(plan_page, without_a_treasury_it_says_what_will_stand_here)
{
    PageHarness page("plan");
    page.page->show_state(sample_state("empty"));
    QTest::qWait(400); // a wait would show itself by now
    EXPECT_TRUE(page.find<QWidget>("planEmpty")->isVisible());
    for (const Skeleton* wait : page.page->findChildren<Skeleton*>())
        EXPECT_FALSE(wait->isVisible()) << "nothing is on its way";
    page.page->show_state(sample_state("loading"));
    EXPECT_FALSE(page.find<QWidget>("planEmpty")->isVisible());
}

TEST(plan_page, a_hold_tells_why_and_offers_to_see_a_plan)
{
    PageHarness page("plan");
    page.page->show_state(sample_state("on_target"));
    auto* act = page.find<QAbstractButton>("planAnywayButton");
    ASSERT_TRUE(act->isVisible());
    EXPECT_FALSE(page.find<QAbstractButton>("simulateButton")->isVisible());
    const PlanView view = make_plan_view(sample_state("on_target"));
    EXPECT_TRUE(view.hold_sentence.contains("The largest drift is ")) << view.hold_sentence.toStdString();
    QTest::mouseClick(act, Qt::LeftButton);
    ASSERT_EQ(page.sent.size(), 1U);
    EXPECT_FALSE(std::get<engine::MakePlan>(page.sent[0].action).only_if_worth_it);
}

} // namespace
} // namespace ballast::ui
