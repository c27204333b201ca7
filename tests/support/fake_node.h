#pragma once
#include <boost/asio/io_context.hpp>
#include <functional>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace ballast::tests {

/// A certificate that signs itself, made for the moment, and its key; both PEM.
struct Certificate {
    std::string certificate;
    std::string key;
};
/// For a name as in "IP:127.0.0.1" or "DNS:example.org".
[[nodiscard]] Certificate make_certificate(const std::string& subject_alternative_name);

/// What the server does with one HTTP request or WebSocket message.
struct Reply {
    std::string body = {};
    unsigned status = 200;
    bool hang = false; ///< never answers
    bool drop = false; ///< closes the connection
};

/// A node on the loopback that tells what the test wants, on the test's own io_context: no thread, no fixed port.
/// HTTP, and WebSocket where the client asks for it; TLS with a certificate.
class FakeNode {
public:
    using Json = nlohmann::json;
    using Method = std::function<Json(const Json& params)>;

    explicit FakeNode(boost::asio::io_context& io, std::optional<Certificate> certificate = {});
    ~FakeNode();

    [[nodiscard]] std::string url(const std::string& scheme = "http") const;
    /// Answers of single methods; the defaults know chain 1, block 100, Multicall3 and nothing else. A result that is
    /// an object with the one field "error" becomes an error.
    std::map<std::string, Method> methods;
    /// Where set, sees every message first; nothing: the methods answer.
    std::function<std::optional<Reply>(const std::string& body)> on_message;
    /// How many messages came, and how many questions of a method.
    int messages = 0;
    std::map<std::string, int> asked;
    /// Sends a message to every WebSocket that has subscribed.
    void push(const Json& message);
    /// Closes the port and every connection.
    void stop();

    [[nodiscard]] Reply answer(const std::string& body);
    [[nodiscard]] Json answer_one(const Json& question);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

/// A header as eth_getBlockByNumber gives it.
[[nodiscard]] nlohmann::json make_block(std::uint64_t number, const std::string& hash_digit);
/// An error as a method's result.
[[nodiscard]] nlohmann::json make_rpc_error(int code, const std::string& message, const std::string& data = "");

} // namespace ballast::tests
