// One endpoint and its faults.
#include "chain/join.h"
#include "evm/abi.h"
#include "evm/keccak.h"
#include "fixture.h"

namespace ballast::chain {
namespace {
using tests::FakeNode;
using tests::make_block;
using tests::make_rpc_error;
using tests::Reply;
using Json = nlohmann::json;

bool is_verification(const std::string& body) { return body.contains("eth_chainId"); }

TEST_F(Loopback, ReadsTheHead)
{
    FakeNode node(io);
    auto endpoints = connect({node.url()});
    const auto head = run(endpoints->get_head());
    ASSERT_TRUE(head);
    EXPECT_EQ(head->number.value, 100u);
    EXPECT_EQ(head->hash, hash_of('a'));
    EXPECT_EQ(head->base_fee.value, U256(1'000'000'000));
    EXPECT_EQ(head->gas_used.value, 15'000'000u);
    const auto health = endpoints->health();
    EXPECT_TRUE(health[0].healthy);
    EXPECT_EQ(health[0].head->value, 100u);
    EXPECT_GT(health[0].latency.count(), 0);
}

TEST_F(Loopback, RefusedPort)
{
    std::string url;
    {
        FakeNode gone(io);
        url = gone.url();
    }
    auto endpoints = connect({url + "/v2/secret-key?token=abc"});
    const auto head = run(endpoints->get_head());
    ASSERT_FALSE(head);
    EXPECT_EQ(head.error().code, Code::endpoint_refused);
    EXPECT_EQ(head.error().parameter("endpoint"), url);
    EXPECT_EQ(endpoints->health()[0].label, url);
    EXPECT_FALSE(endpoints->health()[0].healthy);
    EXPECT_EQ(endpoints->health()[0].last_error->code, Code::endpoint_refused);
}

TEST_F(Loopback, HangsUntilTheTimeLimit)
{
    FakeNode node(io);
    node.on_message = [](const std::string&) { return Reply{.hang = true}; };
    auto endpoints = connect({node.url()});
    const auto head = run(endpoints->get_head());
    ASSERT_FALSE(head);
    EXPECT_EQ(head.error().code, Code::endpoint_timeout);
    EXPECT_EQ(head.error().parameter("seconds"), "0.4");
    EXPECT_EQ(node.messages, 1); // a time limit is not tried again
}

TEST_F(Loopback, GarbageIsNamed)
{
    const std::string bad[] = {"<html>hello</html>",
                               "",
                               "42",
                               R"({"jsonrpc":"2.0","id":999,"result":"0x1"})",
                               R"([{"jsonrpc":"2.0","id":1,"result":"0x1"}])",
                               R"([{"id":1,"result":"0x1"},{"id":1,"result":"0x1"}])",
                               R"([{"id":1},{"id":2}])",
                               R"([{"id":1,"result":"0x1"},{"id":2,"result":7}])",
                               std::string(500, '['),
                               "[" + std::string(5000, '[') + std::string(5000, ']') + "]"};
    for (const auto& body : bad) {
        FakeNode node(io);
        node.on_message = [&](const std::string&) { return Reply{body}; };
        auto endpoints = connect({node.url()});
        const auto head = run(endpoints->get_head());
        ASSERT_FALSE(head) << body;
        EXPECT_EQ(head.error().code, Code::endpoint_garbage) << body;
        EXPECT_EQ(head.error().parameter("endpoint"), node.url()) << body;
    }
}

TEST_F(Loopback, BlockWithAMissingFieldIsGarbage)
{
    FakeNode node(io);
    node.methods["eth_getBlockByNumber"] = [](const Json&) {
        auto block = make_block(100, "a");
        block.erase("timestamp");
        return block;
    };
    auto endpoints = connect({node.url()});
    const auto head = run(endpoints->get_head());
    EXPECT_EQ(head.error().code, Code::endpoint_garbage);
    EXPECT_TRUE(head.error().parameter("why").contains("timestamp"));
}

TEST_F(Loopback, AnotherChainIsRefused)
{
    FakeNode node(io);
    node.methods["eth_chainId"] = [](const Json&) { return "0xa"; };
    auto endpoints = connect({node.url()});
    const auto head = run(endpoints->get_head());
    EXPECT_EQ(head.error().code, Code::endpoint_wrong_chain);
    EXPECT_EQ(head.error().parameter("expected"), "1");
    EXPECT_EQ(head.error().parameter("actual"), "10");
    EXPECT_EQ(node.asked["eth_getBlockByNumber"], 0);
}

TEST_F(Loopback, AnotherNetworkWithTheSameIdIsTold)
{
    FakeNode node(io);
    node.methods["eth_getBlockByNumber"] = [](const Json& params) {
        return params[0] == "0x0" ? make_block(0, "a") : make_block(7, "b");
    };
    auto unasked = connect({node.url()});
    ASSERT_TRUE(run(unasked->get_head()));
    EXPECT_FALSE(unasked->health().front().other_network) << "the file names no first block";
    config.genesis = hash_of('a');
    auto real = connect({node.url()});
    ASSERT_TRUE(run(real->get_head()));
    EXPECT_FALSE(real->health().front().other_network);
    config.genesis = hash_of('c');
    auto copy = connect({node.url()});
    ASSERT_TRUE(run(copy->get_head())) << "told, not refused";
    EXPECT_TRUE(copy->health().front().other_network);
    node.methods["eth_getBlockByNumber"] = [](const Json& params) {
        return params[0] == "0x0" ? Json() : make_block(7, "b");
    };
    auto pruned = connect({node.url()});
    ASSERT_TRUE(run(pruned->get_head()));
    EXPECT_FALSE(pruned->health().front().other_network) << "one that does not keep its first block";
}

TEST_F(Loopback, AChainWithoutMulticallIsNotHealthy)
{
    FakeNode node(io);
    node.methods["eth_call"] = [](const Json&) { return "0x"; };
    auto endpoints = connect({node.url()});
    EXPECT_EQ(code_of(endpoints->get_head()), Code::endpoint_garbage);
}

TEST_F(Loopback, OversizeAnswer)
{
    FakeNode node(io);
    node.methods["eth_getCode"] = [](const Json&) { return "0x" + std::string(200'000, '0'); };
    auto endpoints = connect({node.url()});
    EXPECT_EQ(code_of(endpoints->get_code({})), Code::endpoint_too_large);
}

TEST_F(Loopback, LimitedTwiceThenAnswers)
{
    for (const unsigned status : {429u, 503u}) {
        FakeNode node(io);
        int refusals = 2;
        node.on_message = [&](const std::string& body) -> std::optional<Reply> {
            if (is_verification(body) || refusals-- <= 0) return std::nullopt;
            return Reply{"slow down", status};
        };
        auto endpoints = connect({node.url()});
        EXPECT_TRUE(run(endpoints->get_head()));
        EXPECT_EQ(node.asked["eth_getBlockByNumber"], 1);
    }
}

TEST_F(Loopback, LimitedForeverEnds)
{
    FakeNode node(io);
    node.on_message = [](const std::string&) { return Reply{"", 429}; };
    auto endpoints = connect({node.url()});
    EXPECT_EQ(code_of(endpoints->get_head()), Code::endpoint_limited);
    EXPECT_EQ(node.messages, 3);
}

TEST_F(Loopback, DisappearsMidWay)
{
    FakeNode node(io);
    auto endpoints = connect({node.url()});
    ASSERT_TRUE(run(endpoints->get_head()));
    node.stop();
    EXPECT_EQ(code_of(endpoints->get_head()), Code::endpoint_refused);
    EXPECT_FALSE(endpoints->health()[0].healthy);
}

TEST_F(Loopback, ADroppedConnectionIsMadeAgain)
{
    FakeNode node(io);
    auto endpoints = connect({node.url()});
    ASSERT_TRUE(run(endpoints->get_head()));
    bool dropped = false;
    node.on_message = [&](const std::string&) -> std::optional<Reply> {
        if (std::exchange(dropped, true)) return std::nullopt;
        return Reply{.drop = true};
    };
    EXPECT_TRUE(run(endpoints->get_head()));
}

TEST_F(Loopback, BatchAnswersMayComeInAnyOrder)
{
    FakeNode node(io);
    node.on_message = [&](const std::string& body) -> std::optional<Reply> {
        const Json asked = Json::parse(body);
        if (!asked.is_array()) return std::nullopt;
        Json all = Json::array();
        for (auto at = asked.rbegin(); at != asked.rend(); ++at)
            all.push_back(node.answer_one(*at));
        return Reply{all.dump()};
    };
    auto endpoints = connect({node.url()});
    EXPECT_TRUE(run(endpoints->get_head()));
}

Task<Result<std::vector<Result<Wei>>>> read_balances(Endpoints& endpoints, std::vector<Address> owners)
{
    std::vector<Task<Result<Wei>>> tasks;
    for (const Address& owner : owners)
        tasks.push_back(endpoints.get_balance(owner));
    auto balances = co_await join(std::move(tasks));
    co_return balances;
}

TEST_F(Loopback, WhatIsAskedInOneTurnIsOneRequest)
{
    FakeNode node(io);
    auto endpoints = connect({node.url()});
    ASSERT_TRUE(run(endpoints->get_head()));
    const Address poor{{{1}}};
    const Address rich{{{2}}};
    const Address unknown{{{3}}};
    node.methods["eth_getBalance"] = [&](const Json& params) -> Json {
        if (params[0] == evm::format_address(unknown)) return make_rpc_error(-32000, "state is missing");
        return params[0] == evm::format_address(rich) ? "0x9" : "0x1";
    };
    const int before = node.messages;
    const auto balances = run(read_balances(*endpoints, {poor, unknown, rich}));
    EXPECT_EQ(node.messages - before, 1);
    ASSERT_EQ(balances->size(), 3u);
    EXPECT_EQ((*balances)[0]->value, U256(1));
    EXPECT_EQ((*balances)[1].error().code, Code::rpc_failed) << "the others are none the worse for it";
    EXPECT_EQ((*balances)[2]->value, U256(9));
    EXPECT_TRUE(run(endpoints->get_head())) << "the next turn asks anew";
}

TEST_F(Loopback, RevertsCarryTheirReason)
{
    FakeNode node(io);
    auto endpoints = connect({node.url()});
    ASSERT_TRUE(run(endpoints->get_head()));
    node.methods["eth_call"] = [](const Json&) {
        return make_rpc_error(3, "execution reverted",
                              "0x08c379a0"
                              "0000000000000000000000000000000000000000000000000000000000000020"
                              "0000000000000000000000000000000000000000000000000000000000000005"
                              "4753303133000000000000000000000000000000000000000000000000000000");
    };
    const auto answer = run(endpoints->call({}, std::nullopt));
    EXPECT_EQ(answer.error().code, Code::call_reverted);
    EXPECT_EQ(answer.error().parameter("reason"), "GS013");
    EXPECT_EQ(code_of(endpoints->simulate({Message{}}, hash_of('a'))), Code::rpc_method_missing);
    node.methods["eth_call"] = [](const Json&) { return make_rpc_error(-32000, "header not found"); };
    EXPECT_EQ(code_of(endpoints->call({}, hash_of('b'))), Code::block_unknown);
    EXPECT_TRUE(endpoints->health()[0].healthy); // the node did its work
}

TEST_F(Loopback, OneCallCarriesManyReadsPinnedByHash)
{
    FakeNode node(io);
    auto endpoints = connect({node.url()});
    ASSERT_TRUE(run(endpoints->get_head()));
    Json seen;
    node.methods["eth_call"] = [&](const Json& params) {
        seen = params;
        evm::abi::Writer yes, no, out;
        yes.boolean(true).bytes(Bytes{1, 2});
        no.boolean(false).bytes(Bytes{});
        const std::array elements{yes, no};
        return format_hex(out.array(elements, true).finish());
    };
    const int before = node.messages;
    const auto results = run(endpoints->call_many({Call{}, Call{}}, hash_of('a')));
    ASSERT_TRUE(results);
    ASSERT_EQ(results->size(), 2u);
    EXPECT_TRUE((*results)[0].success);
    EXPECT_EQ((*results)[0].data, (Bytes{1, 2}));
    EXPECT_FALSE((*results)[1].success);
    EXPECT_EQ(node.messages, before + 1);
    EXPECT_EQ(seen[1]["blockHash"], format_hex(hash_of('a')));
    EXPECT_EQ(seen[1]["requireCanonical"], true);
    EXPECT_TRUE(seen[0]["data"].get<std::string>().starts_with("0x82ad56cb"));
    EXPECT_EQ(code_of(endpoints->call_many({Call{}}, hash_of('a'))), Code::endpoint_garbage); // two answers for one
}

TEST_F(Loopback, CancelEndsAWaitAtOnce)
{
    FakeNode node(io);
    options.limits.timeout = std::chrono::seconds(15);
    node.on_message = [](const std::string&) { return Reply{.hang = true}; };
    auto endpoints = connect({node.url()});
    boost::asio::steady_timer timer(io, std::chrono::milliseconds(50));
    timer.async_wait([&](auto) { endpoints.reset(); }); // the object itself may go while its task waits
    const auto head = run(endpoints->get_head());
    EXPECT_EQ(head.error().code, Code::cancelled);
}

TEST_F(Loopback, SendingIsNotRepeated)
{
    FakeNode node(io);
    const Bytes raw{1, 2, 3};
    const Bytes32 id = evm::keccak256(raw);
    auto endpoints = connect({node.url()});
    node.methods["eth_sendRawTransaction"] = [&](const Json&) { return format_hex(id); };
    EXPECT_EQ(run(endpoints->send_raw(raw)), id);
    node.methods["eth_sendRawTransaction"] = [](const Json&) { return make_rpc_error(-32000, "already known"); };
    EXPECT_EQ(run(endpoints->send_raw(raw)), id);
    node.methods["eth_sendRawTransaction"] = [](const Json&) { return make_rpc_error(-32000, "nonce too low"); };
    node.methods["eth_getTransactionByHash"] = [](const Json&) { return nullptr; };
    node.asked.clear();
    const auto refused = run(endpoints->send_raw(raw));
    EXPECT_EQ(refused.error().code, Code::rpc_failed);
    EXPECT_EQ(refused.error().parameter("message"), "nonce too low");
    EXPECT_EQ(node.asked["eth_sendRawTransaction"], 1);
    node.methods["eth_getTransactionByHash"] = [&](const Json&) { return Json{{"hash", format_hex(id)}}; };
    EXPECT_EQ(run(endpoints->send_raw(raw)), id); // mined in the meantime
    node.methods["eth_sendRawTransaction"] = [](const Json&) { return format_hex(hash_of('b')); };
    EXPECT_EQ(code_of(endpoints->send_raw(raw)), Code::endpoint_garbage);
}

} // namespace
} // namespace ballast::chain
