#include "base/task.h"
#include "chain/transport/session.h"
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>

namespace ballast::chain::transport {
namespace asio = boost::asio;
namespace ws = boost::beast::websocket;
using boost::system::error_code;
namespace {

constexpr auto k_tuple = asio::as_tuple(asio::use_awaitable);
// A subscription may be silent for long; pings tell a quiet node from a dead one.
constexpr std::chrono::seconds k_idle{30};

class WebSocket final : public Session {
public:
    using Session::Session;

    Task<Result<std::string>> exchange(std::string question) override
    {
        return run(std::static_pointer_cast<WebSocket>(shared_from_this()), std::move(question));
    }
    Task<Result<std::string>> receive() override
    {
        return listen(std::static_pointer_cast<WebSocket>(shared_from_this()));
    }
    bool is_open() const override { return m_ready && m_socket.is_open(); }

private:
    static Task<Result<std::string>> run(std::shared_ptr<WebSocket> self, std::string question)
    {
        self->arm();
        auto answer = co_await self->ask(std::move(question));
        self->disarm();
        if (!answer) self->close();
        co_return answer;
    }
    static Task<Result<std::string>> listen(std::shared_ptr<WebSocket> self)
    {
        if (!self->is_open()) co_return std::unexpected(self->failure(Code::endpoint_refused, "not connected"));
        auto answer = co_await self->read();
        if (!answer) self->close();
        co_return answer;
    }

    void close() override
    {
        m_ready = false;
        m_plain.reset();
        m_over_tls.reset();
        Session::close();
    }

    Task<Result<std::string>> ask(std::string question)
    {
        if (!is_open()) BALLAST_CO_CHECK(co_await upgrade());
        error_code error;
        if (m_over_tls)
            error = co_await write_to(*m_over_tls, question);
        else
            error = co_await write_to(*m_plain, question);
        if (error) co_return std::unexpected(explain(error, Code::endpoint_refused));
        co_return co_await read();
    }

    Task<Result<void>> upgrade()
    {
        BALLAST_CO_CHECK(co_await open());
        error_code error;
        if (m_secure) {
            m_over_tls = std::make_unique<ws::stream<SecureStream&>>(*m_secure);
            error = co_await shake(*m_over_tls);
        } else {
            m_plain = std::make_unique<ws::stream<Socket&>>(m_socket);
            error = co_await shake(*m_plain);
        }
        if (error) co_return std::unexpected(explain(error, Code::endpoint_refused));
        m_ready = true;
        co_return Result<void>{};
    }

    template <class Stream>
    Task<error_code> shake(Stream& stream)
    {
        stream.read_message_max(m_limits.max_answer);
        stream.set_option(ws::stream_base::timeout{m_limits.timeout, k_idle, true});
        stream.set_option(ws::stream_base::decorator([auth = m_url.authorization](ws::request_type& request) {
            request.set(boost::beast::http::field::user_agent, "Ballast");
            if (!auth.empty()) request.set(boost::beast::http::field::authorization, auth);
        }));
        const std::string host = fmt::format("{}:{}", m_url.host, m_url.port);
        auto [error] = co_await stream.async_handshake(host, m_url.target, k_tuple);
        co_return error;
    }

    template <class Stream>
    Task<error_code> write_to(Stream& stream, const std::string& text)
    {
        stream.text(true);
        auto [error, size] = co_await stream.async_write(asio::buffer(text), k_tuple);
        co_return error;
    }

    template <class Stream>
    Task<error_code> read_from(Stream& stream, boost::beast::flat_buffer& into)
    {
        auto [error, size] = co_await stream.async_read(into, k_tuple);
        co_return error;
    }

    Task<Result<std::string>> read()
    {
        boost::beast::flat_buffer buffer;
        error_code error;
        if (m_over_tls)
            error = co_await read_from(*m_over_tls, buffer);
        else
            error = co_await read_from(*m_plain, buffer);
        if (error == ws::error::message_too_big)
            co_return fail(Code::endpoint_too_large, Stage::chain,
                           {{"endpoint", m_url.label}, {"limit", std::to_string(m_limits.max_answer)}});
        if (error) co_return std::unexpected(explain(error, Code::endpoint_refused));
        co_return boost::beast::buffers_to_string(buffer.data());
    }

    std::unique_ptr<ws::stream<Socket&>> m_plain;
    std::unique_ptr<ws::stream<SecureStream&>> m_over_tls;
    bool m_ready = false;
};

} // namespace

ConnectionPtr make_websocket(asio::any_io_executor executor, Url url, Limits limits)
{
    return std::make_shared<WebSocket>(std::move(executor), std::move(url), std::move(limits));
}

} // namespace ballast::chain::transport
