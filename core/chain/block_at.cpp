#include "chain/block_at.h"
#include "base/task.h"

namespace ballast::chain {
namespace {

/// What is known of where the block lies. Numbers from `first` on, and below that of `high`, were not looked at.
struct Bracket {
    std::uint64_t first = 0;
    std::optional<Block> low; ///< at or before the moment, number `first` - 1
    Block high;               ///< after it
    std::uint64_t stride = 1; ///< how far back to look while there is no `low`
};

bool is_near(const std::optional<Block>& block, const Moment& moment)
{
    return block && std::chrono::abs(block->time - moment.time) <= moment.tolerance;
}

/// The number to look at next: where the block is if blocks come evenly, or half way. Without a block before the
/// moment: back from the other end, each time twice as far.
std::uint64_t choose(Bracket& bracket, Time time, bool halve)
{
    const std::uint64_t first = bracket.first, high = bracket.high.number.value, middle = first + (high - first) / 2;
    if (!bracket.low) {
        const std::uint64_t stride = std::exchange(bracket.stride, 2 * bracket.stride);
        if (high - first > stride) return high - stride;
        return first > 0 ? middle : 0;
    }
    const auto span = static_cast<double>((bracket.high.time - bracket.low->time).count());
    if (halve || span <= 0) return middle;
    const double share = static_cast<double>((time - bracket.low->time).count()) / span;
    return std::clamp(first + static_cast<std::uint64_t>(share * static_cast<double>(high - first)), first, high - 1);
}

} // namespace

Task<Result<FoundBlock>> find_block_at(Client& client, Moment moment, Block head, std::optional<Block> before,
                                       std::chrono::milliseconds block_time)
{
    const auto each = std::max(block_time, std::chrono::milliseconds(1));
    Bracket bracket{before ? before->number.value + 1 : 0, before, head,
                    static_cast<std::uint64_t>((head.time - moment.time) / each) + 1};
    for (bool halve = false; !is_near(bracket.low, moment); halve = !halve) {
        if (is_near(bracket.high, moment)) co_return FoundBlock{bracket.high, std::nullopt};
        if (bracket.first >= bracket.high.number.value) break;
        const std::uint64_t number = choose(bracket, moment.time, halve);
        const auto block = co_await client.get_block({number});
        if (!block && block.error().code != Code::block_unknown) co_return std::unexpected(block.error());
        if (block && block->time > moment.time) {
            bracket.high = *block;
            continue;
        }
        bracket.first = number + 1; // where none is, history has expired (EIP-4444), and before it too
        bracket.low = block ? std::optional(*block) : std::nullopt;
    }
    if (!bracket.low) co_return FoundBlock{bracket.high, std::nullopt};
    const bool adjacent = bracket.first == bracket.high.number.value;
    co_return FoundBlock{*bracket.low, adjacent ? std::optional(bracket.high.time) : std::nullopt};
}

} // namespace ballast::chain
