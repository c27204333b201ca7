#include "ui/pages/in_language.h"
#include "ui/pages/policy_fixture.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace ballast::ui {
namespace {

TEST_F(policy_page, without_a_treasury_teaches_what_a_policy_is)
{
    engine::EngineState none;
    none.starting = false;
    m_page->show_state(none);
    EXPECT_TRUE(says("No policy yet"));
    EXPECT_FALSE(visible("savePolicyButton"));
    EXPECT_FALSE(visible("policyTargets"));
    for (QPushButton* button : m_page->findChildren<QPushButton*>())
        if (button->text() == "Watch a treasury") button->click();
    EXPECT_EQ(m_went, "overview");
    EXPECT_TRUE(m_sent.empty());
}

TEST_F(policy_page, shows_the_policy_in_force_and_where_each_line_stands)
{
    show();
    EXPECT_EQ(find<QDoubleSpinBox>("targetSpin_ETH + WETH")->value(), 40.0);
    EXPECT_EQ(find<QDoubleSpinBox>("bandWidth_USDT")->value(), 40.0);
    EXPECT_EQ(find<QComboBox>("bandKind_WBTC")->currentText(), "By volatility");
    EXPECT_EQ(find<QComboBox>("tradeMember_ETH + WETH")->currentText(), "WETH");
    EXPECT_EQ(find<QDoubleSpinBox>("limitSlippage")->text(), QStringLiteral("0.30\u00A0%"));
    EXPECT_EQ(find<QDoubleSpinBox>("limitLossBudget")->text(), "none");
    EXPECT_TRUE(says("Version 6 is in force since 6 February"));
    EXPECT_TRUE(says("2 of 6 assets outside their band today."));
    EXPECT_FALSE(find<QPushButton>("savePolicyButton")->isEnabled());
    EXPECT_TRUE(says("Nothing is changed yet"));
    EXPECT_TRUE(m_sent.empty());
}

TEST_F(policy_page, saving_sends_whole_weights_that_sum_to_the_whole)
{
    show();
    for (const char* id : {"ETH + WETH", "WBTC", "DAI", "LINK"})
        m_page->findChild<QAbstractButton*>(QStringLiteral("targetLock_") + id)->click();
    find<QDoubleSpinBox>("targetSpin_USDC")->setValue(22);
    EXPECT_TRUE(says("Draft of version 7, not saved"));
    const auto* changes = find<QTableView>("policyChanges")->model();
    ASSERT_EQ(changes->rowCount(), 2);
    EXPECT_EQ(changes->index(0, 0).data().toString(), "USDC, target");
    EXPECT_EQ(changes->index(0, 1).data().toString(), QStringLiteral("\u2212\u00A020.0\u00A0%")) << "what goes";
    EXPECT_EQ(changes->index(1, 2).data().toString(), QStringLiteral("+\u00A08.0\u00A0%")) << "what comes";
    find<QPushButton>("savePolicyButton")->click();
    ASSERT_EQ(m_sent.size(), 1u);
    const auto& sent = std::get<engine::ReplacePolicy>(m_sent[0].action).policy;
    std::vector<std::int32_t> weights;
    for (const policy::Target& target : sent.targets)
        weights.push_back(target.weight.value);
    EXPECT_EQ(weights, (std::vector<std::int32_t>{400'000, 150'000, 220'000, 80'000, 100'000, 50'000}));
    EXPECT_EQ(sent.limits, m_state.policy->limits);
    EXPECT_FALSE(find<QPushButton>("savePolicyButton")->isEnabled()) << "one answer first";
    auto next = std::make_shared<policy::Policy>(sent);
    next->version = 7;
    m_state.policy = next;
    answer(1, std::nullopt);
    show();
    EXPECT_TRUE(says("Version 7 is saved"));
    EXPECT_TRUE(says("Nothing differs from the policy in force."));
}

TEST_F(policy_page, an_invalid_draft_says_why_and_cannot_be_saved)
{
    show();
    find<QDoubleSpinBox>("bandWidth_LINK")->setValue(6);
    EXPECT_EQ(find<QLabel>("policyRefusal")->text(),
              "The band of LINK is 6, wider than its weight of 5. Make the band narrower than the target.");
    EXPECT_TRUE(visible("policyRefusal"));
    EXPECT_FALSE(find<QPushButton>("savePolicyButton")->isEnabled());
    EXPECT_TRUE(find<QPushButton>("savePolicyButton")->accessibleDescription().startsWith("The band of LINK"));
    m_page->do_primary_act();
    EXPECT_TRUE(m_sent.empty());
    find<QDoubleSpinBox>("bandWidth_LINK")->setValue(3);
    EXPECT_FALSE(visible("policyRefusal"));
    EXPECT_TRUE(find<QPushButton>("savePolicyButton")->isEnabled());
    find<QDoubleSpinBox>("bandLower_WBTC")->setValue(9);
    EXPECT_EQ(find<QLabel>("policyRefusal")->text(), "The field WBTC, band never above of the policy is not valid: "
                                                     "must be above 0 and not below lower. Correct the field.");
    auto* gas = find<QLineEdit>("limitGasReserve");
    find<QPushButton>("discardPolicyButton")->click();
    gas->clear();
    QTest::keyClicks(gas, "1,5");
    EXPECT_TRUE(visible("policyRefusal"));
    EXPECT_FALSE(find<QPushButton>("savePolicyButton")->isEnabled());
    find<QPushButton>("discardPolicyButton")->click();
    EXPECT_EQ(gas->text(), "0");
}

TEST_F(policy_page, a_refused_save_shows_the_reason_and_keeps_the_draft)
{
    show();
    find<QDoubleSpinBox>("limitMinimumTicket")->setValue(900);
    find<QPushButton>("savePolicyButton")->click();
    ASSERT_EQ(m_sent.size(), 1u);
    EXPECT_EQ(std::get<engine::ReplacePolicy>(m_sent[0].action).policy.limits.minimum_ticket, (Usd{900'000'000}));
    answer(1, Error{Code::disk_full, Stage::store, {{"path", "/data/policy.json"}}});
    show();
    EXPECT_TRUE(says("The policy was not saved"));
    EXPECT_TRUE(says("The disk is full: /data/policy.json could not be written"));
    EXPECT_TRUE(find<QPushButton>("savePolicyButton")->isEnabled());
    EXPECT_EQ(find<QDoubleSpinBox>("limitMinimumTicket")->value(), 900);
    find<QPushButton>("discardPolicyButton")->click();
}

TEST_F(policy_page, incoming_states_do_not_overwrite_a_draft_and_another_treasury_has_its_own)
{
    show();
    find<QDoubleSpinBox>("limitHorizon")->setValue(30);
    auto newer = std::make_shared<policy::Policy>(*m_state.policy);
    newer->version = 7;
    newer->limits.risk_aversion = 3;
    const engine::EngineState mine = m_state;
    m_state.policy = newer;
    show();
    EXPECT_EQ(find<QDoubleSpinBox>("limitHorizon")->value(), 30);
    EXPECT_TRUE(says("Draft of version 8, not saved"));
    EXPECT_EQ(find<QTableView>("policyChanges")->model()->rowCount(), 2)
        << "both the edit and what the draft would take back";
    m_state = tests::guide_treasury(200);
    show();
    EXPECT_EQ(find<QDoubleSpinBox>("limitHorizon")->value(), 60);
    EXPECT_FALSE(find<QPushButton>("discardPolicyButton")->isEnabled());
    m_state = mine;
    show();
    EXPECT_EQ(find<QDoubleSpinBox>("limitHorizon")->value(), 30);
    find<QPushButton>("discardPolicyButton")->click();
    EXPECT_EQ(find<QDoubleSpinBox>("limitHorizon")->value(), 60);
}

TEST_F(policy_page, a_draft_outlives_its_page_with_its_owner_and_no_longer)
{
    const auto drafts = std::make_shared<PolicyDrafts>();
    const auto build = [this](std::shared_ptr<PolicyDrafts> owner) {
        m_page.reset(make_policy_page(
            {[](engine::Command) { return std::uint64_t{1}; }, [](const QString&) {}, nullptr, std::move(owner)},
            nullptr));
        show();
        return find<QDoubleSpinBox>("targetSpin_USDC")->value();
    };
    const double before = build(drafts);
    find<QDoubleSpinBox>("targetSpin_USDC")->setValue(before + 2);
    EXPECT_EQ(build(drafts), before + 2) << "the page is built anew at another text size";
    EXPECT_EQ(build(nullptr), before) << "another window has its own";
    build(drafts);
    find<QPushButton>("discardPolicyButton")->click();
    EXPECT_TRUE(drafts->empty());
}

TEST_F(policy_page, says_what_a_draft_means_at_todays_weights)
{
    show();
    for (const char* id : {"WBTC", "USDT", "DAI", "LINK"})
        m_page->findChild<QAbstractButton*>(QStringLiteral("targetLock_") + id)->click();
    find<QDoubleSpinBox>("targetSpin_USDC")->setValue(8); // ETH + WETH to 52.0, where it is 54.2
    EXPECT_TRUE(says("0 of 6 assets outside their band today, under version 6: 2."));
    EXPECT_TRUE(says("USDC would be inside its band again"));
    EXPECT_TRUE(says("less than under version 6"));
    find<QPushButton>("discardPolicyButton")->click();
}

TEST_F(policy_page, exports_the_canonical_file_and_opens_one)
{
    show();
    QTemporaryDir folder;
    find<QPushButton>("exportPolicyButton")->click();
    auto* out = find<QFileDialog>("policyExportDialog");
    const QString path = folder.filePath("policy.json");
    Q_EMIT out->fileSelected(path);
    out->close();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().toStdString(), policy::format_policy(*m_state.policy));
    find<QPushButton>("exportPolicyButton")->click();
    Q_EMIT find<QFileDialog>("policyExportDialog")->fileSelected(folder.filePath("no such folder/policy.json"));
    EXPECT_TRUE(says("The policy was not exported"));
    find<QPushButton>("openPolicyButton")->click();
    auto* in = find<QFileDialog>("policyFileDialog");
    Q_EMIT in->fileSelected(path);
    in->close();
    ASSERT_EQ(m_sent.size(), 1u);
    const auto& import = std::get<engine::ImportPolicy>(m_sent[0].action);
    EXPECT_EQ(import.path, path.toStdString());
    EXPECT_EQ(import.chain, "Practice");
    answer(1, Error{Code::policy_weights_sum, Stage::policy, {{"sum", "90"}}});
    show();
    EXPECT_TRUE(says("The file was not taken over"));
}

TEST_F(policy_page, every_control_has_a_name_and_is_reached_by_keyboard)
{
    show();
    find<QPushButton>("foldBands")->click();
    int seen = 0;
    for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
        const bool control =
            qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
            qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSlider*>(widget) ||
            (qobject_cast<const QLineEdit*>(widget) && !qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()));
        if (!control || !widget->isVisibleTo(m_page.get()) || widget->objectName().startsWith("qt_")) continue;
        ++seen;
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        EXPECT_FALSE(widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
            << widget->objectName().toStdString();
        EXPECT_TRUE(widget->focusPolicy() & Qt::TabFocus) << widget->objectName().toStdString();
    }
    EXPECT_GT(seen, 6 * 5 + 12);
}

/// German words and numbers while it lives.
void leave_picture(Page& page, const QString& name, int width = 1132)
{
    const QString folder = qEnvironmentVariable("BALLAST_PICTURES");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    page.setAutoFillBackground(true);
    QScrollArea area; // as in the window
    area.setFrameShape(QFrame::NoFrame);
    area.setWidget(&page);
    area.setWidgetResizable(true);
    for (int twice = 0; twice < 2; ++twice) {
        area.resize(width, std::max(752, page.sizeHint().height()));
        area.grab();
    }
    EXPECT_LE(page.width(), width) << name.toStdString() << ": no scrolling to the side";
    const QPixmap picture = area.grab();
    area.takeWidget();
    EXPECT_TRUE(picture.save(folder + QStringLiteral("/policy_%1.png").arg(name)));
}

TEST_F(policy_page, leaves_pictures)
{
    m_page->show_state({});
    show();
    find<QDoubleSpinBox>("targetSpin_USDC")->setValue(22);
    leave_picture(*m_page, "draft_light");
    leave_picture(*m_page, "narrow", 900);
    find<QAbstractButton>("targetLock_LINK")->click();
    find<QDoubleSpinBox>("targetSpin_USDC")->setValue(99);
    find<QDoubleSpinBox>("bandWidth_DAI")->setValue(40);
    leave_picture(*m_page, "invalid");
    Theme::apply(Theme(Scheme::dark));
    leave_picture(*m_page, "draft_dark");
    Theme::apply(Theme());
    find<QPushButton>("discardPolicyButton")->click();
}

TEST_F(policy_page, speaks_german)
{
    const tests::InLanguage words(QStringLiteral("de"));
    m_page.reset(make_policy_page({[](engine::Command) { return std::uint64_t{1}; }, [](const QString&) {}}, nullptr));
    show();
    find<QDoubleSpinBox>("targetSpin_USDC")->setValue(22);
    EXPECT_EQ(find<QPushButton>("savePolicyButton")->text(), "Version 7 speichern");
    EXPECT_EQ(find<QDoubleSpinBox>("targetSpin_USDC")->text(), "22,0");
    EXPECT_TRUE(says("2 von 6 Verm\u00F6genswerten heute nicht im Band, unter Version 6: 2."));
    EXPECT_TRUE(says("Version 6 gilt seit 6. Februar"));
    leave_picture(*m_page, "draft_german");
    find<QDoubleSpinBox>("bandWidth_LINK")->setValue(6);
    EXPECT_TRUE(find<QLabel>("policyRefusal")->text().startsWith("Das Band von LINK ist 6, breiter als sein Gewicht"));
    find<QPushButton>("discardPolicyButton")->click();
}

} // namespace
} // namespace ballast::ui
