#include "fixture.h"

// From the plan to the signatures, by commands.
namespace ballast::engine {
namespace {

using Phase = Review::Phase;
class ReviewTest : public EngineTest {
protected:
    static std::optional<simulate::Check::Verdict> verdict_of(const EngineState& state, simulate::Check::Kind kind)
    {
        for (const simulate::Check& each : state.review.simulated->checks())
            if (each.kind == kind) return each.verdict;
        return std::nullopt;
    }
};

TEST_F(ReviewTest, AFirstLookProposesTodaysAllocation)
{
    const auto session = open();
    session->must(LookAtTreasury{m_policy.treasury, k_chain});
    const StatePtr state = session->state();
    ASSERT_TRUE(state->first_look);
    ASSERT_TRUE(state->first_look->safe);
    EXPECT_EQ(state->first_look->safe->owners, m_owners);
    EXPECT_EQ(state->first_look->safe->threshold, 2u);
    // 20 WETH at 2,600, and 30,000 of each dollar coin.
    EXPECT_NEAR(to_double(state->first_look->total), 112'000, 0.01);
    // 46.43, 26.79 and 26.79 %, each rounded to a tenth so that all are 100.
    ASSERT_EQ(state->first_look->proposed.targets.size(), 3u);
    EXPECT_EQ(state->first_look->proposed.targets[0].weight.value, 464'000);
    EXPECT_EQ(state->first_look->proposed.targets[1].weight.value, 268'000);
    EXPECT_EQ(state->first_look->proposed.targets[2].weight.value, 268'000);
    EXPECT_TRUE(policy::validate_policy(state->first_look->proposed));

    EXPECT_EQ(session->refusal(LookAtTreasury{tests::invented_address(0xab, 9), k_chain}), Code::treasury_empty);
    EXPECT_EQ(session->refusal(LookAtTreasury{m_policy.treasury, "No such chain"}), Code::chain_unknown);
    EXPECT_FALSE(session->state()->first_look) << "an old look does not stand beside a refusal";
}

TEST_F(ReviewTest, ATreasuryIsReadAndAPlanDecided)
{
    const auto session = open_with_plan();
    const StatePtr state = session->state();
    ASSERT_TRUE(state->drift);
    EXPECT_NEAR(state->drift->lines.front().weight, 52.0 / 112, 1e-6);
    EXPECT_EQ(state->keys.size(), 2u);
    for (const KeyInfo& key : state->keys)
        EXPECT_TRUE(key.owner);
    EXPECT_EQ(session->refusal(AddTreasury{m_policy, k_chain}), Code::command_not_possible) << "watched already";

    policy::Destination edge;
    edge.kind = policy::Destination::Kind::edge;
    session->must(MakePlan{edge, true});
    ASSERT_TRUE(session->state()->alternative);
    const auto* other = std::get_if<plan::PlanPtr>(&*session->state()->alternative);
    ASSERT_TRUE(other);
    EXPECT_EQ((*other)->destination, edge);
    EXPECT_TRUE(has_plan(*session->state())) << "the policy's own plan stays beside it";
}

TEST_F(ReviewTest, SimulationOpensTheReview)
{
    const auto session = open_with_plan();
    const std::string digest = session->must(SimulatePlan{});
    const StatePtr state = session->state();
    EXPECT_EQ(state->review.phase, Phase::review);
    ASSERT_TRUE(state->review.simulated);
    EXPECT_EQ(format_hex(state->review.simulated->plan().digest), digest);
    EXPECT_EQ(state->review.threshold, 2u);
    EXPECT_FALSE(state->review.approved);
    EXPECT_FALSE(state->review.simulated->failure());

    // A new block brings a new dry run of the same plan.
    advance();
    const BlockNumber head = m_node->with([this] { return m_story.world().head().number; });
    const StatePtr later =
        session->wait([&](const EngineState& each) { return each.review.simulated->block().number == head; });
    EXPECT_EQ(format_hex(later->review.simulated->plan().digest), digest);
}

TEST_F(ReviewTest, ApprovalOfAnotherDigestIsRefused)
{
    const auto session = open_with_review();
    ApprovePlan command = approval(*session->state());
    command.digest_seen.bytes[31] ^= 1;
    EXPECT_EQ(session->refusal(command), Code::digest_mismatch);
    const StatePtr state = session->state();
    EXPECT_EQ(state->review.phase, Phase::review);
    EXPECT_FALSE(state->review.approved);
    ASSERT_TRUE(state->review.problem);
    EXPECT_EQ(state->review.problem->code, Code::digest_mismatch);
    EXPECT_EQ(session->refusal(SignWith{m_owners[0]}), Code::command_not_possible);
}

TEST_F(ReviewTest, APlanUnderReviewIsJudgedByTodaysPrices)
{
    const auto session = open_with_review();
    const simulate::SimulatedPtr before = session->state()->review.simulated;
    EXPECT_EQ(before->count(simulate::Check::Verdict::block), 0u);
    // WETH is sold: at a price 10 % higher the floors lie far below the feed.
    m_node->with([this] {
        m_story.price("WETH", tests::Percent{10});
        m_story.world().advance(std::chrono::seconds(12));
    });
    const StatePtr state =
        session->wait([&](const EngineState& each) { return each.review.simulated != before && each.review.current; });
    EXPECT_EQ(verdict_of(*state, simulate::Check::Kind::floors), simulate::Check::Verdict::block);
    EXPECT_EQ(session->refusal(approval(*state)), Code::check_blocked);
}

TEST_F(ReviewTest, APlanWhoseSafeNonceIsUsedIsNotApproved)
{
    const auto session = open_with_review();
    const simulate::SimulatedPtr before = session->state()->review.simulated;
    safe::SafeState safe = *session->state()->snapshot->safe;
    safe.nonce += U256(1); // somebody executed another transaction
    m_node->with([&] {
        m_story.world().set_safe(m_policy.treasury, safe);
        m_story.world().advance(std::chrono::seconds(1));
    });
    const StatePtr state =
        session->wait([&](const EngineState& each) { return each.review.simulated != before && each.review.current; });
    EXPECT_EQ(verdict_of(*state, simulate::Check::Kind::owners_unchanged), simulate::Check::Verdict::block);
    EXPECT_EQ(session->refusal(approval(*state)), Code::check_blocked);
}

TEST_F(ReviewTest, PastTheDeadlineNothingIsSignedInTheSameRunEither)
{
    const auto session = open_with_review();
    session->must(approval(*session->state()));
    session->must(UnlockKey{m_owners[0], passphrase()});
    m_node->with([this] {
        m_story.advance(m_policy.limits.deadline + std::chrono::seconds(1));
        m_story.refresh_feeds();
        m_story.world().advance(std::chrono::seconds(1));
    });
    // Told before anybody tries.
    session->wait(
        [](const EngineState& each) { return each.review.problem && each.review.problem->code == Code::plan_expired; });
    EXPECT_GT(session->state()->head->time, session->state()->review.simulated->plan().deadline);
    EXPECT_EQ(session->refusal(SignWith{m_owners[0]}), Code::plan_expired);
    EXPECT_TRUE(session->state()->review.confirmations.empty());
}

TEST_F(ReviewTest, UnreadNotesAreRefusedUntilRead)
{
    // A plain account's calls are not atomic, which is a note.
    m_node->with([this] { m_story.use_plain_account(); });
    m_policy = m_story.policy();
    const auto session = open_with_review();
    ASSERT_GT(session->state()->review.simulated->count(simulate::Check::Verdict::note), 0u);
    ApprovePlan command = approval(*session->state());
    command.notes_read = false;
    EXPECT_EQ(session->refusal(command), Code::notes_unread);
    EXPECT_FALSE(session->state()->review.approved);
    command.notes_read = true;
    session->must(command);
    EXPECT_TRUE(session->state()->review.approved);
}

std::optional<simulate::Check::Verdict> gas_money(const EngineState& state)
{
    const auto& checks = state.review.simulated->checks();
    const auto row = std::ranges::find(checks, simulate::Check::Kind::gas_money, &simulate::Check::kind);
    return row == checks.end() ? std::nullopt : std::optional(row->verdict);
}

TEST_F(ReviewTest, AKeyWithGasMoneyPasses)
{
    EXPECT_EQ(gas_money(*open_with_review()->state()), simulate::Check::Verdict::pass);
}

TEST_F(ReviewTest, KeysWithoutGasMoneyAreNoted)
{
    m_node->with([this] {
        for (const Address& owner : m_owners)
            m_story.world().set_balance(owner, evm::k_native, U256(1));
    });
    EXPECT_EQ(gas_money(*open_with_review()->state()), simulate::Check::Verdict::note);
}

TEST_F(ReviewTest, ABlockingCheckStopsTheApproval)
{
    m_node->with([this] { m_story.execution().pause("USDC"); });
    const auto session = open_with_review();
    ASSERT_TRUE(session->state()->review.simulated->failure());
    EXPECT_EQ(session->refusal(approval(*session->state())), Code::check_blocked);
}

TEST_F(ReviewTest, ARejectedPlanCannotBeApprovedAndIsWrittenDown)
{
    const auto session = open_with_review();
    const ApprovePlan command = approval(*session->state());
    session->must(RejectPlan{});
    const StatePtr state = session->state();
    EXPECT_EQ(state->review.phase, Phase::rejected);
    EXPECT_EQ(state->activity->front().kind, audit::Kind::rejection);
    EXPECT_EQ(session->refusal(command), Code::command_not_possible);
    EXPECT_EQ(session->refusal(RejectPlan{}), Code::command_not_possible);
    session->must(SimulatePlan{}); // and the same decision can be looked at again
}

TEST_F(ReviewTest, TwoOfThreeSignEachOnceAndStrangersDoNot)
{
    const auto session = open_with_review();
    session->must(approval(*session->state()));
    EXPECT_EQ(session->refusal(SimulatePlan{}), Code::command_not_possible) << "what is being signed stays as it is";
    std::vector<Address> mine;
    const auto state = session->state();
    for (const KeyInfo& key : state->keys)
        mine.push_back(key.address);
    ASSERT_EQ(mine.size(), 2u);
    EXPECT_EQ(session->refusal(SignWith{mine[0]}), Code::key_locked);
    for (const Address& owner : mine)
        session->must(UnlockKey{owner, passphrase()});
    EXPECT_EQ(session->refusal(SignWith{tests::invented_address(0xab, 1)}), Code::signer_not_owner);
    session->must(SignWith{mine[0]});
    EXPECT_EQ(session->state()->review.confirmations.size(), 1u);
    EXPECT_EQ(session->refusal(SendPlan{mine[0]}), Code::signatures_missing);
    FixedBytes<65> nonsense;
    EXPECT_EQ(session->refusal(AddSignature{nonsense}), Code::signature_invalid);
    session->must(SignWith{mine[1]});
    EXPECT_EQ(session->state()->review.confirmations.size(), 2u);
}

} // namespace
} // namespace ballast::engine
