#include "route/bound.h"
#include <cmath>

namespace ballast::route {

namespace {

/// Raw units of either token by which the contract's exact swap may lie below the continuous one.
constexpr double k_rounded_away = 2;

/// One pool as a market between two of the tokens.
struct Market {
    const venue::Pool* pool;
    std::size_t first, second; ///< indices of its tokens
};

class Network {
public:
    Network(const RouteRequest& request, std::span<const venue::PoolPtr> after)
        : m_amount(request.amount_in.to_double())
    {
        m_tokens = {request.buy, request.sell};
        for (const Address& token : request.intermediates)
            if (std::ranges::find(m_tokens, token) == m_tokens.end()) m_tokens.push_back(token);
        add_markets(request.pools, m_markets);
        std::vector<Market> behind;
        add_markets(after, behind);
        guess_prices(behind);
    }

    double bound()
    {
        if (!(m_price[1] > 0)) return std::numeric_limits<double>::infinity();
        constexpr int k_sweeps = 4;
        double width = 2e-3; // of the logarithm of a price
        for (int sweep = 0; sweep < k_sweeps; ++sweep, width /= 4)
            for (std::size_t token = 1; token < m_tokens.size(); ++token)
                if (m_price[token] > 0) improve(token, width);
        return value();
    }

private:
    void add_markets(std::span<const venue::PoolPtr> pools, std::vector<Market>& to) const
    {
        for (const auto& pool : pools)
            for (std::size_t i = 0; i < m_tokens.size(); ++i)
                for (std::size_t j = i + 1; j < m_tokens.size(); ++j)
                    if (pool->marginal_price(m_tokens[i], m_tokens[j]) > 0) to.push_back({pool.get(), i, j});
    }

    /// What one unit of each token brings in bought tokens behind the plan, over as many pools as it takes.
    void guess_prices(std::span<const Market> behind)
    {
        m_price.assign(m_tokens.size(), 0);
        m_price[0] = 1;
        const auto raise = [&](const Market& market, std::size_t from, std::size_t to) {
            if (from == 0) return;
            const double over = m_price[to] * market.pool->marginal_price(m_tokens[from], m_tokens[to]);
            m_price[from] = std::max(m_price[from], over);
        };
        for (std::size_t round = 0; round < 3; ++round)
            for (const Market& market : behind) {
                raise(market, market.first, market.second);
                raise(market, market.second, market.first);
            }
    }

    double profit(const Market& market, std::size_t in, std::size_t out) const
    {
        if (!(m_price[in] > 0) || !(m_price[out] > 0)) return 0;
        const double input = market.pool->input_until(m_tokens[in], m_tokens[out], m_price[in] / m_price[out]);
        if (!(input >= 1)) return 0;
        const U256 whole = from_double_down(input);
        const auto quote = market.pool->quote(m_tokens[in], m_tokens[out], whole);
        if (!quote) return 0;
        const double gain = (quote->amount_out.to_double() + k_rounded_away) * m_price[out] -
                            (whole.to_double() - k_rounded_away) * m_price[in];
        return std::max(0.0, gain);
    }

    /// The dual value, or the part of it that depends on one token's price.
    double value(std::optional<std::size_t> token = std::nullopt) const
    {
        double sum = m_amount * m_price[1];
        for (const Market& market : m_markets) {
            if (token && market.first != *token && market.second != *token) continue;
            sum += profit(market, market.first, market.second) + profit(market, market.second, market.first);
        }
        return sum;
    }

    /// Golden-section search of one price: the dual is convex in each.
    void improve(std::size_t token, double width)
    {
        constexpr double k_golden = 0.6180339887498949;
        const double start = m_price[token], before = value(token);
        const auto at = [&](double shift) {
            m_price[token] = start * std::exp(shift);
            return value(token);
        };
        double low = -width, high = width;
        double left = high - k_golden * (high - low), right = low + k_golden * (high - low);
        double value_left = at(left), value_right = at(right);
        for (int step = 0; step < 24; ++step) {
            if (value_left < value_right) {
                high = right, right = left, value_right = value_left;
                left = high - k_golden * (high - low), value_left = at(left);
            } else {
                low = left, left = right, value_left = value_right;
                right = low + k_golden * (high - low), value_right = at(right);
            }
        }
        if (at((low + high) / 2) > before) m_price[token] = start;
    }

    double m_amount;
    std::vector<Address> m_tokens; ///< bought, sold, intermediates
    std::vector<double> m_price;   ///< raw bought tokens for one raw unit
    std::vector<Market> m_markets;
};

} // namespace

double network_bound(const RouteRequest& request, std::span<const venue::PoolPtr> after)
{
    return Network(request, after).bound();
}

} // namespace ballast::route
