#include "chain/block_at.h"
#include "support/invented_chain.h"
#include "support/run_task.h"

namespace ballast::chain {
namespace {

using namespace std::chrono_literals;
using tests::InventedChain;
using tests::run;

constexpr std::uint64_t k_first = 19'000'000; ///< the invented chain's first block
constexpr Time k_begin{1'700'000'000s};

Result<Block> at(InventedChain& world, Time time, std::chrono::seconds tolerance, std::optional<Block> before = {})
{
    const auto found = run(find_block_at(world, {time, tolerance}, world.head(), before, 12s));
    if (!found) return std::unexpected(found.error());
    if (found->next) {
        EXPECT_GT(*found->next, time);
        EXPECT_EQ(run(world.get_block({found->block.number.value + 1}))->time, *found->next);
    }
    return found->block;
}

TEST(BlockAt, AmongEvenBlocksTheLastBeforeTheMoment)
{
    InventedChain world;
    for (int i = 0; i < 1000; ++i)
        world.advance(12s);
    for (const int seconds : {0, 1, 11, 12, 13, 5999, 6000, 11'987, 11'999}) {
        const auto block = at(world, k_begin + std::chrono::seconds(seconds), 0s);
        ASSERT_TRUE(block) << seconds;
        EXPECT_EQ(block->number.value, k_first + static_cast<std::uint64_t>(seconds / 12)) << seconds;
    }
}

TEST(BlockAt, ATolerantSearchTakesABlockOnEitherSide)
{
    InventedChain world;
    for (int i = 0; i < 1000; ++i)
        world.advance(12s);
    const Time wanted = k_begin + 6001s;
    const auto block = at(world, wanted, 60s);
    ASSERT_TRUE(block);
    EXPECT_LE(std::chrono::abs(block->time - wanted), 60s);
}

TEST(BlockAt, UnevenBlocksAreFoundToo)
{
    InventedChain world;
    std::vector<Block> all{world.head()};
    for (int i = 0; i < 120; ++i) // days apart, then seconds apart
        all.push_back(world.advance(i < 60 ? 86'400s + std::chrono::seconds(i * i) : 1s).head());
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        EXPECT_EQ(at(world, all[i].time, 0s, all[i / 2]), all[i]) << i;
        EXPECT_EQ(at(world, all[i + 1].time - 1s, 0s, all.front()), all[i]) << i;
    }
}

TEST(BlockAt, BeforeWhatThereIsTheFirstBlockIsGiven)
{
    InventedChain world; // knows nothing below its first block, as a node whose history expired
    const Block first = world.head();
    for (int i = 0; i < 1000; ++i)
        world.advance(12s);
    EXPECT_EQ(at(world, k_begin - 1s, 0s), first);
    EXPECT_EQ(at(world, k_begin - 8'000'000s, 60s), first);
    EXPECT_EQ(at(world, k_begin + 1s, 0s), first);
}

TEST(BlockAt, ABlockFoundBeforeIsAStart)
{
    InventedChain world;
    const Block before = world.advance(12s).head();
    world.advance(12s).advance(12s);
    EXPECT_EQ(at(world, before.time, 0s, before), before);
    EXPECT_EQ(at(world, before.time + 5s, 0s, before), before);
}

TEST(BlockAt, AFailureIsPassedOn)
{
    InventedChain world;
    world.advance(12s).advance(12s).fail_next({Code::endpoint_timeout, Stage::chain});
    const auto block = at(world, k_begin + 12s, 0s);
    ASSERT_FALSE(block);
    EXPECT_EQ(block.error().code, Code::endpoint_timeout);
}

} // namespace
} // namespace ballast::chain
