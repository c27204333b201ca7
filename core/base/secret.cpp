#include "base/secret.h"
#include <cstring>
#include <new>
#include <openssl/crypto.h>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace ballast {

namespace {

std::size_t whole_pages(std::size_t size)
{
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    return (size + page - 1) / page * page;
}

/// Zeroed pages of our own: nothing else shares them, so locking and advice touch nothing else.
std::uint8_t* map_pages(std::size_t size)
{
    void* const pages = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED) throw std::bad_alloc();
    (void)::mlock(pages, size); // best effort: the limit may be small
#ifdef MADV_DONTDUMP
    (void)::madvise(pages, size, MADV_DONTDUMP);
#endif
#ifdef MADV_DONTFORK
    (void)::madvise(pages, size, MADV_DONTFORK);
#endif
    return static_cast<std::uint8_t*>(pages);
}

} // namespace

Secret::Secret(std::size_t size)
{
    if (size == 0) return;
    m_mapped = whole_pages(size);
    m_data = map_pages(m_mapped);
    m_size = size;
}

Secret Secret::take(std::span<std::uint8_t> source)
{
    Secret out(source.size());
    if (out.m_data) std::memcpy(out.m_data, source.data(), source.size());
    wipe(source);
    return out;
}

Secret Secret::take(std::string& source)
{
    Secret out = take(std::span(reinterpret_cast<std::uint8_t*>(source.data()), source.size()));
    source.clear();
    return out;
}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)),
      m_mapped(std::exchange(other.m_mapped, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this == &other) return *this;
    release();
    m_data = std::exchange(other.m_data, nullptr);
    m_size = std::exchange(other.m_size, 0);
    m_mapped = std::exchange(other.m_mapped, 0);
    return *this;
}

Secret::~Secret() { release(); }

Secret Secret::clone() const
{
    Secret out(m_size);
    if (m_size != 0) std::memcpy(out.m_data, m_data, m_size);
    return out;
}

void Secret::release()
{
    if (m_data == nullptr) return;
    wipe({m_data, m_size});
    (void)::munlock(m_data, m_mapped);
    (void)::munmap(m_data, m_mapped);
    m_data = nullptr;
    m_size = m_mapped = 0;
}

void wipe(std::span<std::uint8_t> bytes)
{
    if (!bytes.empty()) OPENSSL_cleanse(bytes.data(), bytes.size());
}

} // namespace ballast
