#include "scenario/story.h"
#include "ui/models/approve_view.h"
#include "ui/models/outcome_view.h"
#include "ui/models/overview_view.h"
#include "ui/pages/page_harness.h"
#include "ui/pages/stage.h"
#include <QAbstractButton>
#include <QTest>
#include <gtest/gtest.h>

namespace ballast::ui {
namespace {

using engine::EngineState;
using tests::sample_state;

EngineState halted_state()
{
    EngineState state = sample_state("failed");
    state.review.outcome->problem = Error{Code::transaction_reverted, Stage::send, {{"reason", "no"}}};
    state.review.problem = state.review.outcome->problem;
    state.review.progress->step = send::Step::failed;
    state.review.progress->call = 2;
    state.review.progress->calls = 5;
    return state;
}

TEST(approve_page, the_second_press_of_a_double_click_approves_nothing)
{
    tests::PageHarness page("approve");
    page.page->show_state(sample_state("signing"));
    EngineState ready = sample_state("signing");
    ready.review.confirmations.push_back({ready.keys[1].address, {}});
    page.page->show_state(ready);
    auto* send = page.find<QAbstractButton>("sendButton");
    ASSERT_NE(send, nullptr);
    send->click();
    page.page->do_primary_act();
    EXPECT_TRUE(page.sent.empty());
    if (QWidget* footer = page.page->footer()) footer->show();
    ASSERT_TRUE(QTest::qWaitFor([send] { return send->isEnabled(); }, 5000));
    send->click();
    ASSERT_EQ(page.sent.size(), 1U);
    EXPECT_TRUE(std::holds_alternative<engine::SendPlan>(page.sent[0].action));
}

TEST(approve_page, a_refused_answer_is_said_above_the_document)
{
    tests::PageHarness page("approve");
    EngineState state = sample_state("review");
    page.page->show_state(state);
    page.find<QAbstractButton>("rejectButton")->click();
    ASSERT_EQ(page.sent.size(), 1U);
    const auto shown = [&page] {
        int count = 0;
        for (const ProblemBanner* banner : page.page->findChildren<ProblemBanner*>())
            count += banner->isVisible() ? 1 : 0;
        return count;
    };
    EXPECT_EQ(shown(), 0);
    state.results.push_back({page.sent[0].id, Error{Code::disk_full, Stage::store, {}}, {}});
    page.page->show_state(state);
    EXPECT_EQ(shown(), 1);
    state.review.problem = state.results.back().error; // the document says it: not twice
    page.page->show_state(state);
    EXPECT_EQ(shown(), 1);
}

/// The approve page in a window that is active, so that it can give the focus away.
struct Signing {
    EngineState state = sample_state("signing");
    tests::Stage stage{std::make_shared<const EngineState>(state)};

    Signing()
    {
        QApplication::setActiveWindow(&stage.window);
        stage.open("approve");
    }
    void show() { stage.window.show_state(std::make_shared<const EngineState>(state)); }
    QAbstractButton* button(const QString& name) { return stage.window.findChild<QAbstractButton*>(name); }
    QString focused() const { return stage.window.focusWidget() ? stage.window.focusWidget()->objectName() : ""; }
    /// The owner whose signature is missing and whose key is on this computer.
    const engine::KeyInfo& missing() const { return state.keys[1]; }
    QString of_missing(const char* act) const { return QLatin1String(act) + words(missing().address); }
};

TEST(approve_page, the_focus_goes_from_unlocking_to_signing_and_never_to_sending_or_rejecting)
{
    Signing page;
    ASSERT_TRUE(page.button(page.of_missing("unlockButton_"))->isVisible());
    page.button(page.of_missing("unlockButton_"))->setFocus();
    page.state.keys[1].locked = false;
    page.show();
    EXPECT_EQ(page.focused(), page.of_missing("signButton_"));
    page.state.review.confirmations.push_back({page.missing().address, {}});
    page.show();
    QAbstractButton* send = page.button("sendButton");
    EXPECT_FALSE(send->isEnabled());
    EXPECT_EQ(page.focused(), "effectSentence");
    ASSERT_TRUE(QTest::qWaitFor([send] { return send->isEnabled(); }, 5000));
    EXPECT_EQ(page.focused(), "effectSentence") << "an Enter for the former button must not send";
}

TEST(approve_page, who_is_elsewhere_keeps_the_focus_when_the_plan_may_be_sent)
{
    Signing page;
    page.button("copyDigestButton")->setFocus();
    page.stage.window.findChild<QWidget*>("rejectButton")->setFocus();
    page.state.review.confirmations.push_back({page.missing().address, {}});
    page.show();
    QAbstractButton* send = page.button("sendButton");
    ASSERT_TRUE(QTest::qWaitFor([send] { return send->isEnabled(); }, 5000));
    EXPECT_EQ(page.focused(), "rejectButton");
}

TEST(approve_page, signatures_come_first_while_it_is_signed)
{
    Signing page;
    const auto above = [&page](const char* upper, const char* lower) {
        const auto y = [&page](const char* name) {
            const auto* label = page.stage.window.findChild<QLabel*>(name);
            return label->mapTo(&page.stage.window, QPoint()).y();
        };
        return y(upper) < y(lower);
    };
    page.stage.settle();
    EXPECT_TRUE(above("signedCount", "checkCounts"));
    page.state = sample_state("review");
    page.show();
    page.stage.settle();
    EXPECT_TRUE(above("checkCounts", "signedCount"));
}

TEST(approve_page, a_plan_that_cannot_be_approved_leads_to_another)
{
    tests::PageHarness page("approve");
    page.page->show_state(sample_state("review"));
    auto* again = page.find<QAbstractButton>("planNewButton");
    EXPECT_FALSE(again->isVisible());
    page.page->show_state(sample_state("blocked"));
    ASSERT_TRUE(again->isVisible());
    again->click();
    EXPECT_EQ(page.visited, QStringList{"plan"});
    EXPECT_TRUE(page.sent.empty()) << "the plan page makes its plans at every block by itself";
}

TEST(approve_page, a_signed_plan_that_the_chain_would_refuse_is_given_up_first)
{
    tests::PageHarness page("approve");
    EngineState state = sample_state("signing");
    state.review.problem = Error{Code::plan_expired, Stage::approve, {{"deadline", "now"}, {"time", "later"}}};
    page.page->show_state(state);
    auto* again = page.find<QAbstractButton>("planNewButton");
    ASSERT_TRUE(again->isVisible());
    again->click();
    ASSERT_EQ(page.sent.size(), 1U);
    EXPECT_TRUE(std::holds_alternative<engine::RejectPlan>(page.sent[0].action));
    EXPECT_TRUE(page.visited.empty()) << "not before it is given up";
    state.results.push_back({page.sent[0].id, std::nullopt, {}});
    page.page->show_state(state);
    EXPECT_EQ(page.visited, QStringList{"plan"});
}

TEST(approve_page, an_approved_plan_is_not_called_too_old)
{
    using namespace std::chrono_literals;
    tests::Story story;
    story.price("WETH", tests::Percent{30}).advance(12s).expect_plan("WETH", "USDC").advance(6min).simulate();
    ASSERT_EQ(story.simulated().count(simulate::Check::Verdict::block), 1U);
    EngineState state = sample_state("signing"); // proved anew: what is shown is the dry run of today
    state.review.simulated = story.simulated_ptr();
    EXPECT_EQ(make_approve_view(state).blocking, 0U);
    EXPECT_FALSE(make_approve_view(state).problem);
    state.review.phase = engine::Review::Phase::review;
    EXPECT_EQ(make_approve_view(state).blocking, 1U);
    EXPECT_TRUE(make_approve_view(state).problem);
}

TEST(outcome, without_proof_is_neither_success_nor_failure)
{
    for (const char* sample : {"outcome", "failed"}) {
        EngineState state = sample_state(sample);
        state.review.outcome->problem = Error{Code::outcome_unproven, Stage::send, {{"what", "balances"}}};
        state.review.problem.reset();
        const OutcomeView view = make_outcome_view(state);
        EXPECT_EQ(view.chip, QStringLiteral("Included, not proved"));
        EXPECT_EQ(view.chip_tone, Tone::attention);
        EXPECT_FALSE(view.failed);
        ASSERT_TRUE(view.problem.has_value());
        EXPECT_FALSE((view.sentence + view.problem->lead + view.problem->lost).contains(QStringLiteral("nothing")));
        EXPECT_FALSE((view.sentence + view.problem->lost).contains(QStringLiteral("gas")));
        EXPECT_EQ(view.steps.back().state, Step::State::failed);
    }
}

TEST(outcome, floors_are_compared_not_assumed)
{
    EngineState state = sample_state("outcome");
    EXPECT_EQ(make_outcome_view(state).trades.back().back().text, QStringLiteral("All held"));
    send::TradeOutcome& first = state.review.outcome->trades.front();
    first.actual_out = first.floor - U256(1);
    const Cell cell = make_outcome_view(state).trades.back().back();
    EXPECT_TRUE(cell.text.contains(QStringLiteral("below"))) << cell.text.toStdString();
    EXPECT_EQ(cell.tone, Tone::danger);
}

TEST(outcome, a_plain_account_keeps_what_was_done_before_the_failure)
{
    const OutcomeView view = make_outcome_view(halted_state());
    EXPECT_EQ(view.chip, QStringLiteral("Stopped half way"));
    ASSERT_TRUE(view.problem.has_value());
    EXPECT_EQ(view.problem->lead, QStringLiteral("Stopped at call 3 of 5"));
    EXPECT_TRUE(view.problem->lost.startsWith(QStringLiteral("2 "))) << view.problem->lost.toStdString();
    EXPECT_FALSE(view.sentence.contains(QStringLiteral("Only gas")));
}

TEST(outcome, one_confirmed_call_of_several_is_not_the_end)
{
    EngineState state = sample_state("confirming");
    state.review.progress->step = send::Step::confirmed;
    state.review.progress->calls = 3;
    EXPECT_EQ(make_outcome_view(state).steps.back().state, Step::State::running);
    state.review.progress->call = 2;
    EXPECT_EQ(make_outcome_view(state).steps.back().state, Step::State::done);
}

TEST(overview, nothing_that_may_be_on_its_way_is_set_aside)
{
    EngineState state = sample_state("interrupted");
    EXPECT_TRUE(make_overview(state).may_abandon);
    EXPECT_TRUE(make_overview(state).banner.sentence.contains(QStringLiteral("Nothing was sent")));
    state.unfinished[0].transaction = state.unfinished[0].digest;
    state.head = chain::Block{};
    state.head->time = state.now;
    state.unfinished[0].deadline = state.head->time + std::chrono::minutes(1);
    using send::Step;
    for (const Step step : {Step::signed_outer, Step::submitted, Step::included, Step::confirmed}) {
        state.unfinished[0].step = step;
        EXPECT_FALSE(make_overview(state).may_abandon);
        state.unfinished.front().done = 1; // a plain account's: the rest can be given up, what is done is told
        EXPECT_TRUE(make_overview(state).may_abandon);
        state.unfinished.front().done = 0;
        EXPECT_FALSE(make_overview(state).banner.sentence.contains(QStringLiteral("Nothing was sent")));
    }
    state.unfinished.front().deadline = state.head->time - std::chrono::minutes(1);
    state.unfinished.front().step = Step::submitted;
    EXPECT_TRUE(make_overview(state).may_abandon) << "past its deadline it can trade no more";
}

TEST(overview, of_several_half_finished_plans_one_is_offered_and_the_others_are_counted)
{
    EngineState state = sample_state("interrupted");
    const std::uint64_t first = state.unfinished[0].plan_number;
    state.unfinished.push_back(state.unfinished[0]);
    state.unfinished[1].plan_number = first + 1;
    EXPECT_EQ(make_overview(state).unfinished, first);
    EXPECT_TRUE(make_overview(state).banner.sentence.contains("1 more plan"))
        << make_overview(state).banner.sentence.toStdString();
    // The first is being signed: it is spoken of, and the other not forgotten.
    EngineState signing = sample_state("signing");
    signing.unfinished = state.unfinished;
    signing.unfinished[0].plan_number = signing.review.simulated->plan().number;
    signing.unfinished[1].plan_number = signing.unfinished[0].plan_number + 1;
    const OverviewView view = make_overview(signing);
    EXPECT_EQ(view.unfinished, 0U);
    EXPECT_TRUE(view.banner.sentence.contains("1 more plan")) << view.banner.sentence.toStdString();
}

} // namespace
} // namespace ballast::ui
