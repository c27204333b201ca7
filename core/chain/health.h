#pragma once
#include "base/result.h"
#include "base/units.h"
#include <chrono>
#include <optional>
#include <string>

namespace ballast::chain {

/// Whether an endpoint's numbers were last seen to equal another's.
enum class Agreement { unknown, agrees, disagrees };

/// One endpoint as the Networks page shows it.
struct EndpointHealth {
    std::string label;                   ///< scheme, host and port alone: never a key, user, path or query
    bool healthy = false;                ///< it answered a real eth_call for the right chain, and nothing failed since
    std::chrono::milliseconds latency{}; ///< smoothed, of answered questions; 0: none yet
    std::optional<BlockNumber> head;     ///< the newest block it named
    std::optional<Error> last_error;     ///< cleared by the next success
    Agreement agreement = Agreement::unknown; ///< of the last answer that was compared
    bool other_network = false;               ///< its block 0 is not the chain's: another network with its id
    bool operator==(const EndpointHealth&) const = default;
};

} // namespace ballast::chain
