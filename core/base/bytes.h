#pragma once
#include "base/result.h"
#include <array>
#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace ballast {

using Bytes = std::vector<std::uint8_t>;         ///< owned: call data, code, raw transactions
using BytesView = std::span<const std::uint8_t>; ///< borrowed: valid while its owner lives

/// A fixed number of bytes, compared and ordered as a big-endian number.
template <std::size_t N>
struct FixedBytes {
    std::array<std::uint8_t, N> bytes{};

    static constexpr std::size_t size() { return N; } ///< in bytes, known without an object
    constexpr auto operator<=>(const FixedBytes&) const = default;
    /// The zero address, an empty slot, no hash yet.
    [[nodiscard]] constexpr bool is_zero() const { return bytes == std::array<std::uint8_t, N>{}; }
    [[nodiscard]] constexpr BytesView view() const { return bytes; } ///< valid while this object lives
    constexpr operator BytesView() const { return bytes; }           ///< reads as bytes wherever bytes are read
};
/// A hash, a storage slot, a word of call data.
using Bytes32 = FixedBytes<32>;

/// "0x" and two lower-case digits a byte.
[[nodiscard]] std::string format_hex(BytesView bytes);
/// Reads an even number of hex digits, with or without "0x". Fails with hex_malformed.
[[nodiscard]] Result<Bytes> parse_hex(std::string_view text);
/// The same for exactly N bytes.
template <std::size_t N>
[[nodiscard]] Result<FixedBytes<N>> parse_fixed(std::string_view text)
{
    BALLAST_TRY(bytes, parse_hex(text));
    if (bytes.size() != N) return fail(Code::hex_malformed, Stage::base, {{"text", std::string(text)}});
    FixedBytes<N> out;
    std::copy(bytes.begin(), bytes.end(), out.bytes.begin());
    return out;
}
/// The bytes of text as they are, without a terminator.
[[nodiscard]] inline BytesView bytes_of(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
/// Adds bytes at the end.
inline void append(Bytes& to, BytesView more) { to.insert(to.end(), more.begin(), more.end()); }

} // namespace ballast
