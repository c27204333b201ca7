#include "evm/abi.h"
#include <algorithm>

namespace ballast::evm::abi {

namespace {

constexpr std::size_t k_word = 32;
constexpr std::uint8_t k_zeros[k_word] = {};

/// The number in a word when it fits a size, else the largest size: every bound check then fails.
std::size_t size_in(BytesView word)
{
    const U256 value = from_word(word);
    return value.fits_u64() ? static_cast<std::size_t>(value.low_u64()) : static_cast<std::size_t>(-1);
}

} // namespace

U256 Reader::number() { return from_word(take_word()); }

std::int64_t Reader::signed_number()
{
    const U256 value = number();
    const bool negative = value.bit(255);
    const std::uint64_t fill = negative ? ~0ull : 0;
    const bool fits = value.limb(1) == fill && value.limb(2) == fill && value.limb(3) == fill &&
                      (value.limb(0) >> 63 != 0) == negative;
    if (fits) return static_cast<std::int64_t>(value.limb(0));
    go_bad();
    return 0;
}

Bytes32 Reader::word()
{
    const BytesView from = take_word();
    Bytes32 out;
    std::copy(from.begin(), from.end(), out.bytes.begin());
    return out;
}

bool Reader::boolean()
{
    const U256 value = number();
    if (value > U256(1)) go_bad();
    return value == U256(1);
}

Address Reader::address()
{
    const BytesView from = take_word();
    if (std::any_of(from.begin(), from.begin() + 12, [](std::uint8_t byte) { return byte != 0; })) {
        go_bad();
        return {};
    }
    Address out;
    std::copy(from.begin() + 12, from.end(), out.bytes.begin());
    return out;
}

BytesView Reader::bytes_view()
{
    const BytesView at = follow_offset();
    if (at.size() < k_word) return go_bad();
    const std::size_t size = size_in(at.first(k_word));
    if (size > at.size() - k_word) return go_bad();
    return at.subspan(k_word, size);
}

Bytes Reader::bytes()
{
    const BytesView view = bytes_view();
    return {view.begin(), view.end()};
}

std::string Reader::text()
{
    const BytesView view = bytes_view();
    return {view.begin(), view.end()};
}

std::vector<Address> Reader::addresses()
{
    std::size_t count = 0;
    Reader inner(elements(k_word, count));
    std::vector<Address> out(count);
    for (Address& each : out)
        each = inner.address();
    if (!inner.good()) go_bad();
    return out;
}

std::vector<U256> Reader::numbers()
{
    std::size_t count = 0;
    Reader inner(elements(k_word, count));
    std::vector<U256> out(count);
    for (U256& each : out)
        each = inner.number();
    return out;
}

Reader Reader::tuple()
{
    Reader inner(follow_offset());
    inner.m_good = m_good;
    return inner;
}

std::vector<Reader> Reader::array(std::size_t static_words)
{
    std::size_t count = 0;
    const std::size_t element_size = k_word * (static_words == 0 ? 1 : static_words);
    const BytesView all = elements(element_size, count);
    std::vector<Reader> out;
    out.reserve(count);
    Reader offsets(all);
    for (std::size_t i = 0; i < count; ++i)
        out.push_back(static_words == 0 ? offsets.tuple() : Reader(all.subspan(i * element_size, element_size)));
    if (!offsets.good()) go_bad();
    return out;
}

Result<void> Reader::finish(std::string_view what) const
{
    if (m_good) return {};
    return fail(Code::abi_malformed, Stage::base, {{"why", std::string(what)}});
}

BytesView Reader::take_word()
{
    if (!m_good || m_bytes.size() - m_at < k_word) {
        go_bad();
        return k_zeros;
    }
    return m_bytes.subspan(std::exchange(m_at, m_at + k_word), k_word);
}

BytesView Reader::follow_offset()
{
    const std::size_t offset = size_in(take_word());
    if (!m_good || offset > m_bytes.size()) return go_bad();
    return m_bytes.subspan(offset);
}

BytesView Reader::go_bad()
{
    m_good = false;
    return {};
}

BytesView Reader::elements(std::size_t element_size, std::size_t& count)
{
    count = 0;
    const BytesView at = follow_offset();
    if (at.size() < k_word) return go_bad();
    const std::size_t length = size_in(at.first(k_word));
    const BytesView behind = at.subspan(k_word);
    if (length > behind.size() / element_size) return go_bad();
    count = length;
    return behind;
}

} // namespace ballast::evm::abi
