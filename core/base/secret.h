#pragma once
#include "base/bytes.h"
#include <memory>

namespace ballast {

/// Bytes that must not leak: page-locked, kept out of core dumps, wiped on destruction, move-only, unprintable.
/// Locking is best effort where the system forbids it; wiping always happens.
class Secret {
public:
    Secret() = default;
    /// Zeroed bytes to be filled in place.
    explicit Secret(std::size_t size);
    /// Copies, then wipes the source.
    static Secret take(std::span<std::uint8_t> source);
    /// Copies text and wipes it.
    static Secret take(std::string& source);

    Secret(Secret&&) noexcept;            ///< the pages change hands; the source is empty afterwards
    Secret& operator=(Secret&&) noexcept; ///< wipes what it held before
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    /// A second copy in its own locked pages, where one is truly needed.
    [[nodiscard]] Secret clone() const;
    [[nodiscard]] BytesView view() const { return {m_data, m_size}; } ///< borrowed: copies made from it are not wiped
    /// To fill or derive in place, without a copy elsewhere.
    [[nodiscard]] std::span<std::uint8_t> writable() { return {m_data, m_size}; }
    [[nodiscard]] std::size_t size() const { return m_size; } ///< in bytes, without what locking whole pages adds
    [[nodiscard]] bool empty() const { return m_size == 0; }  ///< moved from, or nothing was given

private:
    void release();
    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_mapped = 0;
};

/// Overwrites memory in a way the compiler may not leave out.
void wipe(std::span<std::uint8_t> bytes);

} // namespace ballast
