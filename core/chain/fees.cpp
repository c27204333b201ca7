#include "chain/fees.h"

namespace ballast::chain {
namespace {

constexpr std::uint64_t k_elasticity = 2;
constexpr std::uint64_t k_denominator = 8;

} // namespace

GasPrice next_base_fee(const Block& parent)
{
    const U256 base = parent.base_fee.value;
    const std::uint64_t target = parent.gas_limit.value / k_elasticity;
    const std::uint64_t used = parent.gas_used.value;
    if (target == 0 || used == target) return parent.base_fee;
    if (used > target) {
        const U256 delta = base * U256(used - target) / U256(target) / U256(k_denominator);
        return {base + std::max(delta, U256(1))};
    }
    return {base - base * U256(target - used) / U256(target) / U256(k_denominator)};
}

FeeBid make_bid(const FeeHistory& history, unsigned blocks, GasPrice least_priority)
{
    GasPrice priority = least_priority;
    if (!history.priority_fees.empty()) {
        auto sorted = history.priority_fees;
        const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
        std::ranges::nth_element(sorted, middle);
        priority = std::max(*middle, least_priority);
    }
    U256 ceiling = history.base_fees.empty() ? U256() : history.base_fees.back().value;
    // Each full block adds an eighth, and at least one wei.
    for (unsigned i = 0; i < blocks; ++i)
        ceiling += std::max(ceiling / U256(k_denominator), U256(1));
    return {{ceiling + priority.value}, priority};
}

GasPrice expected_price(const FeeHistory& history)
{
    const GasPrice base = history.base_fees.empty() ? GasPrice{} : history.base_fees.back();
    return base + make_bid(history).priority_fee;
}

} // namespace ballast::chain
