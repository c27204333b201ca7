#include "chain/fees.h"

namespace ballast::chain {
namespace {

constexpr std::uint64_t k_elasticity = 2;
constexpr std::uint64_t k_denominator = 8;

/// Of blocks that tell nothing, because they are empty.
constexpr std::uint64_t k_usual_tip = 1'000'000'000; // wei: one gwei

/// The median of what the recent blocks were paid.
GasPrice usual_tip(const FeeHistory& history)
{
    std::vector<GasPrice> fees = history.priority_fees;
    if (fees.empty()) return {U256(k_usual_tip)};
    const auto middle = fees.begin() + static_cast<std::ptrdiff_t>(fees.size() / 2);
    std::ranges::nth_element(fees, middle);
    return *middle;
}

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

FeeBid choose_fees(const FeeHistory& history, GasPrice base_fee_cap, GasPrice priority_fee_cap)
{
    const GasPrice base = history.base_fees.empty() ? GasPrice{} : history.base_fees.back();
    const GasPrice tip = std::min(usual_tip(history), priority_fee_cap);
    GasPrice room = base + base;
    if (!base_fee_cap.value.is_zero() && room > base_fee_cap) room = base_fee_cap;
    return {room + tip, tip};
}

GasPrice expected_price(const FeeHistory& history, GasPrice priority_fee_cap)
{
    const GasPrice base = history.base_fees.empty() ? GasPrice{} : history.base_fees.back();
    return base + choose_fees(history, {}, priority_fee_cap).priority_fee;
}

} // namespace ballast::chain
