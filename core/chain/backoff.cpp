#include "chain/backoff.h"
#include <algorithm>

namespace ballast::chain {

std::chrono::milliseconds backoff_delay(unsigned failures, std::chrono::milliseconds first,
                                        std::chrono::milliseconds most, std::uint32_t random)
{
    const unsigned doublings = std::clamp(failures, 1u, 20u) - 1;
    const auto base = std::min<std::int64_t>(first.count() << doublings, most.count());
    const std::int64_t spread = base / 2;
    return std::chrono::milliseconds(base - spread / 2 +
                                     (spread ? static_cast<std::int64_t>(random) % (spread + 1) : 0));
}

} // namespace ballast::chain
