#include "support/fake_node.h"
#include "base/task.h"
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket.hpp>
#include <fmt/format.h>
#include <set>

namespace ballast::tests {
namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using Json = nlohmann::json;

namespace {

constexpr std::uint64_t k_most_bytes = 16u << 20; // of a request; nodes take batches of megabytes
constexpr auto k_tuple = asio::as_tuple(asio::use_awaitable);
using Socket = std::shared_ptr<tcp::socket>;
using WebSocket = beast::websocket::stream<tcp::socket&>;
} // namespace

struct FakeNode::State {
    State(asio::io_context& io, FakeNode* owner)
        : io(io), node(owner), acceptor(io, {asio::ip::make_address("127.0.0.1"), 0})
    {
    }
    asio::io_context& io;
    FakeNode* node; ///< null once stopped
    tcp::acceptor acceptor;
    std::optional<asio::ssl::context> tls;
    std::set<Socket> sockets;
    std::set<std::shared_ptr<WebSocket>> web;
};

// Templates over the state, which is private to FakeNode.
struct Server {
    template <class StateT>
    static asio::awaitable<void> accept(std::shared_ptr<StateT> state)
    {
        while (state->node) {
            auto [error, accepted] = co_await state->acceptor.async_accept(k_tuple);
            if (error) co_return;
            auto socket = std::make_shared<tcp::socket>(std::move(accepted));
            state->sockets.insert(socket);
            if (state->tls)
                asio::co_spawn(state->io, secure(state, socket), asio::detached);
            else
                asio::co_spawn(state->io, plain(state, socket), asio::detached);
        }
    }
    template <class StateT>
    static asio::awaitable<void> plain(std::shared_ptr<StateT> state, Socket socket)
    {
        co_await talk(state, *socket, socket);
        state->sockets.erase(socket);
    }
    template <class StateT>
    static asio::awaitable<void> secure(std::shared_ptr<StateT> state, Socket socket)
    {
        asio::ssl::stream<tcp::socket&> stream(*socket, *state->tls);
        auto [error] = co_await stream.async_handshake(asio::ssl::stream_base::server, k_tuple);
        if (!error) co_await talk(state, stream, socket);
        state->sockets.erase(socket);
    }
    // Waits until somebody closes the socket.
    static asio::awaitable<void> linger(Socket socket)
    {
        char byte = 0;
        while (socket->is_open()) {
            auto [error, size] = co_await socket->async_read_some(asio::buffer(&byte, 1), k_tuple);
            if (error) co_return;
        }
    }
    template <class StateT, class Stream>
    static asio::awaitable<void> talk(std::shared_ptr<StateT> state, Stream& stream, Socket socket)
    {
        beast::flat_buffer buffer;
        while (state->node) {
            http::request_parser<http::string_body> parser;
            parser.body_limit(k_most_bytes);
            auto [error, read] = co_await http::async_read(stream, buffer, parser, k_tuple);
            if (error || !state->node) co_return;
            http::request<http::string_body> request = parser.release();
            if constexpr (std::is_same_v<Stream, tcp::socket>)
                if (beast::websocket::is_upgrade(request)) {
                    co_await chat(state, socket, std::move(request));
                    co_return;
                }
            const Reply reply = state->node->answer(request.body());
            if (reply.drop) break;
            if (reply.hang) {
                co_await linger(socket);
                co_return;
            }
            http::response<http::string_body> response(http::status(reply.status), 11);
            response.keep_alive(true);
            response.body() = reply.body;
            response.prepare_payload();
            auto [failed, written] = co_await http::async_write(stream, response, k_tuple);
            if (failed) co_return;
        }
        boost::system::error_code ignored;
        socket->close(ignored);
    }
    template <class StateT>
    static asio::awaitable<void> chat(std::shared_ptr<StateT> state, Socket socket,
                                      http::request<http::string_body> request)
    {
        auto stream = std::make_shared<WebSocket>(*socket);
        auto [refused] = co_await stream->async_accept(request, k_tuple);
        if (refused || !state->node) co_return;
        while (state->node) {
            beast::flat_buffer buffer;
            auto [error, read] = co_await stream->async_read(buffer, k_tuple);
            if (error || !state->node) break;
            const std::string message = beast::buffers_to_string(buffer.data());
            if (message.find("eth_subscribe") != std::string::npos) state->web.insert(stream);
            const Reply reply = state->node->answer(message);
            if (reply.drop) break;
            if (reply.hang) continue;
            auto [failed, written] = co_await stream->async_write(asio::buffer(reply.body), k_tuple);
            if (failed) break;
        }
        state->web.erase(stream);
    }
    static asio::awaitable<void> send(std::shared_ptr<WebSocket> stream, std::string text)
    {
        co_await stream->async_write(asio::buffer(text), k_tuple);
    }
};

FakeNode::FakeNode(asio::io_context& io, std::optional<Certificate> certificate)
    : m_state(std::make_shared<State>(io, this))
{
    if (certificate) {
        m_state->tls.emplace(asio::ssl::context::tls_server);
        m_state->tls->use_certificate_chain(asio::buffer(certificate->certificate));
        m_state->tls->use_private_key(asio::buffer(certificate->key), asio::ssl::context::pem);
    }
    methods["eth_chainId"] = [](const Json&) { return "0x1"; };
    methods["eth_blockNumber"] = [](const Json&) { return "0x64"; };
    methods["eth_call"] = [](const Json&) { return fmt::format("0x{:064x}", 100); };
    methods["eth_getBlockByNumber"] = [](const Json&) { return make_block(100, "a"); };
    asio::co_spawn(io, Server::accept(m_state), asio::detached);
}

FakeNode::~FakeNode() { stop(); }

std::string FakeNode::url(const std::string& scheme) const
{
    return fmt::format("{}://127.0.0.1:{}", scheme, m_state->acceptor.local_endpoint().port());
}

void FakeNode::stop()
{
    m_state->node = nullptr;
    boost::system::error_code ignored;
    m_state->acceptor.close(ignored);
    for (const Socket& socket : m_state->sockets)
        socket->close(ignored);
}

void FakeNode::push(const Json& message)
{
    for (const auto& stream : m_state->web)
        asio::co_spawn(m_state->io, Server::send(stream, message.dump()), asio::detached);
}

Json FakeNode::answer_one(const Json& question)
{
    const std::string method = question.at("method");
    ++asked[method];
    Json out{{"jsonrpc", "2.0"}, {"id", question.at("id")}};
    const auto at = methods.find(method);
    Json result = at == methods.end() ? make_rpc_error(-32601, "method not found") : at->second(question.at("params"));
    if (result.is_object() && result.size() == 1 && result.contains("error"))
        out["error"] = result["error"];
    else
        out["result"] = std::move(result);
    return out;
}

Reply FakeNode::answer(const std::string& body)
{
    ++messages;
    if (on_message)
        if (auto reply = on_message(body)) return *reply;
    const Json asked_for = Json::parse(body);
    if (asked_for.is_object()) return {answer_one(asked_for).dump()};
    Json all = Json::array();
    for (const Json& each : asked_for)
        all.push_back(answer_one(each));
    return {all.dump()};
}

Json make_block(std::uint64_t number, const std::string& hash_digit)
{
    const auto word = [](const std::string& digit) {
        std::string out = "0x";
        while (out.size() < 66)
            out += digit;
        return out;
    };
    return {{"number", fmt::format("{:#x}", number)},
            {"hash", word(hash_digit)},
            {"parentHash", word("e")},
            {"timestamp", "0x67000000"},
            {"baseFeePerGas", "0x3b9aca00"},
            {"gasUsed", "0xe4e1c0"},
            {"gasLimit", "0x1c9c380"}};
}

Json make_rpc_error(int code, const std::string& message, const std::string& data)
{
    Json error{{"code", code}, {"message", message}};
    if (!data.empty()) error["data"] = data;
    return {{"error", error}};
}

} // namespace ballast::tests
