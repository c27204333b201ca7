#pragma once
#include "base/result.h"
#include <SQLiteCpp/SQLiteCpp.h>

/// The edge to SQLite: opening, migrations, and exceptions turned into errors.
namespace ballast::store {

/// The error for what SQLite threw about the file at `path`.
[[nodiscard]] Error to_error(const SQLite::Exception& exception, const std::string& path);

/// Runs something that uses SQLite; what it throws becomes an error.
template <class Function>
auto attempt(const std::string& path, Function&& function) -> Result<decltype(function())>
{
    try {
        if constexpr (std::is_void_v<decltype(function())>) {
            function();
            return {};
        } else {
            return function();
        }
    } catch (const SQLite::Exception& exception) {
        return std::unexpected(to_error(exception, path));
    }
}

/// Opens the file, or memory for ":memory:". Nothing is written to a file that is damaged, foreign or newer.
/// Fails with database_damaged, database_newer, file_unwritable, disk_full.
[[nodiscard]] Result<std::unique_ptr<SQLite::Database>> open_database(const std::string& path);

} // namespace ballast::store
