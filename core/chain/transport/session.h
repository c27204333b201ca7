#pragma once
#include "chain/transport/connection.h"
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <optional>

namespace ballast::chain::transport {

/// What HTTP and WebSocket connections share: a socket, TLS on top of it where asked for, one clock over both.
/// Closing the socket is how a time limit or a cancellation reaches an operation in flight.
class Session : public Connection, public std::enable_shared_from_this<Session> {
public:
    Session(const boost::asio::any_io_executor& executor, Url url, Limits limits); ///< Opens nothing yet.
    void cancel() override;

protected:
    using Socket = boost::asio::ip::tcp::socket;
    using SecureStream = boost::asio::ssl::stream<Socket&>;

    /// Resolves, connects and shakes hands.
    Task<Result<void>> open();
    virtual void close();
    /// Starts the clock of one question; `disarm` stops it.
    void arm();
    void disarm();
    /// The error behind an error code, told apart from our own closing of the socket.
    [[nodiscard]] Error explain(const boost::system::error_code& error, Code code) const;
    [[nodiscard]] Error failure(Code code, std::string why) const;

    boost::asio::any_io_executor m_executor;
    Url m_url;
    Limits m_limits;
    Socket m_socket;
    std::optional<boost::asio::ssl::context> m_tls;
    std::unique_ptr<SecureStream> m_secure;

private:
    enum class End { none, timed_out, cancelled };
    Task<Result<std::vector<boost::asio::ip::tcp::endpoint>>> resolve();
    Task<Result<void>> handshake();
    void stop(End why);

    boost::asio::steady_timer m_clock;
    std::shared_ptr<boost::asio::steady_timer> m_lookup; ///< wakes who waits for the name look-up
    unsigned m_round = 0;
    End m_end = End::none;
};

} // namespace ballast::chain::transport
