#include "ui/widgets/balance.h"
#include <algorithm>
#include <cstdint>
#include <numeric>

namespace ballast::ui {
namespace {

/// `total` in proportion to the parts, in whole units that sum to it: each rounded down, then the largest remainders
/// first.
std::vector<int> apportion(int total, const std::vector<int>& parts)
{
    const std::int64_t sum = std::accumulate(parts.begin(), parts.end(), std::int64_t{0});
    std::vector<int> out(parts.size(), 0);
    if (sum == 0) return out;
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto remainder = [&](std::size_t i) { return std::int64_t{total} * parts[i] % sum; };
    int left = total;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        out[i] = static_cast<int>(std::int64_t{total} * parts[i] / sum);
        left -= out[i];
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainder(a) > remainder(b); });
    for (std::size_t i = 0; i < order.size() && left > 0; ++i, --left)
        ++out[order[i]];
    return out;
}

} // namespace

Reach reach_of(std::span<const Share> shares, std::size_t row)
{
    int give = 0;
    bool partner = false;
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (i != row && !shares[i].locked) partner = true, give += shares[i].tenths;
    const int now = shares[row].tenths;
    if (shares[row].locked || !partner) return {now, now};
    return {0, now + give};
}

std::optional<std::vector<int>> balance(std::span<const Share> shares, std::size_t row, int wanted)
{
    const Reach reach = reach_of(shares, row);
    if (wanted < reach.least || wanted > reach.most) return std::nullopt;
    std::vector<int> out, parts;
    int free = shares[row].tenths - wanted;
    bool all_zero = true;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const bool other = i != row && !shares[i].locked;
        out.push_back(shares[i].tenths);
        parts.push_back(other ? shares[i].tenths : 0);
        if (other) free += shares[i].tenths;
        all_zero &= parts.back() == 0;
    }
    if (all_zero)
        for (std::size_t i = 0; i < shares.size(); ++i)
            parts[i] = i != row && !shares[i].locked ? 1 : 0;
    const std::vector<int> given = apportion(free, parts);
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (i == row)
            out[i] = wanted;
        else if (!shares[i].locked)
            out[i] = given[i];
    return out;
}

std::vector<int> to_tenths(std::span<const int> parts) { return apportion(k_all_tenths, {parts.begin(), parts.end()}); }

} // namespace ballast::ui
