#pragma once
#include "drift/drift.h"
#include <functional>

namespace ballast::plan {

/// How many dollars each target line should gain (positive) or give (negative), in the policy's order.
/// Sums to zero within one dollar: what one line gives, others gain.
/// Destination edge moves the lines outside their band just inside it and lets lines with room towards their target
/// take the other side; fraction moves every line that share of its way.
[[nodiscard]] std::vector<double> size_moves(const drift::Drift& drift, const policy::Destination& destination);

/// Dollars to move from one line to another.
struct Move {
    std::size_t from = 0;
    std::size_t to = 0;
    double dollars = 0;
};
/// Cost in dollars of moving an amount between two lines; infinity where there is no way.
using MoveCost = std::function<double(std::size_t from, std::size_t to, double dollars)>;
/// What is moved between which lines, and what finds no way.
struct Pairing {
    std::vector<Move> moves;
    std::vector<Move> lost; ///< pairs without a way that would have been used
};
/// Pairs givers with takers by the least-cost method of the transportation problem: the cheapest pair per dollar first,
/// as much as both allow. At most givers + takers - 1 moves.
[[nodiscard]] Pairing pair_moves(const std::vector<double>& moves, const MoveCost& cost);

} // namespace ballast::plan
