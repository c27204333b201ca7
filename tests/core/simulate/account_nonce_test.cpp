#include "simulate/checks.h"
#include <gtest/gtest.h>

// A plain account's plan is for its next transaction: what the account has sent since may be this very plan.
namespace ballast::simulate {
namespace {

std::optional<Check> account_nonce(std::optional<std::uint64_t> planned, std::optional<std::uint64_t> today)
{
    auto plan = std::make_shared<plan::Plan>();
    plan->nonce = planned;
    auto snapshot = std::make_shared<snapshot::Snapshot>();
    snapshot->nonce = today;
    SimulateRequest request;
    request.plan = plan;
    request.snapshot = snapshot;
    for (const Check& row : make_checks(request, {}, {}, {}))
        if (row.kind == Check::Kind::account_nonce) return row;
    return std::nullopt;
}

TEST(AccountNonce, MustBeThePlans)
{
    ASSERT_TRUE(account_nonce(7, 7));
    EXPECT_EQ(account_nonce(7, 7)->verdict, Check::Verdict::pass);
    for (const std::uint64_t today : {8u, 9u, 6u})
        EXPECT_EQ(account_nonce(7, today)->verdict, Check::Verdict::block) << today;
    EXPECT_EQ(account_nonce(7, 8)->numbers, (std::vector<Parameter>{{"nonce", "7"}}));
}

TEST(AccountNonce, IsNoMatterOfASafe) { EXPECT_FALSE(account_nonce(std::nullopt, std::nullopt)); }

} // namespace
} // namespace ballast::simulate
