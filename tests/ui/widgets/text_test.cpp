#include "ui/text/text.h"
#include <QLocale>
#include <gtest/gtest.h>

using namespace ballast;
using namespace ballast::text;
using std::chrono::seconds;

namespace {

class InLocale {
public:
    explicit InLocale(const QLocale& locale) : m_before(QLocale()) { QLocale::setDefault(locale); }
    ~InLocale() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

const U256 k_weth = U256(139'090'000'000'000'000ull) * U256(1'000); // 139.09 at 18 decimals

TEST(text, dollars_are_whole_in_overviews_and_have_cents_in_reviews)
{
    EXPECT_EQ(format_usd(Usd{3'145'125'000'000}), QStringLiteral("3,145,125"));
    EXPECT_EQ(format_usd(Usd{725'550'000}, 2), QStringLiteral("725.55"));
    EXPECT_EQ(format_usd(Usd{-47'800'000}, 2), QStringLiteral("\u221247.80"));
    EXPECT_EQ(format_usd(Usd{65'498'000'000}, 0, Sign::always), QStringLiteral("+65,498"));
}

TEST(text, a_number_that_rounds_to_zero_has_no_sign)
{
    EXPECT_EQ(format_points(-0.04), QStringLiteral("0.0"));
    EXPECT_EQ(format_points(0.04), QStringLiteral("0.0"));
    EXPECT_EQ(format_points(-0.06), QStringLiteral("\u22120.1"));
    EXPECT_EQ(format_points(14.15), QStringLiteral("+14.2"));
}

TEST(text, small_counts_are_words_and_large_ones_digits)
{
    EXPECT_EQ(count_words(2), QStringLiteral("two"));
    EXPECT_EQ(count_words(12), QStringLiteral("twelve"));
    EXPECT_EQ(count_words(13), QStringLiteral("13"));
    EXPECT_EQ(count_words(0), QStringLiteral("0"));
}

TEST(text, amounts_are_exact_and_floors_round_down)
{
    EXPECT_EQ(format_amount(k_weth, 18, 2), QStringLiteral("139.09"));
    EXPECT_EQ(format_amount(U256(377'577'109'999ull), 6, 2, Rounding::down), QStringLiteral("377,577.10"));
    EXPECT_EQ(format_amount(U256(377'577'109'999ull), 6, 2), QStringLiteral("377,577.11"));
    EXPECT_EQ(format_amount(U256(98'221ull), 5, 5), QStringLiteral("0.98221"));
    EXPECT_EQ(format_amount(U256(5), 18, 2), QStringLiteral("0.00"));
    EXPECT_EQ(format_amount(U256(7), 0, 2), QStringLiteral("7"));
    EXPECT_EQ(format_amount(U256::max(), 0, 0).remove(u','),
              QStringLiteral("115792089237316195423570985008687907853269984665640564039457584007913129639935"));
}

TEST(text, a_token_has_one_precision_and_only_what_would_vanish_has_more)
{
    EXPECT_EQ(amount_places(139.09, 18, 2'700), 2);
    EXPECT_EQ(amount_places(0.98517, 8, 95'000), 5);
    EXPECT_EQ(amount_places(378'713.24, 6, 1), 2);
    EXPECT_EQ(amount_places(1.5, 18, 2'700), 2); // as 139.09 beside it
    EXPECT_EQ(amount_places(6, 8, 67'000), 5);
    EXPECT_EQ(amount_places(0.004, 18, 2'700), 4); // 0.0040
    EXPECT_EQ(amount_places(0.00000004, 8, 95'000), 8);
    EXPECT_EQ(amount_places(0.5, 8, QStringLiteral("tBTC")), 5);
    EXPECT_EQ(amount_places(0.5, 18, QStringLiteral("WETH")), 2);
    EXPECT_EQ(amount_places(0, 18, 2'700), 2);
    EXPECT_EQ(amount_places(5, 0, 1), 0);
}

TEST(text, german_swaps_point_and_comma)
{
    const InLocale german(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(format_amount(U256(377'577'100'000ull), 6, 2), QStringLiteral("377.577,10"));
    EXPECT_EQ(format_percent(54.16, 1), QStringLiteral("54,2\u00a0%"));
}

TEST(text, right_to_left_numbers_are_isolated)
{
    const InLocale hebrew(QLocale(QLocale::Hebrew, QLocale::Israel));
    EXPECT_EQ(format_points(-1.5), QStringLiteral("\u2066\u22121.5\u2069"));
    const QString percent = format_percent(54.2);
    EXPECT_TRUE(percent.startsWith(QChar(0x2066)) && percent.endsWith(QChar(0x2069))) << "number and sign as one";
    EXPECT_EQ(percent.count(u'%'), 1);
}

TEST(text, ages_and_waits)
{
    EXPECT_EQ(format_age(seconds(4)), QStringLiteral("4 s"));
    EXPECT_EQ(format_age(seconds(41 * 60)), QStringLiteral("41 min"));
    EXPECT_EQ(format_age(seconds(74 * 60)), QStringLiteral("1 h 14 min"));
    EXPECT_EQ(format_age(seconds(3 * 3600)), QStringLiteral("3 h"));
    EXPECT_EQ(format_age(seconds(3 * 86400)), QStringLiteral("3 days"));
    EXPECT_EQ(format_wait(seconds(14)), QStringLiteral("0:14"));
}

TEST(text, dates_are_utc_and_name_the_month)
{
    const Time time{seconds(1'795'447'248)}; // 2026-11-23T15:20:48Z
    EXPECT_EQ(format_time(time), QStringLiteral("23 November 2026, 15:20:48 UTC"));
    EXPECT_EQ(format_clock(time), QStringLiteral("15:20:48"));
    EXPECT_EQ(format_day(time, time), QStringLiteral("23 November"));
    EXPECT_EQ(format_day(time, Time{seconds(1'860'000'000)}), QStringLiteral("23 November 2026"));
}

TEST(text, addresses_are_whole_in_groups_of_four)
{
    const QString vitalik = QStringLiteral("0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045"); // EIP-55 capitals
    EXPECT_EQ(group_address(vitalik), QStringLiteral("0x d8dA 6BF2 6964 aF9D 7eEd 9e03 E534 15D3 7aA9 6045"));
    const auto parsed = evm::parse_address(vitalik.toLower().toStdString());
    ASSERT_TRUE(parsed.has_value());
    EXPECT_EQ(group_address(*parsed), group_address(vitalik));
}

TEST(text, hashes_are_two_lines_of_eight_groups)
{
    const QString hex = QStringLiteral("0x") + QString(64, u'a');
    const QStringList lines = group_hex(hex).split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0], QStringLiteral("aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa"));
    EXPECT_EQ(format_block(BlockNumber{24'407'242}), QStringLiteral("24,407,242"));
}

TEST(text, long_names_may_break_and_amounts_do_not)
{
    const QChar mark(0x200B);
    EXPECT_EQ(breakable("ETH + WETH"), "ETH + WETH");
    EXPECT_EQ(breakable("143,123,597,310,000.00"), "143,123,597,310,000.00");
    EXPECT_EQ(breakable(QStringLiteral("139.09\u00A0WETH")), QStringLiteral("139.09\u00A0WETH"));
    EXPECT_EQ(breakable("GovernanceTokenOfHarbour"),
              QString("Governance") + mark + "Token" + mark + "Of" + mark + "Harbour");
    EXPECT_EQ(breakable("aaaaaaaaaaaaaaaaaaaaaaa"), QString("aaaaaaaaaa") + mark + "aaaaaaaaaa" + mark + "aaa");
    EXPECT_EQ(breakable(QStringLiteral("51,428.57\u00A0GovernanceTokenOfHarbour")),
              QString("51,428.57 Governance") + mark + "Token" + mark + "Of" + mark + "Harbour");
}

} // namespace
