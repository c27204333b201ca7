#include "scenario/story.h"
#include "support/temporary_folder.h"
#include "ui/models/approve_view.h"
#include "ui/models/call_words.h"
#include "ui/models/outcome_view.h"
#include "ui/models/overview_view.h"
#include "ui/models/report.h"
#include "ui/pages/page_harness.h"
#include "ui/pages/stage.h"
#include "ui/widgets/announce.h"
#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <algorithm>
#include <gtest/gtest.h>

// Where things of the approve page stand, and what may be pressed on it.
namespace ballast::ui {
namespace {

using engine::EngineState;
using tests::sample_state;
using tests::Stage;

/// Buttons of a kind that a person sees.
std::vector<QAbstractButton*> shown_buttons(const QWidget& page, const char* property = nullptr)
{
    std::vector<QAbstractButton*> out;
    for (auto* button : page.findChildren<QAbstractButton*>())
        if (button->isVisible() && (!property || button->property(property).toBool())) out.push_back(button);
    return out;
}

TEST(approve_page, what_blocks_stands_first_over_the_whole_page_with_its_details_open)
{
    tests::PageHarness page("approve");
    page.page->show_state(sample_state("blocked"));
    const ApproveView view = make_approve_view(sample_state("blocked"));
    const auto* banner = page.find<ProblemBanner>("blockedBanner");
    ASSERT_TRUE(banner->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    EXPECT_EQ(banner->width(), page.page->width() - 2 * px(24));
    EXPECT_LT(banner->mapTo(page.page.get(), QPoint()).y(),
              page.find<QLabel>("effectSentence")->mapTo(page.page.get(), QPoint()).y());
    const auto* details = page.find<ReviewTable>("blockingChecks");
    ASSERT_TRUE(details->isVisible());
    EXPECT_EQ(details->model()->rowCount(), static_cast<int>(view.blocking));
    page.find<QAbstractButton>("copyDetailsButton")->click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(view.problem->happened));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(details->model()->index(0, 1).data().toString()));
    page.page->show_state(sample_state("review"));
    EXPECT_FALSE(banner->isVisible());
    EXPECT_FALSE(details->isVisible());
}

TEST(approve_page, a_low_window_scrolls_what_blocks_with_the_document)
{
    tests::PageHarness page("approve");
    page.page->resize(1132, 480);
    page.page->show_state(sample_state("blocked"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const auto* banner = page.find<ProblemBanner>("blockedBanner");
    ASSERT_TRUE(banner->isVisible());
    EXPECT_EQ(page.page->height(), 480);
    EXPECT_LT(banner->width(), page.page->width() / 2 + px(200)) << "in the column beside the checks";
}

TEST(approve_page, after_a_failure_there_is_one_primary_act_and_the_reason_in_words)
{
    tests::PageHarness page("approve");
    page.page->show_state(sample_state("failed"));
    const auto primary = shown_buttons(*page.page, "primary");
    ASSERT_EQ(primary.size(), 1U);
    EXPECT_EQ(primary[0]->objectName(), QStringLiteral("planAgainButton"));
    const OutcomeView view = make_outcome_view(sample_state("failed"));
    EXPECT_EQ(view.problem->lead, QStringLiteral("Not executed: a floor was not met"));
    EXPECT_NE(view.problem->happened, view.problem->lead) << "not the same twice";
    EXPECT_TRUE(page.find<QWidget>("executedCalls")->isVisible());
    page.page->show_state(sample_state("outcome"));
    ASSERT_EQ(shown_buttons(*page.page, "primary").size(), 1U);
    EXPECT_EQ(shown_buttons(*page.page, "primary")[0]->objectName(), QStringLiteral("backToOverviewButton"));
    EXPECT_FALSE(page.find<QWidget>("executedCalls")->isVisible());
}

TEST(approve_page, a_report_is_saved_of_what_is_over_and_of_nothing_else)
{
    const tests::TemporaryFolder folder;
    tests::PageHarness page("approve");
    page.page->show_state(sample_state("sending"));
    EXPECT_FALSE(page.find<QAbstractButton>("saveReportButton")->isVisible());
    page.page->show_state(sample_state("outcome"));
    ASSERT_TRUE(page.find<QAbstractButton>("saveReportButton")->isVisible());
    page.find<QAbstractButton>("saveReportButton")->click();
    const std::string path = folder / "plan.pdf";
    Q_EMIT page.find<QFileDialog>("reportDialog")->fileSelected(QString::fromStdString(path));
    EXPECT_EQ(page.find<QLabel>("reportAnswer")->text().toStdString(), "Written to " + path);
    QFile file(QString::fromStdString(path));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
    page.page->show_state(sample_state("failed"));
    EXPECT_TRUE(page.find<QAbstractButton>("saveReportButton")->isVisible()) << "a failure is to be explained too";
}

TEST(outcome, the_report_holds_what_the_page_shows)
{
    for (const char* name : {"outcome", "failed"}) {
        const EngineState& state = sample_state(name);
        const OutcomeView view = make_outcome_view(state);
        const QString html = outcome_report(view, state);
        const auto holds = [&](const QString& words) {
            EXPECT_TRUE(words.isEmpty() || html.contains(words.toHtmlEscaped())) << name << ": " << words.toStdString();
        };
        holds(view.title);
        holds(view.chip);
        holds(view.verdict);
        for (const auto* table : {&view.trades, &view.weights})
            for (const auto& row : *table)
                for (const Cell& cell : row)
                    holds(cell.text);
        for (const auto& [clock, sentence] : view.events)
            holds(sentence);
        holds(text::group_hex(view.transaction).section(u'\n', 0, 0));
        if (view.problem) holds(view.problem->happened);
    }
}

TEST(approve_page, an_interrupted_plan_is_gone_on_with)
{
    tests::PageHarness page("approve");
    EngineState state = sample_state("sending");
    state.waiting.clear();
    state.review.problem = Error{Code::endpoint_none, ballast::Stage::send, {{"chain", "Ethereum"}}};
    page.page->show_state(state);
    const auto primary = shown_buttons(*page.page, "primary");
    ASSERT_EQ(primary.size(), 1U);
    EXPECT_EQ(primary[0]->objectName(), QStringLiteral("resumeButton"));
    EXPECT_FALSE(page.find<QAbstractButton>("setAsideButton")->isVisible()) << "it may be on its way";
}

TEST(approve_page, what_was_not_sent_can_be_set_aside_where_it_stopped)
{
    tests::PageHarness page("approve");
    EngineState state = sample_state("sending");
    const std::uint64_t number = state.review.simulated->plan().number;
    state.waiting.clear();
    state.review.progress->step = send::Step::prepared;
    state.review.problem = Error{Code::key_locked, ballast::Stage::sign, {}};
    send::Unfinished open;
    open.plan_number = number;
    state.unfinished = {open};
    page.page->show_state(state);
    auto* aside = page.find<QAbstractButton>("setAsideButton");
    ASSERT_TRUE(aside->isVisible());
    aside->click();
    ASSERT_FALSE(page.sent.empty());
    EXPECT_EQ(std::get<engine::AbandonPlan>(page.sent.back().action).plan_number, number);
    EXPECT_EQ(make_overview(state).unfinished, number) << "and on the first page too";
    EXPECT_TRUE(make_overview(state).may_abandon);
}

TEST(approve_page, the_wait_for_a_cheaper_block_can_be_stopped)
{
    tests::PageHarness page("approve");
    EngineState state = sample_state("sending");
    state.review.progress->step = send::Step::prepared;
    page.page->show_state(state);
    auto* stop = page.find<QAbstractButton>("stopWaitingButton");
    EXPECT_FALSE(stop->isVisible());
    state.review.progress->problem = Error{Code::base_fee_above_cap, ballast::Stage::send, {}};
    page.page->show_state(state);
    ASSERT_TRUE(stop->isVisible());
    stop->click();
    EXPECT_TRUE(std::holds_alternative<engine::Cancel>(page.sent.back().action)) << "the signatures stay";
    state.review.progress->calls = 3;
    state.review.progress->call = 1;
    page.page->show_state(state);
    stop->click();
    EXPECT_TRUE(std::holds_alternative<engine::AbandonPlan>(page.sent.back().action)) << "what is done stays done";
}

TEST(approve_page, hashes_are_copied_whole)
{
    tests::PageHarness page("approve");
    page.page->show_state(sample_state("outcome"));
    page.find<QAbstractButton>("copyTransactionButton")->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), words(sample_state("outcome").review.outcome->transaction));
    const auto state = sample_state("review");
    const plan::Plan& plan = state.review.simulated->plan();
    page.page->show_state(state);
    auto* copy = page.find<QAbstractButton>("copyDigestButton");
    QSignalSpy said(&Announcer::instance(), &Announcer::said);
    copy->click();
    const QString copied = QGuiApplication::clipboard()->text();
    for (const Bytes32& hash : {plan.digest, plan.domain_hash, plan.message_hash})
        EXPECT_TRUE(copied.contains(words(hash))) << copied.toStdString();
    EXPECT_TRUE(copied.contains(QString::number(plan.block.number.value))) << "what --block takes";
    ASSERT_EQ(said.size(), 1);
    EXPECT_EQ(said.front().front().toString(), "Copied");
    EXPECT_EQ(copy->accessibleName(), "Copy hashes and block for another signer");
}

// Who signs on another computer makes the plan from the same block and compares the hash that a Safe's own page shows.
TEST(approve_page, shows_its_block_and_the_whole_hash)
{
    tests::PageHarness page("approve");
    const auto state = sample_state("review");
    page.page->show_state(state);
    const auto shown = [&page](const char* name, const QString& words) {
        for (const QLabel* label : page.find<QWidget>(name)->findChildren<QLabel*>())
            if (label->text().remove(u' ').contains(words)) return true;
        return false;
    };
    const plan::Plan& plan = state.review.simulated->plan();
    EXPECT_TRUE(page.find<QLabel>("madeAt")->text().contains(text::format_block(plan.block.number)));
    EXPECT_TRUE(shown("wholeDigest", words(plan.digest).mid(2)));
}

TEST(approve_page, another_step_begins_at_its_top)
{
    tests::PageHarness page("approve");
    page.page->resize(900, 420);
    page.page->show();
    page.page->show_state(sample_state("review"));
    QApplication::processEvents();
    int moved = 0;
    const auto bars = page.page->findChildren<QScrollBar*>();
    for (QScrollBar* bar : bars) {
        bar->setValue(bar->maximum());
        moved += bar->isVisible() && bar->value() > 0;
    }
    ASSERT_GT(moved, 0);
    page.page->show_state(sample_state("signing"));
    for (const QScrollArea* area : page.page->findChildren<QScrollArea*>())
        EXPECT_EQ(area->verticalScrollBar()->value(), 0);
}

TEST(approve_page, the_step_in_bold_is_the_one_to_do)
{
    auto state = sample_state("signing");
    EXPECT_TRUE(make_approve_view(state).steps.contains("<b>2 Sign</b>"));
    while (state.review.confirmations.size() < state.review.threshold)
        state.review.confirmations.push_back({Address{}, {}});
    EXPECT_TRUE(make_approve_view(state).steps.contains("<b>3 Send</b>"));
}

TEST(approve_page, no_two_acts_say_the_same)
{
    for (const char* name : {"plan", "approve"})
        for (const tests::SampleState& sample : tests::sample_states()) {
            tests::PageHarness page(name);
            page.page->show_state(*sample.state);
            QStringList acts;
            for (const QAbstractButton* button : shown_buttons(*page.page))
                if (!button->text().isEmpty() && !button->isCheckable() && button->property("link") != true)
                    acts << button->text();
            const auto all = acts.size();
            acts.removeDuplicates();
            EXPECT_EQ(acts.size(), all) << sample.name << "/" << name << ": " << acts.join(", ").toStdString();
        }
}

TEST(approve_page, plan_against_actual_shows_every_column_at_1280)
{
    Stage stage(std::make_shared<const EngineState>(sample_state("outcome")));
    stage.open("approve");
    const auto* table = stage.window.findChild<ReviewTable*>("outcomeTable");
    for (int column = 0; column < table->model()->columnCount(); ++column)
        EXPECT_FALSE(table->isColumnHidden(column)) << column;
    const auto* weights = stage.window.findChild<ReviewTable*>("outcomeWeights");
    const auto* hash = stage.window.findChild<QWidget*>("transactionHash");
    EXPECT_GT(hash->mapTo(&stage.window, QPoint()).x(), weights->mapTo(&stage.window, QPoint(weights->width(), 0)).x())
        << "weights and events stand side by side";
}

TEST(approve_page, plan_against_actual_lets_one_column_after_the_other_go)
{
    tests::PageHarness page("approve");
    page.page->show_state(sample_state("outcome"));
    auto* table = page.find<ReviewTable>("outcomeTable");
    std::vector<int> hidden;
    for (int width = 1100; width >= 300; width -= 10) {
        table->setFixedWidth(width);
        for (const int column : {6, 5, 2, 1})
            if (table->isColumnHidden(column) && std::find(hidden.begin(), hidden.end(), column) == hidden.end())
                hidden.push_back(column);
        for (const int column : {0, 3, 4, 7})
            EXPECT_FALSE(table->isColumnHidden(column)) << column << " says what no other does";
    }
    EXPECT_EQ(hidden, (std::vector<int>{6, 5, 2, 1}));
}

TEST(outcome, of_a_safe_no_call_counts_when_one_fails)
{
    const EngineState& state = sample_state("failed");
    ASSERT_TRUE(state.review.simulated->plan().safe_tx);
    const std::vector<CallNode> whole = executed_calls(state);
    ASSERT_EQ(whole.size(), 1U) << "one transaction of the Safe";
    EXPECT_TRUE(whole[0].sentence.contains(QStringLiteral("undone"))) << whole[0].sentence.toStdString();
    EXPECT_EQ(whole[0].calls.size(), state.review.simulated->calls().size());
}

TEST(outcome, of_an_account_each_call_says_what_became_of_it)
{
    tests::Story story;
    story.use_plain_account().price("WETH", tests::Percent{30}).advance(std::chrono::seconds(12));
    story.expect_plan("WETH", "USDC").simulate();
    EngineState state = sample_state("failed");
    state.review.simulated = story.simulated_ptr();
    state.review.progress->call = 1;
    const std::vector<CallNode> calls = executed_calls(state);
    ASSERT_EQ(calls.size(), story.plan().calls.size());
    ASSERT_GE(calls.size(), 2U);
    EXPECT_TRUE(calls[0].sentence.startsWith(QStringLiteral("done: ")));
    EXPECT_TRUE(calls[1].sentence.startsWith(QStringLiteral("stopped here: ")));
    for (std::size_t i = 2; i < calls.size(); ++i)
        EXPECT_TRUE(calls[i].sentence.startsWith(QStringLiteral("not sent: "))) << i;
}

} // namespace
} // namespace ballast::ui
