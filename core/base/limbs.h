#pragma once
#include <cstdint>

/// Arithmetic on 64-bit limbs: the ground on which U256 stands. Only u256*.cpp includes this.
namespace ballast::limbs {

/// A product or sum of two limbs; not in ISO C++, so the compiler's extension is named.
__extension__ typedef unsigned __int128 Wide;

[[nodiscard]] constexpr std::uint64_t low(Wide x) { return static_cast<std::uint64_t>(x); } ///< the lower 64 bits
/// The upper 64 bits, where carries and borrows show.
[[nodiscard]] constexpr std::uint64_t high(Wide x) { return static_cast<std::uint64_t>(x >> 64); }
/// The double limb high * 2^64 + low.
[[nodiscard]] constexpr Wide join(std::uint64_t high, std::uint64_t low) { return Wide(high) << 64 | low; }

/// a + b + carry; carry is 0 or 1 and becomes the carry out.
constexpr std::uint64_t add(std::uint64_t a, std::uint64_t b, std::uint64_t& carry)
{
    const Wide sum = Wide(a) + b + carry;
    carry = high(sum);
    return low(sum);
}
/// a - b - borrow; borrow is 0 or 1 and becomes the borrow out.
constexpr std::uint64_t subtract(std::uint64_t a, std::uint64_t b, std::uint64_t& borrow)
{
    const Wide difference = Wide(a) - b - borrow;
    borrow = high(difference) & 1;
    return low(difference);
}

/// Number of limbs up to the highest that is not zero.
[[nodiscard]] constexpr unsigned significant(const std::uint64_t* limb, unsigned count)
{
    while (count > 0 && limb[count - 1] == 0)
        --count;
    return count;
}

/// Divides u (count_u limbs) by d (count_d limbs, the highest not zero): the quotient goes to q, which holds
/// count_u - count_d + 1 limbs, the remainder to r, which holds count_d limbs. Needs count_u >= count_d, count_u <= 8.
void divide(const std::uint64_t* u, unsigned count_u, const std::uint64_t* d, unsigned count_d, std::uint64_t* q,
            std::uint64_t* r);

} // namespace ballast::limbs
