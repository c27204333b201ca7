#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

/// The arithmetic of targets that always sum to the whole. Integers only: tenths of a percent.
namespace ballast::ui {

inline constexpr int k_all_tenths = 1000; ///< the whole: 100.0 %

/// One target and whether others may take from it.
struct Share {
    int tenths = 0;
    bool locked = false;
};

/// How low and how high one target may go while the others can still balance it.
struct Reach {
    int least = 0;
    int most = 0;
};
/// What it has now and what the unlocked others can give; its own value alone when it is locked.
[[nodiscard]] Reach reach_of(std::span<const Share> shares, std::size_t row);

/// All targets after `row` has gone to `wanted`: what it gains, the unlocked others lose in proportion (in equal parts
/// where they are all 0), never below 0; the sum stays. Absent where that cannot balance.
[[nodiscard]] std::optional<std::vector<int>> balance(std::span<const Share> shares, std::size_t row, int wanted);

/// Shares of any unit as tenths of a percent that sum to the whole, by largest remainder; nothing when all are 0.
[[nodiscard]] std::vector<int> to_tenths(std::span<const int> parts);

} // namespace ballast::ui
