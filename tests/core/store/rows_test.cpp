#include "store/store.h"

namespace ballast::store {
namespace {

class StoreRows : public ::testing::Test {
protected:
    std::unique_ptr<Store> m_store = std::move(*Store::open_in_memory());
};

Time at(int seconds) { return Time(std::chrono::seconds(seconds)); }

HistoryRow history_row(int second, const char* treasury = "Ethereum/0x01")
{
    return {at(second), {std::uint64_t(second)}, {std::int64_t(second) * 1000}, {0.25f, 0.75f}, {0.05f, 0.1f}, 3,
            treasury};
}

AuditRow audit_row(std::uint64_t sequence)
{
    AuditRow row{sequence, at(5), "plan", 12, "0xab", "{\"a\":\"\xc3\xa4\"}", {}, {}};
    row.previous.bytes.fill(static_cast<std::uint8_t>(sequence - 1));
    row.hash.bytes.fill(static_cast<std::uint8_t>(sequence));
    return row;
}

TEST_F(StoreRows, PricesComeBackByTokenInOrderOfTime)
{
    const FixedBytes<20> weth{{1}};
    const FixedBytes<20> wbtc{{2}};
    ASSERT_TRUE(
        m_store
            ->add_prices(
                {{at(30), weth, 3.5, "A"}, {at(10), weth, 1.5, "A"}, {at(20), wbtc, 9, "A"}, {at(30), weth, 7, "B"}})
            .has_value());
    ASSERT_TRUE(
        m_store->add_prices({{at(30), weth, 3.75, "A"}}).has_value()); // the same moment again: the newer reading
    const auto rows = m_store->read_prices("A", weth, at(0));
    ASSERT_EQ(rows->size(), 2u);
    EXPECT_EQ((*rows)[0].price, 1.5);
    EXPECT_EQ((*rows)[1].price, 3.75);
    EXPECT_EQ((*rows)[1].token, weth);
    EXPECT_EQ(m_store->read_prices("A", weth, at(11))->size(), 1u);
}

TEST_F(StoreRows, HistoryKeepsEveryField)
{
    ASSERT_TRUE(m_store->add_history(history_row(7)).has_value());
    const auto rows = m_store->read_history("Ethereum/0x01", at(0), 10);
    ASSERT_EQ(rows->size(), 1u);
    const auto& row = rows->front();
    EXPECT_EQ(row.time, at(7));
    EXPECT_EQ(row.block.value, 7u);
    EXPECT_EQ(row.total.value, 7000);
    EXPECT_EQ(row.weights, (std::vector<float>{0.25f, 0.75f}));
    EXPECT_EQ(row.bands, (std::vector<float>{0.05f, 0.1f}));
    EXPECT_EQ(row.policy_version, 3u);
    EXPECT_EQ(row.treasury, "Ethereum/0x01");
}

TEST_F(StoreRows, HistoryOfTwoTreasuriesStaysApart)
{
    for (int second = 0; second < 6; ++second)
        ASSERT_TRUE(
            m_store->add_history(history_row(second, second % 3 ? "Ethereum/0x01" : "Ethereum/0x02")).has_value());
    EXPECT_EQ(m_store->read_history("Ethereum/0x01", at(0), 10)->size(), 4u);
    const auto other = m_store->read_history("Ethereum/0x02", at(0), 10);
    ASSERT_EQ(other->size(), 2u);
    EXPECT_EQ(other->back().time, at(3));
    EXPECT_EQ(m_store->read_history("Ethereum/0x02", at(0), 1)->front().time, at(3)); // thinned among its own
    EXPECT_TRUE(m_store->read_history("", at(0), 10)->empty());
}

TEST_F(StoreRows, HistoryIsThinnedEvenlyWithBothEnds)
{
    for (int second = 0; second <= 100; ++second)
        ASSERT_TRUE(m_store->add_history(history_row(second)).has_value());
    std::vector<std::int64_t> seen;
    const auto rows = m_store->read_history("Ethereum/0x01", at(0), 11);
    for (const auto& row : *rows)
        seen.push_back(row.time.time_since_epoch().count());
    EXPECT_EQ(seen, (std::vector<std::int64_t>{0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100}));
    EXPECT_EQ(m_store->read_history("Ethereum/0x01", at(60), 1000)->size(), 41u);
    EXPECT_EQ(m_store->read_history("Ethereum/0x01", at(0), 1)->front().time, at(100));
    EXPECT_TRUE(m_store->read_history("Ethereum/0x01", at(0), 0)->empty());
}

/// The gaps between the rows of a span, in seconds: the least and the greatest.
std::pair<std::int64_t, std::int64_t> gaps(const std::vector<HistoryRow>& rows, std::chrono::days from,
                                           std::chrono::days to)
{
    std::pair<std::int64_t, std::int64_t> out{INT64_MAX, 0};
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[i - 1].time.time_since_epoch() < from || rows[i].time.time_since_epoch() > to) continue;
        const std::int64_t gap = (rows[i].time - rows[i - 1].time).count();
        out = {std::min(out.first, gap), std::max(out.second, gap)};
    }
    return out;
}

TEST_F(StoreRows, OldRowsThinOutAndNoneOfTheLastDayIsLost)
{
    using Gaps = std::pair<std::int64_t, std::int64_t>;
    constexpr int k_days = 420, k_step = 240, k_wide = 1800; // what is old at the end need not come every minute
    const FixedBytes<20> weth{{1}};
    for (int second = k_step; second <= k_days * 86'400; second += second < 413 * 86'400 ? k_wide : k_step) {
        ASSERT_TRUE(m_store->add_prices({{at(second), weth, double(second), "A"}}).has_value());
        for (const char* treasury : {"Ethereum/0x01", "Ethereum/0x02"})
            ASSERT_TRUE(m_store->add_history(history_row(second, treasury)).has_value());
    }
    const auto days = [](int count) { return std::chrono::days(count); };
    for (const char* treasury : {"Ethereum/0x01", "Ethereum/0x02"}) {
        const auto rows = m_store->read_history(treasury, at(0), 1'000'000);
        ASSERT_TRUE(rows.has_value());
        EXPECT_EQ(rows->back().time, at(k_days * 86'400));
        EXPECT_EQ(gaps(*rows, days(419), days(420)), (Gaps{240, 240}));
        EXPECT_EQ(gaps(*rows, days(414), days(418)), (Gaps{480, 720})); // the first of every 600 seconds
        EXPECT_EQ(gaps(*rows, days(335), days(412)), (Gaps{3600, 3600}));
        EXPECT_EQ(gaps(*rows, days(25), days(329)), (Gaps{21'600, 21'600}));
        EXPECT_EQ(gaps(*rows, days(1), days(18)), (Gaps{86'400, 86'400}));
        EXPECT_LT(rows->size(), 5'000u);
    }
    const auto prices = m_store->read_prices("A", weth, at(0));
    EXPECT_EQ(prices->back().price, k_days * 86'400.0);
    EXPECT_LT(prices->size(), 5'000u);
    for (const PriceRow& row : *prices)
        EXPECT_EQ(row.price, double(row.time.time_since_epoch().count()));
}

TEST_F(StoreRows, WhatTellsOfAPaymentIsNotThinnedAway)
{
    // A payment of a tenth at 50,000 s and dust at 90,000 s, with a reading every minute, thinned to one in ten
    // minutes.
    for (int second = 60; second <= 4 * 86'400; second += 60) {
        HistoryRow row = history_row(second);
        row.amounts = {second < 50'040 ? 100.0 : second < 90'000 ? 90.0 : 89.9999};
        row.prices = {2};
        ASSERT_TRUE(m_store->add_history(row).has_value());
    }
    const auto rows = m_store->read_history("Ethereum/0x01", at(0), 1'000'000);
    ASSERT_TRUE(rows.has_value());
    std::vector<std::int64_t> near;
    for (const HistoryRow& row : *rows)
        if (row.time > at(49'200) && row.time < at(50'400)) near.push_back(row.time.time_since_epoch().count());
    EXPECT_EQ(near, (std::vector<std::int64_t>{49'800, 49'980, 50'040})) << "the step's first, and both sides of it";
    near.clear();
    for (const HistoryRow& row : *rows)
        if (row.time > at(89'400) && row.time < at(90'600)) near.push_back(row.time.time_since_epoch().count());
    EXPECT_EQ(near, (std::vector<std::int64_t>{90'000})) << "dust is no news";
}

TEST_F(StoreRows, ThePastThatIsReadLaterStays)
{
    const int now = 100 * 86'400;
    ASSERT_TRUE(m_store->add_history(history_row(now)).has_value()); // thins an empty past
    for (int day = 1; day < 100; ++day)
        ASSERT_TRUE(m_store->add_history(history_row(day * 86'400)).has_value());
    EXPECT_EQ(m_store->read_history("Ethereum/0x01", at(0), 1000)->size(), 100u);
    ASSERT_TRUE(m_store->add_history(history_row(now + 90'000)).has_value()); // and passes again
    EXPECT_EQ(m_store->read_history("Ethereum/0x01", at(0), 1000)->size(), 101u);
}

TEST_F(StoreRows, AuditRecordsAreNumberedWithoutGaps)
{
    ASSERT_TRUE(m_store->add_audit(audit_row(1)).has_value());
    ASSERT_TRUE(m_store->add_audit(audit_row(2)).has_value());
    const auto skipped = m_store->add_audit(audit_row(4));
    ASSERT_FALSE(skipped.has_value());
    EXPECT_EQ(skipped.error().code, Code::audit_broken);
    EXPECT_EQ(*m_store->count_audit(), 2u);
    const auto rows = m_store->read_audit(2, 10);
    ASSERT_EQ(rows->size(), 1u);
    EXPECT_EQ(rows->front().kind, "plan");
    EXPECT_EQ(rows->front().body, "{\"a\":\"\xc3\xa4\"}");
    EXPECT_EQ(rows->front().plan_number, 12u);
    EXPECT_EQ(rows->front().previous, audit_row(2).previous);
    EXPECT_EQ(rows->front().hash, audit_row(2).hash);
}

TEST_F(StoreRows, TheNewestJournalLineOfEachPlanIsItsState)
{
    ASSERT_TRUE(m_store->add_journal({2, at(1), "prepared", "{}"}).has_value());
    ASSERT_TRUE(m_store->add_journal({1, at(2), "prepared", "{}"}).has_value());
    ASSERT_TRUE(m_store->add_journal({2, at(3), "submitted", "{\"x\":1}"}).has_value());
    const auto newest = m_store->read_newest_journal();
    ASSERT_EQ(newest->size(), 2u);
    EXPECT_EQ((*newest)[0].step, "prepared");
    EXPECT_EQ((*newest)[1].plan_number, 2u);
    EXPECT_EQ((*newest)[1].step, "submitted");
    EXPECT_EQ((*newest)[1].body, "{\"x\":1}");
    const auto all = m_store->read_journal(2);
    ASSERT_EQ(all->size(), 2u);
    EXPECT_EQ(all->front().time, at(1));
}

} // namespace
} // namespace ballast::store
