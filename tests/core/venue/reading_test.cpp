#include "evm/abi.h"
#include "support/pools.h"
#include <gtest/gtest.h>

// Finding pools and reading their states from answers as a chain gives them.
using namespace ballast;
using namespace ballast::venue;
using evm::abi::Reader;
using evm::abi::Writer;
using tests::token_n;

namespace {

const chain::Deployment k_at{{"factory", token_n(50)}, {"router", token_n(51)}, {"tick_lens", token_n(52)}};

chain::CallResult answer(const Writer& writer) { return {true, writer.finish()}; }

/// The contracts behind one v3 pool: answers each call from a full pool state.
chain::CallResult answer_v3(const V3Pool& pool, const chain::Call& call)
{
    const V3State& s = pool.state();
    const auto is = [&](std::string_view signature) {
        return std::ranges::equal(BytesView(call.data).first(4), evm::abi::selector(signature).view());
    };
    if (call.target == token_n(52)) {
        EXPECT_TRUE(is("getPopulatedTicksInWord(address,int16)"));
        Reader reader(BytesView(call.data).subspan(4));
        EXPECT_EQ(reader.address(), pool.address());
        const std::int64_t word = reader.signed_number();
        std::vector<Writer> found;
        for (auto tick = s.table->ticks().rbegin(); tick != s.table->ticks().rend(); ++tick) // the lens goes downwards
            if (v3::word_of(tick->index, s.spacing) == word)
                found.push_back(Writer().signed_number(tick->index).number(tick->net).number(1));
        return answer(Writer().array(found, false));
    }
    EXPECT_EQ(call.target, pool.address());
    if (is("slot0()"))
        return answer(Writer()
                          .number(s.position.root)
                          .signed_number(s.position.tick)
                          .number(0)
                          .number(1)
                          .number(1)
                          .number(0)
                          .boolean(true));
    if (is("liquidity()")) return answer(Writer().number(s.position.liquidity));
    if (is("token0()")) return answer(Writer().address(s.tokens[0]));
    if (is("token1()")) return answer(Writer().address(s.tokens[1]));
    if (is("fee()")) return answer(Writer().number(s.fee_pips));
    if (is("tickSpacing()")) return answer(Writer().signed_number(s.spacing));
    ADD_FAILURE() << "unknown call";
    return {};
}

Result<Venue::Decoded> read(const V3Pool& pool, const PoolKey& key, const PoolPtr& last)
{
    const Venue& venue = *find_venue("uniswap_v3");
    std::vector<chain::CallResult> results;
    for (const auto& call : venue.state_calls(k_at, key, last))
        results.push_back(answer_v3(pool, call));
    return venue.decode_state(key, last, results);
}

PoolKey key_of(const Pool& pool) { return {"uniswap_v3", pool.address(), {token_n(1), token_n(2)}, pool.fee_pips()}; }

} // namespace

TEST(uniswap_v3_reading, two_rounds_give_the_pool_and_it_quotes_the_same_within_what_it_knows)
{
    for (const auto& sample : tests::sample_pools("uniswap_v3")) {
        const auto& whole = dynamic_cast<const V3Pool&>(*sample);
        const auto first = read(whole, key_of(whole), nullptr);
        ASSERT_TRUE(first);
        EXPECT_FALSE(first->complete);
        EXPECT_EQ(first->pool->quote(token_n(1), token_n(2), 1'000'000).error().code, Code::liquidity_insufficient);
        const auto second = read(whole, key_of(whole), first->pool);
        ASSERT_TRUE(second);
        EXPECT_TRUE(second->complete);
        for (const auto& [sell, buy] : {std::pair{token_n(1), token_n(2)}, {token_n(2), token_n(1)}}) {
            for (const double part : {0.999, 0.9, 0.76}) {
                const U256 amount =
                    from_double_down(whole.input_until(sell, buy, whole.marginal_price(sell, buy) * part));
                EXPECT_EQ(second->pool->quote(sell, buy, amount)->amount_out,
                          whole.quote(sell, buy, amount)->amount_out);
            }
            // What lies beyond the words read is not known, and not invented.
            const auto words = dynamic_cast<const V3Pool&>(*second->pool).state().table->words();
            EXPECT_LT(words.high - words.low, 30);
            EXPECT_EQ(second->pool->quote(sell, buy, U256(1) << 200).error().code, Code::liquidity_insufficient);
        }
    }
}

TEST(uniswap_v3_reading, a_known_pool_takes_one_round_and_follows_a_price_that_ran_away)
{
    const auto samples = tests::sample_pools("uniswap_v3");
    const auto& before = dynamic_cast<const V3Pool&>(*samples[1]);
    const auto complete = [&](const V3Pool& chain, PoolPtr last) {
        for (int round = 0;; ++round) {
            const auto decoded = read(chain, key_of(chain), last);
            EXPECT_TRUE(decoded);
            if (decoded->complete || round > 3) return std::pair{decoded->pool, round};
            last = decoded->pool;
        }
    };
    const auto [known, rounds] = complete(before, nullptr);
    EXPECT_EQ(rounds, 1);
    EXPECT_EQ(complete(before, known).second, 0);
    const U256 far = from_double_down(
        before.input_until(token_n(1), token_n(2), before.marginal_price(token_n(1), token_n(2)) * 0.3));
    const auto moved = before.quote(token_n(1), token_n(2), far);
    ASSERT_TRUE(moved);
    const auto& after = dynamic_cast<const V3Pool&>(*moved->after);
    const auto [followed, more] = complete(after, known);
    EXPECT_EQ(more, 1);
    EXPECT_EQ(followed->quote(token_n(2), token_n(1), 1'000'000'000)->amount_out,
              after.quote(token_n(2), token_n(1), 1'000'000'000)->amount_out);
}

TEST(uniswap_v3_reading, another_pool_than_asked_for_is_refused)
{
    const auto samples = tests::sample_pools("uniswap_v3");
    const auto& pool = dynamic_cast<const V3Pool&>(*samples[0]);
    PoolKey key = key_of(pool);
    key.fee_pips = 500;
    EXPECT_EQ(read(pool, key, nullptr).error().code, Code::pool_missing);
    key = key_of(pool);
    key.tokens[1] = token_n(7);
    EXPECT_EQ(read(pool, key, nullptr).error().code, Code::pool_missing);
    // A pool that was made but never given a price is empty, not wrong.
    V3State blank = pool.state();
    blank.position = {};
    const auto none = read(V3Pool(blank), key_of(pool), nullptr);
    ASSERT_TRUE(none);
    EXPECT_EQ(none->pool, nullptr);
    EXPECT_TRUE(none->complete);
}

TEST(venue_finding, asks_the_factories_and_sorts_the_tokens)
{
    const Venue& v3 = *find_venue("uniswap_v3");
    const auto calls = v3.find_calls(k_at, token_n(2), token_n(1));
    ASSERT_EQ(calls.size(), 4u);
    // getPool(address,address,uint24)
    EXPECT_EQ(format_hex(BytesView(calls[2].data).first(4)), "0x1698ee82");
    EXPECT_EQ(calls[2].data.back(), 3000 & 0xff);
    std::vector<chain::CallResult> results(4, answer(Writer().address(Address())));
    results[1] = answer(Writer().address(token_n(77)));
    const auto found = v3.decode_found(token_n(2), token_n(1), results);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0], (PoolKey{"uniswap_v3", token_n(77), {token_n(1), token_n(2)}, 500}));

    const Venue& v2 = *find_venue("uniswap_v2");
    EXPECT_EQ(format_hex(BytesView(v2.find_calls(k_at, token_n(2), token_n(1))[0].data).first(4)), "0xe6a43905");
    const std::vector one{answer(Writer().address(token_n(78)))};
    EXPECT_EQ(v2.decode_found(token_n(2), token_n(1), one)[0].tokens[0], token_n(1));
}

TEST(uniswap_v2_reading, takes_the_reserves_in_the_order_of_the_tokens)
{
    const Venue& v2 = *find_venue("uniswap_v2");
    const PoolKey key{"uniswap_v2", token_n(9), {token_n(1), token_n(2)}, 3000};
    std::vector results{answer(Writer().number(1'000'000).number(2'000'000).number(5)),
                        answer(Writer().address(token_n(1))), answer(Writer().address(token_n(2)))};
    const auto pool = v2.decode_state(key, nullptr, results);
    ASSERT_TRUE(pool && pool->pool);
    // 10,000 in at 30 bps: 10000 * 997 * 2000000 / (1000000 * 1000 + 10000 * 997) = 19743.16…
    EXPECT_EQ(pool->pool->quote(token_n(1), token_n(2), 10'000)->amount_out, U256(19743));
    // 10000 * 997 * 1000000 / (2000000 * 1000 + 10000 * 997) = 4960.27…
    EXPECT_EQ(pool->pool->quote(token_n(2), token_n(1), 10'000)->amount_out, U256(4960));
    std::swap(results[1], results[2]);
    EXPECT_EQ(v2.decode_state(key, nullptr, results).error().code, Code::pool_missing);
    std::swap(results[1], results[2]);
    results[0] = answer(Writer().number(0).number(0).number(0));
    EXPECT_EQ(v2.decode_state(key, nullptr, results)->pool, nullptr);
}

// The selectors of the routers' functions, from their published ABIs.
TEST(venue_encoding, calls_the_functions_of_the_routers)
{
    SwapOrder order{{tests::sample_pools("uniswap_v3")[0]}, {token_n(1), token_n(2)}, 5, 6, token_n(3), Time{}};
    const Venue& v3 = *find_venue("uniswap_v3");
    EXPECT_EQ(format_hex(BytesView(v3.encode_swap(k_at, order).data).first(4)), "0x414bf389");
    order.pools.push_back(tests::sample_pools("uniswap_v3")[1]);
    order.tokens.push_back(token_n(4));
    const Bytes path = v3.encode_swap(k_at, order).data;
    EXPECT_EQ(format_hex(BytesView(path).first(4)), "0xc04b8d59");
    EXPECT_EQ(path.size(), 4u + 32 * (1 + 5 + 1 + 3)); // offset, five fields, length, 66 bytes of path padded
    const Venue& v2 = *find_venue("uniswap_v2");
    EXPECT_EQ(format_hex(BytesView(v2.encode_swap(k_at, order).data).first(4)), "0x38ed1739");
}
