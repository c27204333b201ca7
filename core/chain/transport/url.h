#pragma once
#include "base/result.h"
#include <cstdint>

namespace ballast::chain::transport {

/// Where a node listens, taken apart. `label` is all that may be shown or logged.
struct Url {
    bool tls = false;               ///< https or wss
    bool websocket = false;         ///< ws or wss
    std::string host = {};          ///< without the brackets of an IPv6 literal
    std::uint16_t port = 0;         ///< the scheme's own where none is given
    std::string target = {};        ///< path and query; may hold an API key
    std::string authorization = {}; ///< value of the HTTP header (basic), or empty
    std::string label = {};         ///< scheme, host and port: no user, path or query
};

/// Reads http, https, ws and wss addresses. Fails with endpoint_malformed [why]; the text itself is not
/// repeated, as it may hold a key.
[[nodiscard]] Result<Url> parse_url(std::string_view text);

} // namespace ballast::chain::transport
