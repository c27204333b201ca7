#include "evm/abi.h"
#include "vector_support.h"
#include <gtest/gtest.h>

namespace ballast::evm {
namespace {

using abi::Type;
using abi::Value;
using tests::Json;
using tests::text_of;
using tests::unhex;

U256 read_number(const Json& json)
{
    const std::string text = text_of(json);
    if (text.starts_with("-")) return U256() - parse_decimal(text.substr(1)).value();
    return tests::number_of(json);
}

/// A vector's value as ours; text in bytesN is what ethereum/tests writes.
Value value_of(const Type& type, const Json& json)
{
    switch (type.kind) {
    case Type::Kind::number:
    case Type::Kind::signed_number: return {read_number(json)};
    case Type::Kind::address: return {Address{{parse_fixed<20>(json.get<std::string>()).value().bytes}}};
    case Type::Kind::boolean: return {json.get<bool>()};
    case Type::Kind::fixed_bytes:
    case Type::Kind::bytes: {
        const auto text = json.get<std::string>();
        if (text.starts_with("0x")) return {unhex(text)};
        const BytesView raw = bytes_of(text);
        return {Bytes(raw.begin(), raw.end())};
    }
    case Type::Kind::text: return {json.get<std::string>()};
    case Type::Kind::array:
    case Type::Kind::tuple: break;
    }
    std::vector<Value> out;
    for (std::size_t i = 0; i < json.size(); ++i)
        out.push_back(value_of(type.kind == Type::Kind::array ? type.inner[0] : type.inner[i], json[i]));
    return {out};
}

void check(const std::string& types, const Json& arguments, const Bytes& encoded)
{
    SCOPED_TRACE(types);
    const auto type = abi::parse_type(types);
    ASSERT_TRUE(type);
    const Value value = value_of(*type, arguments);
    EXPECT_EQ(abi::encode(*type, value), encoded);
    EXPECT_EQ(abi::decode(*type, encoded), value);
}

TEST(AbiVectors, ethereum_tests)
{
    BALLAST_SHARED_OR_SKIP(file, "vectors/ethereum-tests/ABITests/basic_abi_tests.json");
    const Json document = tests::load(file);
    for (const auto& [name, test] : document.items()) {
        SCOPED_TRACE(name);
        std::string types;
        for (const Json& each : test["types"])
            types += (types.empty() ? "" : ",") + each.get<std::string>();
        check("(" + types + ")", test["args"], unhex(test["result"]));
    }
}

TEST(AbiVectors, ethers)
{
    BALLAST_SHARED_OR_SKIP(file, "vectors/ethers/abi.json");
    int count = 0;
    for (const Json& test : tests::load(file)) {
        check("(" + test["type"].get<std::string>() + ")", Json::array({test["value"]}), unhex(test["encoded"]));
        ++count;
    }
    EXPECT_GT(count, 100);
}

} // namespace
} // namespace ballast::evm
