#include "chain/transport/url.h"
#include "base/bytes.h"
#include <charconv>
#include <openssl/evp.h>

namespace ballast::chain::transport {
namespace {

struct Scheme {
    std::string_view prefix;
    bool tls;
    bool websocket;
};
constexpr Scheme k_schemes[] = {
    {"http://", false, false}, {"https://", true, false}, {"ws://", false, true}, {"wss://", true, true}};

std::unexpected<Error> refuse(std::string why)
{
    return fail(Code::endpoint_malformed, Stage::chain, {{"why", std::move(why)}});
}

std::string base64(std::string_view text)
{
    std::string out((text.size() + 2) / 3 * 4 + 1, '\0');
    const int size =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                        reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()));
    out.resize(static_cast<std::size_t>(size));
    return out;
}

// A control character or a space would let an address smuggle a second header into the request.
bool is_plain(std::string_view text)
{
    return std::ranges::all_of(text, [](unsigned char c) { return c > 0x20 && c < 0x7f; });
}

std::optional<std::uint16_t> parse_port(std::string_view text)
{
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (error != std::errc() || end != text.data() + text.size() || port == 0) return std::nullopt;
    return port;
}

// Splits "host:port" or "[::1]:port"; the port part may be missing.
bool split_host(std::string_view text, std::string_view& host, std::string_view& port)
{
    if (text.starts_with('[')) {
        const auto close = text.find(']');
        if (close == std::string_view::npos) return false;
        host = text.substr(1, close - 1);
        text.remove_prefix(close + 1);
    } else {
        host = text.substr(0, text.find(':'));
        text.remove_prefix(host.size());
    }
    if (host.empty()) return false;
    if (text.empty()) return true;
    if (text.front() != ':') return false;
    port = text.substr(1);
    return !port.empty();
}

} // namespace

Result<Url> parse_url(std::string_view text)
{
    const auto* scheme = std::ranges::find_if(k_schemes, [&](const Scheme& s) { return text.starts_with(s.prefix); });
    if (scheme == std::end(k_schemes)) return refuse("it must begin with http, https, ws or wss");
    Url url{.tls = scheme->tls, .websocket = scheme->websocket};
    text.remove_prefix(scheme->prefix.size());
    if (!is_plain(text)) return refuse("it holds a space or a control character");

    text = text.substr(0, text.find('#'));
    auto authority = text.substr(0, text.find_first_of("/?"));
    const auto rest = text.substr(authority.size());
    url.target = rest.starts_with('/') ? std::string(rest) : "/" + std::string(rest);
    if (const auto at = authority.rfind('@'); at != std::string_view::npos) {
        url.authorization = "Basic " + base64(authority.substr(0, at));
        authority.remove_prefix(at + 1);
    }
    std::string_view host, port;
    if (!split_host(authority, host, port)) return refuse("it names no host");
    url.host = host;
    url.port = url.tls ? 443 : 80;
    url.label = std::string(scheme->prefix) + (host.contains(':') ? "[" + url.host + "]" : url.host);
    if (!port.empty()) {
        const auto number = parse_port(port);
        if (!number) return refuse("its port is no number from 1 to 65535");
        url.port = *number;
        url.label += fmt::format(":{}", url.port);
    }
    return url;
}

} // namespace ballast::chain::transport
