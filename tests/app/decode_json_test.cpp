#include "app/decode_json.h"
#include "evm/abi.h"
#include "safe/safe.h"
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace ballast::app {
namespace {

using nlohmann::json;

Address address(std::string_view text) { return *evm::parse_address(text); }

const Address k_usdc = address("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48");
const Address k_router = address("0xE592427A0AEce92De3Edee1F18E0157C05861564");

const Address k_batches = address("0x9641d764fc13c8B624c04430C7356C1C7C8102e2"); // MultiSendCallOnly 1.4.1

Bytes approve_call(std::uint64_t amount)
{
    return evm::abi::Writer(evm::abi::selector("approve(address,uint256)"))
        .address(k_router)
        .number(U256(amount))
        .finish();
}

std::string why(const Result<json>& refused)
{
    EXPECT_FALSE(refused);
    if (refused) return {};
    EXPECT_EQ(refused.error().code, Code::input_unreadable);
    return std::string(refused.error().parameter("why"));
}

/// The example of EIP-155.
TEST(DecodeJson, ASignedTransaction)
{
    const auto bytes =
        parse_hex("0xf86c098504a817c800825208943535353535353535353535353535353535353535880de0b6b3a76400008025a0"
                  "28ef61340bd939bc2195fe537567866003e1a15d3c71ff63e1590620aa636276a067cbe9d8997f761aecb703"
                  "304b3800ccf555c9f3dc64214b297fb1966a3b6d83");
    const auto document = decode_json(*bytes, "");
    ASSERT_TRUE(document);
    EXPECT_EQ((*document)["from"], "0x9d8A62f656a8d1615C1294fd71e9CFb3E4855A4F");
    EXPECT_EQ((*document)["nonce"], 9);
    EXPECT_EQ((*document)["value_wei"], "1000000000000000000");
}

TEST(DecodeJson, ASafesBatchIsToldCallByCall)
{
    const safe::BatchCall calls[]{{k_usdc, {}, approve_call(7)}, {k_router, {U256(5)}, {0xde, 0xad, 0xbe, 0xef, 1}}};
    const safe::SafeTx batch = safe::make_batch(calls, k_batches, U256(4));
    const auto document = decode_json(safe::encode_exec(batch, Bytes(65, 1)), "");
    ASSERT_TRUE(document);
    EXPECT_EQ((*document)["function"], "execTransaction");
    EXPECT_EQ((*document)["arguments"][3]["name"], "operation");
    EXPECT_EQ((*document)["arguments"][3]["value"], "1");
    const json& inner = (*document)["calls"];
    ASSERT_EQ(inner.size(), 2u);
    EXPECT_EQ(inner[0]["to"], evm::format_address(k_usdc));
    EXPECT_EQ(inner[0]["function"], "approve");
    EXPECT_EQ(inner[0]["arguments"][1]["value"], "7");
    EXPECT_EQ(inner[1]["value_wei"], "5");
    EXPECT_EQ(inner[1]["data"], "0xdeadbeef01") << "what is not known is told whole";
}

TEST(DecodeJson, AnyCallByItsSignature)
{
    const Bytes data = evm::abi::Writer(evm::abi::selector("f(int256,bool,uint8[2])"))
                           .signed_number(-3)
                           .boolean(true)
                           .number(U256(8))
                           .number(U256(9))
                           .finish();
    const auto document = decode_json(data, "f(int256 change,bool flag,uint8[2] pair)");
    ASSERT_TRUE(document);
    EXPECT_EQ((*document)["arguments"], json::parse(R"([{"name":"change","type":"int256","value":"-3"},
        {"name":"flag","type":"bool","value":true},{"name":"pair","type":"uint8[2]","value":["8","9"]}])"));
    EXPECT_EQ(why(decode_json(data, "g(int256)")), "the bytes are no call of g");
    EXPECT_EQ(why(decode_json(data, "no brackets")), "a signature is a name and brackets");
}

TEST(DecodeJson, OtherBytesAreRefused)
{
    for (const Bytes& bytes : {Bytes{}, Bytes{0x12, 0x34}, Bytes{0xde, 0xad, 0xbe, 0xef}, Bytes(40, 0xff)})
        EXPECT_TRUE(why(decode_json(bytes, "")).starts_with("neither a signed transaction nor a call"));
    Bytes cut = approve_call(7);
    cut.pop_back();
    EXPECT_TRUE(why(decode_json(cut, "")).starts_with("approve: "));
}

TEST(DecodeJson, ADelegateCallIsNeverToldAsHarmless)
{
    const safe::BatchCall calls[]{{k_usdc, {}, approve_call(7)}, {k_usdc, {}, approve_call(8)}};
    const safe::SafeTx stranger = safe::make_batch(calls, k_router, U256(4)); // looks like a batch, runs another's code
    auto document = decode_json(safe::encode_exec(stranger, {}), "");
    ASSERT_TRUE(document);
    EXPECT_EQ((*document)["delegatecall"], evm::format_address(k_router));
    EXPECT_FALSE(document->contains("calls"));
    safe::SafeTx batch = safe::make_batch(calls, k_batches, U256(4));
    batch.data[4 + 64] = 1; // a delegate call inside the batch
    document = decode_json(safe::encode_exec(batch, {}), "");
    ASSERT_TRUE(document) << "a dangerous transaction is shown, not refused";
    EXPECT_EQ((*document)["function"], "execTransaction");
    EXPECT_EQ((*document)["calls_unknown"], "a batch with a delegatecall");
    EXPECT_FALSE(document->contains("calls"));
}

} // namespace
} // namespace ballast::app
