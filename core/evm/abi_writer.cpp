#include "evm/abi.h"
#include <cassert>
#include <cstring>

namespace ballast::evm::abi {

namespace {

constexpr std::size_t k_word = 32;

std::size_t padded(std::size_t size) { return (size + k_word - 1) / k_word * k_word; }

/// Makes room at the end without clearing it; insert() of a small_vector costs several times as much.
template <class Buffer>
std::uint8_t* grow(Buffer& buffer, std::size_t size)
{
    const std::size_t at = buffer.size();
    buffer.resize(at + size, boost::container::default_init);
    return buffer.data() + at;
}

template <class Buffer>
void add_word(Buffer& to, const Bytes32& word)
{
    std::memcpy(grow(to, k_word), word.bytes.data(), k_word);
}

/// The bytes, then zeros up to a whole word.
template <class Buffer>
void add_padded(Buffer& to, BytesView bytes)
{
    const std::size_t size = padded(bytes.size());
    std::uint8_t* const at = grow(to, size);
    if (!bytes.empty()) std::memcpy(at, bytes.data(), bytes.size());
    std::memset(at + bytes.size(), 0, size - bytes.size());
}

void put_word(std::uint8_t* to, std::uint64_t value)
{
    const Bytes32 word = to_word(U256(value));
    std::memcpy(to, word.bytes.data(), k_word);
}

} // namespace

Writer::Writer(const Selector& selector) : m_selector(selector) {}

Writer& Writer::number(const U256& value)
{
    add_word(m_head, to_word(value));
    return *this;
}

Writer& Writer::signed_number(std::int64_t value)
{
    const std::uint64_t fill = value < 0 ? ~0ull : 0;
    return number(U256::from_limbs(static_cast<std::uint64_t>(value), fill, fill, fill));
}

Writer& Writer::boolean(bool value) { return number(value ? 1 : 0); }

Writer& Writer::address(const Address& value)
{
    add_word(m_head, evm::to_word(value));
    return *this;
}

Writer& Writer::fixed(BytesView value)
{
    assert(!value.empty() && value.size() <= k_word && "bytesN holds 1 to 32 bytes");
    add_padded(m_head, value);
    return *this;
}

Writer& Writer::bytes(BytesView value)
{
    begin_dynamic();
    m_tail.reserve(m_tail.size() + k_word + padded(value.size()));
    add_word(m_tail, to_word(U256(value.size())));
    add_padded(m_tail, value);
    return *this;
}

Writer& Writer::text(std::string_view value) { return bytes(bytes_of(value)); }

Writer& Writer::addresses(std::span<const Address> values)
{
    begin_dynamic();
    m_tail.reserve(m_tail.size() + k_word * (1 + values.size()));
    add_word(m_tail, to_word(U256(values.size())));
    for (const Address& each : values)
        add_word(m_tail, evm::to_word(each));
    return *this;
}

Writer& Writer::numbers(std::span<const U256> values)
{
    begin_dynamic();
    m_tail.reserve(m_tail.size() + k_word * (1 + values.size()));
    add_word(m_tail, to_word(U256(values.size())));
    for (const U256& each : values)
        add_word(m_tail, to_word(each));
    return *this;
}

Writer& Writer::tuple(const Writer& inner)
{
    begin_dynamic();
    inner.write_body(grow(m_tail, inner.body_size()));
    return *this;
}

Writer& Writer::array(std::span<const Writer> elements, bool dynamic)
{
    begin_dynamic();
    std::size_t size = k_word;
    for (const Writer& each : elements)
        size += each.body_size() + (dynamic ? k_word : 0);
    std::uint8_t* head = grow(m_tail, size);
    put_word(head, elements.size());
    head += k_word;
    const std::uint8_t* const start = head; // offsets count from behind the length
    std::uint8_t* body = dynamic ? head + k_word * elements.size() : head;
    for (const Writer& each : elements) {
        if (dynamic) put_word(std::exchange(head, head + k_word), static_cast<std::uint64_t>(body - start));
        body = each.write_body(body);
    }
    return *this;
}

Bytes Writer::finish() const
{
    const std::size_t before = m_selector ? m_selector->size() : 0;
    Bytes out(before + body_size());
    if (m_selector) std::memcpy(out.data(), m_selector->bytes.data(), before);
    write_body(out.data() + before);
    return out;
}

void Writer::begin_dynamic()
{
    m_links.push_back({m_head.size(), m_tail.size()});
    grow(m_head, k_word); // written when the head's size is known
}

std::uint8_t* Writer::write_body(std::uint8_t* to) const
{
    if (!m_head.empty()) std::memcpy(to, m_head.data(), m_head.size());
    for (const Link& link : m_links)
        put_word(to + link.head_at, m_head.size() + link.tail_at);
    if (!m_tail.empty()) std::memcpy(to + m_head.size(), m_tail.data(), m_tail.size());
    return to + body_size();
}

} // namespace ballast::evm::abi
