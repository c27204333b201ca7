// The parts without a network.
#include "chain/backoff.h"
#include "chain/fees.h"
#include "chain/multicall.h"
#include "chain/revert.h"
#include "chain/rpc.h"
#include "chain/transport/url.h"
#include "evm/abi.h"
#include <gtest/gtest.h>

namespace ballast::chain {
namespace {

GasPrice after(std::uint64_t base, std::uint64_t used, std::uint64_t limit)
{
    Block block;
    block.base_fee = {U256(base)};
    block.gas_used = {used};
    block.gas_limit = {limit};
    return next_base_fee(block);
}

// By hand from the formula of EIP-1559: base + max(1, base * (used - target) / target / 8), target = limit / 2.
TEST(Fees, NextBaseFee)
{
    EXPECT_EQ(after(1'000'000'000, 15'000'000, 30'000'000).value, U256(1'000'000'000));
    EXPECT_EQ(after(1'000'000'000, 30'000'000, 30'000'000).value, U256(1'125'000'000));
    EXPECT_EQ(after(1'000'000'000, 0, 30'000'000).value, U256(875'000'000));
    EXPECT_EQ(after(1'000'000'000, 20'000'000, 30'000'000).value,
              U256(1'041'666'666)); // 1e9 * 5/15 = 333333333, / 8 = 41666666
    EXPECT_EQ(after(1'000'000'000, 10'000'000, 30'000'000).value, U256(958'333'334));
    EXPECT_EQ(after(7, 15'000'001, 30'000'000).value, U256(8)); // the least rise is one wei
    EXPECT_EQ(after(7, 0, 30'000'000).value, U256(7));          // 7 / 8 is nothing: no least fall
    EXPECT_EQ(after(100, 1, 0).value, U256(100));
}

TEST(Fees, BidPaysTheMedianAndLeavesRoomForTheBaseFeeToDouble)
{
    const GasPrice none, high{U256(1'000'000'000'000)};
    FeeHistory history;
    history.base_fees = {{U256(900)}, {U256(800)}};
    history.priority_fees = {{U256(30)}, {U256(10)}, {U256(20)}};
    const FeeBid bid = choose_fees(history, none, high);
    EXPECT_EQ(bid.priority_fee.value, U256(20));
    EXPECT_EQ(bid.max_fee.value, U256(2 * 800 + 20));
    EXPECT_EQ(choose_fees(history, {U256(1000)}, high).max_fee.value, U256(1000 + 20)); // the tip comes on top
    EXPECT_EQ(choose_fees(history, none, {U256(15)}).priority_fee.value, U256(15));
    history.priority_fees.clear();
    EXPECT_EQ(choose_fees(history, none, high).priority_fee.value, U256(1'000'000'000));
}

TEST(Fees, ThePlanExpectsWhatTheTransactionWillOffer)
{
    FeeHistory history;
    history.base_fees = {{U256(900)}, {U256(800)}};
    for (const GasPrice cap : {GasPrice{U256(5)}, GasPrice{U256(2'000'000'000)}})
        EXPECT_EQ(expected_price(history, cap), GasPrice{U256(800)} + choose_fees(history, {}, cap).priority_fee);
    history.priority_fees = {{U256(30)}};
    EXPECT_EQ(expected_price(history, {U256(100)}).value, U256(830));
}

TEST(Backoff, DoublesWithinAQuarter)
{
    using std::chrono::milliseconds;
    for (unsigned failures = 1; failures < 40; ++failures)
        for (const std::uint32_t random : {0u, 1u, 77'777u, ~0u}) {
            const auto delay = backoff_delay(failures, milliseconds(100), milliseconds(3000), random).count();
            const double base = std::min(100.0 * std::exp2(std::min(failures, 20u) - 1), 3000.0);
            EXPECT_GE(delay, base * 0.75 - 1);
            EXPECT_LE(delay, base * 1.25 + 1);
        }
}

TEST(Url, LabelsHideSecrets)
{
    const auto url = transport::parse_url("https://user:pa%40ss@node.example:8443/v3/SECRETKEY?k=SECRET#x");
    ASSERT_TRUE(url);
    EXPECT_TRUE(url->tls);
    EXPECT_EQ(url->host, "node.example");
    EXPECT_EQ(url->port, 8443);
    EXPECT_EQ(url->target, "/v3/SECRETKEY?k=SECRET");
    EXPECT_EQ(url->authorization, "Basic dXNlcjpwYSU0MHNz");
    EXPECT_EQ(url->label, "https://node.example:8443");
    const auto six = transport::parse_url("ws://[::1]:8546");
    ASSERT_TRUE(six);
    EXPECT_TRUE(six->websocket);
    EXPECT_EQ(six->host, "::1");
    EXPECT_EQ(six->label, "ws://[::1]:8546");
    EXPECT_EQ(transport::parse_url("wss://h")->port, 443);
    EXPECT_EQ(transport::parse_url("http://h?x")->target, "/?x");
}

TEST(Url, RefusesWhatIsNone)
{
    for (const char* text : {"", "h", "ftp://h", "http://", "http://:80", "http://h:0", "http://h:65536", "http://h:",
                             "http://h/ x", "http://h/\r\nX: y", "http://[::1", "http://[::1]x", "http://u@"}) {
        const auto url = transport::parse_url(text);
        ASSERT_FALSE(url) << text;
        EXPECT_EQ(url.error().code, Code::endpoint_malformed) << text;
    }
    const auto bad = transport::parse_url("http://user:secret@h:99999/key");
    for (const Parameter& each : bad.error().parameters)
        EXPECT_FALSE(each.value.contains("secret") || each.value.contains("key")) << "what is told may be logged";
}

TEST(Revert, Reasons)
{
    EXPECT_EQ(decode_revert(*parse_hex("0x4e487b710000000000000000000000000000000000000000000000000000000000000011")),
              "panic 0x11 (arithmetic overflow)");
    EXPECT_EQ(decode_revert(*parse_hex("0x12345678abcd")), "error 0x12345678");
    EXPECT_EQ(decode_revert({}), "");
    EXPECT_EQ(decode_revert(*parse_hex("0x08c379a0ffff")), "");
    // Error("GS013") as a Safe answers it.
    EXPECT_EQ(decode_revert(*parse_hex("0x08c379a0"
                                       "0000000000000000000000000000000000000000000000000000000000000020"
                                       "0000000000000000000000000000000000000000000000000000000000000005"
                                       "4753303133000000000000000000000000000000000000000000000000000000")),
              "GS013");
    EXPECT_EQ(decode_revert(*parse_hex("0x4e487b71" + std::string(62, '0') + "51")),
              "panic 0x51 (call of an uninitialised function)");
    EXPECT_EQ(decode_revert(*parse_hex("0x08c379a0" + std::string(64, 'f'))), "") << "a wild offset";
    EXPECT_LE(decode_revert(Bytes(100'000, 0xab)).size(), 200u) << "a hostile contract cannot flood the page";
    const Bytes whole = evm::abi::Writer(evm::abi::selector("Error(string)")).text(std::string(5000, 'x')).finish();
    EXPECT_EQ(decode_revert(whole), std::string(200, 'x'));
    const auto reason = [](const char* text) {
        return decode_revert(evm::abi::Writer(evm::abi::selector("Error(string)")).text(std::string(text)).finish());
    };
    EXPECT_EQ(reason("no \xff\xfe text"), "no ?? text") << "what is no UTF-8 must not stop the log from telling it";
    for (std::size_t size = 0; size < 200; ++size)
        EXPECT_LE(decode_revert(BytesView(whole).first(size)).size(), 200u);
}

TEST(Rpc, ErrorsByCodeAndMessage)
{
    const auto code = [](std::int64_t number, std::string_view message) {
        return map_rpc_error({"m", "[]"}, number, message, {}).code;
    };
    EXPECT_EQ(code(-32601, "x"), Code::rpc_method_missing);
    EXPECT_EQ(code(-32000, "The method eth_simulateV1 does not exist/is not available"), Code::rpc_method_missing);
    EXPECT_EQ(code(-32005, "limit"), Code::endpoint_limited);
    EXPECT_EQ(code(-32000, "Too Many Requests"), Code::endpoint_limited);
    EXPECT_EQ(code(-32000, "execution reverted: GS026"), Code::call_reverted);
    EXPECT_EQ(code(-32000, "header for hash not found"), Code::block_unknown);
    EXPECT_EQ(code(-32001, "Resource not found"), Code::block_unknown); // anvil, for an unknown hash
    EXPECT_EQ(code(-32000, "insufficient funds"), Code::rpc_failed);
    EXPECT_EQ(map_rpc_error({"m", "[]"}, 1, std::string(1000, 'x') + "\n", {}).parameter("message").size(), 300u);
}

TEST(Rpc, ABatchRefusedAsAWholeFailsEveryQuestion)
{
    const std::vector<Question> two{{"a", "[]"}, {"b", "[]"}};
    const auto answers =
        parse_answers(R"({"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"no batches"}})", two, 5);
    ASSERT_TRUE(answers);
    ASSERT_EQ(answers->size(), 2u);
    EXPECT_EQ((*answers)[1].error().code, Code::rpc_failed);
    EXPECT_EQ(format_questions(std::span(two).first(1), 9), R"({"jsonrpc":"2.0","id":9,"method":"a","params":[]})");
}

TEST(Multicall, SplitsOnlyAboveTheLimit)
{
    const std::vector<Call> calls(10, Call{{}, Bytes(100)});
    EXPECT_EQ(split_calls(calls, 1u << 20), std::vector<std::size_t>{10});
    const auto groups = split_calls(calls, 1000); // 292 bytes a call: three fit
    EXPECT_EQ(groups, (std::vector<std::size_t>{3, 3, 3, 1}));
    EXPECT_EQ(split_calls(calls, 1), std::vector<std::size_t>(10, 1)); // one call always goes
    EXPECT_TRUE(split_calls({}, 100).empty());
}

} // namespace
} // namespace ballast::chain
