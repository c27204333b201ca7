#include "ui/pages/stage.h"
#include <QAbstractButton>
#include <QDialog>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QTest>
#include <gtest/gtest.h>

// How treasuries come into the window and leave it.
namespace ballast::ui {
namespace {

using tests::Stage;

engine::StatePtr shared(const engine::EngineState& state) { return std::make_shared<const engine::EngineState>(state); }

engine::EngineState empty_with_practice()
{
    engine::EngineState state = tests::sample_state("empty");
    auto practice = std::make_shared<chain::ChainConfig>(*state.chains.front());
    practice->name = "Practice chain";
    practice->practice = true;
    auto real = std::make_shared<chain::ChainConfig>(*practice);
    real->name = "Ethereum";
    real->practice = false;
    state.chains = {real, practice};
    return state;
}

const QFrame* panel_of(const Stage& stage, const char* part)
{
    const QWidget* at = nullptr;
    for (const QWidget* each : stage.window.findChildren<QWidget*>(QLatin1String(part)))
        if (each->isVisible()) at = each;
    while (at && !at->property("panel").toBool())
        at = at->parentWidget();
    return qobject_cast<const QFrame*>(at);
}

TEST(treasuries, the_ways_to_begin_stand_side_by_side_and_are_equally_wide)
{
    Stage stage(shared(empty_with_practice()));
    stage.settle();
    const char* parts[]{"firstRunAddress", "practiceCommand", "openPolicyButton"};
    const QFrame* first = panel_of(stage, parts[0]);
    ASSERT_TRUE(first);
    int right = 0;
    for (const char* part : parts) {
        const QFrame* panel = panel_of(stage, part);
        ASSERT_TRUE(panel) << part;
        EXPECT_EQ(panel->width(), 336) << part;
        EXPECT_EQ(panel->height(), first->height()) << part;
        const QPoint at = panel->mapTo(&stage.window, QPoint());
        EXPECT_EQ(at.y(), first->mapTo(&stage.window, QPoint()).y()) << part;
        EXPECT_GT(at.x(), right) << part;
        right = at.x() + panel->width();
    }
}

TEST(treasuries, practising_is_an_act_only_where_a_practice_chain_was_given)
{
    {
        Stage without(shared(empty_with_practice()));
        EXPECT_EQ(without.window.findChild<QAbstractButton*>("practiseButton"), nullptr) << "no dead control";
        EXPECT_EQ(without.window.findChild<QLabel*>("practiceCommand")->text(), "./dev demo");
    }
    Stage stage(shared(empty_with_practice()), nullptr, QStringLiteral("/practice/policy.json"));
    auto* practise = stage.window.findChild<QAbstractButton*>("practiseButton");
    ASSERT_TRUE(practise && practise->isVisible());
    practise->click();
    ASSERT_EQ(stage.sent.size(), 1u);
    const auto& command = std::get<engine::ImportPolicy>(stage.sent[0].action);
    EXPECT_EQ(command.path, "/practice/policy.json");
    EXPECT_EQ(command.chain, "Practice chain") << "not the real one with the same number";
}

TEST(treasuries, their_menu_holds_what_can_be_done_with_them)
{
    Stage stage(shared(tests::sample_state("act_now")));
    const QMenu* menu = stage.window.findChild<QMenu*>("treasuryMenu");
    for (const Act act : {Act::watch_treasury, Act::forget_treasury})
        EXPECT_TRUE(menu->actions().contains(stage.window.actions().get(act)));
    const QAction* treasury = menu->actions().first();
    EXPECT_TRUE(treasury->isChecked());
    stage.window.show_state(shared(tests::sample_state("act_now")));
    EXPECT_EQ(menu->actions().first(), treasury) << "a new block builds no open menu anew";
    stage.window.show_state(shared(tests::sample_state("empty")));
    EXPECT_FALSE(stage.window.actions().get(Act::forget_treasury)->isEnabled());
}

TEST(treasuries, forgetting_asks_first_and_says_a_refusal)
{
    engine::EngineState state = tests::sample_state("act_now");
    Stage stage(shared(state));
    const auto ask = [&stage](const char* answer) {
        stage.window.actions().get(Act::forget_treasury)->trigger();
        auto* box = stage.window.findChild<QMessageBox*>("forgetTreasuryDialog");
        ASSERT_TRUE(box && box->isVisible());
        EXPECT_TRUE(box->text().contains(QString::fromStdString(tests::sample_state("act_now").treasuries[0].name)));
        box->findChild<QAbstractButton*>(QLatin1String(answer))->click();
        stage.settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    ask("forgetTreasuryNo");
    EXPECT_TRUE(stage.sent.empty());
    ask("forgetTreasuryYes");
    ASSERT_EQ(stage.sent.size(), 1u);
    const auto& command = std::get<engine::ForgetTreasury>(stage.sent[0].action);
    EXPECT_EQ(command.address, state.treasuries[0].address);
    EXPECT_EQ(command.chain, state.treasuries[0].chain);
    const Error refusal{
        Code::file_unwritable, ballast::Stage::policy, {{"path", "/data/policies"}, {"why", "read-only"}}};
    state.results.push_back({stage.sent[0].id, refusal, {}});
    stage.window.show_state(shared(state));
    const auto boxes = stage.window.findChildren<QMessageBox*>();
    ASSERT_EQ(boxes.size(), 1);
    EXPECT_TRUE(boxes[0]->text().contains("/data/policies"));
    stage.window.show_state(shared(state));
    EXPECT_EQ(stage.window.findChildren<QMessageBox*>().size(), 1) << "said once";
}

TEST(treasuries, another_one_is_watched_without_leaving_the_page)
{
    engine::EngineState state = tests::sample_state("act_now");
    Stage stage(shared(state));
    stage.open("drift");
    stage.window.actions().get(Act::watch_treasury)->trigger();
    stage.settle();
    auto* dialog = stage.window.findChild<QDialog*>("watchDialog");
    ASSERT_TRUE(dialog && dialog->isVisible());
    auto* address = dialog->findChild<QLineEdit*>("firstRunAddress");
    address->setText("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"); // of EIP-55
    dialog->findChild<QAbstractButton*>("watchTreasuryButton")->click();
    ASSERT_EQ(stage.sent.size(), 1u);
    const auto look = std::get<engine::LookAtTreasury>(stage.sent[0].action);
    policy::Policy proposed = *state.policy;
    proposed.treasury = look.address;
    proposed.treasury_name = "Second";
    state.first_look = engine::FirstLookState{look.address, look.chain, std::nullopt, proposed, Usd{1'000'000}};
    state.results.push_back({stage.sent[0].id, std::nullopt, {}});
    stage.window.show_state(shared(state));
    auto* add = dialog->findChild<QAbstractButton*>("addTreasuryButton");
    ASSERT_TRUE(add->isVisible());
    add->click();
    ASSERT_EQ(stage.sent.size(), 2u);
    EXPECT_EQ(std::get<engine::AddTreasury>(stage.sent[1].action).policy.treasury, look.address);
    state.results.push_back({stage.sent[1].id, std::nullopt, {}});
    stage.window.show_state(shared(state));
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(stage.window.current_page(), "drift");
}

TEST(treasuries, without_one_the_overview_asks)
{
    Stage stage(shared(tests::sample_state("empty")));
    stage.open("settings");
    stage.window.actions().get(Act::watch_treasury)->trigger();
    EXPECT_EQ(stage.window.current_page(), "overview");
    EXPECT_EQ(stage.window.findChild<QDialog*>("watchDialog"), nullptr);
}

} // namespace
} // namespace ballast::ui
