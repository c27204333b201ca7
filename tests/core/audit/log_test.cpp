#include "audit/audit.h"
#include "evm/keccak.h"
#include "support/shared_data.h"
#include "support/temporary_folder.h"
#include <SQLiteCpp/SQLiteCpp.h>

namespace ballast::audit {
namespace {

Time at(int seconds) { return Time(std::chrono::seconds(seconds)); }

/// A log of five records on disk; the tests then reach behind the store's back.
class AuditLog : public ::testing::Test {
protected:
    void SetUp() override
    {
        const auto store = *store::Store::open(m_folder.text());
        Log log(*store);
        for (int i = 1; i <= 5; ++i)
            ASSERT_TRUE(log.append(at(i), Kind::plan, 7, "plan", fmt::format(R"({{"n":{}}})", i)).has_value());
    }
    void edit(const std::string& sql) { SQLite::Database(m_folder / "ballast.db", SQLite::OPEN_READWRITE).exec(sql); }
    Result<Log::Verified> verify()
    {
        const auto store = store::Store::open(m_folder.text());
        return Log(**store).verify();
    }
    void expect_broken_at(const std::string& record)
    {
        const auto result = verify();
        ASSERT_FALSE(result.has_value());
        EXPECT_EQ(result.error().code, Code::audit_broken);
        EXPECT_EQ(result.error().parameter("record"), record);
    }
    tests::TemporaryFolder m_folder;
};

TEST_F(AuditLog, AnUntouchedChainHolds)
{
    const auto result = verify();
    ASSERT_TRUE(result.has_value());
    EXPECT_EQ(result->records, 5u);
}

TEST_F(AuditLog, AnEmptyLogHolds)
{
    const auto store = *store::Store::open_in_memory();
    EXPECT_EQ(Log(*store).verify()->records, 0u);
}

TEST_F(AuditLog, HashIsOfTheDocumentedEncoding)
{
    const auto store = *store::Store::open_in_memory();
    const auto record = Log(*store).append(at(2), Kind::plan, 3, "ab", "{}");
    Bytes encoded(32);
    const auto number = [&](std::uint8_t last) {
        encoded.insert(encoded.end(), 7, 0);
        encoded.push_back(last);
    };
    number(1);
    number(2);
    number(4);
    append(encoded, bytes_of("plan"));
    number(3);
    number(2);
    append(encoded, bytes_of("ab"));
    number(2);
    append(encoded, bytes_of("{}"));
    EXPECT_EQ(record->hash, evm::keccak256(encoded));
}

TEST_F(AuditLog, EveryEditedFieldIsFound)
{
    edit("UPDATE audit SET body = '{\"n\":33}' WHERE sequence = 3");
    expect_broken_at("3");
}
TEST_F(AuditLog, AnEditedTimeIsFound)
{
    edit("UPDATE audit SET time = 100 WHERE sequence = 2");
    expect_broken_at("2");
}
TEST_F(AuditLog, AnEditedKindIsFound)
{
    edit("UPDATE audit SET kind = 'approval' WHERE sequence = 1");
    expect_broken_at("1");
}
TEST_F(AuditLog, AKindThatIsNoneIsFound)
{
    edit("UPDATE audit SET kind = 'nonsense' WHERE sequence = 4");
    expect_broken_at("4");
}
TEST_F(AuditLog, AnEditedPlanNumberIsFound)
{
    edit("UPDATE audit SET plan_number = 8 WHERE sequence = 5");
    expect_broken_at("5");
}
TEST_F(AuditLog, ADeletedRecordIsFound)
{
    edit("DELETE FROM audit WHERE sequence = 3");
    expect_broken_at("3");
}
TEST_F(AuditLog, ADeletedRecordIsFoundAfterRenumbering)
{
    edit("DELETE FROM audit WHERE sequence = 3; UPDATE audit SET sequence = sequence - 1 WHERE sequence > 3");
    expect_broken_at("3");
}
TEST_F(AuditLog, TwoSwappedRecordsAreFound)
{
    edit("UPDATE audit SET sequence = 99 WHERE sequence = 2; UPDATE audit SET sequence = 2 WHERE sequence = 3; "
         "UPDATE audit SET sequence = 3 WHERE sequence = 99");
    expect_broken_at("2");
}
TEST_F(AuditLog, ACutTailIsFound)
{
    edit("DELETE FROM audit WHERE sequence > 3");
    expect_broken_at("4");
}
TEST_F(AuditLog, ATailOfOneIsFoundToo)
{
    edit("DELETE FROM audit WHERE sequence = 5");
    expect_broken_at("5");
}
TEST_F(AuditLog, AnEmptiedTableIsFound)
{
    edit("DELETE FROM audit");
    expect_broken_at("1");
}
TEST_F(AuditLog, AMissingHeadIsFound)
{
    std::filesystem::remove(m_folder / "audit.head");
    expect_broken_at("5");
}
TEST_F(AuditLog, ADamagedHeadIsFound)
{
    std::ofstream(m_folder / "audit.head") << "5 0xnothing\n";
    expect_broken_at("0");
}

TEST_F(AuditLog, AHeadOneRecordBehindCatchesUp)
{
    const std::string old_head = tests::read_text(m_folder / "audit.head");
    {
        const auto store = *store::Store::open(m_folder.text());
        ASSERT_TRUE(Log(*store).append(at(6), Kind::outcome, 7, "x", "{}").has_value());
    }
    std::ofstream(m_folder / "audit.head") << old_head; // as if killed between the record and the head
    ASSERT_EQ(verify()->records, 6u);
    EXPECT_NE(tests::read_text(m_folder / "audit.head"), old_head);
    edit("DELETE FROM audit WHERE sequence = 6");
    expect_broken_at("6"); // so the repair was written down
}

TEST_F(AuditLog, AHeadSomeRecordsBehindCatchesUp)
{
    const std::string old_head = tests::read_text(m_folder / "audit.head");
    {
        const auto store = *store::Store::open(m_folder.text());
        ASSERT_TRUE(Log(*store).append(at(6), Kind::outcome, 7, "x", "{}").has_value());
        ASSERT_TRUE(Log(*store).append(at(7), Kind::outcome, 7, "y", "{}").has_value());
    }
    std::ofstream(m_folder / "audit.head") << old_head; // as where the disk was full for the head alone
    ASSERT_EQ(verify()->records, 7u);
    edit("DELETE FROM audit WHERE sequence = 7");
    expect_broken_at("7");
}

TEST_F(AuditLog, AHeadOfAnotherRecordInItsPlaceIsFound)
{
    std::ofstream(m_folder / "audit.head") << "3 " << format_hex(evm::keccak256(std::string_view("another"))) << "\n";
    expect_broken_at("3");
}

TEST_F(AuditLog, ReadsNewestFirst)
{
    const auto store = *store::Store::open(m_folder.text());
    const Log log(*store);
    const auto records = log.read(2);
    ASSERT_EQ(records->size(), 2u);
    EXPECT_EQ((*records)[0].sequence, 5u);
    EXPECT_EQ((*records)[1].body, R"({"n":4})");
    EXPECT_EQ((*log.find(2))->time, at(2));
    EXPECT_FALSE(log.find(9)->has_value());
}

TEST_F(AuditLog, ExportsEveryRecordAndDisarmsFormulas)
{
    const auto store = *store::Store::open(m_folder.text());
    Log log(*store);
    ASSERT_TRUE(log.append(at(6), Kind::problem, 0, "=1+\"2\"", "{\"a\":[1]}").has_value());
    const auto json = nlohmann::json::parse(*log.export_text(Log::Format::json));
    ASSERT_EQ(json.size(), 6u);
    EXPECT_EQ(json[5]["body"]["a"][0], 1);
    EXPECT_EQ(json[5]["time"], "1970-01-01T00:00:06Z");
    EXPECT_EQ(json[5]["previous"], json[4]["hash"]);
    const std::string csv = *log.export_text(Log::Format::csv);
    EXPECT_NE(csv.find("problem,0,\"'=1+\"\"2\"\"\",\"{\"\"a\"\":[1]}\""), std::string::npos) << csv;
}

} // namespace
} // namespace ballast::audit
