#include "ui/pages/page_harness.h"
#include "ui/pages/sample_states.h"
#include "ui/widgets/problem_banner.h"
#include "ui/widgets/review_table.h"
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

} // namespace
} // namespace ballast::ui
