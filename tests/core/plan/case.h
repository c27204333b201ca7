#pragma once
#include "plan/plan.h"
#include "support/treasury.h"
#include "venue/uniswap_v2_pool.h"
#include <gtest/gtest.h>

namespace ballast::plan {

using tests::absolute_band;
using Kind = PlannedCall::Kind;

inline const Address k_router = tests::token_address(150);

inline U256 raw(std::string_view amount, unsigned decimals) { return evm::parse_amount(amount, decimals).value(); }

/// A plain account with 75 % WETH where 50 % is wanted, and one deep v2 pool at the oracle's price.
struct Case {
    tests::Treasury treasury = tests::make_treasury(
        {{"WETH", 18, "30", 2500, 50, absolute_band(5)}, {"USDC", 6, "25000", 1, 50, absolute_band(5)}});
    PlanRequest request;
    Case()
    {
        request.chain.id = {1};
        request.chain.native = {evm::k_native, "ETH", 18};
        request.chain.wrapped = treasury.policy.targets[0].members[0];
        request.chain.venues["uniswap_v2"] = {{"factory", tests::token_address(151)}, {"router", k_router}};
        request.gas_price = {U256(10'000'000'000)};
        pool("40000", "100000000");
        treasury.policy.limits.risk_aversion = 100;
    }
    void pool(std::string_view weth, std::string_view usdc)
    {
        treasury.snapshot->pools = {venue::make_v2_pool({tests::token_address(100),
                                                         {tests::token_address(0), tests::token_address(1)},
                                                         {raw(weth, 18), raw(usdc, 6)},
                                                         3000})};
    }
    /// The first line is so much of the chain's coin, which costs what WETH does.
    void hold_coin(std::string_view amount)
    {
        const Token ether{evm::k_native, "ETH", 18};
        treasury.snapshot->holdings[0] = {ether, raw(amount, 18)};
        treasury.snapshot->prices[0].token = ether.address;
        treasury.policy.targets[0].members = {ether};
    }
    /// So much of another token beside the first line's, at the same price; no target names it yet.
    void hold_beside(const Token& token, std::string_view amount)
    {
        treasury.snapshot->holdings.push_back({token, raw(amount, 18)});
        treasury.snapshot->prices.push_back(treasury.snapshot->prices[0]);
        treasury.snapshot->prices.back().token = token.address;
    }
    /// The treasury is a Safe.
    void make_safe()
    {
        safe::SafeState safe;
        safe.version = "1.4.1";
        safe.owners = {tests::token_address(30)};
        safe.threshold = 1;
        treasury.snapshot->safe = safe;
        request.chain.safes = {{"1.4.1", tests::token_address(31), {}, {}}};
    }
    /// So much of the coin is held, and all of it is to become the second asset.
    void sell_all_coins(const char* amount)
    {
        hold_coin(amount);
        treasury.policy.targets[0].weight = {};
        treasury.policy.targets[1].weight = k_whole;
    }
    Result<Decision> decide()
    {
        if (!treasury.snapshot->safe) treasury.snapshot->nonce = 7;
        request.snapshot = treasury.snapshot;
        request.policy = treasury.policy;
        const auto drift = drift::measure_drift(*treasury.snapshot, treasury.policy, {});
        EXPECT_TRUE(drift);
        request.drift = std::make_shared<const drift::Drift>(drift.value());
        return make_plan(request);
    }
    PlanPtr plan()
    {
        const auto decision = decide();
        EXPECT_TRUE(decision) << (decision ? "" : code_name(decision.error().code));
        const auto* plan = decision ? std::get_if<PlanPtr>(&*decision) : nullptr;
        EXPECT_TRUE(plan) << "held";
        return plan ? *plan : nullptr;
    }
    std::optional<Hold> hold()
    {
        const auto decision = decide();
        if (!decision || !std::holds_alternative<Hold>(*decision)) return std::nullopt;
        return std::get<Hold>(*decision);
    }
};

} // namespace ballast::plan
