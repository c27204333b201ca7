#pragma once
#include "base/result.h"
#include <memory>

namespace ballast::store {

/// Keeps a second instance out of a data folder for as long as it lives. The system lets go of it when the process
/// dies, however it dies, so a crash never leaves a folder locked.
class LockFile {
public:
    /// Fails with already_running when another holder lives, in this process or another; file_unwritable, disk_full.
    [[nodiscard]] static Result<std::unique_ptr<LockFile>> take(const std::string& path);
    ~LockFile();
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;

private:
    explicit LockFile(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace ballast::store
