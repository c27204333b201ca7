#include "evm/abi.h"
#include "oracle/round.h"
#include <gtest/gtest.h>

namespace ballast::oracle {
namespace {

using std::chrono::seconds;
constexpr std::uint64_t k_now = 1'771'000'000;
const Time k_block_time{seconds(k_now)};

chain::CallResult words(std::initializer_list<U256> numbers)
{
    evm::abi::Writer writer;
    for (const U256& each : numbers)
        writer.number(each);
    return {true, writer.finish()};
}

chain::Feed feed()
{
    chain::Feed out;
    out.token.bytes[19] = 7;
    out.address.bytes[19] = 8;
    out.source = "chainlink";
    out.heartbeat = seconds(3600);
    out.deviation = Bps{50};
    return out;
}

PriceReading read(const U256& answer, std::uint64_t updated, const U256& decimals, seconds slack = {})
{
    const chain::CallResult results[] = {words({U256(9), answer, U256(updated), U256(updated), U256(9)}),
                                         words({decimals})};
    return find_source("chainlink")->decode(feed(), results, k_block_time, slack);
}

std::string_view refusal(const PriceReading& reading)
{
    return reading.refusal ? code_name(reading.refusal->code) : "none";
}

TEST(Chainlink, AsksForTheRoundAndTheDecimals)
{
    // Selectors as published with AggregatorV3Interface.
    const auto calls = find_source("chainlink")->calls(feed());
    ASSERT_EQ(calls.size(), 2u);
    EXPECT_EQ(format_hex(calls[0].data), "0xfeaf968c");
    EXPECT_EQ(format_hex(calls[1].data), "0x313ce567");
    EXPECT_EQ(calls[0].target, feed().address);
}

TEST(Chainlink, EightDecimalsBecomeEighteen)
{
    const auto reading = read(U256(272'500'000'000), k_now - 60, U256(8));
    EXPECT_EQ(refusal(reading), "none");
    EXPECT_EQ(format_decimal(reading.mid.value), "2725000000000000000000");
    EXPECT_EQ(format_decimal(reading.low.value), "2711375000000000000000") << "less the deviation of 0.5 %";
    EXPECT_EQ(format_decimal(reading.high.value), "2738625000000000000000");
    EXPECT_EQ(reading.age, seconds(60));
    EXPECT_EQ(reading.limit, seconds(3780)) << "the heartbeat and a twentieth to land in";
}

TEST(Chainlink, OtherDecimals)
{
    EXPECT_EQ(format_decimal(read(U256(12), k_now, U256(0)).mid.value), "12000000000000000000");
    EXPECT_EQ(format_decimal(read(U256(12), k_now, U256(18)).mid.value), "12");
    EXPECT_EQ(format_decimal(read(U256::power_of_ten(36), k_now, U256(36)).mid.value), "1000000000000000000");
    EXPECT_EQ(refusal(read(U256(1), k_now, U256(37))), "price_missing");
    EXPECT_EQ(refusal(read(U256(1), k_now, U256::max())), "price_missing");
    EXPECT_EQ(refusal(read(U256(5), k_now, U256(36))), "price_missing") << "rounds to zero: no price";
}

TEST(Chainlink, AgeIsJudgedToTheSecond)
{
    EXPECT_EQ(refusal(read(U256(100), k_now - 3780, U256(8))), "none");
    const auto stale = read(U256(100), k_now - 3781, U256(8));
    ASSERT_EQ(refusal(stale), "price_stale");
    EXPECT_EQ(stale.refusal->parameter("age"), "3781");
    EXPECT_EQ(stale.refusal->parameter("limit"), "3780");
    EXPECT_EQ(refusal(read(U256(100), k_now - 3880, U256(8), seconds(100))), "none") << "the policy's slack";
}

TEST(Chainlink, ARoundHasTimeToLand)
{
    // What feeds were seen to do: due every 27 s but there every 60 s, 255 s and 273 s at worst, 3600 s and 3684 s.
    EXPECT_GE(seconds(27) + landing_time(seconds(27)), seconds(60));
    EXPECT_GE(seconds(255) + landing_time(seconds(255)), seconds(273));
    EXPECT_GE(seconds(3600) + landing_time(seconds(3600)), seconds(3684));
    EXPECT_EQ(landing_time(seconds(86'400)), seconds(1800)) << "never more than half an hour";
}

TEST(Chainlink, AnswersThatAreNoPrice)
{
    EXPECT_EQ(refusal(read(U256(0), k_now, U256(8))), "price_not_positive");
    const auto negative = read(U256() - U256(5), k_now, U256(8));
    ASSERT_EQ(refusal(negative), "price_not_positive");
    EXPECT_EQ(negative.refusal->parameter("answer"), "-5");
    EXPECT_EQ(refusal(read(U256(100), 0, U256(8))), "price_round_incomplete");
    EXPECT_EQ(refusal(read(U256::max() >> 1, k_now, U256(0))), "price_missing") << "does not fit 18 places";
}

TEST(Chainlink, ARoundFromTheFutureIsNone)
{
    EXPECT_EQ(refusal(read(U256(100), k_now, U256(8))), "none");
    EXPECT_EQ(refusal(read(U256(100), k_now + 1, U256(8))), "price_round_incomplete");
    EXPECT_EQ(refusal(read(U256(100), ~0ull, U256(8))), "price_round_incomplete");
    EXPECT_EQ(refusal(read(U256(100), 1ull << 63, U256(8))), "price_round_incomplete");
}

TEST(Chainlink, AFeedThatDoesNotAnswerHasNoPrice)
{
    const auto good = words({U256(9), U256(100), U256(k_now), U256(k_now), U256(9)});
    const auto decimals = words({U256(8)});
    const auto judge = [](std::vector<chain::CallResult> results) {
        return std::string(refusal(find_source("chainlink")->decode(feed(), results, k_block_time, seconds(0))));
    };
    EXPECT_EQ(judge({good, decimals}), "none");
    EXPECT_EQ(judge({}), "price_missing");
    EXPECT_EQ(judge({good}), "price_missing");
    EXPECT_EQ(judge({{false, {}}, decimals}), "price_missing");
    EXPECT_EQ(judge({{true, {}}, decimals}), "price_missing") << "no code there";
    EXPECT_EQ(judge({words({U256(9), U256(100), U256(k_now), U256(k_now)}), decimals}), "price_missing");
    EXPECT_EQ(judge({good, {true, {}}}), "price_missing");
    EXPECT_EQ(judge({good, {false, decimals.data}}), "price_missing");
}

std::string_view sequencer(const U256& answer, std::uint64_t started)
{
    const chain::CallResult results[] = {words({U256(1), answer, U256(started), U256(k_now), U256(1)})};
    const auto verdict = judge_sequencer(results, k_block_time, seconds(3600), "Base");
    return verdict ? "up" : code_name(verdict.error().code);
}

TEST(Sequencer, DownUpAndJustBack)
{
    EXPECT_EQ(sequencer(U256(0), k_now - 3600), "up");
    EXPECT_EQ(sequencer(U256(0), k_now - 3599), "sequencer_grace");
    EXPECT_EQ(sequencer(U256(1), k_now - 9000), "sequencer_down");
    EXPECT_EQ(sequencer(U256(0), 0), "sequencer_down") << "Arbitrum answers 0 until the feed is set up";
    EXPECT_EQ(sequencer(U256(0), ~0ull), "sequencer_down");
    EXPECT_FALSE(judge_sequencer({}, k_block_time, seconds(3600), "Base"));
}

TEST(Sequencer, TheGraceLeftIsTold)
{
    const chain::CallResult results[] = {words({U256(1), U256(0), U256(k_now - 600), U256(k_now), U256(1)})};
    const auto verdict = judge_sequencer(results, k_block_time, seconds(3600), "Base");
    ASSERT_FALSE(verdict);
    EXPECT_EQ(verdict.error().parameter("seconds"), "3000");
    EXPECT_EQ(verdict.error().parameter("chain"), "Base");
}

} // namespace
} // namespace ballast::oracle
