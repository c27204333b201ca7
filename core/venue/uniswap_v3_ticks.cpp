#include "venue/uniswap_v3_ticks.h"
#include <algorithm>

namespace ballast::venue::v3 {

namespace {

constexpr int k_word = 256;

int floor_divide(int a, int b) { return a / b - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0); }

int clamp_tick(int tick) { return std::clamp(tick, k_min_tick, k_max_tick); }

U256 root_of_stop(int tick)
{
    if (tick <= k_min_tick) return lowest_root();
    if (tick >= k_max_tick) return highest_root();
    return root_at_tick(tick);
}

/// The ticks at which steps end, ascending: initialised ones and the edge of each word that a swap meets first.
std::vector<int> step_ends(std::span<const Tick> ticks, Words words, int spacing, bool falling)
{
    std::vector<int> ends;
    for (int word = words.low; word <= words.high; ++word)
        ends.push_back(clamp_tick((word * k_word + (falling ? 0 : k_word - 1)) * spacing));
    for (const Tick& tick : ticks)
        ends.push_back(tick.index);
    std::ranges::sort(ends);
    const auto doubles = std::ranges::unique(ends);
    ends.erase(doubles.begin(), doubles.end());
    return ends;
}

/// Liquidity above each of `ends`, from the anchor's.
std::vector<U256> liquidity_above(std::span<const int> ends, std::span<const Tick> ticks, const Position& at)
{
    U256 below; // wraps like the nets it sums: only differences matter
    for (const Tick& tick : ticks)
        if (tick.index <= at.tick) below += tick.net;
    std::vector<U256> above;
    U256 liquidity = at.liquidity - below;
    auto next = ticks.begin();
    for (const int end : ends) {
        for (; next != ticks.end() && next->index <= end; ++next)
            liquidity += next->net;
        above.push_back(liquidity);
    }
    return above;
}

} // namespace

int word_of(int tick, int spacing) { return floor_divide(floor_divide(tick, spacing), k_word); }

Words all_words(int spacing) { return {word_of(k_min_tick, spacing), word_of(k_max_tick, spacing)}; }

Result<TickTable> TickTable::build(std::vector<Tick> ticks, Words words, const Position& at, int spacing,
                                   unsigned fee_pips)
{
    TickTable table;
    table.m_ticks = std::move(ticks);
    table.m_words = words;
    table.m_fee_pips = fee_pips;
    for (const bool falling : {true, false}) {
        const auto ends = step_ends(table.m_ticks, words, spacing, falling);
        const auto above = liquidity_above(ends, table.m_ticks, at);
        BALLAST_CHECK(table.lay(falling, ends, above));
        if (falling && !ends.empty()) {
            const auto first = std::ranges::find(table.m_ticks, ends.front(), &Tick::index);
            table.m_lowest = first == table.m_ticks.end() ? above.front() : above.front() - first->net;
        }
        if (!falling && !ends.empty()) table.m_highest = above.back();
    }
    return table;
}

Result<void> TickTable::lay(bool falling, std::span<const int> at, std::span<const U256> above)
{
    auto& stops = falling ? m_falling : m_rising;
    stops.reserve(at.size());
    for (std::size_t n = 0; n < at.size(); ++n) {
        const std::size_t i = falling ? at.size() - 1 - n : n;
        Stop stop{at[i], root_of_stop(at[i]), {}, {}, {}, 0};
        stop.root_double = stop.root.to_double();
        // Falling, the way to a stop is the stretch above it; rising, the stretch above the stop before.
        stop.liquidity = falling ? above[i] : (i > 0 ? above[i - 1] : U256());
        if (above[i].bit_width() > 128)
            return fail(Code::abi_malformed, Stage::snapshot, {{"why", "Uniswap v3 tick liquidity"}});
        if (n > 0) {
            const Stop& last = stops.back();
            const U256& low = falling ? stop.root : last.root;
            const U256& high = falling ? last.root : stop.root;
            const U256 in = falling ? amount_first(low, high, stop.liquidity, Round::up)
                                    : amount_second(low, high, stop.liquidity, Round::up);
            stop.cost = last.cost + with_fee(in, m_fee_pips);
            stop.out = last.out + (falling ? amount_second(low, high, stop.liquidity, Round::down)
                                           : amount_first(low, high, stop.liquidity, Round::down));
        }
        stops.push_back(stop);
    }
    return {};
}

std::size_t TickTable::first_stop(bool falling, int tick) const
{
    const auto& all = falling ? m_falling : m_rising;
    const auto found = falling ? std::ranges::lower_bound(all, tick, std::greater{}, &Stop::tick)
                               : std::ranges::upper_bound(all, tick, std::less{}, &Stop::tick);
    return static_cast<std::size_t>(found - all.begin());
}

} // namespace ballast::venue::v3
