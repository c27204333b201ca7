#include "base/u256.h"
#include <boost/multiprecision/cpp_int.hpp>
#include <cmath>
#include <gtest/gtest.h>
#include <random>

// U256 is held against Boost.Multiprecision, a second implementation.
namespace ballast {
namespace {

using Big = boost::multiprecision::cpp_int;

const Big k_two_256 = Big(1) << 256;

Big big(const U256& a)
{
    Big out = 0;
    for (unsigned i = 4; i-- > 0;)
        out = (out << 64) + a.limb(i);
    return out;
}

/// Operands that reach every branch: small, full, runs of ones and zeros, neighbours of limb borders.
class Operands {
public:
    U256 next()
    {
        switch (m_random() % 5) {
        case 0: return random_bits(1 + m_random() % 256);
        case 1: return k_edges[m_random() % std::size(k_edges)];
        case 2: return from_runs();
        case 3: return (U256(1) << (m_random() % 256)) + (m_random() % 3) - 1;
        default: return U256::from_limbs(m_random(), m_random(), m_random(), m_random());
        }
    }

private:
    U256 random_bits(unsigned width)
    {
        return U256::from_limbs(m_random(), m_random(), m_random(), m_random()) >> (256 - width);
    }
    U256 from_runs()
    {
        std::uint64_t limb[4];
        for (auto& each : limb) {
            constexpr std::uint64_t k_choice[] = {0, ~0ull, 1, 1ull << 63, (1ull << 63) - 1, ~0ull - 1};
            each = k_choice[m_random() % std::size(k_choice)];
        }
        return U256::from_limbs(limb[0], limb[1], limb[2], limb[3]);
    }
    static inline const U256 k_edges[] = {
        0, 1, 2, 10, ~0ull, U256::max(), U256::max() - 1, U256(1) << 255, U256(1) << 128, (U256(1) << 128) - 1,
        // Knuth's corner: the trial digit is one or two too large.
        U256::from_limbs(0, 0, 0x8000000000000000, 0x7fffffffffffffff), U256::from_limbs(1, 0, 0x8000000000000000, 0),
        U256::from_limbs(0, ~0ull - 1, 0x8000000000000000, 0), U256::from_limbs(~0ull, 0, 0x8000000000000000, 0),
        U256::from_limbs(3, 0, 0x8000000000000000, 0), U256::from_limbs(0, 0, 3, 0x8000000000000000)};
    std::mt19937_64 m_random{20261124};
};

TEST(U256, agrees_with_boost_on_sums_products_and_quotients)
{
    Operands operands;
    for (int i = 0; i < 60'000; ++i) {
        const U256 a = operands.next();
        const U256 b = operands.next();
        const Big x = big(a);
        const Big y = big(b);
        ASSERT_EQ(big(a + b), (x + y) % k_two_256) << x << " " << y;
        ASSERT_EQ(big(a - b), (x + k_two_256 - y) % k_two_256) << x << " " << y;
        ASSERT_EQ(big(a * b), (x * y) % k_two_256) << x << " " << y;
        ASSERT_EQ(a < b, x < y);
        ASSERT_EQ(checked_add(a, b).has_value(), x + y < k_two_256);
        ASSERT_EQ(checked_sub(a, b).has_value(), x >= y);
        ASSERT_EQ(checked_mul(a, b).has_value(), x * y < k_two_256);
        if (b.is_zero()) continue;
        ASSERT_EQ(big(a / b), Big(x / y)) << x << " " << y;
        ASSERT_EQ(big(a % b), Big(x % y)) << x << " " << y;
    }
}

TEST(U256, agrees_with_boost_on_full_width_mul_div)
{
    Operands operands;
    int fitted = 0;
    for (int i = 0; i < 120'000; ++i) {
        const U256 a = operands.next();
        const U256 b = operands.next();
        const U256 d = operands.next();
        const auto down = mul_div(a, b, d);
        const auto up = mul_div_up(a, b, d);
        if (d.is_zero()) {
            ASSERT_EQ(down.error().code, Code::division_by_zero);
            ASSERT_EQ(up.error().code, Code::division_by_zero);
            continue;
        }
        const Big product = big(a) * big(b);
        const Big floor = product / big(d);
        const Big ceil = (product + big(d) - 1) / big(d);
        ASSERT_EQ(down.has_value(), floor < k_two_256) << product << " / " << big(d);
        ASSERT_EQ(up.has_value(), ceil < k_two_256) << product << " / " << big(d);
        ASSERT_TRUE(!down || big(*down) == floor) << product << " / " << big(d);
        ASSERT_TRUE(!up || big(*up) == ceil) << product << " / " << big(d);
        ASSERT_TRUE(down || down.error().code == Code::number_overflow);
        fitted += down.has_value();
    }
    EXPECT_GT(fitted, 20'000); // the loop above is worth something only when many quotients fit
}

TEST(U256, agrees_with_boost_on_roots_shifts_bits_and_text)
{
    Operands operands;
    std::mt19937_64 random(7);
    for (int i = 0; i < 20'000; ++i) {
        const U256 a = operands.next();
        const Big x = big(a);
        const unsigned n = random() % 300;
        ASSERT_EQ(big(square_root(a)), Big(sqrt(x))) << x;
        ASSERT_EQ(big(a << n), Big((x << n) % k_two_256)) << x << " " << n;
        ASSERT_EQ(big(a >> n), Big(x >> n)) << x << " " << n;
        ASSERT_EQ(a.bit_width(), x == 0 ? 0u : msb(x) + 1u);
        ASSERT_EQ(format_decimal(a), x.str());
        ASSERT_EQ(parse_decimal(x.str()), a);
        ASSERT_EQ(parse_quantity(format_quantity(a)), a);
        ASSERT_EQ(format_quantity(a), "0x" + x.str(0, std::ios_base::hex));
        ASSERT_EQ(from_word(to_word(a)), a);
    }
}

TEST(U256, becomes_the_nearest_double)
{
    Operands operands;
    for (int i = 0; i < 20'000; ++i) {
        const U256 a = operands.next();
        const double near = a.to_double();
        const auto distance = [&](double to) -> Big { return abs(Big(to) - big(a)); };
        ASSERT_LE(distance(near), distance(std::nextafter(near, 0)));
        ASSERT_LE(distance(near), distance(std::nextafter(near, 0x1p257)));
    }
    // A tie goes to the even neighbour, and the smallest bit below breaks it.
    EXPECT_EQ(((U256(1) << 200) + (U256(1) << 147)).to_double(), 0x1p200);
    EXPECT_EQ(((U256(1) << 200) + (U256(1) << 147) + 1).to_double(), std::nextafter(0x1p200, 0x1p201));
}

TEST(U256, comes_from_a_double_exactly)
{
    for (const double value : {0.0, 0.99, 1.0, 1e18, 123456789.75, 0x1p64, 0x1.fffffffffffffp255, 3.3e40})
        EXPECT_EQ(big(from_double_down(value)), Big(std::floor(value))) << value;
}

TEST(U256, words_are_big_endian)
{
    const Bytes short_word{1, 2};
    EXPECT_EQ(from_word(short_word), U256(0x0102));
    EXPECT_EQ(from_word({}), U256());
    EXPECT_EQ(to_word(U256(0x0102)).bytes[30], 1);
    EXPECT_EQ(to_word(U256(0x0102)).bytes[31], 2);
}

TEST(U256, powers_of_ten_are_what_they_say)
{
    for (unsigned n = 0; n <= 77; ++n)
        EXPECT_EQ(format_decimal(U256::power_of_ten(n)), "1" + std::string(n, '0'));
}

TEST(U256, text_that_is_no_number_is_refused)
{
    for (const char* text : {"", "-1", "+1", " 1", "1 ", "1.0", "0x1", "1e3", "١"})
        EXPECT_EQ(parse_decimal(text).error().code, Code::number_malformed) << text;
    const std::string largest = "115792089237316195423570985008687907853269984665640564039457584007913129639935";
    EXPECT_EQ(parse_decimal(largest), U256::max());
    EXPECT_EQ(parse_decimal("000" + largest), U256::max());
    EXPECT_EQ(
        parse_decimal("115792089237316195423570985008687907853269984665640564039457584007913129639936").error().code,
        Code::number_overflow);
    for (const char* text : {"", "0x", "12", "0xg", "0x0x1", "0X1", "0x 1", "-0x1"})
        EXPECT_EQ(parse_quantity(text).error().code, Code::number_malformed) << text;
    EXPECT_EQ(parse_quantity("0x0"), U256());
    EXPECT_EQ(parse_quantity("0x00Ff"), U256(255));
    EXPECT_EQ(parse_quantity("0x" + std::string(64, 'f')), U256::max());
    EXPECT_FALSE(parse_quantity("0x1" + std::string(64, '0')).has_value());
}

} // namespace
} // namespace ballast
