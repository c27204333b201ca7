// What two endpoints must tell alike, and what happens while one of them is down.
#include "chain/agreement.h"
#include "fixture.h"

namespace ballast::chain {
namespace {
using tests::FakeNode;
using Json = nlohmann::json;

std::string hex(std::uint64_t value) { return fmt::format("{:#x}", value); }

Json simulated(const std::string& status, const std::string& data, std::uint64_t gas, const Json& logs = Json::array())
{
    const Json call{{"status", status}, {"returnData", data}, {"gasUsed", hex(gas)}, {"logs", logs}};
    return Json::array({Json::object({{"calls", Json::array({call})}})});
}

Json transfer(const std::string& amount)
{
    const std::string zero(24, '0');
    return {{"address", "0x" + std::string(40, 'a')},
            {"topics", Json::array({"0x" + std::string(64, 'd'), "0x" + zero + std::string(40, '1')})},
            {"data", "0x" + std::string(63, '0') + amount}};
}

struct Agreeing : Loopback {
    FakeNode one{io}, two{io};
    std::unique_ptr<Endpoints> endpoints = connect({one.url(), two.url()});

    void answer(const std::string& method, const Json& first, const Json& second)
    {
        one.methods[method] = [first](const Json&) { return first; };
        two.methods[method] = [second](const Json&) { return second; };
    }
    Result<std::vector<SimulatedCall>> simulate() { return run(endpoints->simulate({Message{}}, hash_of('a'))); }
    Code simulation_code() { return code_of(endpoints->simulate({Message{}}, hash_of('a'))); }
};

TEST_F(Agreeing, ADryRunMustGiveTheSameEvents)
{
    const Json five = Json::array({transfer("5")}), six = Json::array({transfer("6")});
    answer("eth_simulateV1", simulated("0x1", "0x01", 100'000, five), simulated("0x1", "0x01", 100'000, six));
    const auto lie = simulate();
    ASSERT_FALSE(lie);
    EXPECT_EQ(lie.error().code, Code::endpoints_disagree);
    EXPECT_EQ(lie.error().parameter("what"), "simulation at block " + format_hex(hash_of('a')));
    answer("eth_simulateV1", simulated("0x1", "0x01", 100'000), simulated("0x1", "0x02", 100'000));
    EXPECT_EQ(simulation_code(), Code::endpoints_disagree) << "other bytes";
    answer("eth_simulateV1", simulated("0x1", "0x", 100'000), simulated("0x0", "0x", 100'000));
    EXPECT_EQ(simulation_code(), Code::endpoints_disagree) << "success with one alone";
    answer("eth_simulateV1", simulated("0x1", "0x01", 100'000, five), simulated("0x1", "0x01", 130'000, five));
    const auto same = simulate();
    ASSERT_TRUE(same);
    EXPECT_EQ(same->front().gas_used, Gas{130'000}) << "the higher gas counts";
    answer("eth_simulateV1", simulated("0x1", "0x01", 100'000), simulated("0x1", "0x01", 200'001));
    EXPECT_EQ(simulation_code(), Code::endpoints_disagree) << "more than twice the gas";
    answer("eth_simulateV1", simulated("0x0", "0x01", 100'000), simulated("0x0", "0x02", 900'000));
    ASSERT_TRUE(simulate()) << "how a failing call words it decides nothing";
}

TEST_F(Agreeing, WhereOneCannotSimulateTheMethodIsMissing)
{
    const Json missing = tests::make_rpc_error(-32601, "the method eth_simulateV1 does not exist");
    answer("eth_simulateV1", simulated("0x1", "0x", 1), missing);
    EXPECT_EQ(simulation_code(), Code::rpc_method_missing) << "then the Safe's own simulation is asked, by both";
}

TEST_F(Agreeing, EventsMustBeTheSame)
{
    const Json five = Json::array({transfer("5")});
    answer("eth_getLogs", five, Json::array());
    EXPECT_EQ(code_of(endpoints->get_logs({}, {}, {90}, {100})), Code::endpoints_disagree) << "one hides an event";
    answer("eth_getLogs", five, five);
    const auto same = run(endpoints->get_logs({}, {}, {90}, {100}));
    ASSERT_TRUE(same);
    EXPECT_EQ(same->size(), 1u);
}

TEST_F(Agreeing, TheHigherGasEstimateCounts)
{
    answer("eth_estimateGas", hex(210'000), hex(230'000));
    EXPECT_EQ(run(endpoints->estimate_gas({})), Gas{230'000});
    answer("eth_estimateGas", hex(420'000), hex(210'000));
    EXPECT_EQ(run(endpoints->estimate_gas({})), Gas{420'000});
    answer("eth_estimateGas", hex(420'001), hex(210'000));
    EXPECT_EQ(code_of(endpoints->estimate_gas({})), Code::endpoints_disagree);
    answer("eth_estimateGas", hex(420'000), tests::make_rpc_error(3, "execution reverted", "0x"));
    EXPECT_EQ(code_of(endpoints->estimate_gas({})), Code::endpoints_disagree) << "one says that it fails";
}

TEST_F(Agreeing, TheHigherWaitingNonceCounts)
{
    answer("eth_getTransactionCount", hex(7), hex(9));
    EXPECT_EQ(run(endpoints->get_nonce({}, true)), 9u);
    answer("eth_getTransactionCount", hex(7), hex(23));
    EXPECT_EQ(run(endpoints->get_nonce({}, true)), 23u);
    answer("eth_getTransactionCount", hex(7), hex(24));
    EXPECT_EQ(code_of(endpoints->get_nonce({}, true)), Code::endpoints_disagree);
    answer("eth_getTransactionCount", hex(7), hex(8));
    EXPECT_EQ(code_of(endpoints->get_nonce({}, false)), Code::endpoints_disagree) << "at one block it is a fact";
}

TEST_F(Agreeing, TheLowerPriorityFeesCount)
{
    const auto history = [](std::uint64_t base, std::uint64_t tip) {
        return Json{{"oldestBlock", "0x63"},
                    {"baseFeePerGas", {hex(base), hex(base)}},
                    {"gasUsedRatio", {0.5}},
                    {"reward", Json::array({Json::array({hex(tip)})})}};
    };
    constexpr std::uint64_t gwei = 1'000'000'000;
    answer("eth_feeHistory", history(10 * gwei, 3 * gwei), history(10 * gwei, 2 * gwei));
    const auto fees = run(endpoints->get_fee_history(1, std::nullopt));
    ASSERT_TRUE(fees);
    EXPECT_EQ(fees->priority_fees, std::vector<GasPrice>{GasPrice{U256(2 * gwei)}});
    answer("eth_feeHistory", history(10 * gwei, 3 * gwei), history(11 * gwei, 2 * gwei));
    EXPECT_EQ(code_of(endpoints->get_fee_history(1, std::nullopt)), Code::endpoints_disagree);
    auto alone = connect({one.url()});
    for (const std::uint64_t base : {gwei, 100 * gwei}) {
        answer("eth_feeHistory", history(base, 90'000 * gwei), Json());
        EXPECT_EQ(run(alone->get_fee_history(1, std::nullopt))->priority_fees.front(), GasPrice{U256(10 * gwei)})
            << "the chain's cap";
    }
}

TEST_F(Agreeing, ACallWithoutABlockIsAskedAtOneBlock)
{
    std::vector<Json> tags;
    const auto answer_with = [&](const std::string& value) {
        return [&tags, value](const Json& params) -> Json {
            if (params[0].contains("data") && params[0]["data"] == "0x01") tags.push_back(params[1]);
            return value;
        };
    };
    one.methods["eth_call"] = answer_with(fmt::format("0x{:064x}", 5));
    two.methods["eth_call"] = answer_with(fmt::format("0x{:064x}", 6));
    Message message;
    message.data = {1};
    EXPECT_EQ(code_of(endpoints->call(message, std::nullopt)), Code::endpoints_disagree);
    ASSERT_EQ(tags.size(), 2u);
    EXPECT_EQ(tags[0], tags[1]);
    EXPECT_TRUE(tags[0].contains("blockHash"));
}

TEST_F(Agreeing, OneAloneIsSaidSo)
{
    const std::string up = one.url(), down = two.url();
    answer("eth_estimateGas", hex(1), hex(1));
    two.stop();
    const auto check = [&](const Error& error) {
        EXPECT_EQ(error.code, Code::endpoint_refused);
        EXPECT_EQ(error.parameter("endpoint"), down);
        EXPECT_EQ(error.parameter("alone"), up);
    };
    check(run(endpoints->get_head()).error());
    check(run(endpoints->estimate_gas({})).error());
    check(run(endpoints->get_balance({})).error());
    one.stop();
    const auto none = run(endpoints->get_head());
    EXPECT_EQ(none.error().code, Code::endpoint_refused);
    EXPECT_EQ(none.error().parameter("alone"), "") << "none at all";
}

TEST(Agreement, SidesOfTheRules)
{
    EXPECT_TRUE(is_alike(Gas{0}, Gas{0}));
    EXPECT_FALSE(is_alike(Gas{0}, Gas{1}));
    EXPECT_TRUE(is_alike(Gas{~0ull}, Gas{1ull << 63}));
    EXPECT_TRUE(is_alike_pending(~0ull, ~0ull - 16));
    EXPECT_FALSE(is_alike_pending(0, ~0ull));
    const FeeHistory silent{{GasPrice{U256(1)}}, {}}, telling{{GasPrice{U256(1)}}, {GasPrice{U256(9)}}};
    EXPECT_EQ(merge(silent, telling).priority_fees, telling.priority_fees) << "no priority fee is not a low one";
    EXPECT_EQ(merge(telling, silent).priority_fees, telling.priority_fees);
}

} // namespace
} // namespace ballast::chain
