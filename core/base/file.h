#pragma once
#include "base/bytes.h"
#include <filesystem>

namespace ballast {

/// Who may read a file that we write.
enum class FileAccess {
    owner_only, ///< the account that runs Ballast
    everybody,  ///< as far as the umask allows
};

/// The whole file. Fails with file_unreadable at [path, why], also when it is larger than `limit` bytes.
[[nodiscard]] Result<Bytes> read_file(const std::filesystem::path& path, Stage stage,
                                      std::size_t limit = std::size_t(256) << 20);
/// The same as text.
[[nodiscard]] Result<std::string> read_text_file(const std::filesystem::path& path, Stage stage,
                                                 std::size_t limit = std::size_t(256) << 20);
/// Writes beside the target, flushes to the disk and renames: after a crash there is the old file or the new one,
/// whole. The folder must exist. Fails with disk_full or file_unwritable.
[[nodiscard]] Result<void> write_file_atomically(const std::filesystem::path& path, BytesView content, Stage stage,
                                                 FileAccess access = FileAccess::owner_only);
/// The error for `errno` after a failed write: disk_full when there is no room or quota, else file_unwritable.
[[nodiscard]] Error write_error(const std::filesystem::path& path, int error_number, Stage stage);

} // namespace ballast
