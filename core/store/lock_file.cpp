#include "store/lock_file.h"
#include "base/file.h"
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace ballast::store {

Result<std::unique_ptr<LockFile>> LockFile::take(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) return std::unexpected(write_error(path, errno, Stage::store));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int failed = errno;
        ::close(descriptor);
        if (failed == EWOULDBLOCK) return fail(Code::already_running, Stage::store, {{"path", path}});
        return std::unexpected(write_error(path, failed, Stage::store));
    }
    return std::unique_ptr<LockFile>(new LockFile(descriptor));
}

LockFile::~LockFile() { ::close(m_descriptor); }

} // namespace ballast::store
