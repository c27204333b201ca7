#include "simulate/checks.h"
#include "support/run_task.h"
#include <gtest/gtest.h>

// Each row by hand: what passes to the last unit, and what does not.
namespace ballast::simulate {
namespace {

using Kind = Check::Kind;
using Verdict = Check::Verdict;

Address address(std::uint8_t byte)
{
    Address out;
    out.bytes.fill(byte);
    return out;
}
const Token k_eth{evm::k_native, "ETH", 18};
const Token k_weth{address(1), "WETH", 18};
const Address k_router = address(9);
const Token k_usdc{address(2), "USDC", 6};
const Token k_dai{address(3), "DAI", 18};
const Time k_now{std::chrono::seconds(1'800'000'000)};

U256 weth(std::uint64_t milli) { return U256(milli) * U256::power_of_ten(15); }
U256 usdc(std::uint64_t dollars) { return U256(dollars) * U256::power_of_ten(6); }

/// A Safe sells 10 WETH at 2,000 dollars for USDC: 0.3 % fee, 0.1 % for its size, a floor of 19,860.
class Checks : public ::testing::Test {
protected:
    Checks()
    {
        m_plan.trades.push_back({.sell = k_weth,
                                 .buy = k_usdc,
                                 .amount_in = weth(10'000),
                                 .expected_out = usdc(19'920),
                                 .min_out = usdc(19'860),
                                 .value = usd_from(20'000),
                                 .slack = Bps{30},
                                 .fees = usd_from(60),
                                 .impact = usd_from(20),
                                 .depth_share = 0.1,
                                 .route = {},
                                 .leg_floors = {}});
        m_plan.trades[0].route.fee_share = 0.003;
        m_plan.trades[0].route.impact_share = 0.001;
        m_plan.cost = {usd_from(60), usd_from(20), usd_from(10)};
        m_plan.block.time = k_now;
        m_plan.safe_tx = safe::SafeTx{};
        m_plan.safe_tx->nonce = U256(42);
        const venue::SwapOrder order{{}, {k_weth.address, k_usdc.address}, weth(10'000), usdc(19'860), {}, {}};
        auto swap = venue::find_venue("uniswap_v2")->encode_swap({{"router", k_router}}, order);
        m_plan.calls.push_back({plan::PlannedCall::Kind::swap, {swap.to, {}, std::move(swap.data)}, 0});
        m_snapshot.safe = safe::SafeState{};
        m_snapshot.safe->version = "1.4.1";
        m_snapshot.safe->threshold = 2;
        m_snapshot.safe->nonce = U256(42);
        m_snapshot.safe->owners = {address(7), address(8)};
        hold(k_weth, 2000);
        hold(k_usdc, 1);
        m_run.success = true;
        m_run.safe_after = m_snapshot.safe;
        m_run.safe_after->threshold = 1; // the dry run's own override
        m_run.safe_after->nonce = U256(43);
        m_run.allowances_after = {U256(0)};
        m_head.time = k_now;
        m_changes = {{k_weth, weth(50'000), weth(40'000)}, {k_usdc, usdc(1'000), usdc(20'920)}};
    }
    void hold(const Token& token, double dollars)
    {
        holding::Holding holding;
        holding.token = token;
        m_snapshot.holdings.push_back(holding);
        oracle::PriceReading price;
        price.token = token.address;
        price.mid = price_of(dollars);
        price.limit = std::chrono::seconds(3600);
        price.updated = k_now;
        m_snapshot.prices.push_back(price);
    }
    static Price price_of(double dollars)
    {
        return {U256(static_cast<std::uint64_t>(std::llround(dollars * 1000))) * U256::power_of_ten(15)};
    }
    [[nodiscard]] std::optional<Check> row(Kind kind) const
    {
        SimulateRequest request;
        request.plan = std::make_shared<const plan::Plan>(m_plan);
        request.snapshot = std::make_shared<const snapshot::Snapshot>(m_snapshot);
        request.policy.limits = m_limits;
        for (const Token& token : {k_weth, k_usdc, k_dai}) {
            request.policy.targets.emplace_back();
            request.policy.targets.back().members = {token};
        }
        request.chain.wrapped = k_weth;
        request.chain.native = k_eth;
        request.chain.venues["uniswap_v2"] = {{"router", k_router}};
        request.safe = m_shown;
        request.spent = m_spent;
        for (const Check& each : make_checks(request, m_run, m_head, m_changes))
            if (each.kind == kind) return each;
        return std::nullopt;
    }
    [[nodiscard]] Verdict verdict(Kind kind) const { return row(kind).value().verdict; }
    [[nodiscard]] std::string number(Kind kind, std::string_view name = "value") const
    {
        const Check found = row(kind).value();
        for (const Parameter& each : found.numbers)
            if (each.name == name) return each.value;
        return {};
    }

    plan::Plan m_plan;
    snapshot::Snapshot m_snapshot;
    policy::Limits m_limits; // slippage 30 bp, impact 100 bp
    DryRun m_run;
    chain::Block m_head;
    std::vector<BalanceChange> m_changes;
    Usd m_spent;
    std::optional<safe::SafeState> m_shown;
};

// 2^24 is 16,777,216: with a quarter spare, 13,421,772 still fits.
TEST_F(Checks, ABatchThatIsTooMuchForOneTransactionIsBlocked)
{
    m_run.gas = {13'421'772};
    EXPECT_FALSE(row(Kind::transaction_gas));
    m_run.gas = {13'421'776};
    ASSERT_TRUE(row(Kind::transaction_gas));
    EXPECT_EQ(row(Kind::transaction_gas)->verdict, Verdict::block);
    m_run.gas = {9'000'000};
    m_head.gas_limit = {10'000'000}; // a chain with small blocks
    EXPECT_TRUE(row(Kind::transaction_gas));
    m_plan.safe_tx.reset(); // a plain account sends one call after the other
    EXPECT_FALSE(row(Kind::transaction_gas));
}

TEST_F(Checks, FloorsAreJudgedByThePricesOfTheSnapshotGiven)
{
    // 19,860 of 20,000 dollars: 70 bp under. Allowed are 30 of fees, 100 of impact, 30 of slippage.
    EXPECT_EQ(verdict(Kind::floors), Verdict::pass);
    EXPECT_EQ(number(Kind::floors), "-70.0");
    EXPECT_EQ(number(Kind::floors, "limit"), "-160.0");
    m_snapshot.prices[0].mid = price_of(2018); // 19,860 of 20,180: 158.6 bp under
    EXPECT_EQ(verdict(Kind::floors), Verdict::pass);
    m_snapshot.prices[0].mid = price_of(2019); // of 20,190: 163.4
    EXPECT_EQ(verdict(Kind::floors), Verdict::block);
    EXPECT_EQ(number(Kind::floors), "-163.4");
}

TEST_F(Checks, EachFloorHasItsOwnLimit)
{
    // A second trade of one dollar, over two pools of 0.3 %: its limit is wider, and does not widen the first one's.
    m_plan.trades.push_back(m_plan.trades[0]);
    m_plan.trades[1].amount_in = weth(1);
    m_plan.trades[1].min_out = usdc(2);
    const venue::SwapOrder order{{}, {k_weth.address, k_dai.address, k_usdc.address}, weth(1), usdc(2), {}, {}};
    auto swap = venue::find_venue("uniswap_v2")->encode_swap({{"router", k_router}}, order);
    m_plan.calls.push_back({plan::PlannedCall::Kind::swap, {swap.to, {}, std::move(swap.data)}, 1});
    EXPECT_EQ(verdict(Kind::floors), Verdict::pass);
    m_snapshot.prices[0].mid = price_of(2019); // 163.4 bp under, of 160
    EXPECT_EQ(verdict(Kind::floors), Verdict::block);
    EXPECT_EQ(number(Kind::floors, "limit"), "-160.0");
}

TEST_F(Checks, AFloorWithoutAPriceBlocks)
{
    m_snapshot.prices[1].mid = {};
    EXPECT_EQ(verdict(Kind::floors), Verdict::block);
}

TEST_F(Checks, PoolsThatLeaveThePriceFeedBlock)
{
    // 40 bp less than the feed; 30 are fees and 10 the size's own: the pools agree with it.
    EXPECT_EQ(verdict(Kind::price_agreement), Verdict::pass);
    EXPECT_EQ(number(Kind::price_agreement), "0.00");
    m_snapshot.prices[1].mid = price_of(0.995); // what is bought is worth half a percent less by now
    EXPECT_EQ(verdict(Kind::price_agreement), Verdict::pass);
    EXPECT_EQ(number(Kind::price_agreement), "0.50");
    m_snapshot.prices[1].mid = price_of(0.98);
    EXPECT_EQ(verdict(Kind::price_agreement), Verdict::block);
    EXPECT_EQ(number(Kind::price_agreement), "2.09") << "2.39 percent are lost, 0.30 of them fees";
    m_snapshot.prices[1].mid = price_of(1.02); // in the treasury's favour: somebody errs all the same
    EXPECT_EQ(verdict(Kind::price_agreement), Verdict::block);
}

TEST_F(Checks, WhatAPlanSaysOfItsOwnFeesAndImpactDoesNotMoveItsLimits)
{
    m_plan.trades[0].route.fee_share = m_plan.trades[0].route.impact_share = 1;
    m_plan.trades[0].min_out = U256(1);
    EXPECT_EQ(verdict(Kind::floors), Verdict::block);
    EXPECT_EQ(number(Kind::floors, "limit"), "-160.0") << "the fee is the swap's own";
    m_plan.trades[0].buy.decimals = 0; // a dollar coin without cents would make any floor a fortune
    EXPECT_EQ(verdict(Kind::floors), Verdict::block);
    m_changes[1].after = usdc(20'720); // 200 dollars less: 1.4 percent lost, 0.3 of them fees
    EXPECT_EQ(verdict(Kind::price_agreement), Verdict::block);
    EXPECT_EQ(number(Kind::price_agreement), "1.10");
}

TEST_F(Checks, APriceOlderThanItsHeartbeatBlocks)
{
    m_snapshot.prices[0].updated = k_now - std::chrono::seconds(3600);
    EXPECT_EQ(verdict(Kind::price_age), Verdict::pass);
    EXPECT_EQ(number(Kind::price_age, "share"), "100");
    m_head.time += std::chrono::seconds(1);
    EXPECT_EQ(verdict(Kind::price_age), Verdict::block);
    EXPECT_EQ(number(Kind::price_age, "asset"), "WETH");
}

TEST_F(Checks, TheMonthsCostsCountAgainstTheBudget)
{
    EXPECT_FALSE(row(Kind::loss_budget)) << "no budget, no row";
    m_limits.loss_budget_month = usd_from(100);
    m_spent = usd_from(10); // and 90 of this plan
    EXPECT_EQ(verdict(Kind::loss_budget), Verdict::pass);
    m_spent += Usd{1};
    EXPECT_EQ(verdict(Kind::loss_budget), Verdict::block);
    m_spent = {};
    m_plan.cost = {}; // 80 dollars are lost in the dry run all the same
    EXPECT_EQ(number(Kind::loss_budget), "80");
    m_run.gas = {1'000'000};
    m_head.base_fee = {U256(10'000'000'000)};
    m_snapshot.native_price.mid = price_of(2000);
    EXPECT_EQ(number(Kind::loss_budget), "100") << "and 0.01 of the coin for gas";
}

TEST_F(Checks, WhatIsBoughtArrivesAndNothingElseLeaves)
{
    EXPECT_EQ(verdict(Kind::returns_to_treasury), Verdict::pass);
    EXPECT_EQ(number(Kind::returns_to_treasury), "1");
    m_changes[1].after = usdc(20'860); // its floor
    EXPECT_EQ(verdict(Kind::returns_to_treasury), Verdict::pass);
    m_changes[1].after -= U256(1);
    EXPECT_EQ(verdict(Kind::returns_to_treasury), Verdict::block);
    EXPECT_EQ(number(Kind::returns_to_treasury), "0");
    m_changes[1].after = usdc(20'920);
    m_changes[0].after -= U256(1); // more is gone than was sold
    EXPECT_EQ(verdict(Kind::returns_to_treasury), Verdict::block);
    m_changes[0].after += U256(1);
    m_changes.push_back({k_dai, U256(10), U256(9)});
    EXPECT_EQ(verdict(Kind::returns_to_treasury), Verdict::block);
}

TEST_F(Checks, AWrapMovesTheNativeCoinButLosesNothingOfIt)
{
    m_plan.calls.push_back({plan::PlannedCall::Kind::wrap, {}, 0});
    m_plan.trades[0].sell = k_eth;
    m_changes[0].after = weth(50'000);
    m_changes.push_back({k_eth, weth(30'000), weth(20'000)});
    EXPECT_EQ(verdict(Kind::returns_to_treasury), Verdict::pass);
    m_changes[0].after = weth(60'000); // wrapped, and not sold yet
    EXPECT_EQ(verdict(Kind::returns_to_treasury), Verdict::pass);
    m_changes[0].after = weth(50'000) - U256(1);
    EXPECT_EQ(verdict(Kind::returns_to_treasury), Verdict::block) << "one unit of the pair is gone";
}

TEST_F(Checks, AnAllowanceThatStaysIsNoted)
{
    EXPECT_EQ(verdict(Kind::allowances_left), Verdict::pass);
    m_run.allowances_after = {U256(0), U256(1)};
    EXPECT_EQ(verdict(Kind::allowances_left), Verdict::note);
    EXPECT_EQ(number(Kind::allowances_left), "1");
}

TEST_F(Checks, TheSafeStaysAsItIs)
{
    EXPECT_EQ(verdict(Kind::owners_unchanged), Verdict::pass);
    const DryRun good = m_run;
    m_run.safe_after->owners.push_back(address(9));
    EXPECT_EQ(verdict(Kind::owners_unchanged), Verdict::block);
    m_run = good;
    m_run.safe_after->threshold = 2; // the override is gone: the batch set it
    EXPECT_EQ(verdict(Kind::owners_unchanged), Verdict::block);
    m_run = good;
    m_run.safe_after->guard = address(9);
    EXPECT_EQ(verdict(Kind::owners_unchanged), Verdict::block);
    m_run = good;
    m_run.safe_after.reset();
    EXPECT_EQ(verdict(Kind::owners_unchanged), Verdict::block);
    EXPECT_EQ(number(Kind::owners_unchanged, "nonce"), "");
}

TEST_F(Checks, ASafeThatIsNotAsItWasShownBlocks)
{
    m_shown = m_snapshot.safe;
    EXPECT_EQ(verdict(Kind::owners_unchanged), Verdict::pass);
    m_snapshot.safe->modules = m_run.safe_after->modules = {address(9)}; // somebody added one since
    EXPECT_EQ(verdict(Kind::owners_unchanged), Verdict::block);
    m_shown->modules = {address(9)};
    EXPECT_EQ(verdict(Kind::owners_unchanged), Verdict::pass);
    m_snapshot.safe->threshold = 3;
    EXPECT_EQ(verdict(Kind::owners_unchanged), Verdict::block);
}

TEST_F(Checks, OfARestoredPlanOwnersAndThresholdCount)
{
    m_snapshot.safe->guard = m_run.safe_after->guard = address(5);
    m_shown.emplace();
    m_shown->owners = m_snapshot.safe->owners;
    m_shown->threshold = 2;
    EXPECT_EQ(verdict(Kind::owners_unchanged), Verdict::pass);
    m_shown->owners.pop_back();
    EXPECT_EQ(verdict(Kind::owners_unchanged), Verdict::block);
}

TEST_F(Checks, ANonceThatIsNotTheSafesNextBlocksAndIsNamed)
{
    m_snapshot.safe->nonce = U256(49);
    m_run.safe_after->nonce = U256(50);
    EXPECT_EQ(verdict(Kind::owners_unchanged), Verdict::block);
    EXPECT_EQ(number(Kind::owners_unchanged, "nonce"), "42");
}

TEST_F(Checks, TheAccessorLeavesNonceAndThresholdAsTheyAre)
{
    m_run.method = Method::safe_accessor;
    EXPECT_EQ(verdict(Kind::owners_unchanged), Verdict::block);
    m_run.safe_after = m_snapshot.safe;
    EXPECT_EQ(verdict(Kind::owners_unchanged), Verdict::pass);
    m_snapshot.safe->nonce = m_run.safe_after->nonce = U256(49);
    EXPECT_EQ(verdict(Kind::owners_unchanged), Verdict::block);
}

TEST_F(Checks, AThinPoolIsNoted)
{
    EXPECT_FALSE(row(Kind::pool_depth));
    m_plan.trades[0].depth_share = 0.2; // the limit of 20 percent
    EXPECT_FALSE(row(Kind::pool_depth));
    m_plan.trades[0].depth_share = 0.21;
    EXPECT_EQ(verdict(Kind::pool_depth), Verdict::note);
    EXPECT_EQ(number(Kind::pool_depth), "21");
}

TEST_F(Checks, ABaseFeeAboveTheCapBlocks)
{
    EXPECT_FALSE(row(Kind::base_fee)) << "no cap, no row";
    m_limits.base_fee_cap = {U256(30'000'000'000)};
    m_head.base_fee = {U256(30'000'000'000)};
    EXPECT_EQ(verdict(Kind::base_fee), Verdict::pass);
    m_head.base_fee = {U256(30'000'000'001)};
    EXPECT_EQ(verdict(Kind::base_fee), Verdict::block);
}

} // namespace
} // namespace ballast::simulate
