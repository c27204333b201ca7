#include "venue/uniswap_v3_ticks.h"
#include <algorithm>

namespace ballast::venue::v3 {

namespace {

/// One swap on its way through the stops.
class Walk {
public:
    Walk(const TickTable& table, const Position& from, bool falling, const U256& amount)
        : m_table(table), m_stops(table.stops(falling)), m_falling(falling), m_left(amount), m_at(from)
    {
    }

    Swapped run(const U256& amount)
    {
        const std::size_t first = m_table.first_stop(m_falling, m_at.tick);
        if (first < m_stops.size() && !step_within(m_stops[first])) {
            if (pay_to(m_stops[first])) {
                const std::size_t last = run_whole_steps(first);
                if (!m_left.is_zero() && last + 1 < m_stops.size()) step_within(m_stops[last + 1]);
            }
        }
        return {amount - m_left, m_out, m_at};
    }

private:
    /// Spends what is left if that ends short of the stop; false (and nothing done) when it reaches the stop.
    bool step_within(const Stop& stop)
    {
        if (m_at.liquidity.is_zero()) return false;
        const U256 in = without_fee(m_left, m_table.fee_pips());
        if (m_falling && in.bit_width() + m_at.root.bit_width() > 256) {
            // Here the contract's formula for the price is coarser, and only the amounts can tell.
            if (amount_first(stop.root, m_at.root, m_at.liquidity, Round::up) <= in) return false;
            return spend_all(root_after_first_in(m_at.root, m_at.liquidity, in));
        }
        const U256 root = m_falling ? root_after_first_in(m_at.root, m_at.liquidity, in)
                                    : root_after_second_in(m_at.root, m_at.liquidity, in);
        // A root is rounded towards where it came from, so it lies short of the stop exactly when the amount after the
        // fee is less than the stop costs.
        if (m_falling ? root <= stop.root : root >= stop.root) return false;
        return spend_all(root);
    }

    bool spend_all(const U256& root)
    {
        m_out += m_falling ? amount_second(root, m_at.root, m_at.liquidity, Round::down)
                           : amount_first(m_at.root, root, m_at.liquidity, Round::down);
        m_left = U256();
        if (root != m_at.root) m_at.tick = tick_at_root(root);
        m_at.root = root;
        return true;
    }

    /// Goes to the first stop; false when that turns out to cost more than there is.
    bool pay_to(const Stop& stop)
    {
        const U256& low = m_falling ? stop.root : m_at.root;
        const U256& high = m_falling ? m_at.root : stop.root;
        const U256& liquidity = m_at.liquidity;
        const U256 in =
            m_falling ? amount_first(low, high, liquidity, Round::up) : amount_second(low, high, liquidity, Round::up);
        const U256 cost = with_fee(in, m_table.fee_pips());
        if (cost > m_left) return false;
        m_left -= cost;
        m_out += m_falling ? amount_second(low, high, liquidity, Round::down)
                           : amount_first(low, high, liquidity, Round::down);
        return true;
    }

    /// Crosses as many stops behind `first` as can be paid in full; the index of the last one reached.
    std::size_t run_whole_steps(std::size_t first)
    {
        const U256 budget = m_stops[first].cost + m_left;
        // Steps without liquidity cost nothing, and the contract walks them only while something is left.
        const auto ahead = m_stops.subspan(first);
        auto reached = std::ranges::lower_bound(ahead, budget, std::less{}, &Stop::cost);
        if (reached == ahead.end() || reached->cost > budget) --reached;
        const std::size_t last = first + static_cast<std::size_t>(reached - ahead.begin());
        m_left -= m_stops[last].cost - m_stops[first].cost;
        m_out += m_stops[last].out - m_stops[first].out;
        m_at.root = m_stops[last].root;
        // At the very ends the price stops one short of the outermost tick.
        m_at.tick =
            m_falling ? std::max(m_stops[last].tick - 1, k_min_tick) : std::min(m_stops[last].tick, k_max_tick - 1);
        m_at.liquidity = last + 1 < m_stops.size() ? m_stops[last + 1].liquidity : m_table.last_liquidity(m_falling);
        return last;
    }

    const TickTable& m_table;
    std::span<const Stop> m_stops;
    bool m_falling;
    U256 m_left;
    U256 m_out;
    Position m_at;
};

} // namespace

Swapped swap_exact_in(const TickTable& table, const Position& from, bool falling, const U256& amount)
{
    if (amount.is_zero()) return {U256(), U256(), from};
    return Walk(table, from, falling, amount).run(amount);
}

} // namespace ballast::venue::v3
