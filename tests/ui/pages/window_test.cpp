#include "support/temporary_folder.h"
#include "ui/context_bar.h"
#include "ui/pages/in_language.h"
#include "ui/pages/stage.h"
#include "ui/rail.h"
#include "ui/settings.h"
#include "ui/widgets/linked_targets.h"
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QTest>
#include <gtest/gtest.h>

namespace ballast::ui {
namespace {

using tests::Stage;

struct window : testing::Test {
    ~window() override { Theme::apply(Theme()); }
};

engine::StatePtr shared(const engine::EngineState& state) { return std::make_shared<const engine::EngineState>(state); }

/// What stands beside the word of a page in the rail.
QString badge_of(const MainWindow& shown, int page)
{
    const auto* rail = shown.findChild<QListView*>(QStringLiteral("rail"));
    return rail->model()->index(page, 0).data(Qt::AccessibleTextRole).toString();
}

// Nobody opens Approve here: it is made, and told the state, by and by.
TEST_F(window, pages_that_nobody_opens_come_and_follow_by_themselves)
{
    constexpr int k_approve = 3;
    MainWindow bare([](engine::Command) {});
    bare.show();
    bare.show_state(shared(tests::sample_state("review")));
    const auto says = [&bare](const char* end) {
        return [&bare, end] { return badge_of(bare, k_approve).endsWith(QLatin1String(end)); };
    };
    EXPECT_TRUE(says("Approve")()) << "not made yet: " << badge_of(bare, k_approve).toStdString();
    EXPECT_TRUE(QTest::qWaitFor(says("1 waiting"), 10'000)) << badge_of(bare, k_approve).toStdString();
    EXPECT_EQ(bare.current_page(), "overview");
    bare.show_state(shared(tests::sample_state("act_now")));
    EXPECT_TRUE(QTest::qWaitFor(says("Approve"), 10'000)) << badge_of(bare, k_approve).toStdString();
    // While they come, all are built anew, twice.
    bare.set_look(Scheme::light, 110);
    QApplication::processEvents();
    bare.set_look(Scheme::light, 100);
    bare.show_state(shared(tests::sample_state("review")));
    EXPECT_TRUE(QTest::qWaitFor(says("1 waiting"), 10'000)) << badge_of(bare, k_approve).toStdString();
}

// A new look is a matter of the page that is seen; the others are let go, come anew, and are as they were.
TEST_F(window, a_new_look_keeps_what_every_page_shows)
{
    Stage stage(shared(tests::sample_state("review")));
    const auto words_of = [&stage](const char* page) {
        stage.open(page);
        QStringList words;
        for (const QLabel* label : stage.window.findChildren<QLabel*>())
            if (label->isVisible()) words << label->text();
        words.sort(); // in whatever order they were made
        return words;
    };
    const QStringList approve = words_of("approve"), policy = words_of("policy");
    ASSERT_TRUE(approve.contains("Approve plan 1"));
    const QPointer<Page> seen = stage.window.page("policy"), unseen = stage.window.page("approve");
    stage.window.set_look(Scheme::dark, 100);
    EXPECT_TRUE(seen);
    EXPECT_FALSE(unseen);
    EXPECT_EQ(stage.window.current_page(), "policy");
    stage.window.set_look(Scheme::light, 100); // some words bear their colour
    EXPECT_TRUE(words_of("policy") == policy);
    EXPECT_TRUE(words_of("approve") == approve);
    const auto footers = stage.window.findChildren<QAbstractButton*>("approveButton");
    ASSERT_EQ(footers.size(), 1) << "the former went with its page";
    EXPECT_TRUE(footers.front()->isVisible()) << "its footer came with it";
}

// A page that was filled while nobody saw it has all its height when it is painted first, before any other event.
TEST_F(window, a_page_filled_unseen_is_laid_out_when_it_is_opened)
{
    Stage stage(shared(tests::sample_state("act_now")));
    const auto height = [&stage] { return stage.window.findChild<LinkedTargets*>()->height(); };
    stage.open("policy");
    const int before = height();
    ASSERT_GT(before, 100);
    stage.open("settings");
    stage.window.set_look(Scheme::dark, 100);
    stage.window.show_page("policy");
    EXPECT_EQ(height(), before) << "made when it was opened";
    stage.open("settings");
    stage.window.set_look(Scheme::light, 100);
    EXPECT_TRUE(QTest::qWaitFor([&stage] { return stage.window.findChild<LinkedTargets*>() != nullptr; }, 10'000));
    QTest::qWait(500);
    stage.window.show_page("policy");
    EXPECT_EQ(height(), before) << "made by and by";
}

// How fresh the numbers are outlasts a wide field and long words.
TEST_F(window, the_age_of_the_numbers_stays_in_the_bar_with_larger_text)
{
    for (const int percent : {100, 120, 150}) {
        Theme::apply(Theme(Scheme::light, percent));
        Stage stage(shared(tests::sample_state("act_now")));
        stage.settle();
        QStringList seen;
        for (const QLabel* label : stage.window.findChild<ContextBar*>()->findChildren<QLabel*>())
            if (label->isVisible()) seen << label->text();
        const QString bar = seen.join(QLatin1Char('|'));
        EXPECT_TRUE(bar.contains(" ago")) << percent << ' ' << bar.toStdString();
        EXPECT_TRUE(bar.contains("agree")) << percent << ' ' << bar.toStdString();
        EXPECT_EQ(stage.window.width(), 1280);
    }
}

TEST_F(window, never_opens_larger_than_the_screen)
{
    Theme::apply(Theme(Scheme::light, 200));
    const MainWindow large([](engine::Command) {});
    const QSize room = large.screen()->availableSize();
    EXPECT_LE(large.width(), room.width());
    EXPECT_LE(large.height(), room.height());
}

TEST_F(window, without_its_data_folder_it_shows_that_alone)
{
    Stage stage(shared(tests::sample_state("in_use")));
    auto* quit = stage.window.findChild<QAbstractButton*>("standstillQuitButton");
    ASSERT_TRUE(quit && quit->isVisible());
    EXPECT_FALSE(stage.window.findChild<Rail*>()->isVisible());
    for (const QAbstractButton* button : stage.window.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->isEnabled()) {
            EXPECT_TRUE(button->parentWidget()->objectName() == "folderProblem") << button->text().toStdString();
        }
    for (const QAction* action : stage.window.actions().all())
        EXPECT_EQ(action->isEnabled(), action == stage.window.actions().get(Act::quit)) << action->text().toStdString();
    QStringList said;
    for (const QLabel* label : stage.window.findChildren<QLabel*>())
        if (label->isVisible()) said << label->text();
    const QString all = said.join(u'\n');
    EXPECT_TRUE(all.contains("This data folder is open in another window")) << all.toStdString();
    EXPECT_TRUE(all.contains("/home/ines/.local/share/ballast. ")) << "the folder, not its lock file";
    EXPECT_FALSE(all.contains("How would you like to begin"));
}

TEST_F(window, a_treasury_problem_is_no_standstill)
{
    Stage stage(shared(tests::sample_state("trouble")));
    EXPECT_TRUE(stage.window.findChild<Rail*>()->isVisible());
    EXPECT_TRUE(stage.window.actions().get(Act::refresh)->isEnabled());
}

TEST_F(window, the_rail_speaks_german_on_every_page)
{
    const tests::InLanguage words{QStringLiteral("de")};
    Stage stage(shared(tests::sample_state("act_now")));
    const QStringList expected{"Übersicht",  "Drift",   "Plan",      "Freigeben",    "Aktivität",
                               "Richtlinie", "Wallets", "Netzwerke", "Einstellungen"};
    const auto* model = stage.window.findChild<Rail*>()->list()->model();
    ASSERT_EQ(model->rowCount(), expected.size());
    for (int row = 0; row < model->rowCount(); ++row)
        EXPECT_EQ(model->index(row, 0).data().toString(), expected[row]);
}

TEST_F(window, the_words_in_the_ring_stay_inside_it)
{
    for (const char* language : {"en", "de"}) {
        const tests::InLanguage words{QLatin1String(language)};
        Stage stage(shared(tests::sample_state("act_now")));
        const auto* centre = stage.window.findChild<QLabel*>("ringCentre");
        if (!centre) GTEST_SKIP() << "built without QtCharts: no ring";
        EXPECT_LT(centre->sizeHint().width(), 0.54 * centre->parentWidget()->width()) << centre->text().toStdString();
    }
}

TEST_F(window, speaks_of_the_plan_under_way_and_leads_to_it)
{
    const auto press_banner = [](const char* state, const QString& lead) {
        Stage stage(shared(tests::sample_state(state)));
        stage.open("overview");
        QStringList said;
        for (const QLabel* label : stage.window.page("overview")->findChildren<QLabel*>())
            if (label->isVisible()) said << label->text();
        EXPECT_TRUE(said.contains(lead)) << state << ":\n" << said.join(u'\n').toStdString();
        EXPECT_FALSE(said.join(u'\n').contains("Review the suggested plan")) << state;
        EXPECT_FALSE(said.join(u'\n').contains("Act now")) << state;
        stage.window.page("overview")->findChild<QAbstractButton*>("reviewPlanButton")->click();
        EXPECT_EQ(stage.window.current_page(), "approve") << state;
        EXPECT_TRUE(stage.sent.empty()) << state << ": it is open already";
    };
    press_banner("signing", "Plan 1 is approved and not sent yet");
    press_banner("sending", "Plan 1 is on its way");
    press_banner("confirming", "Plan 1 is on its way");
}

TEST_F(window, enter_presses_the_button_that_has_the_focus_but_sends_nothing)
{
    Stage stage(shared(tests::sample_state("act_now")));
    QApplication::setActiveWindow(&stage.window);
    stage.open("overview");
    auto* review = stage.window.findChild<QAbstractButton*>("reviewPlanButton");
    review->setFocus();
    QTest::keyClick(review, Qt::Key_Return);
    EXPECT_EQ(stage.window.current_page(), "plan");
    stage.window.show_state(shared(tests::sample_state("review")));
    stage.open("approve");
    auto* approve = stage.window.findChild<QAbstractButton*>("approveButton");
    stage.window.findChild<QWidget*>("rejectButton")->setFocus();
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_TRUE(stage.sent.empty()) << "with a modifier it is another key";
    ASSERT_TRUE(QTest::qWaitFor([approve] { return approve->isEnabled(); }, 5000));
    stage.window.findChild<QWidget*>("copyDigestButton")->setFocus();
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(stage.sent.empty()) << "only the focused button";
}

TEST_F(window, begins_at_the_address_with_ethereum_first)
{
    const tests::TemporaryFolder folder;
    Settings settings(QString::fromStdString(folder.text()));
    auto state = tests::sample_state("empty");
    auto other = std::make_shared<chain::ChainConfig>(*state.chains.front());
    other->id = ChainId{42161};
    other->name = "Arbitrum One";
    auto mainnet = std::make_shared<chain::ChainConfig>(*other);
    mainnet->id = ChainId{1};
    mainnet->name = "Ethereum";
    mainnet->practice = false;
    state.chains = {other, mainnet};
    Stage stage(std::make_shared<const engine::EngineState>(state), &settings);
    settings.attach(stage.window);
    QApplication::setActiveWindow(&stage.window);
    stage.settle();
    auto* chain = stage.window.findChild<QComboBox*>("firstRunChain");
    EXPECT_EQ(chain->currentText(), "Ethereum");
    EXPECT_EQ(chain->count(), 2);
    EXPECT_EQ(stage.window.focusWidget(), stage.window.findChild<QLineEdit*>("firstRunAddress"));
    chain->setCurrentIndex(1);
    state.chains.push_back(std::make_shared<chain::ChainConfig>(*other));
    stage.window.show_state(std::make_shared<const engine::EngineState>(state));
    EXPECT_EQ(chain->currentText(), "Arbitrum One") << "a choice stays";
    stage.window.findChild<QAbstractButton*>("firstRunLook_moon")->click();
    EXPECT_EQ(Theme::current().scheme(), Scheme::dark);
    EXPECT_EQ(settings.scheme(), SchemeChoice::dark);
    auto* language = stage.window.findChild<QComboBox*>("firstRunLanguage");
    QTest::keyClick(language, Qt::Key_End);
    EXPECT_EQ(settings.language(), LanguageChoice::german);
    EXPECT_TRUE(stage.window.findChild<QLabel*>("firstRunLanguageNote")->text().contains("next start"));
}

TEST_F(window, at_the_first_run_there_is_no_frame_and_its_other_pages_bring_it)
{
    Stage stage(shared(tests::sample_state("empty")));
    stage.settle();
    const auto frame = [&] {
        return std::pair(stage.window.findChild<Rail*>()->isVisible(),
                         stage.window.findChild<QWidget*>("commandField")->isVisible());
    };
    EXPECT_EQ(frame(), std::pair(false, false));
    EXPECT_TRUE(stage.window.findChild<QLineEdit*>("firstRunAddress")->isVisible());
    stage.window.findChild<QAbstractButton*>("firstRunNetworks")->click();
    EXPECT_EQ(stage.window.current_page(), "networks");
    EXPECT_EQ(frame(), std::pair(true, true)) << "the way back";
    stage.window.show_page("overview");
    EXPECT_EQ(frame(), std::pair(false, false));
    stage.window.show_state(shared(tests::sample_state("on_target")));
    EXPECT_EQ(frame(), std::pair(true, true)) << "a treasury is watched";
}

/// Counts what shows itself as a window of its own.
struct Flashes : QObject {
    QStringList seen;
    bool eventFilter(QObject* object, QEvent* event) override
    {
        const auto* widget = qobject_cast<QWidget*>(object);
        if (event->type() == QEvent::Show && widget && widget->isWindow())
            seen << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        return false;
    }
};

TEST_F(window, no_part_of_a_page_is_a_window_for_a_moment)
{
    Flashes flashes;
    QApplication::instance()->installEventFilter(&flashes);
    Stage stage(tests::sample_states().front().state);
    for (const tests::SampleState& sample : tests::sample_states()) {
        stage.window.show_state(sample.state);
        for (const PageEntry& entry : page_entries())
            stage.open(entry.name);
    }
    stage.window.set_look(Scheme::light, 110); // builds all anew
    QApplication::instance()->removeEventFilter(&flashes);
    EXPECT_EQ(flashes.seen.size(), 1) << flashes.seen.join(u'\n').toStdString();
}

} // namespace
} // namespace ballast::ui
