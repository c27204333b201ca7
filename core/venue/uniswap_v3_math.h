#pragma once
#include "base/u256.h"

/// The exact integer arithmetic of a Uniswap v3 pool (v3-core whitepaper, sections 6.1 to 6.3): prices are square roots
/// in 64.96 fixed point, every rounding is the contract's, that is in the pool's favour.
namespace ballast::venue::v3 {

inline constexpr int k_min_tick = -887'272; ///< root_at_tick gives 4295128739 (TickMath.MIN_TICK)
inline constexpr int k_max_tick = 887'272;  ///< TickMath.MAX_TICK
/// The prices a swap without a limit of its own stops at: one inside the outermost ticks' prices.
[[nodiscard]] U256 lowest_root();
[[nodiscard]] U256 highest_root(); ///< for a swap that raises the price

/// sqrt(1.0001^tick) * 2^96, for ticks within [k_min_tick, k_max_tick].
[[nodiscard]] U256 root_at_tick(int tick);
/// The greatest tick whose root is at most `root`; `root` between the outermost ticks' roots.
[[nodiscard]] int tick_at_root(const U256& root);

/// Which way a result that is no whole number goes: what the trader pays up, what the trader gets down.
enum class Round { down, up };
/// Amounts of the first and the second token between two prices, low < high, at a liquidity.
[[nodiscard]] U256 amount_first(const U256& low, const U256& high, const U256& liquidity, Round round);
/// Of the second token.
[[nodiscard]] U256 amount_second(const U256& low, const U256& high, const U256& liquidity, Round round);

/// The price after an amount of the first or second token (fee already taken) comes in; liquidity is not zero.
/// An amount that lifts the price beyond all ticks gives the largest number.
[[nodiscard]] U256 root_after_first_in(const U256& root, const U256& liquidity, const U256& amount);
/// The fall and the rise: selling the second token raises the price.
[[nodiscard]] U256 root_after_second_in(const U256& root, const U256& liquidity, const U256& amount);
/// What a trader pays so that `amount` is left after the fee, rounded up.
[[nodiscard]] U256 with_fee(const U256& amount, unsigned fee_pips);
/// What is left of `amount` after the fee, rounded down.
[[nodiscard]] U256 without_fee(const U256& amount, unsigned fee_pips);

} // namespace ballast::venue::v3
