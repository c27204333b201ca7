#include "route/split.h"
#include "route/bracket.h"

namespace ballast::route {

namespace {

/// What the chain rounds away along a path lifts the continuous output above the exact one: up to two raw units of each
/// token on the way, worth what the path makes of them.
double rounded_away(std::span<const venue::PoolPtr> pools, const Path& path)
{
    double worth = 1, sum = 1;
    for (std::size_t i = path.pools.size(); i-- > 0;) {
        worth *= pools[path.pools[i]]->marginal_price(path.tokens[i], path.tokens[i + 1]);
        sum += worth;
    }
    return 2 * sum;
}

std::vector<double> inputs_at(std::span<const venue::PoolPtr> pools, std::span<const Path> paths, double price)
{
    std::vector<double> inputs;
    inputs.reserve(paths.size());
    for (const Path& path : paths)
        inputs.push_back(input_until(pools, path, price));
    return inputs;
}

double sum(std::span<const double> parts)
{
    double total = 0;
    for (const double part : parts)
        total += part;
    return total;
}

/// Logarithms of two prices, the lower of which takes at least the amount, the higher less.
std::optional<Bracket> bracket_price(std::span<const venue::PoolPtr> pools, std::span<const Path> paths, double amount)
{
    double best = 0;
    for (const Path& path : paths)
        best = std::max(best, marginal_price(pools, path));
    if (!(best > 0)) return std::nullopt;
    const double high = std::log(best) + 1e-9;
    double last = 0;
    for (int doubling = 0; doubling < 15; ++doubling) { // 164 natural units: beyond every price a pool can have
        const double width = std::ldexp(0.01, doubling);
        if (sum(inputs_at(pools, paths, std::exp(high - width))) >= amount) return Bracket{high - width, high - last};
        last = width;
    }
    return std::nullopt;
}

} // namespace

double surplus(std::span<const venue::PoolPtr> pools, const Path& path, double input, double price)
{
    if (!(input >= 1)) return 0;
    const U256 whole = from_double_down(input);
    const auto quote = quote_path(pools, path, whole);
    return quote ? std::max(0.0, quote->out.to_double() - price * whole.to_double()) : 0;
}

std::optional<Split> solve_split(std::span<const venue::PoolPtr> pools, std::span<const Path> paths, const U256& amount)
{
    const double total = amount.to_double();
    const auto bracket = bracket_price(pools, paths, total);
    if (!bracket) return std::nullopt;
    const auto excess = [&](double log_price) { return sum(inputs_at(pools, paths, std::exp(log_price))) / total - 1; };
    Split split;
    split.price = std::exp(narrow(excess, *bracket, 1e-15, 1e-12).low);
    split.inputs = inputs_at(pools, paths, split.price);
    split.upper_bound = split.price * total;
    for (std::size_t i = 0; i < paths.size(); ++i)
        if (split.inputs[i] > 0)
            split.upper_bound += surplus(pools, paths[i], split.inputs[i], split.price) + rounded_away(pools, paths[i]);
    const double scale = total / sum(split.inputs);
    for (double& input : split.inputs)
        input *= scale;
    return split;
}

} // namespace ballast::route
