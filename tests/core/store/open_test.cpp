#include "store/database.h"
#include "store/store.h"
#include "support/shared_data.h"
#include "support/temporary_folder.h"
#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ballast::store {
namespace {

using tests::TemporaryFolder;

unsigned mode_of(const std::string& path)
{
    struct stat found{};
    EXPECT_EQ(::stat(path.c_str(), &found), 0) << path;
    return found.st_mode & 0777;
}

void write_text(const std::string& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

TEST(StoreOpen, MakesAFolderAndAFileForTheOwnerAlone)
{
    const TemporaryFolder parent;
    const auto store = Store::open(parent / "a/b");
    ASSERT_TRUE(store.has_value());
    EXPECT_EQ((*store)->folder(), parent / "a/b");
    EXPECT_EQ(mode_of(parent / "a/b"), 0700u);
    EXPECT_EQ(mode_of(parent / "a/b/ballast.db"), 0600u);
    ASSERT_TRUE((*store)->put("language", "de").has_value());
    EXPECT_EQ(mode_of(parent / "a/b/ballast.db-wal"), 0600u);
}

TEST(StoreOpen, KeepsWhatWasWritten)
{
    const TemporaryFolder folder;
    {
        const auto store = Store::open(folder.text());
        ASSERT_TRUE((*store)->put("language", "de").has_value());
        ASSERT_TRUE((*store)->put("language", "en").has_value());
    }
    const auto store = Store::open(folder.text());
    ASSERT_TRUE(store.has_value());
    EXPECT_EQ(**(*store)->get("language"), "en");
    EXPECT_FALSE((*store)->get("colour")->has_value());
}

TEST(StoreOpen, ASecondInstanceIsKeptOutUntilTheFirstIsGone)
{
    const TemporaryFolder folder;
    {
        const auto first = Store::open(folder.text());
        ASSERT_TRUE(first.has_value());
        const auto second = Store::open(folder.text());
        ASSERT_FALSE(second.has_value());
        EXPECT_EQ(second.error().code, Code::already_running);
    }
    EXPECT_TRUE(Store::open(folder.text()).has_value());
}

TEST(StoreOpen, AKilledProcessLeavesNoLockAndNothingHalfWritten)
{
    const TemporaryFolder folder;
    const pid_t child = ::fork();
    if (child == 0) {
        auto store = Store::open(folder.text());
        if (!store || !(*store)->add_journal({7, Time{}, "prepared", "{}"})) ::_exit(1);
        ::raise(SIGKILL); // no destructor, no checkpoint: the line is only in the write-ahead log
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    const auto store = Store::open(folder.text());
    ASSERT_TRUE(store.has_value());
    const auto rows = (*store)->read_journal(7);
    ASSERT_EQ(rows->size(), 1u);
    EXPECT_EQ(rows->front().step, "prepared");
}

TEST(StoreOpen, AFileThatIsNoDatabaseIsLeftAsItWas)
{
    const TemporaryFolder folder;
    const std::string text(5000, 'x');
    write_text(folder / "ballast.db", text);
    const auto store = Store::open(folder.text());
    ASSERT_FALSE(store.has_value());
    EXPECT_EQ(store.error().code, Code::database_damaged);
    EXPECT_EQ(store.error().parameter("path"), folder / "ballast.db");
    EXPECT_EQ(tests::read_text(folder / "ballast.db"), text);
}

TEST(StoreOpen, AnotherProgramsDatabaseIsRefused)
{
    const TemporaryFolder folder;
    SQLite::Database(folder / "ballast.db", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE song (id)");
    const std::string before = tests::read_text(folder / "ballast.db");
    const auto store = Store::open(folder.text());
    ASSERT_FALSE(store.has_value());
    EXPECT_EQ(store.error().code, Code::database_damaged);
    EXPECT_EQ(tests::read_text(folder / "ballast.db"), before);
}

TEST(StoreOpen, DamageInTheMiddleIsFoundAndLeftAlone)
{
    const TemporaryFolder folder;
    {
        const auto store = Store::open(folder.text());
        for (int i = 0; i < 200; ++i)
            ASSERT_TRUE((*store)->add_journal({1, Time{}, "prepared", std::string(200, 'j')}).has_value());
    }
    std::string bytes = tests::read_text(folder / "ballast.db");
    ASSERT_GT(bytes.size(), 40'000u);
    for (std::size_t at = 4096 * 7; at < 4096 * 9; ++at)
        bytes[at] = '\x5a';
    write_text(folder / "ballast.db", bytes);
    const auto store = Store::open(folder.text());
    ASSERT_FALSE(store.has_value());
    EXPECT_EQ(store.error().code, Code::database_damaged);
    EXPECT_EQ(tests::read_text(folder / "ballast.db"), bytes);
}

TEST(StoreOpen, ALaterVersionIsRefusedByItsNumber)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(Store::open(folder.text()).has_value());
    SQLite::Database(folder / "ballast.db", SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
    const auto store = Store::open(folder.text());
    ASSERT_FALSE(store.has_value());
    EXPECT_EQ(store.error().code, Code::database_newer);
    EXPECT_EQ(store.error().parameter("version"), "99");
}

TEST(StoreOpen, HistoryOfTheFirstVersionIsKeptButBelongsToNobody)
{
    const TemporaryFolder folder;
    {
        SQLite::Database old(folder / "ballast.db", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        old.exec("CREATE TABLE history (id INTEGER PRIMARY KEY, time INTEGER NOT NULL, block INTEGER NOT NULL, "
                 "total INTEGER NOT NULL, weights BLOB NOT NULL, bands BLOB NOT NULL, policy_version INTEGER NOT NULL);"
                 "CREATE INDEX history_by_time ON history (time, id);"
                 "CREATE TABLE audit (sequence INTEGER PRIMARY KEY, time INTEGER NOT NULL, kind TEXT NOT NULL, "
                 "plan_number INTEGER NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL, previous BLOB NOT NULL, "
                 "hash BLOB NOT NULL);"
                 "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;"
                 "INSERT INTO history VALUES (1, 60, 5, 1000, x'', x'', 2);"
                 "PRAGMA application_id = 1112298324; PRAGMA user_version = 1");
    }
    const auto store = Store::open(folder.text());
    ASSERT_TRUE(store.has_value());
    const Time start{};
    EXPECT_TRUE((*store)->read_history("Ethereum/0x01", start, 10)->empty());
    EXPECT_EQ((*store)->read_history("", start, 10)->size(), 1u);
    ASSERT_TRUE((*store)->add_history({start, {6}, {2000}, {1.0f}, {0.1f}, 3, "Ethereum/0x01"}).has_value());
    EXPECT_EQ((*store)->read_history("Ethereum/0x01", start, 10)->size(), 1u);
}

TEST(StoreOpen, AFullDiskIsNamed)
{
    // SQLite reports a full disk and a file at its page limit by the same code.
    SQLite::Database small(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    small.exec("PRAGMA max_page_count = 3");
    const auto result = attempt("/data/ballast.db", [&] {
        small.exec("CREATE TABLE t (x)");
        small.exec("INSERT INTO t VALUES (zeroblob(100000))");
    });
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, Code::disk_full);
    EXPECT_EQ(result.error().parameter("path"), "/data/ballast.db");
}

TEST(StoreOpen, AnInputOutputErrorWhereNothingIsFreeIsAFullDisk)
{
    const SQLite::Exception exception("disk I/O error", 4874); // SQLITE_IOERR_SHMSIZE
    const TemporaryFolder folder;
    EXPECT_EQ(to_error(exception, folder / "ballast.db").code, Code::file_unwritable);
    EXPECT_EQ(to_error(exception, "/proc/ballast.db").code, Code::disk_full) << "a file system without room";
}

TEST(StoreOpen, AFolderThatCannotBeMadeIsNamed)
{
    const TemporaryFolder folder;
    write_text(folder / "file", "x");
    const auto store = Store::open(folder / "file/data");
    ASSERT_FALSE(store.has_value());
    EXPECT_EQ(store.error().code, Code::file_unwritable);
}

} // namespace
} // namespace ballast::store
