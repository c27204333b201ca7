#include "base/log.h"
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ballast {
namespace {

constexpr std::string_view k_levels[] = {"info", "warning", "error"};

bool is_host_character(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' ||
           c == ':' || c == '[' || c == ']';
}

} // namespace

LogField::LogField(LogWord name, std::string value) : m_text(fmt::format("{}={}", name.text(), value)) {}
LogField::LogField(LogWord name, LogWord word) : LogField(name, std::string(word.text())) {}
LogField::LogField(LogWord name, std::uint64_t number) : LogField(name, fmt::format("{}", number)) {}
LogField::LogField(LogWord name, BlockNumber block) : LogField(name, block.value) {}
LogField::LogField(LogWord name, Code code) : LogField(name, std::string(code_name(code))) {}
LogField::LogField(LogWord name, Stage stage) : LogField(name, std::string(stage_name(stage))) {}
LogField::LogField(LogWord name, const Bytes32& digest) : LogField(name, format_hex(digest)) {}

LogField LogField::host_of(std::string_view url)
{
    if (const auto scheme = url.find("://"); scheme != url.npos) url.remove_prefix(scheme + 3);
    url = url.substr(0, url.find_first_of("/?#\\"));
    if (const auto user = url.rfind('@'); user != url.npos) url.remove_prefix(user + 1);
    const bool clean = !url.empty() && std::ranges::all_of(url, is_host_character);
    return {"endpoint", clean ? std::string(url) : std::string("unreadable")};
}

Log::Log(const std::filesystem::path& folder, const Clock& clock, std::size_t limit)
    : m_path(folder / "ballast.log"), m_clock(&clock), m_limit(limit)
{
}

void Log::write(Level level, LogWord event, std::initializer_list<LogField> fields) const
{
    std::string line =
        fmt::format("{} {} {}", format_time(m_clock->now()), k_levels[static_cast<std::size_t>(level)], event.text());
    for (const LogField& field : fields)
        line += " " + field.text();
    line += "\n";
    struct stat about{};
    if (::lstat(m_path.c_str(), &about) == 0 && static_cast<std::size_t>(about.st_size) + line.size() > m_limit)
        ::rename(m_path.c_str(), (m_path.string() + ".1").c_str());
    const int file = ::open(m_path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0) return;
    // Also a file that came from elsewhere, a copied folder say, is for its owner alone.
    if (::fchmod(file, 0600) == 0) (void)!::write(file, line.data(), line.size());
    ::close(file);
}

} // namespace ballast
