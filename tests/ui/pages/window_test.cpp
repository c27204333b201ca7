#include "support/temporary_folder.h"
#include "ui/pages/in_language.h"
#include "ui/pages/stage.h"
#include "ui/rail.h"
#include "ui/settings.h"
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <gtest/gtest.h>

namespace ballast::ui {
namespace {

using tests::Stage;

struct window : testing::Test {
    ~window() override { Theme::apply(Theme()); }
};

engine::StatePtr shared(const engine::EngineState& state) { return std::make_shared<const engine::EngineState>(state); }

/// Everything in sight that must be scrolled sideways to be read.
QStringList sideways(const MainWindow& window)
{
    QStringList found;
    for (const QAbstractScrollArea* area : window.findChildren<QAbstractScrollArea*>())
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0 &&
            !area->inherits("QPlainTextEdit")) // an address may be longer than any window
            found << QStringLiteral("%1 %2 by %3")
                         .arg(area->metaObject()->className(), area->objectName())
                         .arg(area->horizontalScrollBar()->maximum());
    return found;
}

void expect_fits(const tests::SampleState& sample, const std::string& language)
{
    Stage stage(sample.state);
    for (const PageEntry& entry : page_entries()) {
        stage.open(entry.name);
        const std::string where = sample.name + "/" + entry.name + "/" + language;
        EXPECT_EQ(sideways(stage.window).join(u'\n').toStdString(), "") << where;
        EXPECT_LE(stage.window.minimumSizeHint().width(), 1280) << where;
        EXPECT_EQ(stage.window.width(), 1280) << where << ": nothing may push the window wider";
    }
}

TEST_F(window, every_page_fits_1280_at_one_and_a_half_times_the_text_size)
{
    for (const char* language : {"en", "de"}) {
        const tests::InLanguage words{QLatin1String(language)};
        Theme::apply(Theme(Scheme::light, 150));
        for (const tests::SampleState& sample : tests::sample_states())
            expect_fits(sample, language);
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

} // namespace
} // namespace ballast::ui
