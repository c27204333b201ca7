#include "route/round.h"
#include <algorithm>

namespace ballast::route {

std::vector<U256> round_split(std::span<const double> parts, const U256& amount, std::optional<std::size_t> sink)
{
    std::vector<U256> whole;
    U256 left = amount;
    for (const double part : parts) {
        // A double may lie above the integer it came from: never hand out more than there is.
        whole.push_back(std::min(from_double_down(part), left));
        left -= whole.back();
    }
    const auto largest = static_cast<std::size_t>(std::ranges::max_element(parts) - parts.begin());
    whole[sink.value_or(largest)] += left;
    return whole;
}

} // namespace ballast::route
