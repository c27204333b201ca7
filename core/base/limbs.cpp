#include "base/limbs.h"
#include <bit>

// Division by multiplication with a reciprocal: N. Möller and T. Granlund, "Improved division by invariant integers",
// IEEE Transactions on Computers 60 (2011); the names v, q, r, d, u follow the paper, B is 2^64. The schoolbook frame
// around it is algorithm D of Knuth, volume 2, section 4.3.1. One hardware division a call instead of one a limb.
namespace ballast::limbs {

namespace {

using Limb = std::uint64_t;

/// floor((B^2 - 1) / d) - B for a normalised d (highest bit set).
inline Limb reciprocal_of_one(Limb d)
{
#if defined(__x86_64__)
    // The quotient fits one limb because ~d < d, so the machine's own instruction may be used.
    Limb quotient, remainder;
    __asm__("divq %4" : "=a"(quotient), "=d"(remainder) : "0"(~Limb(0)), "1"(~d), "r"(d) : "cc");
    return quotient;
#else
    return low(join(~d, ~Limb(0)) / d);
#endif
}

/// The same for a two-limb divisor (paper, algorithm 6).
inline Limb reciprocal_of_two(Limb d1, Limb d0)
{
    Limb v = reciprocal_of_one(d1);
    Limb p = d1 * v + d0;
    if (p < d0) {
        --v;
        if (p >= d1) {
            --v;
            p -= d1;
        }
        p -= d1;
    }
    const Wide t = Wide(v) * d0;
    p += high(t);
    if (p < high(t)) {
        --v;
        if (join(p, low(t)) >= join(d1, d0)) --v;
    }
    return v;
}

/// (u1, u0) / d with u1 < d (paper, algorithm 4): the quotient; r becomes the remainder.
inline Limb divide_two_by_one(Limb u1, Limb u0, Limb d, Limb v, Limb& r)
{
    const Wide q = Wide(v) * u1 + join(u1, u0);
    Limb quotient = high(q) + 1;
    r = u0 - quotient * d;
    if (r > low(q)) {
        --quotient;
        r += d;
    }
    if (r >= d) [[unlikely]] {
        ++quotient;
        r -= d;
    }
    return quotient;
}

/// (u2, u1, u0) / d with (u2, u1) < d (paper, algorithm 5): the quotient; r becomes the remainder.
inline Limb divide_three_by_two(Wide u21, Limb u0, Wide d, Limb v, Wide& r)
{
    const Wide q = Wide(v) * high(u21) + u21;
    Limb quotient = high(q);
    const Limb r1 = low(u21) - quotient * high(d);
    r = join(r1, u0) - Wide(low(d)) * quotient - d;
    ++quotient;
    if (high(r) >= low(q)) {
        --quotient;
        r += d;
    }
    if (r >= d) [[unlikely]] {
        ++quotient;
        r -= d;
    }
    return quotient;
}

void divide_by_one(const Limb* u, unsigned count_u, Limb d, Limb* q, Limb* rest)
{
    const Limb v = reciprocal_of_one(d);
    Limb r = u[count_u];
    for (unsigned i = count_u; i-- > 0;)
        q[i] = divide_two_by_one(r, u[i], d, v, r);
    *rest = r;
}

void divide_by_two(const Limb* u, unsigned count_u, Wide d, Limb* q, Limb* rest)
{
    const Limb v = reciprocal_of_two(high(d), low(d));
    Wide r = join(u[count_u], u[count_u - 1]);
    for (unsigned i = count_u - 1; i-- > 0;)
        q[i] = divide_three_by_two(r, u[i], d, v, r);
    rest[0] = low(r);
    rest[1] = high(r);
}

/// u[0..n] -= quotient * d[0..n-1]; true when the result went below zero.
bool subtract_product(Limb* u, Limb quotient, const Limb* d, unsigned n)
{
    Limb carry = 0;
    Limb borrow = 0;
    for (unsigned i = 0; i < n; ++i) {
        const Wide product = Wide(quotient) * d[i] + carry;
        carry = high(product);
        u[i] = subtract(u[i], low(product), borrow);
    }
    u[n] = subtract(u[n], carry, borrow);
    return borrow != 0;
}

/// Algorithm D for three limbs and more; u has count_u + 1 limbs and ends as the remainder.
void divide_by_many(Limb* u, unsigned count_u, const Limb* d, unsigned n, Limb* q)
{
    const Wide top = join(d[n - 1], d[n - 2]);
    const Limb v = reciprocal_of_two(d[n - 1], d[n - 2]);
    for (unsigned j = count_u - n + 1; j-- > 0;) {
        const Wide u21 = join(u[j + n], u[j + n - 1]);
        Limb quotient = ~Limb(0); // when the leading limbs agree, the digit can only be the largest or one less
        Wide unused;
        if (u21 < top) quotient = divide_three_by_two(u21, u[j + n - 2], top, v, unused);
        if (subtract_product(u + j, quotient, d, n)) {
            --quotient;
            Limb carry = 0;
            for (unsigned i = 0; i < n; ++i)
                u[j + i] = add(u[j + i], d[i], carry);
            u[j + n] += carry;
        }
        q[j] = quotient;
    }
}

/// to[0..count] = from * 2^shift.
void shift_left(const Limb* from, unsigned count, unsigned shift, Limb* to)
{
    Limb carry = 0;
    for (unsigned i = 0; i < count; ++i) {
        to[i] = from[i] << shift | carry;
        carry = shift ? from[i] >> (64 - shift) : 0;
    }
    to[count] = carry;
}

} // namespace

void divide(const Limb* u, unsigned count_u, const Limb* d, unsigned count_d, Limb* q, Limb* r)
{
    const auto shift = static_cast<unsigned>(std::countl_zero(d[count_d - 1]));
    Limb nu[9];
    Limb nd[9];
    shift_left(u, count_u, shift, nu);
    shift_left(d, count_d, shift, nd);
    Limb nr[8];
    const Limb* rest = nr;
    if (count_d == 1) {
        divide_by_one(nu, count_u, nd[0], q, nr);
    } else if (count_d == 2) {
        divide_by_two(nu, count_u, join(nd[1], nd[0]), q, nr);
    } else {
        divide_by_many(nu, count_u, nd, count_d, q);
        rest = nu;
    }
    for (unsigned i = 0; i < count_d; ++i) {
        const Limb above = i + 1 < count_d ? rest[i + 1] : 0;
        r[i] = rest[i] >> shift | (shift ? above << (64 - shift) : 0);
    }
}

} // namespace ballast::limbs
