#include "venue/uniswap_v3_state.h"
#include "evm/abi.h"
#include "venue/pair.h"

namespace ballast::venue::v3 {

namespace {

using evm::abi::Reader;
using evm::abi::Writer;

struct Selectors {
    evm::abi::Selector slot0 = evm::abi::selector("slot0()");
    evm::abi::Selector liquidity = evm::abi::selector("liquidity()");
    evm::abi::Selector token0 = evm::abi::selector("token0()");
    evm::abi::Selector token1 = evm::abi::selector("token1()");
    evm::abi::Selector fee = evm::abi::selector("fee()");
    evm::abi::Selector spacing = evm::abi::selector("tickSpacing()");
    evm::abi::Selector ticks = evm::abi::selector("getPopulatedTicksInWord(address,int16)");
};
const Selectors& selectors()
{
    static const Selectors all;
    return all;
}

constexpr std::size_t k_head = 2; ///< slot0 and liquidity lead every batch

std::unexpected<Error> malformed() { return fail(Code::abi_malformed, Stage::snapshot, {{"why", "Uniswap v3 pool"}}); }

/// One 32-byte answer; zero is never a right answer to the questions asked this way.
U256 read_number(const chain::CallResult& result)
{
    if (!result.success || result.data.size() != 32) return {};
    return from_word(result.data);
}

/// Nothing when the pool was never initialised.
Result<std::optional<Position>> read_position(std::span<const chain::CallResult> results)
{
    if (!results[0].success || !results[1].success) return malformed();
    Reader slot(results[0].data);
    Position at;
    at.root = slot.number();
    const std::int64_t tick = slot.signed_number();
    BALLAST_CHECK(slot.finish("Uniswap v3 slot0"));
    at.liquidity = read_number(results[1]);
    if (at.root.is_zero()) return std::nullopt;
    if (at.root < lowest_root() - 1 || at.root > highest_root() || at.liquidity.bit_width() > 128) return malformed();
    // After a swap that ended on a tick going down, the tick is one below the price's own.
    const int own = tick_at_root(at.root);
    if (tick != own && tick != own - 1) return malformed();
    at.tick = static_cast<int>(tick);
    return at;
}

Result<void> read_word(const chain::CallResult& result, int spacing, std::vector<Tick>& ticks)
{
    if (!result.success) return malformed();
    Reader reader(result.data);
    for (Reader& entry : reader.array(3)) {
        const std::int64_t index = entry.signed_number();
        const U256 net = from_word(entry.word());
        if (!entry.good() || index < k_min_tick || index > k_max_tick || index % spacing != 0) return malformed();
        ticks.push_back({static_cast<int>(index), net});
    }
    return reader.finish("Uniswap v3 ticks");
}

/// The first answer: what the pool is, and its price.
Result<Venue::Decoded> decode_first(const PoolKey& key, std::span<const chain::CallResult> results)
{
    if (results.size() != k_head + 4) return malformed();
    BALLAST_TRY(position, read_position(results));
    if (!position) return Venue::Decoded{};
    V3State state{key.address, {key.tokens[0], key.tokens[1]}, key.fee_pips, 0, *position, nullptr};
    for (std::size_t i : {0u, 1u})
        if (read_pool_address(results[k_head + i]) != state.tokens[i])
            return no_pool(state.tokens[0], state.tokens[1], "has other tokens");
    if (read_number(results[k_head + 2]) != U256(key.fee_pips))
        return no_pool(state.tokens[0], state.tokens[1], "has another fee");
    const U256 spacing = read_number(results[k_head + 3]);
    if (spacing.is_zero() || spacing > U256(16'383)) return malformed();
    state.spacing = static_cast<int>(spacing.low_u64());
    BALLAST_TRY(table, TickTable::build({}, {}, state.position, state.spacing, state.fee_pips));
    state.table = std::make_shared<const TickTable>(std::move(table));
    return Venue::Decoded{std::make_shared<V3Pool>(std::move(state)), false};
}

bool has_liquidity(const Position& at, const TickTable& table)
{
    return !at.liquidity.is_zero() || !table.ticks().empty();
}

} // namespace

Words words_around(int tick, int spacing)
{
    constexpr int k_reach = 3072; // ticks: the price times or over 1.36
    const int center = word_of(tick, spacing);
    const int reach = (k_reach + 256 * spacing - 1) / (256 * spacing);
    const Words all = all_words(spacing);
    return {std::max(center - reach, all.low), std::min(center + reach, all.high)};
}

std::vector<chain::Call> state_calls(const Address& tick_lens, const Address& pool, const V3Pool* last)
{
    const Selectors& s = selectors();
    std::vector<chain::Call> calls{{pool, Writer(s.slot0).finish()}, {pool, Writer(s.liquidity).finish()}};
    if (!last) {
        for (const auto& selector : {s.token0, s.token1, s.fee, s.spacing})
            calls.push_back({pool, Writer(selector).finish()});
        return calls;
    }
    const Words words = words_around(last->state().position.tick, last->state().spacing);
    for (int word = words.low; word <= words.high; ++word)
        calls.push_back({tick_lens, Writer(s.ticks).address(pool).signed_number(word).finish()});
    return calls;
}

Result<Venue::Decoded> decode_state(const PoolKey& key, const V3Pool* last, std::span<const chain::CallResult> results)
{
    if (key.tokens.size() != 2) return malformed();
    if (!last) return decode_first(key, results);
    const Words words = words_around(last->state().position.tick, last->state().spacing);
    if (results.size() != k_head + static_cast<std::size_t>(words.high - words.low + 1)) return malformed();
    BALLAST_TRY(position, read_position(results));
    if (!position) return Venue::Decoded{};
    V3State state = last->state();
    state.position = *position;
    std::vector<Tick> ticks;
    for (const auto& result : results.subspan(k_head))
        BALLAST_CHECK(read_word(result, state.spacing, ticks));
    std::ranges::sort(ticks, {}, &Tick::index);
    if (std::ranges::adjacent_find(ticks, {}, &Tick::index) != ticks.end()) return malformed();
    BALLAST_TRY(table, TickTable::build(std::move(ticks), words, state.position, state.spacing, state.fee_pips));
    if (!has_liquidity(state.position, table)) return Venue::Decoded{};
    state.table = std::make_shared<const TickTable>(std::move(table));
    // When the price has left the word it was in, the words read lie to one side of it: read again around it.
    const bool centred = words == words_around(state.position.tick, state.spacing);
    return Venue::Decoded{std::make_shared<V3Pool>(std::move(state)), centred};
}

} // namespace ballast::venue::v3
