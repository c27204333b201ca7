#include "base/file.h"
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace ballast {

namespace {

std::string reason(int error_number) { return std::generic_category().message(error_number); }

std::unexpected<Error> unreadable(const std::filesystem::path& path, Stage stage, std::string why)
{
    return fail(Code::file_unreadable, stage, {{"path", path.string()}, {"why", std::move(why)}});
}

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0) ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] bool open() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    /// Closes now, because closing can report a failed write: 0 or errno.
    [[nodiscard]] int close_now() { return ::close(std::exchange(m_number, -1)) == 0 ? 0 : errno; }

private:
    int m_number;
};

/// Writes everything and flushes it to the disk: 0 or errno.
int write_all(int descriptor, BytesView content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        content = content.subspan(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0 ? 0 : errno;
}

/// A name in the same folder (a rename across file systems is no rename), different for each process and call.
std::filesystem::path temporary_beside(const std::filesystem::path& path)
{
    static std::atomic<unsigned> counter{0};
    return path.parent_path() / fmt::format(".{}.{}.{}.new", path.filename().string(), ::getpid(), counter++);
}

/// Creates and fills the temporary file: 0 or errno.
int write_new(const std::filesystem::path& path, BytesView content, FileAccess access)
{
    const mode_t mode = access == FileAccess::owner_only ? 0600 : 0666;
    ::unlink(path.c_str()); // a crashed run may have had our process number
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
    if (!file.open()) return errno;
    if (const int failed = write_all(file.number(), content)) return failed;
    return file.close_now();
}

} // namespace

Error write_error(const std::filesystem::path& path, int error_number, Stage stage)
{
    if (error_number == ENOSPC || error_number == EDQUOT) return {Code::disk_full, stage, {{"path", path.string()}}};
    return {Code::file_unwritable, stage, {{"path", path.string()}, {"why", reason(error_number)}}};
}

Result<Bytes> read_file(const std::filesystem::path& path, Stage stage, std::size_t limit)
{
    constexpr std::size_t k_chunk = 64UL * 1024;
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.open()) return unreadable(path, stage, reason(errno));
    Bytes out; // read in place: it may be a key, and no copy of it shall stay behind on the stack
    std::size_t size = 0;
    while (true) {
        out.resize(size + k_chunk);
        const ssize_t count = ::read(file.number(), out.data() + size, k_chunk);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return unreadable(path, stage, reason(errno));
        size += static_cast<std::size_t>(count);
        if (size > limit) return unreadable(path, stage, fmt::format("larger than {} bytes", limit));
        out.resize(size);
        if (count == 0) return out;
    }
}

Result<std::string> read_text_file(const std::filesystem::path& path, Stage stage, std::size_t limit)
{
    BALLAST_TRY(bytes, read_file(path, stage, limit));
    return std::string(bytes.begin(), bytes.end());
}

Result<void> write_file_atomically(const std::filesystem::path& path, BytesView content, Stage stage, FileAccess access)
{
    const std::filesystem::path temporary = temporary_beside(path);
    int failed = write_new(temporary, content, access);
    if (failed == 0 && ::rename(temporary.c_str(), path.c_str()) != 0) failed = errno;
    if (failed != 0) {
        ::unlink(temporary.c_str());
        return std::unexpected(write_error(path, failed, stage));
    }
    // The rename itself lives in the folder. Some file systems cannot flush a folder; the file is whole all the same.
    const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.open()) (void)::fsync(directory.number());
    return {};
}

} // namespace ballast
