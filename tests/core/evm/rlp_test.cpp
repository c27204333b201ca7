#include "evm/rlp.h"
#include "vector_support.h"
#include <gtest/gtest.h>

namespace ballast::evm {
namespace {

using rlp::Item;
using tests::Json;
using tests::unhex;

Item text(std::string_view value) { return rlp::bytes(bytes_of(value)); }

/// The examples of the Ethereum wiki's page on RLP.
TEST(Rlp, examples_of_the_definition)
{
    const auto encoded = [](const Item& item) { return format_hex(rlp::encode(item)); };
    EXPECT_EQ(encoded(text("dog")), "0x83646f67");
    EXPECT_EQ(encoded(rlp::list({text("cat"), text("dog")})), "0xc88363617483646f67");
    EXPECT_EQ(encoded(text("")), "0x80");
    EXPECT_EQ(encoded(rlp::list({})), "0xc0");
    EXPECT_EQ(encoded(rlp::number(0)), "0x80");
    EXPECT_EQ(encoded(rlp::number(15)), "0x0f");
    EXPECT_EQ(encoded(rlp::number(1024)), "0x820400");
    EXPECT_EQ(encoded(text("Lorem ipsum dolor sit amet, consectetur adipisicing elit")).substr(0, 8), "0xb8384c");
    const Item one = rlp::list({}), two = rlp::list({one});
    EXPECT_EQ(encoded(rlp::list({one, two, rlp::list({one, two})})), "0xc7c0c1c0c3c0c1c0");
}

TEST(Rlp, only_the_shortest_form_is_read)
{
    for (const char* bad : {"", "8100", "817f", "b800", "b837", "b90001", "b8", "c1", "f800", "83646f", "c0c0", "8080",
                            "bfffffffffffffffff", "ffffffffffffffffff", "f90000"}) {
        const auto item = rlp::decode(unhex(bad));
        ASSERT_FALSE(item) << bad;
        EXPECT_EQ(item.error().code, Code::rlp_malformed);
    }
}

TEST(Rlp, levels_end_at_64)
{
    const auto nested = [](unsigned levels) {
        Item item = rlp::list({});
        for (unsigned i = 1; i < levels; ++i)
            item = rlp::list({item});
        return rlp::encode(item);
    };
    EXPECT_TRUE(rlp::decode(nested(64)));
    EXPECT_FALSE(rlp::decode(nested(65)));
}

TEST(Rlp, numbers_have_no_leading_zeros)
{
    EXPECT_EQ(rlp::to_number(rlp::number(U256::max())), U256::max());
    EXPECT_EQ(rlp::to_number(text("")), U256());
    EXPECT_FALSE(rlp::to_number(rlp::bytes(unhex("0001"))));
    EXPECT_FALSE(rlp::to_number(rlp::bytes(unhex("00"))));
    EXPECT_FALSE(rlp::to_number(rlp::bytes(Bytes(33, 1))));
    EXPECT_FALSE(rlp::to_number(rlp::list({})));
}

/// Vectors write numbers as JSON numbers or "#" and decimal digits, text as it is.
Item from_json(const Json& json)
{
    if (json.is_number()) return rlp::number(json.get<std::uint64_t>());
    if (json.is_array()) {
        std::vector<Item> items;
        for (const Json& each : json)
            items.push_back(from_json(each));
        return rlp::list(std::move(items));
    }
    const auto string = json.get<std::string>();
    if (!string.starts_with("#")) return text(string);
    const U256 limit = U256::max();
    if (const auto number = parse_decimal(string.substr(1)); number && *number <= limit) return rlp::number(*number);
    // The one number of the set beyond 256 bits is 2^256.
    Bytes bytes(33);
    bytes[0] = 1;
    EXPECT_EQ(string, "#115792089237316195423570985008687907853269984665640564039457584007913129639936");
    return rlp::bytes(bytes);
}

TEST(RlpVectors, ethereum_tests_valid)
{
    BALLAST_SHARED_OR_SKIP(file, "vectors/ethereum-tests/RLPTests/rlptest.json");
    const Json document = tests::load(file);
    for (const auto& [name, test] : document.items()) {
        SCOPED_TRACE(name);
        const Bytes encoded = unhex(test["out"]);
        EXPECT_EQ(rlp::encode(from_json(test["in"])), encoded);
        const auto item = rlp::decode(encoded);
        ASSERT_TRUE(item) << item.error().parameter("why");
        EXPECT_EQ(rlp::encode(*item), encoded);
    }
}

TEST(RlpVectors, ethereum_tests_invalid_and_random)
{
    BALLAST_SHARED_OR_SKIP(invalid, "vectors/ethereum-tests/RLPTests/invalidRLPTest.json");
    BALLAST_SHARED_OR_SKIP(random, "vectors/ethereum-tests/RLPTests/RandomRLPTests");
    const Json document = tests::load(invalid);
    for (const auto& [name, test] : document.items())
        EXPECT_FALSE(rlp::decode(unhex(test["out"]))) << name;
    for (const auto& file : std::filesystem::directory_iterator(random)) {
        const Json more = tests::load(file.path());
        for (const auto& [name, test] : more.items())
            EXPECT_EQ(rlp::decode(unhex(test["out"])).has_value(), test["in"] == "VALID") << file.path() << " " << name;
    }
}

Item from_hex_json(const Json& json)
{
    if (json.is_string()) return rlp::bytes(unhex(json));
    std::vector<Item> items;
    for (const Json& each : json)
        items.push_back(from_hex_json(each));
    return rlp::list(std::move(items));
}

TEST(RlpVectors, ethers)
{
    BALLAST_SHARED_OR_SKIP(file, "vectors/ethers/rlp.json");
    for (const Json& test : tests::load(file)) {
        const Bytes encoded = unhex(test["encoded"]);
        EXPECT_EQ(rlp::encode(from_hex_json(test["decoded"])), encoded) << test["name"];
        EXPECT_EQ(rlp::decode(encoded), from_hex_json(test["decoded"])) << test["name"];
    }
}

} // namespace
} // namespace ballast::evm
