#include "evm/ecdsa.h"
#include "evm/keccak.h"
#include "evm/token.h"
#include "vector_support.h"
#include <gtest/gtest.h>

// Addresses, keys, signatures and amounts.
namespace ballast::evm {
namespace {

using tests::Json;
using tests::unhex;

Secret key_of(const std::string& hex)
{
    Bytes bytes = unhex(hex);
    return Secret::take(bytes);
}

TEST(Address, capitals_are_a_checksum)
{
    const std::string good = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"; // EIP-55
    EXPECT_EQ(format_address(parse_address(good).value()), good);
    EXPECT_TRUE(parse_address("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"));
    EXPECT_TRUE(parse_address("0x5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED"));
    EXPECT_EQ(parse_address("0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed").error().code, Code::address_checksum);
    for (const char* text :
         {"", "0x", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beae", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaeg",
          "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed00"})
        EXPECT_EQ(parse_address(text).error().code, Code::address_malformed) << text;
    EXPECT_EQ(address_from_word(to_word(parse_address(good).value())), parse_address(good));
}

TEST(AddressVectors, eip55)
{
    BALLAST_SHARED_OR_SKIP(file, "vectors/eip55/erc-55-examples.json");
    for (const Json& each : tests::load(file)) {
        const auto text = each.get<std::string>();
        const auto address = parse_address(text);
        ASSERT_TRUE(address) << text;
        std::string lower = text;
        for (char& c : lower)
            c = static_cast<char>(std::tolower(c));
        // The set also holds addresses in lower case alone, whose proper form is another.
        EXPECT_TRUE(text == lower || format_address(*address) == text) << text;
    }
}

TEST(AccountVectors, ethers)
{
    BALLAST_SHARED_OR_SKIP(file, "vectors/ethers/accounts.json");
    int keys = 0;
    for (const Json& test : tests::load(file)) {
        SCOPED_TRACE(test["name"]);
        const auto text = test["address"].get<std::string>();
        EXPECT_EQ(format_address(parse_address(text).value()), text);
        if (!test.contains("privateKey")) continue;
        EXPECT_EQ(format_address(address_of_key(key_of(test["privateKey"])).value()), text);
        ++keys;
    }
    EXPECT_GT(keys, 0);
}

TEST(AccountVectors, keys_and_signatures_of_ethereum_tests)
{
    BALLAST_SHARED_OR_SKIP(file, "vectors/ethereum-tests/BasicTests/keyaddrtest.json");
    for (const Json& test : tests::load(file)) {
        const Secret key = key_of(test["key"]);
        const Address address = parse_address(test["addr"].get<std::string>()).value();
        EXPECT_EQ(address_of_key(key), address);
        EXPECT_EQ(format_hex(keccak256(test["seed"].get<std::string>())), "0x" + test["key"].get<std::string>());
    }
}

/// The example of EIP-155: its key, signing hash and signature.
TEST(Ecdsa, signs_the_example_of_eip155)
{
    const Secret key = key_of("0x4646464646464646464646464646464646464646464646464646464646464646");
    const auto hash = parse_fixed<32>("0xdaf5a779ae972f972197303d7b574746c7ef83eadac0f2791ad23db92e4c8e53").value();
    const auto signature = sign_digest(key, hash).value();
    EXPECT_EQ(format_hex(signature.r), "0x28ef61340bd939bc2195fe537567866003e1a15d3c71ff63e1590620aa636276");
    EXPECT_EQ(format_hex(signature.s), "0x67cbe9d8997f761aecb703304b3800ccf555c9f3dc64214b297fb1966a3b6d83");
    EXPECT_EQ(signature.y_parity, 0);
    EXPECT_EQ(recover(hash, signature), address_of_key(key));
    EXPECT_EQ(format_address(address_of_key(key).value()), "0x9d8A62f656a8d1615C1294fd71e9CFb3E4855A4F");
}

TEST(Ecdsa, what_is_no_key_or_signature_is_refused)
{
    const U256 order = parse_quantity("0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141").value();
    const Bytes32 digest = keccak256("x");
    for (const U256& number : {U256(0), order, U256::max()}) {
        const Secret key = key_of(format_hex(to_word(number)));
        EXPECT_EQ(sign_digest(key, digest).error().code, Code::key_invalid);
        EXPECT_EQ(address_of_key(key).error().code, Code::key_invalid);
    }
    EXPECT_EQ(address_of_key(Secret(31)).error().code, Code::key_invalid);

    const Secret key = make_private_key().value();
    Signature signature = sign_digest(key, digest).value();
    const auto as_bytes = to_bytes65(signature);
    EXPECT_EQ(signature_from_bytes65(as_bytes), signature);
    EXPECT_EQ(recover(digest, signature), address_of_key(key));
    Signature high = signature; // the same signature in the upper half, which EIP-2 forbids
    high.s = to_word(order - from_word(signature.s));
    high.y_parity ^= 1;
    EXPECT_EQ(recover(digest, high).error().code, Code::signature_invalid);
    EXPECT_EQ(signature_from_bytes65(to_bytes65(high)).error().code, Code::signature_invalid);
    Signature none{};
    EXPECT_FALSE(recover(digest, none));
    EXPECT_FALSE(signature_from_bytes65(BytesView(as_bytes).first(64)));
    auto wrong_v = as_bytes;
    wrong_v.bytes[64] = 29;
    EXPECT_FALSE(signature_from_bytes65(wrong_v));
}

TEST(Ecdsa, fresh_keys_differ)
{
    const Secret a = make_private_key().value(), b = make_private_key().value();
    EXPECT_NE(address_of_key(a), address_of_key(b));
}

TEST(Token, amounts_as_text)
{
    EXPECT_EQ(format_amount(139'090'000, 6), "139.09");
    EXPECT_EQ(format_amount(1, 18), "0.000000000000000001");
    EXPECT_EQ(format_amount(0, 18), "0");
    EXPECT_EQ(format_amount(100, 0), "100");
    EXPECT_EQ(format_amount(100, 1), "10");
    EXPECT_EQ(parse_amount("139.09", 6), U256(139'090'000));
    EXPECT_EQ(parse_amount("7", 0), U256(7));
    for (const char* text : {"", ".", "1.", ".5", "-1", "1,5", "1.2.3", "1e3", "1.00000000x"})
        EXPECT_EQ(parse_amount(text, 6).error().code, Code::number_malformed) << text;
    const auto fine = parse_amount("1.0000001", 6);
    EXPECT_EQ(fine.error().code, Code::amount_too_fine);
    EXPECT_EQ(fine.error().parameter("decimals"), "6");
    EXPECT_EQ(parse_amount(std::string(78, '9'), 6).error().code, Code::number_overflow);
}

TEST(Token, amounts_of_one_token_add)
{
    EXPECT_EQ(checked_add(TokenAmount{{}, 1}, TokenAmount{{}, 2}), (TokenAmount{{}, 3}));
    EXPECT_FALSE(checked_add(TokenAmount{{}, U256::max()}, TokenAmount{{}, 1}));
}

TEST(TokenVectors, ethers_units)
{
    BALLAST_SHARED_OR_SKIP(file, "vectors/ethers/units.json");
    int count = 0;
    for (const Json& test : tests::load(file)) {
        const auto wei = test["wei"].get<std::string>();
        if (wei.starts_with("-")) continue; // amounts are never negative here
        for (const auto& [unit, decimals] : {std::pair("ether", 18u), std::pair("gwei", 9u), std::pair("kwei", 3u)}) {
            if (!test.contains(unit)) continue;
            auto written = test[unit].get<std::string>();
            if (written.starts_with(".") || written.ends_with(".") || written.find(',') != std::string::npos) continue;
            EXPECT_EQ(parse_amount(written, decimals), parse_decimal(wei)) << test["name"];
            ++count;
        }
    }
    EXPECT_GT(count, 0);
}

} // namespace
} // namespace ballast::evm
