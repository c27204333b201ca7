#include "venue/uniswap_v3_pool.h"
#include "venue/pair.h"
#include <cmath>

namespace ballast::venue {

namespace {

const double k_q96 = std::ldexp(1.0, 96);

/// Input before the fee that moves the price between two roots, in doubles.
double input_between(double low, double high, const U256& liquidity, bool falling)
{
    const double depth = liquidity.to_double();
    return falling ? depth * k_q96 * (high - low) / (low * high) : depth * (high - low) / k_q96;
}

} // namespace

std::string V3Pool::label() const { return "Uniswap v3 · " + format_fee(m_state.fee_pips); }

Result<Quote> V3Pool::quote(const Address& sell, const Address& buy, const U256& amount_in) const
{
    const auto falling = sells_first(m_state.tokens, sell, buy);
    if (!falling) return no_pool(sell, buy);
    if (amount_in.bit(255)) return too_large(sell, buy, amount_in); // the contract takes an int256
    const v3::Swapped swapped = v3::swap_exact_in(*m_state.table, m_state.position, *falling, amount_in);
    if (swapped.consumed != amount_in) return too_large(sell, buy, amount_in);
    V3State after = m_state;
    after.position = swapped.after;
    return Quote{swapped.out, std::make_shared<V3Pool>(std::move(after))};
}

double V3Pool::marginal_price(const Address& sell, const Address& buy) const
{
    const auto falling = sells_first(m_state.tokens, sell, buy);
    if (!falling) return 0;
    double root = m_state.position.root.to_double() / k_q96;
    if (m_state.position.liquidity.is_zero()) {
        // The next unit jumps over the gap to where liquidity begins again.
        const auto stops = m_state.table->stops(*falling);
        std::size_t i = m_state.table->first_stop(*falling, m_state.position.tick);
        while (i + 1 < stops.size() && stops[i + 1].liquidity.is_zero())
            ++i;
        if (i + 1 >= stops.size()) return 0;
        root = stops[i].root_double / k_q96;
    }
    const double kept = 1.0 - m_state.fee_pips / 1e6;
    return *falling ? kept * root * root : kept / (root * root);
}

double V3Pool::input_until(const Address& sell, const Address& buy, double price) const
{
    const auto way = sells_first(m_state.tokens, sell, buy);
    if (!way || !(price > 0)) return 0;
    const bool falling = *way;
    const double kept = 1.0 - m_state.fee_pips / 1e6;
    const double target = k_q96 * (falling ? std::sqrt(price / kept) : std::sqrt(kept / price));
    const double root = m_state.position.root.to_double();
    const auto beyond = [&](double stop) { return falling ? stop <= target : stop >= target; };
    const auto between = [&](double from, double to, const U256& liquidity) {
        return input_between(std::min(from, to), std::max(from, to), liquidity, falling) / kept;
    };
    if (beyond(root)) return 0;
    const auto stops = m_state.table->stops(falling);
    const std::size_t first = m_state.table->first_stop(falling, m_state.position.tick);
    if (first == stops.size()) return 0;
    const auto ahead = stops.subspan(first);
    if (beyond(ahead[0].root_double)) return between(root, target, m_state.position.liquidity);
    const auto next = std::ranges::partition_point(ahead, [&](const v3::Stop& s) { return !beyond(s.root_double); });
    const v3::Stop& last = *(next - 1);
    const double whole =
        between(root, ahead[0].root_double, m_state.position.liquidity) + (last.cost - ahead[0].cost).to_double();
    return next == ahead.end() ? whole : whole + between(last.root_double, target, next->liquidity);
}

double V3Pool::depth(const Address& token) const
{
    const Address& other = token == m_state.tokens[0] ? m_state.tokens[1] : m_state.tokens[0];
    return depth_near_price(*this, other, token);
}

} // namespace ballast::venue
