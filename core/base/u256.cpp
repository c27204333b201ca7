#include "base/u256.h"
#include "base/limbs.h"
#include <cassert>
#include <cmath>

namespace ballast {

using limbs::Wide;

namespace {

/// The full 512-bit product.
void multiply_full(const U256& a, const U256& b, std::uint64_t (&product)[8])
{
    for (unsigned i = 0; i < 8; ++i)
        product[i] = 0;
    for (unsigned i = 0; i < 4; ++i) {
        std::uint64_t carry = 0;
        for (unsigned j = 0; j < 4; ++j) {
            const Wide sum = Wide(a.limb(i)) * b.limb(j) + product[i + j] + carry;
            product[i + j] = limbs::low(sum);
            carry = limbs::high(sum);
        }
        product[i + 4] = carry;
    }
}

U256 from_low(const std::uint64_t* limb) { return U256::from_limbs(limb[0], limb[1], limb[2], limb[3]); }

struct Division {
    U256 quotient;
    U256 remainder;
};

/// Divides `count_u` limbs whose quotient is known to fit 256 bits.
Division divide(const std::uint64_t* u, unsigned count_u, const U256& divisor)
{
    const std::uint64_t d[4] = {divisor.limb(0), divisor.limb(1), divisor.limb(2), divisor.limb(3)};
    const unsigned count_d = limbs::significant(d, 4);
    assert(count_d > 0 && "division by zero");
    count_u = limbs::significant(u, count_u);
    if (count_u < count_d) return {U256(), from_low(u)};
    std::uint64_t q[9] = {};
    std::uint64_t r[4] = {};
    limbs::divide(u, count_u, d, count_d, q, r);
    return {from_low(q), from_low(r)};
}

Division divide(const U256& a, const U256& b)
{
    const std::uint64_t u[4] = {a.limb(0), a.limb(1), a.limb(2), a.limb(3)};
    return divide(u, 4, b);
}

bool is_power_of_two(const U256& a) { return (a & (a - 1)).is_zero(); }

enum class Outcome { fits, by_zero, too_large };

/// a * b / d with its remainder. A power of two (2^96 and 2^128 are everywhere in pools) costs only a shift. Speaks in
/// plain values: a Result with its error would cost a third of the time of this, the innermost step of a pool's quote.
Outcome divide_product(const U256& a, const U256& b, const U256& d, Division& out)
{
    if (d.is_zero()) return Outcome::by_zero;
    std::uint64_t product[8];
    multiply_full(a, b, product);
    const U256 upper = from_low(product + 4);
    if (upper >= d) return Outcome::too_large;
    if (!is_power_of_two(d)) {
        out = divide(product, 8, d);
        return Outcome::fits;
    }
    const unsigned shift = d.bit_width() - 1;
    const U256 lower = from_low(product);
    const U256 raised = shift == 0 ? U256() : upper << (256 - shift);
    out = {raised | (lower >> shift), lower & (d - 1)};
    return Outcome::fits;
}

[[gnu::cold]] std::unexpected<Error> failure(Outcome outcome)
{
    return fail(outcome == Outcome::by_zero ? Code::division_by_zero : Code::number_overflow, Stage::base);
}

} // namespace

U256 operator+(const U256& a, const U256& b)
{
    U256 out;
    std::uint64_t carry = 0;
    for (unsigned i = 0; i < 4; ++i)
        out.m_limb[i] = limbs::add(a.m_limb[i], b.m_limb[i], carry);
    return out;
}

U256 operator-(const U256& a, const U256& b)
{
    U256 out;
    std::uint64_t borrow = 0;
    for (unsigned i = 0; i < 4; ++i)
        out.m_limb[i] = limbs::subtract(a.m_limb[i], b.m_limb[i], borrow);
    return out;
}

U256 operator*(const U256& a, const U256& b)
{
    U256 out;
    for (unsigned i = 0; i < 4; ++i) {
        std::uint64_t carry = 0;
        for (unsigned j = 0; i + j < 4; ++j) {
            const Wide sum = Wide(a.m_limb[i]) * b.m_limb[j] + out.m_limb[i + j] + carry;
            out.m_limb[i + j] = limbs::low(sum);
            carry = limbs::high(sum);
        }
    }
    return out;
}

U256 operator/(const U256& a, const U256& b) { return divide(a, b).quotient; }
U256 operator%(const U256& a, const U256& b) { return divide(a, b).remainder; }

U256 operator<<(const U256& a, unsigned n)
{
    U256 out;
    if (n >= 256) return out;
    const unsigned whole = n / 64;
    const unsigned part = n % 64;
    for (unsigned i = 4; i-- > whole;) {
        out.m_limb[i] = a.m_limb[i - whole] << part;
        if (part && i > whole) out.m_limb[i] |= a.m_limb[i - whole - 1] >> (64 - part);
    }
    return out;
}

U256 operator>>(const U256& a, unsigned n)
{
    U256 out;
    if (n >= 256) return out;
    const unsigned whole = n / 64;
    const unsigned part = n % 64;
    for (unsigned i = 0; i + whole < 4; ++i) {
        out.m_limb[i] = a.m_limb[i + whole] >> part;
        if (part && i + whole + 1 < 4) out.m_limb[i] |= a.m_limb[i + whole + 1] << (64 - part);
    }
    return out;
}

U256 operator&(const U256& a, const U256& b)
{
    return U256::from_limbs(a.m_limb[0] & b.m_limb[0], a.m_limb[1] & b.m_limb[1], a.m_limb[2] & b.m_limb[2],
                            a.m_limb[3] & b.m_limb[3]);
}

U256 operator|(const U256& a, const U256& b)
{
    return U256::from_limbs(a.m_limb[0] | b.m_limb[0], a.m_limb[1] | b.m_limb[1], a.m_limb[2] | b.m_limb[2],
                            a.m_limb[3] | b.m_limb[3]);
}

U256 operator~(const U256& a) { return U256::from_limbs(~a.m_limb[0], ~a.m_limb[1], ~a.m_limb[2], ~a.m_limb[3]); }

Result<U256> checked_add(const U256& a, const U256& b)
{
    const U256 sum = a + b;
    if (sum < a) return fail(Code::number_overflow, Stage::base);
    return sum;
}

Result<U256> checked_sub(const U256& a, const U256& b)
{
    if (b > a) return fail(Code::number_overflow, Stage::base);
    return a - b;
}

Result<U256> checked_mul(const U256& a, const U256& b)
{
    std::uint64_t product[8];
    multiply_full(a, b, product);
    if ((product[4] | product[5] | product[6] | product[7]) != 0) return fail(Code::number_overflow, Stage::base);
    return from_low(product);
}

Result<U256> mul_div(const U256& a, const U256& b, const U256& d)
{
    Division result;
    const Outcome outcome = divide_product(a, b, d, result);
    if (outcome != Outcome::fits) [[unlikely]]
        return failure(outcome);
    return result.quotient;
}

Result<U256> mul_div_up(const U256& a, const U256& b, const U256& d)
{
    Division result;
    const Outcome outcome = divide_product(a, b, d, result);
    if (outcome != Outcome::fits) [[unlikely]]
        return failure(outcome);
    if (result.remainder.is_zero()) return result.quotient;
    return checked_add(result.quotient, 1);
}

U256 square_root(const U256& a)
{
    if (a.is_zero()) return a;
    // The double is right to 53 bits; one Newton step from anywhere lands at or above the root, from where the steps
    // fall monotonically to its floor.
    const U256 guess = from_double_down(std::max(1.0, std::sqrt(a.to_double())));
    U256 root = (guess + a / guess) >> 1;
    while (true) {
        const U256 next = (root + a / root) >> 1;
        if (next >= root) return root;
        root = next;
    }
}

} // namespace ballast
