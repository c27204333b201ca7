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

private:
    [[nodiscard]] Result<void> read_all();
    PassphraseSource m_source;
    bool m_read = false;
    std::vector<std::shared_ptr<Secret>> m_lines; ///< last one first
};

} // namespace ballast::app
