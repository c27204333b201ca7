#include "chain/block_at.h"
#include "base/task.h"

namespace ballast::chain {
namespace {

struct Bracket {
    Block low;  ///< at or before the moment
    Block high; ///< after it
};

bool is_near(const Block& block, const Moment& moment)
{
    return std::chrono::abs(block.time - moment.time) <= moment.tolerance;
}

/// Steps back from the head, each time twice as far, to a block that is not later than the moment. Where the endpoints
/// have no such block, both ends are the first one that they have.
Task<Result<Bracket>> find_bracket(Client& client, Moment moment, Block head, std::chrono::milliseconds block_time)
{
    Block high = head;
    const auto each = std::max(block_time, std::chrono::milliseconds(1));
    auto step = static_cast<std::uint64_t>((head.time - moment.time) / each) + 1;
    std::uint64_t first = 0; // nothing is known to be there below it
    while (high.number.value > first) {
        const std::uint64_t high_number = high.number.value;
        const bool near = high_number - first <= step;
        const std::uint64_t number = !near ? high_number - step : first > 0 ? first + (high_number - first) / 2 : 0;
        const auto block = co_await client.get_block({number});
        if (!block && block.error().code == Code::block_unknown) {
            first = number + 1; // history that expired (EIP-4444)
            continue;
        }
        if (!block) co_return std::unexpected(block.error());
        if (block->time <= moment.time) co_return Bracket{*block, high};
        high = *block;
        step *= 2;
    }
    co_return Bracket{high, high};
}

/// Where the block is if blocks come evenly in the bracket, inside it in any case.
std::uint64_t guess(const Bracket& bracket, Time time)
{
    const std::uint64_t low = bracket.low.number.value, high = bracket.high.number.value;
    const auto span = static_cast<double>((bracket.high.time - bracket.low.time).count());
    const double share = span > 0 ? static_cast<double>((time - bracket.low.time).count()) / span : 0;
    const auto ahead = static_cast<std::uint64_t>(share * static_cast<double>(high - low));
    return std::clamp(low + ahead, low + 1, high - 1);
}

} // namespace

Task<Result<Block>> find_block_at(Client& client, Moment moment, Block head, std::optional<Block> before,
                                  std::chrono::milliseconds block_time)
{
    Bracket bracket{before.value_or(head), head};
    if (!before) {
        BALLAST_CO_TRY(found, co_await find_bracket(client, moment, head, block_time));
        bracket = found;
        if (bracket.low.time > moment.time) co_return bracket.low;
    }
    for (bool halve = false; !is_near(bracket.low, moment); halve = !halve) {
        const std::uint64_t low = bracket.low.number.value, high = bracket.high.number.value;
        if (is_near(bracket.high, moment)) co_return bracket.high;
        if (high - low <= 1) break;
        BALLAST_CO_TRY(block,
                       co_await client.get_block({halve ? low + (high - low) / 2 : guess(bracket, moment.time)}));
        (block.time <= moment.time ? bracket.low : bracket.high) = block;
    }
    co_return bracket.low;
}

} // namespace ballast::chain
