#include "evm/keccak.h"
#include "evm/typed_data.h"
#include "vector_support.h"
#include <gtest/gtest.h>

namespace ballast::evm {
namespace {

using tests::Json;
using tests::unhex;

/// The message of the EIP's own example, with the hashes printed there.
Json mail()
{
    return Json::parse(R"({
        "types": {
            "EIP712Domain": [{"name": "name", "type": "string"}, {"name": "version", "type": "string"},
                             {"name": "chainId", "type": "uint256"}, {"name": "verifyingContract", "type": "address"}],
            "Person": [{"name": "name", "type": "string"}, {"name": "wallet", "type": "address"}],
            "Mail": [{"name": "from", "type": "Person"}, {"name": "to", "type": "Person"},
                     {"name": "contents", "type": "string"}]},
        "primaryType": "Mail",
        "domain": {"name": "Ether Mail", "version": "1", "chainId": 1,
                   "verifyingContract": "0xCcCCccccCCCCcCCCCCCcCcCccCcCCCcCcccccccC"},
        "message": {"from": {"name": "Cow", "wallet": "0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826"},
                    "to": {"name": "Bob", "wallet": "0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB"},
                    "contents": "Hello, Bob!"}})");
}

TEST(TypedData, mail_of_the_eip)
{
    const auto hashes = typed_data::hash_json(mail().dump()).value();
    EXPECT_EQ(format_hex(hashes.domain), "0xf2cee375fa42b42143804025fc449deafd50cc031ca257e0b194a650a912090f");
    EXPECT_EQ(format_hex(hashes.message), "0xc52c0ee5d84264471806290a3f2c4cecfc5490626bf912d01f240d7a274b371e");
    EXPECT_EQ(format_hex(hashes.digest), "0xbe609aee343fb3c4b28e1df9e632fca64fcfaede20f02e86244efddf30957bd2");
    EXPECT_EQ(typed_data::encode_type(mail().dump(), "Mail"),
              "Mail(Person from,Person to,string contents)Person(string name,address wallet)");
}

TEST(TypedData, cpp_structs_agree_with_json)
{
    typed_data::Domain domain{"Ether Mail", "1", ChainId{1},
                              parse_address("0xCcCCccccCCCCcCCCCCCcCcCccCcCCCcCcccccccC").value(), std::nullopt};
    const auto person = [](const char* name, const char* wallet) {
        const Bytes32 words[] = {keccak256(name), to_word(parse_address(wallet).value())};
        return typed_data::hash_struct("Person(string name,address wallet)", words);
    };
    const Bytes32 words[] = {person("Cow", "0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826"),
                             person("Bob", "0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB"), keccak256("Hello, Bob!")};
    const Bytes32 message =
        typed_data::hash_struct("Mail(Person from,Person to,string contents)Person(string name,address wallet)", words);
    EXPECT_EQ(typed_data::combine(typed_data::hash_domain(domain), message), typed_data::hash_json(mail().dump()));
}

TEST(TypedData, what_does_not_fit_is_refused)
{
    const auto refused = [](auto change) {
        Json json = mail();
        change(json);
        const auto hashes = typed_data::hash_json(json.dump());
        return !hashes && hashes.error().code == Code::typed_data_malformed;
    };
    const auto value = [&](const char* type, Json given) {
        return refused([&](Json& json) {
            json["types"]["Mail"][2]["type"] = type;
            json["message"]["contents"] = given;
        });
    };
    EXPECT_TRUE(refused([](Json& json) { json["message"].erase("contents"); }));
    EXPECT_TRUE(refused([](Json& json) { json["message"]["from"].erase("wallet"); }));
    EXPECT_TRUE(refused([](Json& json) { json["types"].erase("Person"); }));
    EXPECT_TRUE(refused([](Json& json) { json["primaryType"] = "Letter"; }));
    EXPECT_TRUE(refused([](Json& json) { json.erase("domain"); }));
    EXPECT_TRUE(refused([](Json& json) { json["types"]["Mail"][2]["name"] = "a,uint256 b"; }));
    EXPECT_TRUE(value("uint8", 256));
    EXPECT_TRUE(value("uint8", -1));
    EXPECT_TRUE(value("uint256", 1e30));
    EXPECT_TRUE(value("uint", 1));
    EXPECT_TRUE(value("int8", 128));
    EXPECT_TRUE(value("int8", "-129"));
    EXPECT_TRUE(value("int256", "0x8000000000000000000000000000000000000000000000000000000000000000"));
    EXPECT_TRUE(value("bool", 1));
    EXPECT_TRUE(value("bytes4", "0x112233"));
    EXPECT_TRUE(value("address", "0x1234"));
    EXPECT_TRUE(value("uint8[2]", Json::array({1})));
    EXPECT_TRUE(value("string", nullptr));
    EXPECT_FALSE(value("uint8", "0xff"));
    EXPECT_FALSE(value("int8", -128));
    EXPECT_FALSE(value("uint8[2]", Json::array({1, 2})));
    EXPECT_FALSE(typed_data::hash_json("[]"));
    EXPECT_FALSE(typed_data::hash_json("{"));
    EXPECT_FALSE(typed_data::hash_json(""));
}

TEST(TypedDataVectors, ethers)
{
    BALLAST_SHARED_OR_SKIP(file, "vectors/ethers/typed-data.json");
    int count = 0;
    for (const Json& test : tests::load(file)) {
        SCOPED_TRACE(test["name"]);
        const Json document{{"types", test["types"]},
                            {"primaryType", test["primaryType"]},
                            {"domain", test["domain"]},
                            {"message", test["data"]}};
        const auto hashes = typed_data::hash_json(document.dump());
        ASSERT_TRUE(hashes) << hashes.error().parameter("why");
        EXPECT_EQ(format_hex(hashes->digest), test["digest"].get<std::string>());
        EXPECT_EQ(hashes->message, keccak256(unhex(test["encoded"])));
        ++count;
    }
    EXPECT_GT(count, 50);
}

void check_device(const char* path)
{
    BALLAST_SHARED_OR_SKIP(file, path);
    int count = 0;
    const Json document = tests::load(file);
    for (const Json& test : document["scenarios"]) {
        if (!test.contains("typed_data") || !test.contains("domain_hash")) continue;
        SCOPED_TRACE(test["name"]);
        const auto hashes = typed_data::hash_json(test["typed_data"].dump());
        ASSERT_TRUE(hashes) << hashes.error().parameter("why");
        EXPECT_EQ(format_hex(hashes->domain), "0x" + test["domain_hash"].get<std::string>());
        EXPECT_EQ(format_hex(hashes->message), "0x" + test["message_hash"].get<std::string>());
        if (test.contains("digest")) EXPECT_EQ(format_hex(hashes->digest), "0x" + test["digest"].get<std::string>());
        ++count;
    }
    EXPECT_GT(count, 0);
}

TEST(TypedDataVectors, ledger) { check_device("vectors/device-transcripts/ledger-dev.json"); }
TEST(TypedDataVectors, trezor) { check_device("vectors/device-transcripts/trezor-one-dev.json"); }

/// These come without hashes: that a real device's inputs are understood is what they tell.
TEST(TypedDataVectors, inputs_of_the_ledger_application)
{
    BALLAST_SHARED_OR_SKIP(folder, "vectors/eip712/app-ethereum");
    int count = 0;
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        const Json document = tests::load(file.path());
        if (!document.contains("primaryType")) continue;
        SCOPED_TRACE(file.path().filename().string());
        const auto hashes = typed_data::hash_json(document.dump());
        EXPECT_TRUE(hashes) << hashes.error().parameter("why");
        ++count;
    }
    EXPECT_GT(count, 5);
}

} // namespace
} // namespace ballast::evm
