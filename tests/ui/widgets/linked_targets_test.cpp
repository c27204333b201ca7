#include "ui/widgets/linked_targets.h"
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>
#include <numeric>
#include <rapidcheck/gtest.h>

using namespace ballast::ui;

namespace {

int sum_of(const std::vector<int>& parts) { return std::accumulate(parts.begin(), parts.end(), 0); }

/// Between 1 and 12 shares that sum to the whole, some of them locked.
std::vector<Share> some_shares()
{
    const auto parts =
        *rc::gen::container<std::vector<int>>(*rc::gen::inRange<std::size_t>(1, 13), rc::gen::inRange(0, 400));
    RC_PRE(sum_of(parts) > 0); // no whole can be made of zeros
    std::vector<Share> shares;
    for (const int tenths : to_tenths(parts))
        shares.push_back({tenths, *rc::gen::arbitrary<bool>()});
    return shares;
}

RC_GTEST_PROP(balance, the_sum_stays_none_falls_below_zero_and_locked_ones_stand, ())
{
    const std::vector<Share> shares = some_shares();
    const auto row = *rc::gen::inRange<std::size_t>(0, shares.size());
    const int wanted = *rc::gen::inRange(-50, 1051);
    const Reach reach = reach_of(shares, row);
    const auto after = balance(shares, row, wanted);
    RC_ASSERT(after.has_value() == (wanted >= reach.least && wanted <= reach.most));
    if (!after) return;
    RC_ASSERT(sum_of(*after) == k_all_tenths);
    RC_ASSERT((*after)[row] == wanted);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        RC_ASSERT((*after)[i] >= 0);
        if (i != row && shares[i].locked) RC_ASSERT((*after)[i] == shares[i].tenths);
    }
}

RC_GTEST_PROP(balance, what_moves_is_shared_in_proportion, ())
{
    std::vector<Share> shares = some_shares();
    RC_PRE(shares.size() > 1);
    for (Share& share : shares)
        share.locked = false;
    RC_PRE(shares[0].tenths < k_all_tenths);
    const int wanted = *rc::gen::inRange(0, k_all_tenths + 1);
    const auto after = balance(shares, 0, wanted);
    RC_ASSERT(after.has_value());
    const double scale = double(k_all_tenths - wanted) / (k_all_tenths - shares[0].tenths);
    for (std::size_t i = 1; i < shares.size(); ++i)
        RC_ASSERT(std::abs((*after)[i] - shares[i].tenths * scale) < 1.0);
}

TEST(balance, examples_by_hand)
{
    const std::vector<Share> six{{400}, {150}, {200}, {100}, {100}, {50}};
    // 40 more for the first: 600 become 560; 150 -> 140, 200 -> 186.67, 100 -> 93.33 twice, 50 -> 46.67.
    EXPECT_EQ(*balance(six, 0, 440), (std::vector<int>{440, 140, 187, 93, 93, 47}));
    const std::vector<Share> locked{{400, true}, {150, true}, {200}, {100}, {100, true}, {50, true}};
    EXPECT_EQ(*balance(locked, 2, 220), (std::vector<int>{400, 150, 220, 80, 100, 50}));
    EXPECT_FALSE(balance(locked, 2, 301));
    EXPECT_EQ(reach_of(locked, 2).most, 300);
    EXPECT_FALSE(balance(locked, 0, 401)) << "a locked target does not move";
    const std::vector<Share> one{{1000}};
    EXPECT_FALSE(balance(one, 0, 999));
    const std::vector<Share> all_in_one{{1000}, {0}, {0}, {0}};
    EXPECT_EQ(*balance(all_in_one, 0, 990), (std::vector<int>{990, 4, 3, 3})) << "equal parts where all are 0";
}

class linked_targets : public testing::Test {
protected:
    linked_targets() { m_widget.set_rows({{"ETH + WETH", 0, 400, 400}, {"USDC", 1, 400, 400}, {"DAI", 2, 200, 200}}); }
    QSlider* slider(const char* id)
    {
        return m_widget.findChild<QSlider*>(QStringLiteral("targetSlider_") + QString::fromLatin1(id));
    }
    QDoubleSpinBox* number(const char* id)
    {
        return m_widget.findChild<QDoubleSpinBox*>(QStringLiteral("targetSpin_") + QString::fromLatin1(id));
    }
    QToolButton* lock(const char* id)
    {
        return m_widget.findChild<QToolButton*>(QStringLiteral("targetLock_") + QString::fromLatin1(id));
    }
    std::vector<int> tenths() const
    {
        std::vector<int> out;
        for (const TargetRow& row : m_widget.rows())
            out.push_back(row.tenths);
        return out;
    }
    LinkedTargets m_widget;
};

TEST_F(linked_targets, a_slider_takes_from_the_others_and_gives_back)
{
    QSignalSpy changed(&m_widget, &LinkedTargets::changed);
    slider("USDC")->setValue(700);
    EXPECT_EQ(tenths(), (std::vector<int>{200, 700, 100}));
    EXPECT_EQ(number("DAI")->value(), 10.0);
    EXPECT_EQ(changed.size(), 1);
    slider("USDC")->setValue(1000);
    slider("USDC")->setValue(400);
    EXPECT_EQ(tenths(), (std::vector<int>{400, 400, 200})) << "going to the end and back loses no proportion";
}

TEST_F(linked_targets, a_number_that_cannot_balance_is_refused_with_the_reason)
{
    lock("ETH + WETH")->click();
    QSignalSpy changed(&m_widget, &LinkedTargets::changed);
    number("USDC")->setValue(70);
    EXPECT_EQ(tenths(), (std::vector<int>{400, 400, 200}));
    EXPECT_EQ(number("USDC")->value(), 40.0);
    EXPECT_EQ(
        m_widget.refusal(),
        "USDC cannot become 70.0: the unlocked targets can give no more, so 60.0 is the most. Unlock another one");
    EXPECT_EQ(number("USDC")->accessibleDescription(), m_widget.refusal());
    EXPECT_EQ(changed.size(), 0);
    number("USDC")->setValue(60);
    EXPECT_EQ(tenths(), (std::vector<int>{400, 600, 0}));
    EXPECT_TRUE(m_widget.refusal().isEmpty());
    lock("DAI")->click();
    number("USDC")->setValue(50);
    EXPECT_EQ(m_widget.refusal(), "USDC cannot become 50.0: all other targets are locked. Unlock one of them");
}

TEST_F(linked_targets, a_slider_stops_where_the_unlocked_ones_end)
{
    lock("ETH + WETH")->click();
    slider("USDC")->setValue(900);
    EXPECT_EQ(slider("USDC")->value(), 600);
    EXPECT_EQ(tenths(), (std::vector<int>{400, 600, 0}));
    EXPECT_FALSE(m_widget.refusal().isEmpty());
    EXPECT_FALSE(slider("ETH + WETH")->isEnabled());
}

TEST_F(linked_targets, names_have_the_numbers_and_keys_move_a_tenth)
{
    m_widget.show();
    slider("USDC")->setFocus();
    QTest::keyClick(slider("USDC"), Qt::Key_Right);
    EXPECT_EQ(tenths()[1], 401);
    EXPECT_EQ(slider("USDC")->accessibleName(), "Target of USDC: 40.1 %");
    EXPECT_EQ(number("USDC")->accessibleName(), "Target of USDC in percent");
    EXPECT_EQ(lock("USDC")->accessibleName(), "Lock USDC at 40.1 %");
    lock("USDC")->click();
    EXPECT_EQ(lock("USDC")->accessibleName(), "USDC is locked at 40.1 %: unlock it");
}

TEST_F(linked_targets, too_large_a_number_is_refused_and_not_cut)
{
    m_widget.show();
    number("USDC")->selectAll();
    QTest::keyClicks(number("USDC"), "250");
    QTest::keyClick(number("USDC"), Qt::Key_Return);
    EXPECT_EQ(tenths(), (std::vector<int>{400, 400, 200})) << "not 25";
    EXPECT_TRUE(m_widget.refusal().startsWith("USDC cannot become 250")) << m_widget.refusal().toStdString();
}

TEST_F(linked_targets, other_values_for_the_same_targets_keep_locks)
{
    lock("DAI")->click();
    EXPECT_FALSE(m_widget.set_rows({{"ETH + WETH", 0, 300, 400}, {"USDC", 1, 500, 400}, {"DAI", 2, 200, 200}}));
    EXPECT_TRUE(lock("DAI")->isChecked());
    EXPECT_EQ(number("USDC")->value(), 50.0);
    EXPECT_TRUE(m_widget.set_rows({{"USDC", 1, 1000, 1000}}));
    number("USDC")->setValue(90);
    EXPECT_EQ(m_widget.refusal(), "USDC is the only target, so it is always 100 %");
}

TEST_F(linked_targets, the_wheel_scrolls_the_page_instead_of_moving_a_target)
{
    m_widget.show();
    number("DAI")->setFocus();
    QWheelEvent turn({5, 5}, {5, 5}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(slider("USDC"), &turn);
    EXPECT_EQ(slider("USDC")->value(), 400);
}

} // namespace
