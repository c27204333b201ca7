#include "app/passphrase.h"
#include <algorithm>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace ballast::app {
namespace {

constexpr std::size_t k_most_bytes = 64UL * 1024;

/// One line from the terminal with echo off.
Result<std::shared_ptr<Secret>> prompt_for(const std::string& prompt)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return fail(Code::usage, Stage::sign,
                    {{"why", "a passphrase is needed, and there is no terminal to ask for it; give --passphrase-file "
                             "or --passphrase-fd"}});
    termios before{};
    ::tcgetattr(terminal, &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(terminal, TCSAFLUSH, &silent);
    (void)!::write(terminal, prompt.data(), prompt.size());
    Secret line(1024);
    std::size_t length = 0;
    while (length < line.size() && ::read(terminal, line.writable().data() + length, 1) == 1 &&
           line.view()[length] != '\n')
        ++length;
    (void)!::write(terminal, "\n", 1);
    ::tcsetattr(terminal, TCSAFLUSH, &before);
    ::close(terminal);
    return std::make_shared<Secret>(Secret::take(line.writable().first(length)));
}

} // namespace

Result<void> Passphrases::read_all()
{
    m_read = true;
    int descriptor = m_source.descriptor;
    if (!m_source.file.empty()) descriptor = ::open(m_source.file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(Code::file_unreadable, Stage::sign, {{"path", m_source.file}, {"why", "cannot be opened"}});
    Secret all(k_most_bytes);
    std::size_t size = 0;
    for (ssize_t got = 1; got > 0 && size < all.size(); size += static_cast<std::size_t>(std::max<ssize_t>(got, 0)))
        got = ::read(descriptor, all.writable().data() + size, all.size() - size);
    ::close(descriptor);
    std::span<std::uint8_t> rest = all.writable().first(size);
    while (!rest.empty()) {
        const auto end = std::find(rest.begin(), rest.end(), '\n');
        const auto length = static_cast<std::size_t>(end - rest.begin());
        m_lines.push_back(std::make_shared<Secret>(Secret::take(rest.first(length))));
        rest = rest.subspan(std::min(length + 1, rest.size()));
    }
    std::reverse(m_lines.begin(), m_lines.end());
    return {};
}

Result<std::shared_ptr<Secret>> Passphrases::next(const std::string& prompt)
{
    if (!are_given()) return prompt_for(prompt);
    if (!m_read) BALLAST_CHECK(read_all());
    if (m_lines.empty())
        return fail(Code::usage, Stage::sign,
                    {{"why", "--passphrase-file or --passphrase-fd holds fewer lines than there are keys"}});
    auto line = m_lines.back();
    m_lines.pop_back();
    return line;
}

Result<bool> ask_at_terminal(const std::string& question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0) return fail(Code::usage, Stage::approve, {{"why", "there is no terminal to ask at"}});
    (void)!::write(terminal, question.data(), question.size());
    std::string line;
    for (char c = 0; line.size() < 16 && ::read(terminal, &c, 1) == 1 && c != '\n';)
        line += c;
    ::close(terminal);
    return line == "yes";
}

} // namespace ballast::app
