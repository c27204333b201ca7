#include "plan/sizing.h"
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace ballast::plan {
namespace {

/// Just inside the band, so that rounding and costs do not leave the line outside again.
constexpr double k_edge_share = 0.98;

/// Weight a line should have, before both sides are made equal.
double wanted_weight(const drift::Line& line, const policy::Destination& destination)
{
    using Kind = policy::Destination::Kind;
    switch (destination.kind) {
    case Kind::target: return line.target;
    case Kind::fraction: return line.weight + std::clamp(destination.fraction, 0.0, 1.0) * (line.target - line.weight);
    case Kind::edge: break;
    }
    if (line.state != drift::LineState::outside) return line.weight;
    return line.target + std::copysign(line.band.half_width * k_edge_share, line.drift);
}

/// Shares `amount` over lines in proportion to `room`, never more than the room.
double spread(std::vector<double>& moves, const std::vector<double>& room, double amount)
{
    const double total = std::accumulate(room.begin(), room.end(), 0.0);
    if (total <= 0) return 0;
    const double used = std::min(amount, total);
    for (std::size_t i = 0; i < moves.size(); ++i)
        moves[i] += used * room[i] / total;
    return used;
}

/// Makes the sum zero: first lines that want to move that way towards their target, then lines with room in their band.
/// What still cannot be placed shrinks the larger side.
void balance(std::vector<double>& moves, const drift::Drift& drift)
{
    const double excess = std::accumulate(moves.begin(), moves.end(), 0.0);
    if (std::abs(excess) < 1e-12) return;
    const double way = excess > 0 ? -1.0 : 1.0; // the direction of the missing side
    std::vector<double> to_target(moves.size()), to_edge(moves.size());
    for (std::size_t i = 0; i < moves.size(); ++i) {
        const drift::Line& line = drift.lines[i];
        const double weight = line.weight + moves[i];
        if (moves[i] * way < 0) continue; // already on the larger side
        to_target[i] = std::max(0.0, way * (line.target - weight));
        to_edge[i] = std::max(0.0, way * (line.target - weight) + line.band.half_width * k_edge_share) - to_target[i];
    }
    double missing = std::abs(excess);
    std::vector<double> step(moves.size(), 0.0);
    missing -= spread(step, to_target, missing);
    missing -= spread(step, to_edge, missing);
    for (std::size_t i = 0; i < moves.size(); ++i)
        moves[i] += way * step[i];
    if (missing <= 1e-12) return;
    double larger = 0;
    for (double move : moves)
        if (move * way < 0) larger += std::abs(move);
    for (double& move : moves)
        if (move * way < 0) move *= (larger - missing) / larger;
}

} // namespace

std::vector<double> size_moves(const drift::Drift& drift, const policy::Destination& destination)
{
    std::vector<double> moves;
    for (const drift::Line& line : drift.lines)
        moves.push_back(wanted_weight(line, destination) - line.weight);
    balance(moves, drift);
    for (double& move : moves)
        move *= to_double(drift.total);
    return moves;
}

Pairing pair_moves(const std::vector<double>& moves, const MoveCost& cost)
{
    std::vector<double> left = moves;
    struct Pair {
        std::size_t from, to;
        double per_dollar;
    };
    std::vector<Pair> pairs;
    for (std::size_t from = 0; from < moves.size(); ++from)
        for (std::size_t to = 0; to < moves.size(); ++to) {
            if (moves[from] >= 0 || moves[to] <= 0) continue;
            const double dollars = std::min(-moves[from], moves[to]);
            pairs.push_back({from, to, cost(from, to, dollars) / dollars});
        }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair& a, const Pair& b) { return a.per_dollar < b.per_dollar; });
    Pairing out;
    for (const Pair& pair : pairs) { // those without a way come last
        const double dollars = std::min(-left[pair.from], left[pair.to]);
        if (dollars <= 1e-6) continue;
        left[pair.from] += dollars;
        left[pair.to] -= dollars;
        (std::isfinite(pair.per_dollar) ? out.moves : out.lost).push_back({pair.from, pair.to, dollars});
    }
    return out;
}

} // namespace ballast::plan
