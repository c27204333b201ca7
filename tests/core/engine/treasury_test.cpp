#include "fixture.h"

// Treasuries as they are added and kept.
namespace ballast::engine {
namespace {

using TreasuryTest = EngineTest;

// Kept, it would be gone at the next start: the file's own rules refuse it there.
TEST_F(TreasuryTest, APolicyThatALaterStartCouldNotReadIsRefused)
{
    auto session = open();
    policy::Policy long_name = m_policy;
    long_name.treasury_name = std::string(1000, 'n');
    EXPECT_EQ(session->refusal(AddTreasury{long_name, k_chain}), Code::policy_field_invalid);
    policy::Policy wild_limit = m_policy;
    wild_limit.limits.horizon_days = -1;
    EXPECT_EQ(session->refusal(AddTreasury{wild_limit, k_chain}), Code::policy_field_invalid);
    EXPECT_TRUE(session->state()->treasuries.empty());
    session->must(AddTreasury{m_policy, k_chain});
    (void)session->end();
    session = open();
    session->wait([](const EngineState& each) { return !each.starting; });
    EXPECT_EQ(session->state()->treasuries.size(), 1u);
}

TEST_F(TreasuryTest, EveryVersionOfThePolicyCanBeReadAgain)
{
    const auto session = open();
    EXPECT_EQ(session->refusal(ReadPolicy{1}), Code::policy_missing) << "no treasury is watched";
    session->must(AddTreasury{m_policy, k_chain});
    policy::Policy next = m_policy;
    next.limits.horizon_days = 30;
    session->must(ReplacePolicy{next});
    const auto first = policy::parse_policy(session->must(ReadPolicy{1}));
    const auto second = policy::parse_policy(session->must(ReadPolicy{2}));
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->limits.horizon_days, m_policy.limits.horizon_days);
    EXPECT_EQ(second->limits.horizon_days, 30);
    EXPECT_EQ(session->refusal(ReadPolicy{3}), Code::policy_missing);
}

// A chain has two names, and a treasury on it is one.
TEST_F(TreasuryTest, TheShortNameOfAChainMeansTheSameTreasury)
{
    auto session = open();
    const auto chains = session->wait([](const EngineState& each) { return !each.chains.empty(); })->chains;
    const auto chain = std::ranges::find_if(chains, [](const auto& each) { return each->name == k_chain; });
    ASSERT_NE(chain, chains.end());
    session->must(AddTreasury{m_policy, (*chain)->short_name});
    EXPECT_EQ(session->state()->treasuries.front().chain, k_chain);
    EXPECT_EQ(session->refusal(AddTreasury{m_policy, k_chain}), Code::command_not_possible);
    session->must(ForgetTreasury{m_policy.treasury, (*chain)->short_name});
    EXPECT_TRUE(session->state()->treasuries.empty());
}

// Half of a sale that stopped, or what a purchase brought above its floor, must not leave the books.
TEST_F(TreasuryTest, TheWrappedCoinCountsWhereThePolicyNamesTheCoin)
{
    policy::Policy coin = m_policy;
    const auto line = std::ranges::find_if(coin.targets, [&](const policy::Target& each) {
        return std::ranges::count(each.members, m_story.world().config().wrapped.address, &Token::address) > 0;
    });
    ASSERT_NE(line, coin.targets.end());
    line->members = {m_story.world().config().native};
    line->trade_member = 0;
    const auto session = open();
    session->must(AddTreasury{coin, k_chain});
    const StatePtr state = session->wait([](const EngineState& each) { return each.drift != nullptr; });
    const auto held = std::ranges::find(state->snapshot->holdings, m_story.world().config().wrapped.address,
                                        [](const holding::Holding& each) { return each.token.address; });
    ASSERT_NE(held, state->snapshot->holdings.end());
    EXPECT_FALSE(held->raw.is_zero());
    EXPECT_GT(state->drift->lines[static_cast<std::size_t>(line - coin.targets.begin())].value.value, 0);
}

// All prices, ages and deadlines would be judged as of then.
TEST_F(TreasuryTest, AChainThatStandsStillIsNotTakenForToday)
{
    const auto session = open_with_review();
    m_node->with([this] { m_story.world().advance(-std::chrono::minutes(15)); });
    const StatePtr state = session->wait([](const EngineState& each) {
        return std::ranges::any_of(each.problems, [](const Error& one) { return one.code == Code::head_stale; });
    });
    EXPECT_EQ(session->refusal(approval(*state)), Code::head_stale);
    m_node->with([this] { m_story.world().advance(std::chrono::minutes(15)); });
    session->wait([](const EngineState& each) { return each.problems.empty(); });
}

} // namespace
} // namespace ballast::engine
