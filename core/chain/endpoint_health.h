#pragma once
#include "base/units.h"
#include <optional>

namespace ballast::chain {

/// How one endpoint does, for the Networks page and the freshness label.
struct EndpointHealth {
    std::string label;                     ///< host only: never the path, query or user part, which may hold a key
    bool healthy = false;
    bool agrees = true;                    ///< with the others, in the last answers compared
    std::chrono::milliseconds latency{};   ///< of the last answer
    std::optional<BlockNumber> head;
    std::optional<Error> problem;          ///< the last one
    bool operator==(const EndpointHealth&) const = default;
};

} // namespace ballast::chain
