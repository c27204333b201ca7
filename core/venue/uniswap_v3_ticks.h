#pragma once
#include "venue/uniswap_v3_math.h"
#include <optional>

namespace ballast::venue::v3 {

/// Liquidity that enters (leaves, as two's complement) when the price rises over a tick.
struct Tick {
    int index = 0;
    U256 net;
    bool operator==(const Tick&) const = default;
};
/// Where a pool stands.
struct Position {
    U256 root;
    int tick = 0;
    U256 liquidity;
    bool operator==(const Position&) const = default;
};
/// Which part of the tick bitmap is known, in words of 256 spacings, both ends included.
struct Words {
    int low = 0;
    int high = -1;
    bool operator==(const Words&) const = default;
};
/// The word of a tick, and the words that reach from the lowest to the highest possible tick.
[[nodiscard]] int word_of(int tick, int spacing);
[[nodiscard]] Words all_words(int spacing); ///< those of all ticks at this spacing

/// A price at which the contract ends one step of a swap: an initialised tick or the edge of a word of the bitmap.
struct Stop {
    int tick = 0;
    U256 root;
    U256 liquidity; ///< on the way here from the stop before
    U256 cost;      ///< input, fee included, from the first stop to here
    U256 out;       ///< output from the first stop to here
    double root_double = 0;
};

/// The ticks of a pool, laid out for both directions with running sums, so that a swap over any number of ticks is one
/// binary search and at most two exact steps. The sums are exact: a full step's cost and output do not depend on the
/// swap, only on prices, liquidity and fee. Shared by all states of a pool that differ in price alone.
class TickTable {
public:
    /// `ticks` sorted, without doubles; `at` anchors the liquidity. Fails with abi_malformed when the liquidity would
    /// become negative or leave 128 bits.
    [[nodiscard]] static Result<TickTable> build(std::vector<Tick> ticks, Words words, const Position& at, int spacing,
                                                 unsigned fee_pips);

    /// Stops in the order of travel: `falling` while the first token is sold.
    [[nodiscard]] std::span<const Stop> stops(bool falling) const { return falling ? m_falling : m_rising; }
    /// Index of the first stop ahead of a tick; the number of stops when there is none.
    [[nodiscard]] std::size_t first_stop(bool falling, int tick) const;
    /// Liquidity behind the last stop.
    [[nodiscard]] const U256& last_liquidity(bool falling) const { return falling ? m_lowest : m_highest; }
    [[nodiscard]] std::span<const Tick> ticks() const { return m_ticks; } ///< as given to `build`
    [[nodiscard]] Words words() const { return m_words; }                 ///< beyond them the liquidity is not known
    [[nodiscard]] unsigned fee_pips() const { return m_fee_pips; }        ///< that the stops' costs include

private:
    Result<void> lay(bool falling, std::span<const int> at, std::span<const U256> above);
    std::vector<Tick> m_ticks;
    Words m_words;
    unsigned m_fee_pips = 0;
    std::vector<Stop> m_falling;
    std::vector<Stop> m_rising;
    U256 m_lowest;
    U256 m_highest;
};

/// What a swap did. `consumed` is below the amount offered when the known ticks end before it is used up.
struct Swapped {
    U256 consumed;
    U256 out;
    Position after;
};
/// Sells an exact amount; `falling` when it is of the first token.
[[nodiscard]] Swapped swap_exact_in(const TickTable& table, const Position& from, bool falling, const U256& amount);

} // namespace ballast::venue::v3
