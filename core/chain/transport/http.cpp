#include "base/task.h"
#include "chain/transport/session.h"
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

namespace ballast::chain::transport {
namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;
namespace {

constexpr auto k_tuple = asio::as_tuple(asio::use_awaitable);
constexpr std::uint32_t k_header_limit = 64u << 10;
using Request = http::request<http::string_body>;
using Parser = http::response_parser<http::string_body>;

class Http final : public Session {
public:
    using Session::Session;

    Task<Result<std::string>> exchange(std::string question) override
    {
        return run(std::static_pointer_cast<Http>(shared_from_this()), std::move(question));
    }
    Task<Result<std::string>> receive() override
    {
        co_return std::unexpected(failure(Code::endpoint_garbage, "HTTP has no subscriptions"));
    }
    bool is_open() const override { return m_keep_alive && m_socket.is_open(); }

private:
    // Static with an owner by value: the connection lives as long as its question.
    static Task<Result<std::string>> run(std::shared_ptr<Http> self, std::string question)
    {
        self->arm();
        auto answer = co_await self->ask(std::move(question));
        self->disarm();
        if (!answer || !self->m_keep_alive) self->close();
        co_return answer;
    }

    Task<Result<std::string>> ask(std::string question)
    {
        if (!is_open()) {
            m_buffer.clear();
            BALLAST_CO_CHECK(co_await open());
        }
        m_keep_alive = false;
        Request request(http::verb::post, m_url.target, 11, std::move(question));
        const bool usual = m_url.port == (m_url.tls ? 443 : 80);
        request.set(http::field::host, usual ? m_url.host : fmt::format("{}:{}", m_url.host, m_url.port));
        request.set(http::field::content_type, "application/json");
        request.set(http::field::accept, "application/json");
        request.set(http::field::user_agent, "Ballast");
        if (!m_url.authorization.empty()) request.set(http::field::authorization, m_url.authorization);
        request.keep_alive(true);
        request.prepare_payload();
        Parser parser;
        parser.body_limit(m_limits.max_answer);
        parser.header_limit(k_header_limit);
        error_code error;
        if (m_secure)
            error = co_await talk(*m_secure, request, parser);
        else
            error = co_await talk(m_socket, request, parser);
        if (error) co_return std::unexpected(judge(error));
        m_keep_alive = parser.keep_alive();
        co_return judge(parser.release());
    }

    template <class Stream>
    Task<error_code> talk(Stream& stream, Request& request, Parser& parser)
    {
        auto [write_error, written] = co_await http::async_write(stream, request, k_tuple);
        if (write_error) co_return write_error;
        auto [read_error, read] = co_await http::async_read(stream, m_buffer, parser, k_tuple);
        co_return read_error;
    }

    Error judge(const error_code& error) const
    {
        if (error == http::error::body_limit || error == http::error::header_limit)
            return {Code::endpoint_too_large,
                    Stage::chain,
                    {{"endpoint", m_url.label}, {"limit", std::to_string(m_limits.max_answer)}}};
        const bool closed = error == http::error::end_of_stream || error == http::error::partial_message;
        const bool malformed = !closed && error.category() == make_error_code(http::error::bad_version).category();
        return explain(error, malformed ? Code::endpoint_garbage : Code::endpoint_refused);
    }

    Result<std::string> judge(http::response<http::string_body> response) const
    {
        const unsigned status = response.result_int();
        if (status == 200) return std::move(response.body());
        if (status == 429 || status == 502 || status == 503 || status == 504)
            return std::unexpected(failure(Code::endpoint_limited, fmt::format("HTTP {}", status)));
        if (status == 401 || status == 403)
            return std::unexpected(failure(Code::endpoint_refused, fmt::format("HTTP {}", status)));
        // Some nodes dress a JSON-RPC error in another status.
        const auto& body = response.body();
        if (status >= 400 && (body.starts_with('{') || body.starts_with('['))) return std::move(response.body());
        return std::unexpected(failure(Code::endpoint_garbage, fmt::format("HTTP {}", status)));
    }

    boost::beast::flat_buffer m_buffer;
    bool m_keep_alive = false;
};

} // namespace

ConnectionPtr make_http(asio::any_io_executor executor, Url url, Limits limits)
{
    return std::make_shared<Http>(std::move(executor), std::move(url), std::move(limits));
}

ConnectionPtr make_connection(asio::any_io_executor executor, Url url, Limits limits)
{
    auto* const make = url.websocket ? &make_websocket : &make_http;
    return make(std::move(executor), std::move(url), std::move(limits));
}

} // namespace ballast::chain::transport
