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
    return {at(second), {std::uint64_t(second)}, {second * 1000}, {0.25f, 0.75f}, {0.05f, 0.1f}, 3, treasury};
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
