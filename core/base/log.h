#pragma once
#include "base/bytes.h"
#include "base/clock.h"
#include <filesystem>

namespace ballast {

/// A word of the log's own vocabulary: a literal of this program, by construction never text from outside.
class LogWord {
public:
    consteval LogWord(const char* text) : m_text(text) {} ///< `consteval`: only text that the compiler can see gets in
    [[nodiscard]] std::string_view text() const { return m_text; } ///< lives as long as the program

private:
    std::string_view m_text;
};

/// One field of a line. There is none for free text, so that no key, passphrase or answer of a node can get in.
class LogField {
public:
    /// The text is `name=value` throughout: a word or a count, a block's number, the stable name of a code or of a
    /// stage.
    LogField(LogWord name, LogWord word);
    LogField(LogWord name, std::uint64_t number);
    LogField(LogWord name, BlockNumber block);
    LogField(LogWord name, Code code);
    LogField(LogWord name, Stage stage);
    LogField(LogWord name, const Bytes32& digest); ///< of a plan, a transaction or a record
    /// Host and port of an endpoint; user, path and query may hold a provider's key and are dropped.
    [[nodiscard]] static LogField host_of(std::string_view url);
    [[nodiscard]] const std::string& text() const { return m_text; } ///< "name=value", ready for the line

private:
    LogField(LogWord name, std::string value);
    std::string m_text;
};

/// What the program did, for whoever looks for the cause of a fault: `ballast.log` in the data folder, for its owner's
/// eyes alone. At `limit` bytes it becomes `ballast.log.1`, in the place of the one before. No record of the treasury:
/// that is the audit log's. A line that cannot be written is lost, for nothing may depend on it. For one thread.
class Log {
public:
    /// Info: it happened; warning: something was refused or failed and is tried again; error: a command failed.
    enum class Level { info, warning, error };
    /// Writes into `folder`, which must exist; `clock` must outlive the log.
    Log(const std::filesystem::path& folder, const Clock& clock, std::size_t limit = std::size_t(1) << 20);
    /// One line: time, level, event, fields. Never fails: see above.
    void write(Level level, LogWord event, std::initializer_list<LogField> fields = {}) const;

private:
    std::filesystem::path m_path;
    const Clock* m_clock;
    std::size_t m_limit;
};

} // namespace ballast
