#include "ui/pages/policy_fixture.h"
#include <QDoubleSpinBox>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

// What is folded away, and the versions before the one in force.
namespace ballast::ui {
namespace {

TEST_F(policy_page, bands_are_folded_until_they_are_wanted_or_wrong)
{
    show();
    EXPECT_FALSE(visible("policyBands"));
    EXPECT_TRUE(visible("policyLimits"));
    find<QPushButton>("foldLimits")->click();
    EXPECT_FALSE(visible("policyLimits"));
    EXPECT_EQ(find<QPushButton>("foldLimits")->accessibleDescription(), "Folded");
    find<QDoubleSpinBox>("bandLower_WBTC")->setValue(9); // above the most that it may be
    EXPECT_TRUE(visible("policyBands")) << "what is wrong is shown";
    EXPECT_TRUE(visible("policyLimits"));
    find<QPushButton>("foldBands")->click();
    show();
    EXPECT_FALSE(visible("policyBands")) << "a new block opens nothing that a person has closed";
    find<QPushButton>("discardPolicyButton")->click();
}

TEST_F(policy_page, every_version_can_be_compared_and_brought_back)
{
    show();
    const auto* menu = find<QMenu>("policyVersionsMenu");
    ASSERT_EQ(menu->actions().size(), 6);
    EXPECT_EQ(menu->actions().first()->text(), "Version 6, in force");
    EXPECT_EQ(menu->actions().last()->text(), "Version 1") << "the log does not tell when that was";
    menu->actions()[1]->trigger();
    ASSERT_EQ(m_sent.size(), 1u);
    EXPECT_EQ(std::get<engine::ReadPolicy>(m_sent[0].action).version, 5u);
    policy::Policy older = *m_state.policy;
    older.version = 5;
    older.limits.horizon_days = 30;
    m_state.results.push_back({1, std::nullopt, policy::format_policy(older)});
    show();
    EXPECT_TRUE(says("Changes from version 5"));
    const auto* changes = find<QTableView>("policyChanges")->model();
    ASSERT_EQ(changes->rowCount(), 1);
    EXPECT_EQ(changes->index(0, 1).data().toString(), QStringLiteral("\u2212\u00A030\u00A0days"));
    EXPECT_EQ(changes->index(0, 2).data().toString(), QStringLiteral("+\u00A060\u00A0days"));
    EXPECT_EQ(changes->headerData(1, Qt::Horizontal).toString(), "Version 5");
    EXPECT_FALSE(find<QPushButton>("savePolicyButton")->isEnabled()) << "looking changes nothing";
    find<QPushButton>("takeVersionButton")->click();
    EXPECT_EQ(find<QDoubleSpinBox>("limitHorizon")->value(), 30);
    EXPECT_TRUE(says("Draft of version 7, not saved"));
    EXPECT_TRUE(says("Nothing differs from version 5."));
    menu->actions().first()->trigger();
    EXPECT_TRUE(says("Changes from version 6"));
    EXPECT_EQ(changes->index(0, 1).data().toString(), QStringLiteral("\u2212\u00A060\u00A0days"));
    find<QPushButton>("savePolicyButton")->click();
    EXPECT_EQ(std::get<engine::ReplacePolicy>(m_sent[1].action).policy.limits.horizon_days, 30);
    menu->actions()[2]->trigger();
    answer(3, Error{Code::policy_missing, Stage::policy, {}});
    show();
    EXPECT_TRUE(visible("policyVersionProblem"));
    find<QPushButton>("discardPolicyButton")->click();
}

} // namespace
} // namespace ballast::ui
