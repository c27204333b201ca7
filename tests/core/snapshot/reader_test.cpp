#include "snapshot/snapshot.h"
#include "support/invented_chain.h"
#include "support/run_task.h"
#include "venue/uniswap_v3_pool.h"

namespace ballast::snapshot {
namespace {

using namespace std::chrono_literals;
using tests::invented_address;
using tests::InventedChain;
using tests::run;

const Address k_treasury = invented_address(0x7e, 1);
U256 units(std::uint64_t whole, unsigned decimals) { return U256(whole) * U256::power_of_ten(decimals); }

policy::Policy policy_of(const InventedChain& world)
{
    policy::Policy policy;
    policy.chain = {1};
    policy.treasury = k_treasury;
    policy.targets.resize(2);
    policy.targets[0] = {"ETH + WETH", {world.token("ETH"), world.token("WETH")}, 1, {600'000}, {}, 0};
    policy.targets[1] = {"USDC", {world.token("USDC")}, 0, {400'000}, {}, 1};
    return policy;
}

safe::SafeState safe_state()
{
    return {"1.4.1", {invented_address(1, 1), invented_address(1, 2)}, 2, U256(5), {}, {}, invented_address(0xc0, 9)};
}

/// A treasury with coins, a Safe, and one pool of either kind.
struct SnapshotReader : testing::Test {
    InventedChain world;
    Address v2, v3;
    SnapshotReader()
    {
        world.set_balance(k_treasury, evm::k_native, units(3, 18));
        world.set_balance(k_treasury, world.token("WETH").address, units(7, 18));
        world.set_balance(k_treasury, world.token("USDC").address, units(9000, 6));
        world.set_allowance(k_treasury, world.token("USDC").address, invented_address(0xc0, 5), U256(77));
        v2 = world.add_v2_pool("WETH", "USDC", units(1000, 18), units(2'000'000, 6));
        v3 = world.add_v3_pool("WETH", "USDC", 500, 200'311, units(1, 16));
    }
    Result<SnapshotPtr> take(Reader& reader) { return run(reader.take(policy_of(world), world.head())); }
};

TEST_F(SnapshotReader, TakesEverythingAtOneBlock)
{
    world.set_safe(k_treasury, safe_state());
    Reader reader(world, world.config());
    const auto taken = take(reader);
    ASSERT_TRUE(taken.has_value()) << code_name(taken.error().code);
    const Snapshot& snapshot = **taken;
    EXPECT_EQ(snapshot.block, world.head());
    ASSERT_TRUE(snapshot.safe.has_value());
    EXPECT_EQ(*snapshot.safe, safe_state());
    ASSERT_EQ(snapshot.holdings.size(), 3u);
    EXPECT_EQ(snapshot.holdings[0].raw, units(3, 18));
    EXPECT_EQ(snapshot.find_holding(world.token("WETH").address)->raw, units(7, 18));
    EXPECT_EQ(snapshot.find_holding(world.token("USDC").address)->raw, units(9000, 6));
    ASSERT_EQ(snapshot.prices.size(), 3u);
    EXPECT_EQ(snapshot.prices[0].mid.value, units(2000, 18));
    EXPECT_EQ(snapshot.prices[1].mid.value, units(2000, 18)); // the wrapped form by the coin's feed
    EXPECT_EQ(snapshot.prices[1].token, world.token("WETH").address);
    EXPECT_EQ(snapshot.prices[2].low.value, units(995, 15));
    ASSERT_EQ(snapshot.allowances.size(), 4u); // two tokens, two routers
    EXPECT_EQ(std::ranges::count(snapshot.allowances, U256(77), &Allowance::amount), 1);
    EXPECT_FALSE(snapshot.sequencer_refusal.has_value());
    EXPECT_EQ(snapshot.digest, snapshot_digest(snapshot));
}

TEST_F(SnapshotReader, ThePastHasTheSameValuesInOneCallWithoutPools)
{
    Reader reader(world, world.config());
    const auto now = take(reader).value();
    const auto calls = world.multicalls().size();
    const auto past = run(take_past(world, world.config(), policy_of(world), world.head()));
    ASSERT_TRUE(past) << code_name(past.error().code);
    EXPECT_EQ(world.multicalls().size(), calls + 1);
    ASSERT_EQ((*past)->holdings.size(), now->holdings.size());
    ASSERT_EQ((*past)->prices.size(), now->prices.size());
    for (std::size_t i = 0; i < now->prices.size(); ++i) {
        EXPECT_EQ((*past)->holdings[i].raw, now->holdings[i].raw);
        EXPECT_EQ((*past)->prices[i].mid, now->prices[i].mid);
    }
    EXPECT_EQ((*past)->block, world.head());
    EXPECT_TRUE((*past)->pools.empty());
    EXPECT_TRUE((*past)->allowances.empty());
}

TEST_F(SnapshotReader, FindsPoolsOnceAndThenReadsThemInTheOneCall)
{
    Reader reader(world, world.config());
    const auto first = take(reader);
    ASSERT_TRUE(first.has_value()) << code_name(first.error().code);
    ASSERT_EQ((*first)->pools.size(), 2u);
    EXPECT_EQ(world.multicalls().size(), 3u); // find, read, the v3 pool's words
    world.advance(12s).set_price("ETH", 2010);
    const auto second = take(reader);
    ASSERT_TRUE(second.has_value());
    EXPECT_EQ(world.multicalls().size(), 4u);
    EXPECT_EQ((*second)->pools.size(), 2u);
    EXPECT_NE((*second)->digest, (*first)->digest);
    reader.forget_pools();
    ASSERT_TRUE(take(reader).has_value());
    EXPECT_EQ(world.multicalls().size(), 7u);
}

TEST_F(SnapshotReader, QuotesAsThePoolsStand)
{
    Reader reader(world, world.config());
    const auto snapshot = take(reader).value();
    for (const venue::PoolPtr& pool : snapshot->pools) {
        const auto quote = pool->quote(world.token("WETH").address, world.token("USDC").address, units(1, 18));
        ASSERT_TRUE(quote.has_value()) << pool->label();
        // The product formula by hand: 2e12 * 997 * 1e18 / (1000e18 * 1000 + 997 * 1e18).
        if (pool->address() != v2) continue;
        EXPECT_EQ(quote->amount_out, U256(1'992'013'962));
    }
}

TEST_F(SnapshotReader, ReadsAgainWhenAV3PriceLeavesTheKnownWords)
{
    Reader reader(world, world.config());
    ASSERT_TRUE(take(reader).has_value());
    world.advance(12s).move_v3_pool(v3, 150'000);
    const auto moved = take(reader);
    ASSERT_TRUE(moved.has_value());
    EXPECT_EQ(world.multicalls().size(), 5u);
    const auto pool = std::ranges::find(moved.value()->pools, v3, [](const auto& each) { return each->address(); });
    ASSERT_NE(pool, moved.value()->pools.end());
    EXPECT_EQ(dynamic_cast<const venue::V3Pool&>(**pool).state().position.tick, 150'000);
}

TEST_F(SnapshotReader, APlainAccountIsFineAndAnUnknownContractIsNot)
{
    {
        Reader reader(world, world.config());
        const auto snapshot = take(reader);
        ASSERT_TRUE(snapshot.has_value());
        EXPECT_FALSE((*snapshot)->safe.has_value());
    }
    world.set_code(k_treasury, parse_hex("ef0100" + std::string(40, '1')).value()); // EIP-7702: its key still signs
    Reader delegated(world, world.config());
    EXPECT_TRUE(take(delegated).has_value());
    world.set_code(k_treasury, {0x60});
    Reader contract(world, world.config());
    const auto refused = take(contract);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, Code::treasury_unreadable);
    EXPECT_EQ(refused.error().parameter("address"), evm::format_address(k_treasury));
    EXPECT_EQ(run(look_at(world, world.config(), k_treasury)).error().code, Code::treasury_unreadable);
}

TEST_F(SnapshotReader, RefusesAnUnsupportedSafeAndAChangedToken)
{
    safe::SafeState old = safe_state();
    old.version = "1.1.1";
    world.set_safe(k_treasury, old);
    Reader reader(world, world.config());
    EXPECT_EQ(take(reader).error().code, Code::safe_version_unsupported);
    world.set_safe(k_treasury, safe_state());
    world.answer(world.token("USDC").address, "decimals()",
                 [](BytesView) { return chain::CallResult{true, evm::abi::Writer().number(18).finish()}; });
    const auto refused = take(reader);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, Code::token_unreadable);
    EXPECT_EQ(refused.error().parameter("token"), "USDC");
}

TEST_F(SnapshotReader, ATokenWithoutDecimalsIsRefusedByName)
{
    Reader reader(world, world.config());
    world.answer(world.token("USDC").address, "decimals()", [](BytesView) { return chain::CallResult{}; });
    const auto refused = take(reader);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, Code::token_unreadable);
    EXPECT_EQ(refused.error().parameter("token"), "USDC");
}

TEST_F(SnapshotReader, APoolThatAnswersNonsenseIsLeftOut)
{
    Reader reader(world, world.config());
    bool lies = true;
    const Address honest = std::min(world.token("WETH").address, world.token("USDC").address);
    world.answer(v2, "token0()", [&](BytesView) {
        return chain::CallResult{true, evm::abi::Writer().address(lies ? invented_address(0x66, 6) : honest).finish()};
    });
    const auto taken = take(reader);
    ASSERT_TRUE(taken.has_value()) << code_name(taken.error().code);
    ASSERT_EQ((*taken)->pools.size(), 1u) << "the other pool stays";
    EXPECT_EQ((*taken)->pools.front()->address(), v3);
    ASSERT_EQ((*taken)->left_out.size(), 1u);
    const Error& note = (*taken)->left_out.front();
    EXPECT_EQ(note.code, Code::pool_left_out);
    EXPECT_EQ(note.parameter("venue"), "uniswap_v2");
    EXPECT_EQ(note.parameter("pool"), evm::format_address(v2));
    EXPECT_EQ(note.parameter("why"), "has other tokens");
    lies = false;
    world.advance(12s);
    const auto later = take(reader);
    ASSERT_TRUE(later.has_value());
    EXPECT_EQ((*later)->pools.size(), 2u) << "asked anew at every block";
    EXPECT_TRUE((*later)->left_out.empty());
}

TEST_F(SnapshotReader, PassesOnTheClientsFailuresAndAReorg)
{
    Reader reader(world, world.config());
    world.fail_next({Code::endpoints_disagree, Stage::chain});
    EXPECT_EQ(take(reader).error().code, Code::endpoints_disagree);
    world.advance(12s);
    const chain::Block gone = world.head();
    world.reorg();
    EXPECT_EQ(run(reader.take(policy_of(world), gone)).error().code, Code::block_unknown);
    EXPECT_TRUE(take(reader).has_value()); // nothing is left over from the failures
}

TEST_F(SnapshotReader, AStalePriceIsPartOfTheSnapshotAndNamesItsAsset)
{
    Reader reader(world, world.config());
    world.advance(2h).set_price("ETH", 2000);
    const auto snapshot = take(reader).value();
    EXPECT_FALSE(snapshot->prices[0].refusal.has_value());
    ASSERT_TRUE(snapshot->prices[2].refusal.has_value());
    EXPECT_EQ(snapshot->prices[2].refusal->code, Code::price_stale);
    EXPECT_EQ(snapshot->prices[2].refusal->parameter("asset"), "USDC");
    EXPECT_EQ(snapshot->prices[2].refusal->parameter("age"), "7200");
}

TEST_F(SnapshotReader, FirstLookShowsWhatIsThere)
{
    const auto look = run(look_at(world, world.config(), k_treasury));
    ASSERT_TRUE(look.has_value());
    EXPECT_EQ(look->holdings.size(), 3u); // no DAI, no WBTC
    EXPECT_EQ(look->prices.size(), 3u);
    EXPECT_FALSE(look->safe.has_value());
}

TEST(SnapshotDigest, TellsOwnersFromModules)
{
    Snapshot one, other;
    one.safe = safe_state();
    other.safe = safe_state();
    other.safe->modules = {other.safe->owners.back()};
    other.safe->owners.pop_back();
    EXPECT_NE(snapshot_digest(one), snapshot_digest(other));
    other = one;
    EXPECT_EQ(snapshot_digest(one), snapshot_digest(other));
    other.safe->fallback_handler = {};
    EXPECT_NE(snapshot_digest(one), snapshot_digest(other));
}

} // namespace
} // namespace ballast::snapshot
