#pragma once
#include <mutex>
#include <optional>
#include <utility>

namespace ballast {

/// One slot between two threads; the newest value wins.
template <class T>
class Latest {
public:
    /// Stores a value. True when the slot was empty, so that the reader must be woken.
    [[nodiscard]] bool put(T value)
    {
        const std::lock_guard lock(m_mutex);
        const bool was_empty = !m_slot;
        m_slot = std::move(value);
        return was_empty;
    }
    /// Takes the value, if any.
    [[nodiscard]] std::optional<T> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_slot, std::nullopt);
    }

private:
    std::mutex m_mutex;
    std::optional<T> m_slot;
};

} // namespace ballast
