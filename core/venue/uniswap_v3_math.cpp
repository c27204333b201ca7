#include "venue/uniswap_v3_math.h"
#include <array>
#include <cassert>

namespace ballast::venue::v3 {

namespace {

__extension__ typedef unsigned __int128 Wide;
__extension__ typedef __int128 SignedWide;

constexpr std::uint64_t k_million = 1'000'000;
constexpr U256 k_q96 = U256::from_limbs(0, 1ull << 32, 0, 0);

/// 2^128 / sqrt(1.0001)^(2^i), rounded to nearest, high half first.
constexpr std::array<std::array<std::uint64_t, 2>, 20> k_root_powers{{
    {0xfffcb933bd6fad37, 0xaa2d162d1a594001}, {0xfff97272373d4132, 0x59a46990580e213a},
    {0xfff2e50f5f656932, 0xef12357cf3c7fdcc}, {0xffe5caca7e10e4e6, 0x1c3624eaa0941cd0},
    {0xffcb9843d60f6159, 0xc9db58835c926644}, {0xff973b41fa98c081, 0x472e6896dfb254c0},
    {0xff2ea16466c96a38, 0x43ec78b326b52861}, {0xfe5dee046a99a2a8, 0x11c461f1969c3053},
    {0xfcbe86c7900a88ae, 0xdcffc83b479aa3a4}, {0xf987a7253ac41317, 0x6f2b074cf7815e54},
    {0xf3392b0822b70005, 0x940c7a398e4b70f3}, {0xe7159475a2c29b74, 0x43b29c7fa6e889d9},
    {0xd097f3bdfd2022b8, 0x845ad8f792aa5825}, {0xa9f746462d870fdf, 0x8a65dc1f90e061e5},
    {0x70d869a156d2a1b8, 0x90bb3df62baf32f7}, {0x31be135f97d08fd9, 0x81231505542fcfa6},
    {0x09aa508b5b7a84e1, 0xc677de54f3e99bc9}, {0x005d6af8dedb8119, 0x6699c329225ee604},
    {0x00002216e584f5fa, 0x1ea926041bedfe98}, {0x00000000048a1703, 0x91f7dc42444e8fa2},
}};

U256 divide_up(const U256& a, const U256& b)
{
    const U256 quotient = a / b;
    return quotient * b == a ? quotient : quotient + 1;
}

/// For quotients that fit by construction.
U256 must(const Result<U256>& result)
{
    assert(result);
    return *result;
}

/// floor(log2(root / 2^96) * 2^k_log_bits), exact but for an error below 2^-60 of the logarithm.
constexpr unsigned k_log_bits = 22;
std::int64_t log2_of(const U256& root)
{
    const unsigned width = root.bit_width();
    std::uint64_t mantissa = width >= 64 ? (root >> (width - 64)).low_u64() : root.low_u64() << (64 - width);
    std::int64_t log = static_cast<std::int64_t>(width) - 1 - 96;
    for (unsigned i = 0; i < k_log_bits; ++i) {
        const Wide square = Wide(mantissa) * mantissa;
        const bool carries = static_cast<std::uint64_t>(square >> 127) != 0;
        mantissa = static_cast<std::uint64_t>(square >> (carries ? 64 : 63));
        log = log * 2 + (carries ? 1 : 0);
    }
    return log;
}

} // namespace

U256 lowest_root()
{
    static const U256 root = root_at_tick(k_min_tick) + 1;
    return root;
}
U256 highest_root()
{
    static const U256 root = root_at_tick(k_max_tick) - 1;
    return root;
}

U256 root_at_tick(int tick)
{
    assert(tick >= k_min_tick && tick <= k_max_tick);
    const unsigned distance = static_cast<unsigned>(tick < 0 ? -tick : tick);
    U256 ratio = U256::from_limbs(0, 0, 1, 0); // 128.128 fixed point, of the negative tick
    for (unsigned i = 0; i < k_root_powers.size(); ++i)
        if (distance >> i & 1)
            ratio = (ratio * U256::from_limbs(k_root_powers[i][1], k_root_powers[i][0], 0, 0)) >> 128;
    if (tick > 0) ratio = U256::max() / ratio;
    // Rounded up, so that tick_at_root(root_at_tick(t)) is t.
    const bool exact = (ratio.low_u64() & 0xffff'ffff) == 0;
    return (ratio >> 32) + U256(exact ? 0 : 1);
}

int tick_at_root(const U256& root)
{
    // Ticks for a doubling of the root, times 2^32; the margin covers the roots' own rounding at the lowest prices.
    constexpr SignedWide k_ticks_per_doubling = 59'543'866'431'248;
    constexpr unsigned k_shift = 32 + k_log_bits;
    constexpr SignedWide k_margin = SignedWide(1) << (k_shift - 16);
    const std::int64_t log = log2_of(root);
    const int low = static_cast<int>((log * k_ticks_per_doubling - k_margin) >> k_shift);
    const int high = static_cast<int>(((log + 1) * k_ticks_per_doubling + k_margin) >> k_shift);
    if (low == high) return low;
    return high <= k_max_tick && root_at_tick(high) <= root ? high : low;
}

U256 amount_first(const U256& low, const U256& high, const U256& liquidity, Round round)
{
    const U256 numerator = liquidity << 96;
    if (round == Round::up) return divide_up(must(mul_div_up(numerator, high - low, high)), low);
    return must(mul_div(numerator, high - low, high)) / low;
}

U256 amount_second(const U256& low, const U256& high, const U256& liquidity, Round round)
{
    return must(round == Round::up ? mul_div_up(liquidity, high - low, k_q96) : mul_div(liquidity, high - low, k_q96));
}

U256 root_after_first_in(const U256& root, const U256& liquidity, const U256& amount)
{
    const U256 numerator = liquidity << 96;
    // The contract takes a coarser formula where the exact one would overflow its words.
    if (const auto product = checked_mul(amount, root)) {
        const U256 denominator = numerator + *product;
        if (denominator >= numerator) return must(mul_div_up(numerator, root, denominator));
    }
    return divide_up(numerator, numerator / root + amount);
}

U256 root_after_second_in(const U256& root, const U256& liquidity, const U256& amount)
{
    const auto rise = mul_div(amount, k_q96, liquidity);
    if (!rise || *rise > highest_root()) return U256::max();
    return root + *rise;
}

U256 with_fee(const U256& amount, unsigned fee_pips)
{
    return amount + must(mul_div_up(amount, fee_pips, k_million - fee_pips));
}

U256 without_fee(const U256& amount, unsigned fee_pips)
{
    return must(mul_div(amount, k_million - fee_pips, k_million));
}

} // namespace ballast::venue::v3
