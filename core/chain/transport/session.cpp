#include "chain/transport/session.h"
#include "base/task.h"
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <mutex>
#include <thread>

namespace ballast::chain::transport {
namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
namespace {

constexpr auto k_tuple = asio::as_tuple(asio::use_awaitable);

/// Nothing can interrupt a name look-up, so it runs on a thread of its own that nobody waits for: the program can end
/// while it hangs. What is found is handed over only while somebody still waits.
struct Lookup {
    std::mutex mutex;
    std::shared_ptr<asio::steady_timer> waiting; ///< null once nobody does: then its executor may be gone
    error_code error = asio::error::timed_out;
    std::vector<tcp::endpoint> found;
};

void look_up(const std::shared_ptr<Lookup>& lookup, const std::string& host, std::uint16_t port)
{
    asio::io_context own;
    tcp::resolver resolver(own);
    error_code failed;
    std::vector<tcp::endpoint> found;
    for (const auto& entry : resolver.resolve(host, std::to_string(port), failed))
        found.push_back(entry.endpoint());
    const std::lock_guard lock(lookup->mutex);
    if (!lookup->waiting) return;
    lookup->error = failed;
    lookup->found = std::move(found);
    asio::post(lookup->waiting->get_executor(), [timer = lookup->waiting] { timer->cancel(); });
}

/// False when the system has no thread left. Those that hang end with the system's own time limit for name servers.
bool begin(const std::shared_ptr<Lookup>& lookup, const Url& url)
{
    try {
        std::thread(look_up, lookup, url.host, url.port).detach();
        return true;
    } catch (const std::system_error&) {
        return false;
    }
}

/// Whoever leaves, by an answer, a cancellation or the end of everything, is not called any more.
class Waiting {
public:
    explicit Waiting(std::shared_ptr<Lookup> lookup) : m_lookup(std::move(lookup)) {}
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;
    ~Waiting()
    {
        const std::lock_guard lock(m_lookup->mutex);
        m_lookup->waiting.reset();
    }

private:
    std::shared_ptr<Lookup> m_lookup;
};

Result<asio::ssl::context> make_context(const std::string& extra_ca_pem, const std::string& label)
{
    asio::ssl::context context(asio::ssl::context::tls_client);
    error_code error;
    context.set_options(asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1, error);
    if (!error) context.set_default_verify_paths(error);
    if (!error && !extra_ca_pem.empty()) context.add_certificate_authority(asio::buffer(extra_ca_pem), error);
    if (!error) context.set_verify_mode(asio::ssl::verify_peer, error);
    if (error) return fail(Code::endpoint_tls, Stage::chain, {{"endpoint", label}, {"why", error.message()}});
    return context;
}

} // namespace

Session::Session(const asio::any_io_executor& executor, Url url, Limits limits)
    : m_executor(executor), m_url(std::move(url)), m_limits(std::move(limits)), m_socket(executor), m_clock(executor)
{
}

void Session::cancel() { stop(End::cancelled); }

void Session::stop(End why)
{
    m_end = why;
    m_clock.cancel();
    if (m_lookup) m_lookup->cancel();
    error_code ignored;
    m_socket.close(ignored);
}

void Session::arm()
{
    if (m_end == End::timed_out) m_end = End::none;
    m_clock.expires_after(m_limits.timeout);
    m_clock.async_wait([weak = weak_from_this(), round = ++m_round](error_code error) {
        const auto self = weak.lock();
        // An expired timer may already be queued when the question ends: the round tells.
        if (!error && self && self->m_round == round) self->stop(End::timed_out);
    });
}

void Session::disarm()
{
    ++m_round;
    m_clock.cancel();
}

void Session::close()
{
    m_secure.reset();
    error_code ignored;
    m_socket.close(ignored);
}

Error Session::failure(Code code, std::string why) const
{
    return {code, Stage::chain, {{"endpoint", m_url.label}, {"why", std::move(why)}}};
}

Error Session::explain(const error_code& error, Code code) const
{
    if (m_end == End::cancelled) return {Code::cancelled, Stage::chain};
    if (m_end == End::timed_out) {
        const auto seconds = std::chrono::duration<double>(m_limits.timeout).count();
        return {Code::endpoint_timeout,
                Stage::chain,
                {{"endpoint", m_url.label}, {"seconds", fmt::format("{:g}", seconds)}}};
    }
    return failure(code, error.message());
}

Task<Result<std::vector<tcp::endpoint>>> Session::resolve()
{
    error_code error;
    if (const auto literal = asio::ip::make_address(m_url.host, error); !error)
        co_return std::vector{tcp::endpoint(literal, m_url.port)};

    auto lookup = std::make_shared<Lookup>();
    m_lookup = std::make_shared<asio::steady_timer>(m_executor, asio::steady_timer::time_point::max());
    lookup->waiting = m_lookup;
    {
        const Waiting waiting(lookup);
        if (!begin(lookup, m_url))
            co_return std::unexpected(failure(Code::endpoint_refused, "the system has no thread left"));
        co_await m_lookup->async_wait(k_tuple);
    }
    m_lookup.reset();
    if (m_end != End::none || lookup->error) co_return std::unexpected(explain(lookup->error, Code::endpoint_refused));
    co_return std::move(lookup->found);
}

Task<Result<void>> Session::handshake()
{
    if (!m_tls) {
        auto context = make_context(m_limits.extra_ca_pem, m_url.label);
        if (!context) co_return std::unexpected(std::move(context).error());
        m_tls.emplace(std::move(*context));
    }
    m_secure = std::make_unique<SecureStream>(m_socket, *m_tls);
    error_code error;
    if (asio::ip::make_address(m_url.host, error); error)
        SSL_set_tlsext_host_name(m_secure->native_handle(), m_url.host.c_str());
    m_secure->set_verify_callback(asio::ssl::host_name_verification(m_url.host), error);
    auto [failed] = co_await m_secure->async_handshake(asio::ssl::stream_base::client, k_tuple);
    if (!failed) co_return Result<void>{};
    const long verdict = SSL_get_verify_result(m_secure->native_handle());
    if (m_end == End::none && verdict != X509_V_OK)
        co_return std::unexpected(failure(Code::endpoint_tls, X509_verify_cert_error_string(verdict)));
    co_return std::unexpected(explain(failed, Code::endpoint_tls));
}

Task<Result<void>> Session::open()
{
    close();
    BALLAST_CO_TRY(addresses, co_await resolve());
    error_code failed = asio::error::host_not_found;
    for (const tcp::endpoint& address : addresses) {
        if (m_end != End::none) break;
        error_code ignored;
        m_socket.close(ignored);
        auto [error] = co_await m_socket.async_connect(address, k_tuple);
        failed = error;
        if (!failed) break;
    }
    if (failed || m_end != End::none) co_return std::unexpected(explain(failed, Code::endpoint_refused));
    m_socket.set_option(tcp::no_delay(true), failed);
    if (m_url.tls) BALLAST_CO_CHECK(co_await handshake());
    co_return Result<void>{};
}

} // namespace ballast::chain::transport
