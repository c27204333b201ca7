#pragma once
#include "base/secret.h"
#include <memory>

namespace ballast::app {

/// Where passphrases come from; never from an argument, which any process can read.
struct PassphraseSource {
    std::string file;    ///< one passphrase a line
    int descriptor = -1; ///< the same, from an open file descriptor
};
/// The next passphrase: from the file, the descriptor, or a prompt on the terminal without echo.
/// Fails with usage when there is neither a source nor a terminal.
class Passphrases {
public:
    explicit Passphrases(PassphraseSource source) : m_source(std::move(source)) {} ///< nothing is read yet
    [[nodiscard]] Result<std::shared_ptr<Secret>> next(const std::string& prompt); ///< `prompt` only on a terminal

    /// Nobody is asked: they come from a file or a descriptor.
    [[nodiscard]] bool are_given() const { return !m_source.file.empty() || m_source.descriptor >= 0; }

private:
    [[nodiscard]] Result<void> read_all();
    PassphraseSource m_source;
    bool m_read = false;
    std::vector<std::shared_ptr<Secret>> m_lines; ///< last one first
};

/// Whether a person at the terminal, wherever standard input comes from, answers yes. Fails with usage where there is
/// no terminal.
[[nodiscard]] Result<bool> ask_at_terminal(const std::string& question);

} // namespace ballast::app
