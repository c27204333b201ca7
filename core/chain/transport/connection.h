#pragma once
#include "base/task.h"
#include "chain/transport/url.h"
#include <boost/asio/any_io_executor.hpp>
#include <chrono>
#include <memory>

namespace ballast::chain::transport {

/// What may bound or change the talk with a node.
struct Limits {
    std::chrono::milliseconds timeout{10'000}; ///< for one question, connecting included
    std::size_t max_answer = 32u << 20;        ///< bytes of one answer
    std::string extra_ca_pem;                  ///< trusted besides the system's certificates; may be empty
};

/// One open connection to a node, for one question at a time. Runs on one executor.
class Connection {
public:
    virtual ~Connection() = default;
    /// Connects when needed, sends the text and gives the answer's text. Fails with endpoint_refused, endpoint_timeout,
    /// endpoint_garbage, endpoint_too_large, endpoint_limited, endpoint_tls or cancelled.
    virtual Task<Result<std::string>> exchange(std::string question) = 0;
    /// The next message that nobody asked for (a WebSocket subscription's). Waits without a time limit.
    virtual Task<Result<std::string>> receive() = 0;
    /// Whether a further question can go out without connecting again.
    [[nodiscard]] virtual bool is_open() const = 0;
    /// Ends whatever waits, at once, with `cancelled`.
    virtual void cancel() = 0;
};
using ConnectionPtr = std::shared_ptr<Connection>; ///< shared with the operation in flight

/// HTTP/1.1 with keep-alive, over TLS for https. Knows no `receive`.
[[nodiscard]] ConnectionPtr make_http(boost::asio::any_io_executor executor, Url url, Limits limits);
/// WebSocket, over TLS for wss.
[[nodiscard]] ConnectionPtr make_websocket(boost::asio::any_io_executor executor, Url url, Limits limits);
/// The one that the scheme asks for.
[[nodiscard]] ConnectionPtr make_connection(boost::asio::any_io_executor executor, Url url, Limits limits);

} // namespace ballast::chain::transport
