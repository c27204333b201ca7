#include "support/reference_v3.h"
#include <boost/multiprecision/cpp_int.hpp>

namespace ballast::tests {

namespace {

using Big = boost::multiprecision::cpp_int;

Big big(const U256& value) { return Big(format_decimal(value)); }
U256 small(const Big& value) { return parse_decimal(value.str()).value(); }
Big up(const Big& a, const Big& b) { return (a + b - 1) / b; }
const Big k_q96 = Big(1) << 96;

Big root_of(int tick) { return big(venue::v3::root_at_tick(tick)); }

/// By halving over all ticks, without any logarithm.
int tick_of(const Big& root)
{
    int low = venue::v3::k_min_tick, high = venue::v3::k_max_tick + 1;
    while (high - low > 1) {
        const int middle = low + (high - low) / 2;
        (root_of(middle) <= root ? low : high) = middle;
    }
    return low;
}

struct Step {
    Big root, in, out, fee;
};

Big first_between(const Big& low, const Big& high, const Big& liquidity, bool round_up)
{
    const Big numerator = (liquidity << 96) * (high - low);
    return round_up ? up(up(numerator, high), low) : numerator / high / low;
}
Big second_between(const Big& low, const Big& high, const Big& liquidity, bool round_up)
{
    return round_up ? up(liquidity * (high - low), k_q96) : liquidity * (high - low) / k_q96;
}

Step step(const Big& root, const Big& target, const Big& liquidity, const Big& left, unsigned fee, bool falling)
{
    const Big low = std::min(root, target), high = std::max(root, target);
    const Big less = left * (1'000'000 - fee) / 1'000'000;
    const Big whole = falling ? first_between(low, high, liquidity, true) : second_between(low, high, liquidity, true);
    if (less >= whole) {
        const Big out =
            falling ? second_between(low, high, liquidity, false) : first_between(low, high, liquidity, false);
        return {target, whole, out, up(whole * fee, Big(1'000'000 - fee))};
    }
    const Big numerator = liquidity << 96;
    const Big next = falling ? up(numerator * root, numerator + less * root) : Big(root + (less << 96) / liquidity);
    const Big from = std::min(root, next), to = std::max(root, next);
    const Big in = falling ? first_between(from, to, liquidity, true) : second_between(from, to, liquidity, true);
    const Big out = falling ? second_between(from, to, liquidity, false) : first_between(from, to, liquidity, false);
    return {next, in, out, left - in};
}

int floor_divide(int a, int b) { return (a - ((a % b) + b) % b) / b; }

/// The next initialised tick in the word, or the word's edge.
int next_tick(const std::map<int, U256>& nets, int tick, int spacing, bool falling)
{
    const int slot = floor_divide(tick, spacing) + (falling ? 0 : 1);
    const int edge = floor_divide(slot, 256) * 256 + (falling ? 0 : 255);
    if (falling) {
        auto at = nets.upper_bound(slot * spacing);
        return at != nets.begin() && std::prev(at)->first >= edge * spacing ? std::prev(at)->first : edge * spacing;
    }
    const auto at = nets.lower_bound(slot * spacing);
    return at != nets.end() && at->first <= edge * spacing ? at->first : edge * spacing;
}

} // namespace

venue::v3::Swapped reference_swap(const venue::V3Pool& pool, bool falling, const U256& amount)
{
    const venue::V3State& state = pool.state();
    std::map<int, U256> nets;
    for (const auto& tick : state.table->ticks())
        nets.emplace(tick.index, tick.net);
    const Big limit = falling ? root_of(venue::v3::k_min_tick) + 1 : root_of(venue::v3::k_max_tick) - 1;
    Big root = big(state.position.root), left = big(amount), out = 0;
    int tick = state.position.tick;
    U256 liquidity = state.position.liquidity;
    while (left > 0 && root != limit) {
        const int next =
            std::clamp(next_tick(nets, tick, state.spacing, falling), venue::v3::k_min_tick, venue::v3::k_max_tick);
        const Big next_root = root_of(next);
        const Big target = falling ? std::max(next_root, limit) : std::min(next_root, limit);
        const Step done = step(root, target, big(liquidity), left, state.fee_pips, falling);
        left -= done.in + done.fee;
        out += done.out;
        const bool moved = done.root != root;
        root = done.root;
        if (root == next_root) {
            if (const auto net = nets.find(next); net != nets.end())
                liquidity = falling ? liquidity - net->second : liquidity + net->second;
            tick = falling ? next - 1 : next;
        } else if (moved) {
            tick = tick_of(root);
        }
    }
    return {amount - small(left), small(out), {small(root), tick, liquidity}};
}

} // namespace ballast::tests
