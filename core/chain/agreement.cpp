#include "chain/agreement.h"
#include <algorithm>

namespace ballast::chain {
namespace {

constexpr std::uint64_t k_most_pending_apart = 16;

/// None at all counts as zero.
U256 median(std::vector<GasPrice> values)
{
    if (values.empty()) return {};
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return middle->value;
}

} // namespace

bool is_alike(Gas a, Gas b)
{
    const auto [low, high] = std::minmax(a.value, b.value);
    return high - low <= low;
}

bool is_alike_pending(std::uint64_t a, std::uint64_t b)
{
    const auto [low, high] = std::minmax(a, b);
    return high - low <= k_most_pending_apart;
}

bool is_alike(const std::vector<SimulatedCall>& a, const std::vector<SimulatedCall>& b)
{
    return std::ranges::equal(a, b, [](const SimulatedCall& x, const SimulatedCall& y) {
        if (x.success != y.success) return false;
        return !x.success || (x.data == y.data && x.logs == y.logs && is_alike(x.gas_used, y.gas_used));
    });
}

std::vector<SimulatedCall> merge(std::vector<SimulatedCall> a, const std::vector<SimulatedCall>& b)
{
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i)
        a[i].gas_used = std::max(a[i].gas_used, b[i].gas_used);
    return a;
}

bool is_alike(const FeeHistory& a, const FeeHistory& b) { return a.base_fees == b.base_fees; }

FeeHistory merge(FeeHistory a, FeeHistory b)
{
    // Without a priority fee at all a node tells nothing, so it does not win by being lower.
    if (a.priority_fees.empty()) return b;
    if (b.priority_fees.empty()) return a;
    return median(b.priority_fees) < median(a.priority_fees) ? b : a;
}

FeeHistory cap_priority_fees(FeeHistory history, GasPrice cap)
{
    for (GasPrice& each : history.priority_fees)
        each = std::min(each, cap);
    return history;
}

} // namespace ballast::chain
