#include "route/path.h"
#include "route/bracket.h"
#include <limits>

namespace ballast::route {

namespace {

constexpr std::size_t k_long_paths = 8; ///< ways over several pools that are looked at
constexpr std::uint64_t k_rank_part = 8;

bool trades(const venue::Pool& pool, const Address& sell, const Address& buy)
{
    const auto tokens = pool.tokens();
    return std::ranges::find(tokens, sell) != tokens.end() && std::ranges::find(tokens, buy) != tokens.end() &&
           pool.marginal_price(sell, buy) > 0;
}

std::vector<std::size_t> pools_of(const RouteRequest& request, const Address& sell, const Address& buy)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < request.pools.size(); ++i)
        if (trades(*request.pools[i], sell, buy)) found.push_back(i);
    return found;
}

/// Extends `from` by every pool that leads from its last token to `next`, within its venue.
std::vector<Path> extend(const RouteRequest& request, std::span<const Path> from, const Address& next)
{
    std::vector<Path> longer;
    for (const Path& path : from)
        for (const std::size_t pool : pools_of(request, path.tokens.back(), next)) {
            if (!path.pools.empty() && request.pools[path.pools[0]]->venue() != request.pools[pool]->venue()) continue;
            longer.push_back(path);
            longer.back().pools.push_back(pool);
            longer.back().tokens.push_back(next);
        }
    return longer;
}

/// All ways over one or two of the intermediates.
std::vector<Path> long_paths(const RouteRequest& request)
{
    auto middles = request.intermediates;
    std::ranges::sort(middles);
    const auto doubles = std::ranges::unique(middles);
    middles.erase(doubles.begin(), doubles.end());
    std::erase_if(middles, [&](const Address& token) { return token == request.sell || token == request.buy; });
    const std::vector<Path> start{{{}, {request.sell}}};
    std::vector<Path> found;
    for (const Address& first : middles) {
        const auto to_first = extend(request, start, first);
        std::ranges::move(extend(request, to_first, request.buy), std::back_inserter(found));
        for (const Address& second : middles)
            if (second != first)
                std::ranges::move(extend(request, extend(request, to_first, second), request.buy),
                                  std::back_inserter(found));
    }
    return found;
}

/// Keeps the ways that give most for a part of the amount.
void keep_best(const RouteRequest& request, std::vector<Path>& paths)
{
    const U256 part = std::max(U256(1), request.amount_in / U256(k_rank_part));
    std::vector<std::pair<U256, std::size_t>> ranked;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const auto quote = quote_path(request.pools, paths[i], part);
        ranked.emplace_back(quote ? quote->out : U256(), i);
    }
    std::ranges::stable_sort(ranked, std::greater{}, [](const auto& entry) { return entry.first; });
    ranked.resize(std::min(ranked.size(), k_long_paths));
    std::vector<Path> kept;
    for (const auto& [out, i] : ranked)
        kept.push_back(std::move(paths[i]));
    paths = std::move(kept);
}

/// Logarithm of the path's marginal price after an input, against `price`.
double headroom(std::span<const venue::PoolPtr> pools, const Path& path, double input, double price)
{
    const auto quote = quote_path(pools, path, from_double_down(input));
    if (!quote) return -std::numeric_limits<double>::infinity();
    double marginal = 1;
    for (std::size_t i = 0; i < path.pools.size(); ++i)
        marginal *= quote->after[i]->marginal_price(path.tokens[i], path.tokens[i + 1]);
    return marginal > 0 ? std::log(marginal / price) : -std::numeric_limits<double>::infinity();
}

} // namespace

std::vector<Path> find_paths(const RouteRequest& request)
{
    auto longer = long_paths(request);
    keep_best(request, longer);
    std::vector<Path> paths;
    for (const std::size_t pool : pools_of(request, request.sell, request.buy))
        paths.push_back({{pool}, {request.sell, request.buy}});
    std::ranges::move(longer, std::back_inserter(paths));
    return paths;
}

Result<PathQuote> quote_path(std::span<const venue::PoolPtr> pools, const Path& path, const U256& amount)
{
    PathQuote result{amount, {}};
    result.after.reserve(path.pools.size());
    for (std::size_t i = 0; i < path.pools.size(); ++i) {
        BALLAST_TRY(quote, pools[path.pools[i]]->quote(path.tokens[i], path.tokens[i + 1], result.out));
        result.out = quote.amount_out;
        result.after.push_back(std::move(quote.after));
    }
    return result;
}

double marginal_price(std::span<const venue::PoolPtr> pools, const Path& path)
{
    double price = 1;
    for (std::size_t i = 0; i < path.pools.size(); ++i)
        price *= pools[path.pools[i]]->marginal_price(path.tokens[i], path.tokens[i + 1]);
    return price;
}

double input_until(std::span<const venue::PoolPtr> pools, const Path& path, double price)
{
    const venue::Pool& first = *pools[path.pools[0]];
    if (path.pools.size() == 1) return first.input_until(path.tokens[0], path.tokens[1], price);
    const double rest = marginal_price(pools, path) / first.marginal_price(path.tokens[0], path.tokens[1]);
    // The later pools' prices only fall, so the first pool alone bounds the input from above.
    const double most = first.input_until(path.tokens[0], path.tokens[1], price / rest);
    if (!(most >= 1)) return 0;
    const auto value = [&](double input) { return headroom(pools, path, input, price); };
    if (value(most) >= 0) return most;
    if (value(0) < 0) return 0;
    return narrow(value, {0, most}, most * 1e-12, 1e-13).low;
}

Gas gas_of(std::span<const venue::PoolPtr> pools, const Path& path)
{
    Gas gas;
    for (const std::size_t pool : path.pools)
        gas += pools[pool]->gas_estimate();
    return gas;
}

double fee_share(std::span<const venue::PoolPtr> pools, const Path& path)
{
    double kept = 1;
    for (const std::size_t pool : path.pools)
        kept *= 1.0 - pools[pool]->fee_pips() / 1e6;
    return 1 - kept;
}

} // namespace ballast::route
