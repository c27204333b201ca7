#include "support/pools.h"
#include <gtest/gtest.h>
#include <set>

// What every venue must hold, whichever it is: walks the registry, so that a newcomer is tested without a test of its
// own.
using namespace ballast;
using namespace ballast::venue;

namespace {

struct Way {
    Address sell, buy;
};
std::array<Way, 2> ways(const Pool& pool)
{
    return {Way{pool.tokens()[0], pool.tokens()[1]}, Way{pool.tokens()[1], pool.tokens()[0]}};
}

/// Amounts from one unit to about twice what the pool gives within 2 % of its price.
std::vector<U256> sizes(const Pool& pool, const Way& way)
{
    const double most = pool.depth(way.buy) / pool.marginal_price(way.sell, way.buy) * 2;
    std::vector<U256> out{1};
    for (double size = 7; size < most; size *= 13)
        out.push_back(from_double_down(size));
    return out;
}

void for_each_pool(const std::function<void(const Pool&, const Way&)>& check)
{
    for (const auto& venue : venues()) {
        const auto pools = tests::sample_pools(venue->name());
        EXPECT_FALSE(pools.empty()) << "tests/support/sample_pools.cpp has none for " << venue->name();
        for (const auto& pool : pools)
            for (const Way& way : ways(*pool)) {
                SCOPED_TRACE(fmt::format("{} from token {}", pool->label(), way.sell.bytes[19]));
                check(*pool, way);
            }
    }
}

} // namespace

TEST(venue_conformance, names_are_unique_and_found)
{
    std::set<std::string_view> names;
    for (const auto& venue : venues()) {
        EXPECT_TRUE(names.insert(venue->name()).second);
        EXPECT_EQ(find_venue(venue->name()), venue.get());
        for (const auto& pool : tests::sample_pools(venue->name()))
            EXPECT_EQ(pool->venue(), venue->name());
    }
    EXPECT_EQ(find_venue("nothing"), nullptr);
}

TEST(venue_conformance, more_in_gives_no_less_out_at_no_better_price)
{
    for_each_pool([](const Pool& pool, const Way& way) {
        U256 last;
        for (const U256& size : sizes(pool, way)) {
            const auto quote = pool.quote(way.sell, way.buy, size);
            ASSERT_TRUE(quote);
            EXPECT_GE(quote->amount_out, last);
            EXPECT_LE(quote->amount_out.to_double(),
                      size.to_double() * pool.marginal_price(way.sell, way.buy) * (1 + 1e-12));
            EXPECT_LE(quote->after->marginal_price(way.sell, way.buy),
                      pool.marginal_price(way.sell, way.buy) * (1 + 1e-12));
            last = quote->amount_out;
        }
    });
}

TEST(venue_conformance, there_and_back_never_gains)
{
    for_each_pool([](const Pool& pool, const Way& way) {
        for (const U256& size : sizes(pool, way)) {
            const auto there = pool.quote(way.sell, way.buy, size);
            ASSERT_TRUE(there);
            const auto back = there->after->quote(way.buy, way.sell, there->amount_out);
            ASSERT_TRUE(back);
            EXPECT_LE(back->amount_out, size);
        }
    });
}

// Two trades in a row give what one of their sum gives, less rounding and, where fees stay in the pool, less their
// effect.
TEST(venue_conformance, two_in_a_row_equal_one_of_their_sum)
{
    for_each_pool([](const Pool& pool, const Way& way) {
        for (const U256& size : sizes(pool, way)) {
            const auto one = pool.quote(way.sell, way.buy, size);
            const auto half = pool.quote(way.sell, way.buy, size / 3);
            ASSERT_TRUE(one && half);
            const auto rest = half->after->quote(way.sell, way.buy, size - size / 3);
            ASSERT_TRUE(rest);
            const double sum = (half->amount_out + rest->amount_out).to_double();
            EXPECT_LE(sum, one->amount_out.to_double() * (1 + 1e-12) + 1);
            // A raw unit of input rounded away weighs what it buys; the fee kept inside moves the price by its own
            // share.
            const double unit = std::max(1.0, pool.marginal_price(way.sell, way.buy));
            EXPECT_GE(sum, one->amount_out.to_double() * (1 - pool.fee_pips() / 1e6 * 0.1) - 4 * unit);
        }
    });
}

TEST(venue_conformance, no_amount_changes_nothing)
{
    for_each_pool([](const Pool& pool, const Way& way) {
        const auto quote = pool.quote(way.sell, way.buy, 0);
        ASSERT_TRUE(quote);
        EXPECT_EQ(quote->amount_out, U256());
        EXPECT_EQ(quote->after->marginal_price(way.sell, way.buy), pool.marginal_price(way.sell, way.buy));
    });
}

TEST(venue_conformance, input_until_a_price_ends_at_that_price)
{
    for_each_pool([](const Pool& pool, const Way& way) {
        const double now = pool.marginal_price(way.sell, way.buy);
        EXPECT_EQ(pool.input_until(way.sell, way.buy, now * 1.0001), 0);
        for (const double part : {0.999, 0.99, 0.95, 0.8}) {
            const double input = pool.input_until(way.sell, way.buy, now * part);
            ASSERT_GT(input, 1e6);
            // The slope of the exact quotes on either side of it.
            const U256 low = from_double_down(input * 0.9999), high = from_double_down(input * 1.0001);
            const auto below = pool.quote(way.sell, way.buy, low);
            const auto above = pool.quote(way.sell, way.buy, high);
            ASSERT_TRUE(below && above);
            const double slope = (above->amount_out - below->amount_out).to_double() / (high - low).to_double();
            EXPECT_NEAR(slope / now, part, 1e-4);
        }
    });
}

TEST(venue_conformance, refuses_strangers_and_what_it_cannot_take)
{
    for_each_pool([](const Pool& pool, const Way& way) {
        EXPECT_EQ(pool.quote(way.sell, tests::token_n(99), 5).error().code, Code::pool_missing);
        EXPECT_EQ(pool.quote(way.sell, way.sell, 5).error().code, Code::pool_missing);
        EXPECT_EQ(pool.marginal_price(way.sell, tests::token_n(99)), 0);
        EXPECT_EQ(pool.quote(way.sell, way.buy, U256::max()).error().code, Code::liquidity_insufficient);
    });
}

TEST(venue_conformance, reads_back_what_it_encodes)
{
    const chain::Deployment at{{"factory", tests::token_n(50)},
                               {"router", tests::token_n(51)},
                               {"tick_lens", tests::token_n(52)},
                               {"quoter", tests::token_n(53)}};
    for (const auto& venue : venues()) {
        const auto pools = tests::sample_pools(venue->name());
        ASSERT_GE(pools.size(), 2u);
        for (const std::size_t hops : {1u, 2u}) {
            SwapOrder order{{pools[0]},         {tests::token_n(1), tests::token_n(2)},   U256(1) << 140, 77,
                            tests::token_n(60), Time(std::chrono::seconds(1'800'000'000))};
            if (hops == 2) {
                order.pools.push_back(pools[1]);
                order.tokens.push_back(tests::token_n(3));
            }
            const SwapCall call = venue->encode_swap(at, order);
            EXPECT_EQ(call.spender, call.to);
            const auto swap = venue->decode_swap(call.data);
            ASSERT_TRUE(swap) << venue->name();
            EXPECT_EQ(swap->tokens, order.tokens);
            EXPECT_EQ(swap->fees_pips.size(), hops);
            EXPECT_EQ(swap->fees_pips[0], pools[0]->fee_pips());
            EXPECT_EQ(swap->amount_in, order.amount_in);
            EXPECT_EQ(swap->min_out, order.min_out);
            EXPECT_EQ(swap->recipient, order.recipient);
            EXPECT_EQ(swap->deadline, order.deadline);
            for (std::size_t size = 0; size < call.data.size(); ++size)
                EXPECT_FALSE(venue->decode_swap(BytesView(call.data).first(size)));
            Bytes longer = call.data;
            longer.push_back(0);
            EXPECT_FALSE(venue->decode_swap(longer));
            for (const auto& other : venues())
                EXPECT_TRUE(other == venue || !other->decode_swap(call.data));
        }
    }
}

TEST(venue_conformance, offers_nothing_where_it_is_not_deployed)
{
    for (const auto& venue : venues()) {
        EXPECT_TRUE(venue->find_calls({}, tests::token_n(1), tests::token_n(2)).empty());
        EXPECT_TRUE(venue->decode_found(tests::token_n(1), tests::token_n(2), {}).empty());
    }
}

TEST(venue_conformance, refuses_answers_that_are_none)
{
    for (const auto& venue : venues()) {
        const PoolKey key{std::string(venue->name()), tests::token_n(9), {tests::token_n(1), tests::token_n(2)}, 3000};
        const auto calls = venue->state_calls({{"tick_lens", tests::token_n(52)}}, key, nullptr);
        ASSERT_FALSE(calls.empty());
        std::vector<chain::CallResult> reverted(calls.size());
        EXPECT_FALSE(venue->decode_state(key, nullptr, reverted));
        EXPECT_FALSE(venue->decode_state(key, nullptr, {}));
        std::vector<chain::CallResult> short_words(calls.size(), {true, Bytes(31, 1)});
        EXPECT_FALSE(venue->decode_state(key, nullptr, short_words));
    }
}
