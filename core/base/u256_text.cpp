#include "base/u256.h"
#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>

// U256 as text, words and doubles.
namespace ballast {

namespace {

constexpr std::uint64_t k_chunk = 10'000'000'000'000'000'000ull; // the largest power of ten in 64 bits
constexpr unsigned k_chunk_digits = 19;
constexpr std::size_t k_shown = 100; // of a malformed text in an error

std::unexpected<Error> malformed(std::string_view text)
{
    return fail(Code::number_malformed, Stage::base, {{"text", std::string(text.substr(0, k_shown))}});
}

} // namespace

U256 U256::power_of_ten(unsigned n)
{
    assert(n <= 77 && "10^78 does not fit 256 bits");
    static const auto table = [] {
        std::array<U256, 78> out;
        out[0] = 1;
        for (unsigned i = 1; i < out.size(); ++i)
            out[i] = out[i - 1] * 10;
        return out;
    }();
    return table[n];
}

double U256::to_double() const
{
    const unsigned width = bit_width();
    if (width <= 64) return static_cast<double>(m_limb[0]);
    // The upper 64 bits, with a sticky last bit for everything below, round to the nearest double as the whole would.
    const unsigned shift = width - 64;
    const U256 upper = *this >> shift;
    const bool sticky = (upper << shift) != *this;
    return std::ldexp(static_cast<double>(upper.low_u64() | (sticky ? 1 : 0)), static_cast<int>(shift));
}

U256 from_double_down(double value)
{
    assert(std::isfinite(value) && value >= 0 && value < 0x1p256 && "a double outside 256 bits");
    if (value < 0x1p64) return static_cast<std::uint64_t>(value);
    int exponent = 0;
    const double mantissa = std::frexp(value, &exponent); // value = mantissa * 2^exponent, mantissa in [1/2, 1)
    const auto digits = static_cast<std::uint64_t>(std::ldexp(mantissa, 53));
    return U256(digits) << static_cast<unsigned>(exponent - 53);
}

std::string format_decimal(const U256& value)
{
    std::string out;
    U256 rest = value;
    while (!rest.fits_u64()) {
        const U256 next = rest / k_chunk;
        std::uint64_t chunk = (rest - next * k_chunk).low_u64();
        for (unsigned i = 0; i < k_chunk_digits; ++i, chunk /= 10)
            out.push_back(static_cast<char>('0' + chunk % 10));
        rest = next;
    }
    std::uint64_t last = rest.low_u64();
    do
        out.push_back(static_cast<char>('0' + last % 10));
    while (last /= 10);
    std::reverse(out.begin(), out.end());
    return out;
}

Result<U256> parse_decimal(std::string_view text)
{
    if (text.empty()) return malformed(text);
    if (!std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) return malformed(text);
    U256 out;
    for (const char c : text) {
        BALLAST_TRY(raised, checked_mul(out, 10));
        BALLAST_TRY(next, checked_add(raised, static_cast<std::uint64_t>(c - '0')));
        out = next;
    }
    return out;
}

std::string format_quantity(const U256& value)
{
    const std::string digits = format_hex(to_word(value));
    const auto first = digits.find_first_not_of('0', 2);
    return first == std::string::npos ? "0x0" : "0x" + digits.substr(first);
}

Result<U256> parse_quantity(std::string_view text)
{
    if (!text.starts_with("0x") || text.size() < 3) return malformed(text);
    std::string digits(text.substr(2));
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    if (digits.size() > 64) return malformed(text);
    if (digits.size() % 2 != 0) digits.insert(0, 1, '0');
    // A second "0x" would be taken for a prefix by parse_hex.
    if (digits.find_first_not_of("0123456789abcdefABCDEF") != std::string::npos) return malformed(text);
    auto bytes = parse_hex(digits);
    if (!bytes) return malformed(text);
    return from_word(*bytes);
}

Bytes32 to_word(const U256& value)
{
    Bytes32 out;
    for (unsigned i = 0; i < 4; ++i) {
        std::uint64_t limb = value.limb(3 - i);
        if constexpr (std::endian::native == std::endian::little) limb = std::byteswap(limb);
        std::memcpy(out.bytes.data() + 8UL * i, &limb, 8);
    }
    return out;
}

U256 from_word(BytesView bytes)
{
    assert(bytes.size() <= 32 && "a word has 32 bytes");
    std::uint8_t word[32] = {};
    if (!bytes.empty()) std::memcpy(word + 32 - bytes.size(), bytes.data(), bytes.size());
    std::uint64_t limb[4];
    for (unsigned i = 0; i < 4; ++i) {
        std::memcpy(&limb[i], word + 24 - 8UL * i, 8);
        if constexpr (std::endian::native == std::endian::little) limb[i] = std::byteswap(limb[i]);
    }
    return U256::from_limbs(limb[0], limb[1], limb[2], limb[3]);
}

} // namespace ballast
