#pragma once
#include "base/bytes.h"
#include <bit>

namespace ballast {

/// An unsigned 256-bit integer, four 64-bit limbs, least significant first.
/// Plain operators wrap like the EVM's ADD, SUB and MUL; where money is concerned use the checked functions below.
class U256 {
public:
    constexpr U256() = default;
    constexpr U256(std::uint64_t low) : m_limb{low, 0, 0, 0} {} ///< implicit on purpose: small numbers read as numbers
    /// Limb l0 is the least significant.
    static constexpr U256 from_limbs(std::uint64_t l0, std::uint64_t l1, std::uint64_t l2, std::uint64_t l3)
    {
        U256 out;
        out.m_limb[0] = l0, out.m_limb[1] = l1, out.m_limb[2] = l2, out.m_limb[3] = l3;
        return out;
    }
    /// 2^256 - 1, "unlimited" in allowances.
    static constexpr U256 max() { return from_limbs(~0ull, ~0ull, ~0ull, ~0ull); }
    /// 10^n for n up to 77.
    static U256 power_of_ten(unsigned n);

    /// Limb i, from 0 (least significant) to 3.
    [[nodiscard]] constexpr std::uint64_t limb(unsigned i) const { return m_limb[i]; }
    /// No bit is set.
    [[nodiscard]] constexpr bool is_zero() const { return (m_limb[0] | m_limb[1] | m_limb[2] | m_limb[3]) == 0; }
    /// True when low_u64() loses nothing.
    [[nodiscard]] constexpr bool fits_u64() const { return (m_limb[1] | m_limb[2] | m_limb[3]) == 0; }
    /// The value modulo 2^64: ask fits_u64() first.
    [[nodiscard]] constexpr std::uint64_t low_u64() const { return m_limb[0]; }
    /// Position of the highest set bit, counted from 1; 0 for zero.
    [[nodiscard]] constexpr unsigned bit_width() const
    {
        for (unsigned i = 4; i-- > 0;)
            if (m_limb[i]) return i * 64 + static_cast<unsigned>(std::bit_width(m_limb[i]));
        return 0;
    }
    /// Bit n, from 0 (lowest); beyond 255 false.
    [[nodiscard]] constexpr bool bit(unsigned n) const { return n < 256 && ((m_limb[n / 64] >> (n % 64)) & 1); }
    /// Nearest double; for advice only, never on the way to an amount that is signed.
    [[nodiscard]] double to_double() const;

    constexpr bool operator==(const U256&) const = default;
    constexpr std::strong_ordering operator<=>(const U256& other) const
    {
        for (unsigned i = 4; i-- > 0;)
            if (auto order = m_limb[i] <=> other.m_limb[i]; order != 0) return order;
        return std::strong_ordering::equal;
    }
    friend U256 operator+(const U256& a, const U256& b);
    friend U256 operator-(const U256& a, const U256& b);
    friend U256 operator*(const U256& a, const U256& b);
    /// Floor division; the divisor must not be zero (our own invariant: asserted).
    friend U256 operator/(const U256& a, const U256& b);
    friend U256 operator%(const U256& a, const U256& b);
    friend U256 operator<<(const U256& a, unsigned n);
    friend U256 operator>>(const U256& a, unsigned n);
    friend U256 operator&(const U256& a, const U256& b);
    friend U256 operator|(const U256& a, const U256& b);
    friend U256 operator~(const U256& a);
    U256& operator+=(const U256& b) { return *this = *this + b; }
    U256& operator-=(const U256& b) { return *this = *this - b; }
    U256& operator*=(const U256& b) { return *this = *this * b; }
    U256& operator/=(const U256& b) { return *this = *this / b; }

private:
    std::uint64_t m_limb[4]{};
};

/// Sum, or number_overflow.
[[nodiscard]] Result<U256> checked_add(const U256& a, const U256& b);
/// Difference, or number_overflow when b is larger.
[[nodiscard]] Result<U256> checked_sub(const U256& a, const U256& b);
/// Product, or number_overflow.
[[nodiscard]] Result<U256> checked_mul(const U256& a, const U256& b);
/// floor(a * b / d) over the full 512-bit product. Fails with division_by_zero or number_overflow.
[[nodiscard]] Result<U256> mul_div(const U256& a, const U256& b, const U256& d);
/// ceil(a * b / d), same failures.
[[nodiscard]] Result<U256> mul_div_up(const U256& a, const U256& b, const U256& d);
/// floor(sqrt(a)).
[[nodiscard]] U256 square_root(const U256& a);

/// Decimal digits, without sign or grouping.
[[nodiscard]] std::string format_decimal(const U256& value);
/// Digits only, at least one; fails with number_malformed or number_overflow.
[[nodiscard]] Result<U256> parse_decimal(std::string_view text);
/// "0x…" quantity without leading zeros, as JSON-RPC writes numbers ("0x0" for zero).
[[nodiscard]] std::string format_quantity(const U256& value);
/// Reads a JSON-RPC quantity; strict about "0x", lenient about leading zeros. Fails with number_malformed.
[[nodiscard]] Result<U256> parse_quantity(std::string_view text);
/// 32 bytes, big-endian: the EVM's word.
[[nodiscard]] Bytes32 to_word(const U256& value);
/// From up to 32 big-endian bytes; more is our own mistake (asserted).
[[nodiscard]] U256 from_word(BytesView bytes);
/// floor(value) of a finite, non-negative double below 2^256; for the one bridge in route/round.
[[nodiscard]] U256 from_double_down(double value);

} // namespace ballast
