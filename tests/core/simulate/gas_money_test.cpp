#include "simulate/checks.h"
#include <gtest/gtest.h>

namespace ballast::simulate {
namespace {

constexpr std::uint64_t k_gwei = 1'000'000'000;

/// A plan of 400,000 gas at a base fee of 20 gwei and a tip of 2: with a quarter of the gas spare and room for the base
/// fee to double, 500,000 gas at 42 gwei, 0.021 of the coin.
std::optional<Check> gas_money(std::optional<Wei> held)
{
    auto plan = std::make_shared<plan::Plan>();
    plan->gas = {400'000};
    plan->gas_price = {U256(22 * k_gwei)};
    plan->block.base_fee = {U256(20 * k_gwei)};
    SimulateRequest request;
    request.plan = plan;
    request.snapshot = std::make_shared<snapshot::Snapshot>();
    request.chain.native = {evm::k_native, "ETH", 18};
    DryRun run;
    run.success = true;
    run.gas = {300'000};
    run.gas_money = held;
    chain::Block head;
    head.base_fee = {U256(20 * k_gwei)};
    for (const Check& row : make_checks(request, run, head, {}))
        if (row.kind == Check::Kind::gas_money) return row;
    return std::nullopt;
}

TEST(GasMoney, IsEnoughToTheWei)
{
    const U256 need = U256(500'000) * U256(42 * k_gwei);
    const auto enough = gas_money(Wei{need});
    ASSERT_TRUE(enough);
    EXPECT_EQ(enough->verdict, Check::Verdict::pass);
    EXPECT_EQ(enough->numbers, (std::vector<Parameter>{{"asset", "ETH"}, {"value", "0.0210"}, {"limit", "0.0210"}}));
    EXPECT_EQ(gas_money(Wei{need - U256(1)})->verdict, Check::Verdict::note) << "another key may pay elsewhere";
    EXPECT_EQ(gas_money(Wei{})->verdict, Check::Verdict::note);
}

TEST(GasMoney, IsNotJudgedWhereNobodyIsChosen) { EXPECT_FALSE(gas_money(std::nullopt)); }

} // namespace
} // namespace ballast::simulate
