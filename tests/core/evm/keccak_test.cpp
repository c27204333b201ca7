#include "evm/keccak.h"
#include "vector_support.h"
#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <random>

namespace ballast::evm {
namespace {

Bytes32 openssl_sha3(BytesView bytes)
{
    Bytes32 out;
    unsigned size = 32;
    EXPECT_EQ(EVP_Digest(bytes.data(), bytes.size(), out.bytes.data(), &size, EVP_sha3_256(), nullptr), 1);
    return out;
}

Bytes random_bytes(std::mt19937_64& random, std::size_t size)
{
    Bytes out(size);
    for (auto& each : out)
        each = static_cast<std::uint8_t>(random());
    return out;
}

constexpr std::uint8_t k_sha3_padding = 0x06;

TEST(Keccak, with_the_other_padding_is_sha3)
{
    std::mt19937_64 random(1);
    for (std::size_t size = 0; size <= 300; ++size) {
        const Bytes bytes = random_bytes(random, size);
        ASSERT_EQ(keccak256_padded(bytes, k_sha3_padding), openssl_sha3(bytes)) << size;
    }
    for (int i = 0; i < 200; ++i) {
        const Bytes bytes = random_bytes(random, random() % 5000);
        ASSERT_EQ(keccak256_padded(bytes, k_sha3_padding), openssl_sha3(bytes)) << bytes.size();
    }
}

TEST(Keccak, of_nothing_and_of_a_known_event)
{
    EXPECT_EQ(format_hex(keccak256("")), "0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
    EXPECT_EQ(format_hex(keccak256("Transfer(address,address,uint256)")),
              "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef");
}

TEST(Keccak, pieces_are_as_if_joined)
{
    std::mt19937_64 random(2);
    for (int i = 0; i < 300; ++i) {
        const Bytes a = random_bytes(random, random() % 300);
        const Bytes b = random_bytes(random, random() % 300);
        Bytes joined = a;
        append(joined, b);
        ASSERT_EQ(keccak256({BytesView(a), BytesView(b)}), keccak256(joined)) << a.size() << " " << b.size();
    }
}

TEST(KeccakVectors, ethers)
{
    BALLAST_SHARED_OR_SKIP(file, "vectors/ethers/hashes.json");
    for (const auto& test : tests::load(file))
        EXPECT_EQ(format_hex(keccak256(tests::unhex(test["data"]))), test["keccak256"].get<std::string>());
}

} // namespace
} // namespace ballast::evm
