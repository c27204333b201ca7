#include "store/database.h"
#include "base/file.h"
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sqlite3.h>
#include <unistd.h>

namespace ballast::store {

namespace {

constexpr int k_application = 0x424c5354; // "BLST": marks the file as ours
constexpr int k_busy_milliseconds = 2000;

/// Step n leads from version n to n + 1. Never edit one that was released: add another.
constexpr const char* k_migrations[] = {
    R"sql(
    CREATE TABLE price (token BLOB NOT NULL, time INTEGER NOT NULL, price REAL NOT NULL,
                        PRIMARY KEY (token, time)) WITHOUT ROWID;
    CREATE TABLE history (id INTEGER PRIMARY KEY, time INTEGER NOT NULL, block INTEGER NOT NULL, total INTEGER NOT NULL,
                          weights BLOB NOT NULL, bands BLOB NOT NULL, policy_version INTEGER NOT NULL);
    CREATE INDEX history_by_time ON history (time, id);
    CREATE TABLE audit (sequence INTEGER PRIMARY KEY, time INTEGER NOT NULL, kind TEXT NOT NULL,
                        plan_number INTEGER NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL,
                        previous BLOB NOT NULL, hash BLOB NOT NULL);
    CREATE TABLE journal (id INTEGER PRIMARY KEY AUTOINCREMENT, plan_number INTEGER NOT NULL, time INTEGER NOT NULL,
                          step TEXT NOT NULL, body TEXT NOT NULL);
    CREATE INDEX journal_by_plan ON journal (plan_number, id);
    CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    )sql",
    // Whose a row of version 1 was is not known: such rows belong to no treasury and are not shown again.
    R"sql(
    ALTER TABLE history ADD COLUMN treasury TEXT NOT NULL DEFAULT '';
    DROP INDEX history_by_time;
    CREATE INDEX history_by_treasury ON history (treasury, time, id);
    )sql",
    // The same address is another token on another chain, and the practice chain shares Ethereum's.
    R"sql(
    DROP TABLE IF EXISTS price;
    CREATE TABLE price (chain TEXT NOT NULL, token BLOB NOT NULL, time INTEGER NOT NULL, price REAL NOT NULL,
                        PRIMARY KEY (chain, token, time)) WITHOUT ROWID;
    )sql",
    // What a month cost is asked at every block.
    R"sql(
    CREATE INDEX audit_by_kind ON audit (kind, time);
    )sql",
    // What came and what was paid is told from the amounts.
    R"sql(
    ALTER TABLE history ADD COLUMN amounts BLOB NOT NULL DEFAULT x'';
    ALTER TABLE history ADD COLUMN prices BLOB NOT NULL DEFAULT x'';
    )sql",
};
constexpr int k_version = static_cast<int>(std::size(k_migrations));

std::unexpected<Error> damaged(const std::string& path, std::string why)
{
    return fail(Code::database_damaged, Stage::store, {{"path", path}, {"why", std::move(why)}});
}

int read_pragma(SQLite::Database& database, const char* name)
{
    return database.execAndGet(std::string("PRAGMA ") + name).getInt();
}

/// Reads only: version, owner and soundness of an existing file. Gives its version.
Result<int> inspect(SQLite::Database& database, const std::string& path)
{
    const int version = read_pragma(database, "user_version");
    if (database.execAndGet("SELECT count(*) FROM sqlite_master").getInt() == 0 && version == 0) return 0;
    if (read_pragma(database, "application_id") != k_application) return damaged(path, "not a Ballast database");
    if (version > k_version)
        return fail(Code::database_newer, Stage::store, {{"path", path}, {"version", std::to_string(version)}});
    const std::string verdict = database.execAndGet("PRAGMA integrity_check(1)").getString();
    if (verdict != "ok") return damaged(path, verdict);
    return version;
}

void migrate(SQLite::Database& database, int version)
{
    for (; version < k_version; ++version) {
        SQLite::Transaction transaction(database);
        database.exec(k_migrations[version]);
        database.exec("PRAGMA application_id = " + std::to_string(k_application));
        database.exec("PRAGMA user_version = " + std::to_string(version + 1));
        transaction.commit();
    }
}

/// SQLite would create the file readable by everybody; its -wal and -shm files take over the mode of the first.
Result<void> create_private(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) return std::unexpected(write_error(path, errno, Stage::store));
    ::close(descriptor);
    return {};
}

} // namespace

namespace {

/// SQLite calls it an I/O error when a full disk has no room for its -shm file.
bool no_room_beside(const std::string& path)
{
    constexpr std::uintmax_t k_room = 65'536;
    std::error_code failed;
    const auto space = std::filesystem::space(std::filesystem::path(path).parent_path(), failed);
    return !failed && space.available < k_room;
}

} // namespace

Error to_error(const SQLite::Exception& exception, const std::string& path)
{
    const int code = exception.getErrorCode() & 0xff;
    if (code == SQLITE_FULL || (code == SQLITE_IOERR && no_room_beside(path)))
        return {Code::disk_full, Stage::store, {{"path", path}}};
    switch (code) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Code::database_damaged, Stage::store, {{"path", path}, {"why", exception.getErrorStr()}}};
    default: return {Code::file_unwritable, Stage::store, {{"path", path}, {"why", exception.what()}}};
    }
}

Result<std::unique_ptr<SQLite::Database>> open_database(const std::string& path)
{
    const bool in_memory = path == ":memory:";
    if (!in_memory) BALLAST_CHECK(create_private(path));
    auto opened = attempt(path, [&]() -> Result<std::unique_ptr<SQLite::Database>> {
        auto database =
            std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, k_busy_milliseconds);
        BALLAST_TRY(version, inspect(*database, path));
        if (!in_memory) database->exec("PRAGMA journal_mode = WAL");
        database->exec("PRAGMA synchronous = FULL"); // a journal line must be on the disk when add_journal returns
        migrate(*database, version);
        return database;
    });
    if (!opened) return std::unexpected(std::move(opened).error());
    return std::move(*opened);
}

} // namespace ballast::store
