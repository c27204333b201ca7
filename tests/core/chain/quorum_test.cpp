// Two and three endpoints: agreement, and who is named without it.
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

// A node with a chain of blocks: the head, and a hash digit for each number.
void give_chain(FakeNode& node, std::uint64_t head, std::map<std::uint64_t, std::string> digits)
{
    node.methods["eth_getBlockByNumber"] = [=](const Json& params) -> Json {
        const std::string tag = params[0];
        const std::uint64_t number = tag == "latest" ? head : parse_quantity(tag)->low_u64();
        const auto at = digits.find(number);
        return number > head || at == digits.end() ? Json() : make_block(number, at->second);
    };
}

void give_balance(FakeNode& node, std::uint64_t balance)
{
    node.methods["eth_call"] = [=](const Json& params) {
        if (!params[0]["data"].get<std::string>().starts_with("0x82ad56cb")) return fmt::format("0x{:064x}", 100);
        evm::abi::Writer element, out;
        element.boolean(true).bytes(to_word(U256(balance)));
        const std::array elements{element};
        return format_hex(out.array(elements, true).finish());
    };
}

TEST_F(Loopback, ALieAboutABalanceNamesBoth)
{
    FakeNode honest(io), liar(io);
    give_balance(honest, 5);
    give_balance(liar, 6);
    auto endpoints = connect({honest.url() + "/key1", liar.url() + "/key2"});
    const auto results = run(endpoints->call_many({Call{}}, hash_of('a')));
    ASSERT_FALSE(results);
    EXPECT_EQ(results.error().code, Code::endpoints_disagree);
    const std::set<std::string_view> named{results.error().parameter("first"), results.error().parameter("second")};
    const std::string honest_url = honest.url(), liar_url = liar.url();
    EXPECT_EQ(named, (std::set<std::string_view>{honest_url, liar_url}));
    EXPECT_TRUE(results.error().parameter("what").contains(format_hex(hash_of('a'))));
    for (const auto& each : endpoints->health())
        EXPECT_EQ(each.agreement, Agreement::disagrees);
    give_balance(liar, 5);
    EXPECT_TRUE(run(endpoints->call_many({Call{}}, hash_of('a'))));
    for (const auto& each : endpoints->health())
        EXPECT_EQ(each.agreement, Agreement::agrees);
}

TEST_F(Loopback, TheHeadIsTheNewestThatTwoKnow)
{
    FakeNode ahead(io), behind(io);
    give_chain(ahead, 102, {{102, "c"}, {101, "b"}, {100, "a"}});
    give_chain(behind, 101, {{101, "b"}, {100, "a"}});
    auto endpoints = connect({ahead.url(), behind.url()});
    const auto head = run(endpoints->get_head());
    ASSERT_TRUE(head);
    EXPECT_EQ(head->number.value, 101u);
    EXPECT_EQ(head->hash, hash_of('b'));
}

TEST_F(Loopback, AForkAtTheTipGivesTheParent)
{
    FakeNode one(io), two(io);
    give_chain(one, 101, {{101, "b"}, {100, "a"}});
    give_chain(two, 101, {{101, "c"}, {100, "a"}});
    auto endpoints = connect({one.url(), two.url()});
    const auto head = run(endpoints->get_head());
    ASSERT_TRUE(head);
    EXPECT_EQ(head->number.value, 100u);
}

TEST_F(Loopback, TwoHistoriesDisagree)
{
    FakeNode one(io), two(io);
    std::map<std::uint64_t, std::string> first, second;
    for (std::uint64_t n = 90; n <= 101; ++n)
        first[n] = "b", second[n] = "c";
    give_chain(one, 101, first);
    give_chain(two, 101, second);
    auto endpoints = connect({one.url(), two.url()});
    const auto head = run(endpoints->get_head());
    EXPECT_EQ(head.error().code, Code::endpoints_disagree);
    EXPECT_EQ(head.error().parameter("what"), "block 101");
    EXPECT_EQ(code_of(endpoints->get_block({95})), Code::endpoints_disagree);
}

TEST_F(Loopback, OneOfTwoDownIsNotAgreement)
{
    FakeNode up(io), down(io);
    give_balance(up, 5);
    auto endpoints = connect({up.url(), down.url()});
    ASSERT_TRUE(run(endpoints->get_head()));
    const std::string label = down.url();
    down.stop();
    const auto results = run(endpoints->call_many({Call{}}, hash_of('a')));
    EXPECT_EQ(results.error().code, Code::endpoint_refused);
    EXPECT_EQ(results.error().parameter("endpoint"), label);
}

TEST_F(Loopback, AThirdStandsInForTheOneThatIsDown)
{
    FakeNode one(io), two(io), three(io);
    for (FakeNode* each : {&one, &two, &three})
        give_balance(*each, 5);
    auto endpoints = connect({one.url(), two.url(), three.url()});
    two.stop();
    EXPECT_TRUE(run(endpoints->call_many({Call{}}, hash_of('a'))));
    EXPECT_TRUE(run(endpoints->get_head()));
}

TEST_F(Loopback, AThirdThatHangsHoldsUpNothingThatTwoTell)
{
    options.limits.timeout = std::chrono::minutes(5); // longer than a test may take
    FakeNode one(io), two(io), three(io);
    for (FakeNode* each : {&one, &two, &three})
        give_balance(*each, 5);
    three.on_message = [](const std::string&) { return std::optional(tests::Reply{.body = {}, .hang = true}); };
    auto endpoints = connect({one.url(), two.url(), three.url()});
    for (int look = 0; look < 3; ++look)
        EXPECT_TRUE(run(endpoints->get_head()));
    EXPECT_TRUE(run(endpoints->call_many({Call{}}, hash_of('a'))));
    const Bytes raw{1, 2, 3};
    for (FakeNode* each : {&one, &two})
        each->methods["eth_sendRawTransaction"] = [&](const Json&) { return format_hex(evm::keccak256(raw)); };
    EXPECT_TRUE(run(endpoints->send_raw(raw)));
    EXPECT_FALSE(endpoints->health()[2].last_error) << "nobody waited for its end";
    endpoints->cancel();
}

TEST_F(Loopback, BroadcastReachesAllAndNeedsOne)
{
    const Bytes raw{1, 2, 3};
    const Bytes32 id = evm::keccak256(raw);
    FakeNode good(io), refusing(io);
    good.methods["eth_sendRawTransaction"] = [&](const Json&) { return format_hex(id); };
    refusing.methods["eth_sendRawTransaction"] = [](const Json&) { return make_rpc_error(-32000, "pool is full"); };
    refusing.methods["eth_getTransactionByHash"] = [](const Json&) { return nullptr; };
    auto endpoints = connect({refusing.url(), good.url()});
    EXPECT_EQ(run(endpoints->send_raw(raw)), id);
    EXPECT_EQ(good.asked["eth_sendRawTransaction"], 1);
    EXPECT_EQ(refusing.asked["eth_sendRawTransaction"], 1);
}

TEST_F(Loopback, AReceiptThatOnlyOneShowsIsNotThereYet)
{
    const std::string hash = "0x" + std::string(64, '7');
    const auto receipt = [&](const std::string& status) {
        return [=](const Json&) {
            return Json{{"transactionHash", hash},   {"blockNumber", "0x64"}, {"blockHash", format_hex(hash_of('a'))},
                        {"transactionIndex", "0x0"}, {"status", status},      {"gasUsed", "0x5208"},
                        {"logs", Json::array()}};
        };
    };
    FakeNode one(io), two(io);
    one.methods["eth_getTransactionReceipt"] = receipt("0x1");
    two.methods["eth_getTransactionReceipt"] = [](const Json&) { return nullptr; };
    auto endpoints = connect({one.url(), two.url()});
    const auto early = run(endpoints->get_receipt(hash_of('7')));
    ASSERT_TRUE(early);
    EXPECT_FALSE(*early);
    two.methods["eth_getTransactionReceipt"] = receipt("0x1");
    const auto both = run(endpoints->get_receipt(hash_of('7')));
    ASSERT_TRUE(both && *both);
    EXPECT_TRUE((*both)->success);
    two.methods["eth_getTransactionReceipt"] = receipt("0x0");
    EXPECT_EQ(code_of(endpoints->get_receipt(hash_of('7'))), Code::endpoints_disagree);
}

TEST_F(Loopback, WaitsForAHeadByPolling)
{
    FakeNode node(io);
    auto endpoints = connect({node.url()});
    int asked = 0;
    node.methods["eth_getBlockByNumber"] = [&](const Json&) {
        return ++asked < 3 ? make_block(100, "a") : make_block(101, "b");
    };
    const auto head = run(endpoints->wait_for_head(hash_of('a'), std::chrono::seconds(10)));
    ASSERT_TRUE(head);
    EXPECT_EQ(head->number.value, 101u);
    EXPECT_EQ(asked, 3);
    const auto same = run(endpoints->wait_for_head(hash_of('b'), std::chrono::seconds(1)));
    ASSERT_TRUE(same);
    EXPECT_EQ(same->hash, hash_of('b'));
}

} // namespace
} // namespace ballast::chain
