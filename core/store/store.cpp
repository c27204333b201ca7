#include "store/store.h"
#include "base/file.h"
#include "store/sqlite_store.h"
#include <cerrno>
#include <sys/stat.h>

namespace ballast::store {

SqliteStore::SqliteStore(std::unique_ptr<LockFile> lock, std::unique_ptr<SQLite::Database> database, std::string folder)
    : m_lock(std::move(lock)), m_database(std::move(database)), m_folder(std::move(folder))
{
}

namespace {

/// The folder with those above it; the last one is for the owner alone.
Result<void> make_folder(const std::string& folder)
{
    const std::filesystem::path path(folder);
    std::error_code failed;
    if (std::filesystem::is_directory(path, failed)) return {};
    if (path.has_parent_path()) std::filesystem::create_directories(path.parent_path(), failed);
    if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST)
        return std::unexpected(write_error(path, errno, Stage::store));
    return {};
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const std::string& folder)
{
    BALLAST_CHECK(make_folder(folder));
    BALLAST_TRY(lock, LockFile::take(folder + "/ballast.lock"));
    BALLAST_TRY(database, open_database(folder + "/ballast.db"));
    return std::make_unique<SqliteStore>(std::move(lock), std::move(database), folder);
}

Result<std::unique_ptr<Store>> Store::open_in_memory()
{
    BALLAST_TRY(database, open_database(":memory:"));
    return std::make_unique<SqliteStore>(nullptr, std::move(database), std::string());
}

Result<void> SqliteStore::put(std::string_view key, std::string_view value)
{
    return attempt(path(), [&] {
        SQLite::Statement write(*m_database, "INSERT INTO setting (key, value) VALUES (?, ?) "
                                             "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
        write.bind(1, std::string(key));
        write.bind(2, std::string(value));
        write.exec();
    });
}

Result<std::optional<std::string>> SqliteStore::get(std::string_view key)
{
    return attempt(path(), [&]() -> std::optional<std::string> {
        SQLite::Statement read(*m_database, "SELECT value FROM setting WHERE key = ?");
        read.bind(1, std::string(key));
        if (!read.executeStep()) return std::nullopt;
        return read.getColumn(0).getString();
    });
}

} // namespace ballast::store
