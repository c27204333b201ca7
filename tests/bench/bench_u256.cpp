#include "base/u256.h"
#include "bench/bench.h"
#include <boost/multiprecision/cpp_int.hpp>
#include <fmt/format.h>

using namespace ballast;
using bench::Figure;

namespace {

using Wide = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<
    512, 512, boost::multiprecision::unsigned_magnitude, boost::multiprecision::unchecked, void>>;

/// mul_div with operands of these widths against Boost's fixed 512-bit numbers. The goal is 60 ns up to the 128-bit
/// divisors of pools; beyond, to be quicker than the peer.
Figure compare(unsigned bits_a, unsigned bits_b, unsigned bits_d)
{
    const U256 pattern =
        U256::from_limbs(0x9e3779b97f4a7c15, 0xbf58476d1ce4e5b9, 0x94d049bb133111eb, 0xd6e8feb86659fd93);
    const U256 a = pattern >> (256 - bits_a), b = pattern >> (256 - bits_b), d = pattern >> (256 - bits_d);
    const auto wide = [](const U256& x) { return Wide("0x" + format_quantity(x).substr(2)); };
    const Wide wide_a = wide(a), wide_b = wide(b), wide_d = wide(d);
    const auto best = bench::best_by_turns(
        5'000,
        [&] {
            bench::keep(a);
            bench::keep(mul_div(a, b, d));
        },
        [&] {
            bench::keep(wide_a);
            bench::keep(Wide(wide_a * wide_b / wide_d));
        });
    const double goal = bits_d <= 128 ? 60 : best.theirs * 1e9;
    return {best.ours * 1e9, "ns", fmt::format("boost 512-bit {:.4g} ns", best.theirs * 1e9), goal};
}

} // namespace

BALLAST_BENCH(mul_div_by_64) { return compare(160, 128, 64); }
BALLAST_BENCH(mul_div_by_128) { return compare(160, 160, 128); }
BALLAST_BENCH(mul_div_by_192) { return compare(224, 160, 192); }
