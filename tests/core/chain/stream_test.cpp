// WebSocket and TLS.
#include "fixture.h"

namespace ballast::chain {
namespace {
using tests::Certificate;
using tests::FakeNode;
using tests::make_block;
using tests::make_certificate;
using tests::Reply;
using Json = nlohmann::json;

TEST_F(Loopback, WebSocketAnswersQuestions)
{
    FakeNode node(io);
    auto endpoints = connect({node.url("ws")});
    ASSERT_TRUE(run(endpoints->get_head()));
    const int before = node.messages;
    ASSERT_TRUE(run(endpoints->get_head()));
    EXPECT_EQ(node.messages, before + 1); // on the same connection, without asking for the chain again
    EXPECT_EQ(endpoints->health()[0].label, node.url("ws"));
}

TEST_F(Loopback, WebSocketFaults)
{
    FakeNode node(io);
    auto endpoints = connect({node.url("ws")});
    ASSERT_TRUE(run(endpoints->get_head()));
    node.methods["eth_getCode"] = [](const Json&) { return "0x" + std::string(200'000, '0'); };
    EXPECT_EQ(code_of(endpoints->get_code({})), Code::endpoint_too_large);
    node.on_message = [](const std::string&) { return Reply{.hang = true}; };
    EXPECT_EQ(code_of(endpoints->get_head()), Code::endpoint_timeout);
    node.on_message = [](const std::string&) { return Reply{"garbage"}; };
    EXPECT_EQ(code_of(endpoints->get_head()), Code::endpoint_garbage);
}

TEST_F(Loopback, ANewHeadWakesWhoWaits)
{
    config.block_time = std::chrono::hours(1); // so that polling cannot be what finds it
    FakeNode node(io);
    std::string subscription;
    node.methods["eth_subscribe"] = [&](const Json& params) {
        subscription = params[0];
        return "0x1";
    };
    auto endpoints = connect({node.url("ws")});
    boost::asio::steady_timer timer(io, std::chrono::milliseconds(200));
    timer.async_wait([&](auto) {
        node.methods["eth_getBlockByNumber"] = [](const Json&) { return make_block(101, "b"); };
        node.push({{"jsonrpc", "2.0"},
                   {"method", "eth_subscription"},
                   {"params", {{"subscription", "0x1"}, {"result", {}}}}});
    });
    const auto head = run(endpoints->wait_for_head(hash_of('a'), std::chrono::seconds(15)));
    ASSERT_TRUE(head) << code_name(head.error().code) << " " << head.error().parameter("why");
    EXPECT_EQ(head->number.value, 101u);
    EXPECT_EQ(subscription, "newHeads");
    EXPECT_EQ(node.asked["eth_getBlockByNumber"], 2);
}

TEST_F(Loopback, ASelfSignedCertificateIsRejected)
{
    FakeNode node(io, make_certificate("IP:127.0.0.1"));
    options.limits.timeout = std::chrono::seconds(15);
    auto endpoints = connect({node.url("https")});
    const auto head = run(endpoints->get_head());
    ASSERT_FALSE(head);
    EXPECT_EQ(head.error().code, Code::endpoint_tls);
    EXPECT_TRUE(head.error().parameter("why").contains("self")) << head.error().parameter("why");
    EXPECT_EQ(node.messages, 0);
}

TEST_F(Loopback, AKnownAuthorityIsAccepted)
{
    const Certificate certificate = make_certificate("IP:127.0.0.1");
    FakeNode node(io, certificate);
    options.limits.extra_ca_pem = certificate.certificate;
    options.limits.timeout = std::chrono::seconds(15); // a busy computer shakes hands slowly
    auto endpoints = connect({node.url("https")});
    EXPECT_TRUE(run(endpoints->get_head()));
}

TEST_F(Loopback, ACertificateForAnotherHostIsRejected)
{
    const Certificate certificate = make_certificate("DNS:example.org");
    FakeNode node(io, certificate);
    options.limits.extra_ca_pem = certificate.certificate;
    options.limits.timeout = std::chrono::seconds(15); // a busy computer shakes hands slowly
    auto endpoints = connect({node.url("https")});
    EXPECT_EQ(code_of(endpoints->get_head()), Code::endpoint_tls);
    EXPECT_EQ(node.messages, 0);
}

TEST_F(Loopback, APlainServerBehindHttpsIsATlsFailure)
{
    FakeNode node(io);
    auto endpoints = connect({node.url("https")});
    const Code code = code_of(endpoints->get_head());
    EXPECT_TRUE(code == Code::endpoint_tls || code == Code::endpoint_timeout);
}

} // namespace
} // namespace ballast::chain
