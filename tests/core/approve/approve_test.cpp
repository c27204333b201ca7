#include "approve/approve.h"
#include "evm/keccak.h"
#include "scenario/story.h"

namespace ballast::approve {
namespace {

using namespace std::chrono_literals;
using tests::operator""_pct;
using tests::Story;

/// A story with a plan that was dry-run: WETH has risen by 30 %.
class Approval : public ::testing::Test {
protected:
    Approval() { m_story.price("WETH", +30_pct).advance(12s).expect_plan("WETH", "USDC").simulate(); }

    /// The dry run as the stage hands it on; the story owns it.
    [[nodiscard]] simulate::SimulatedPtr simulated() const
    {
        return {&m_story.simulated(), [](const auto*) {}};
    }
    [[nodiscard]] Consent consent()
    {
        return {m_story.plan().digest, false, m_story.world().now(), m_story.world().head().time};
    }
    [[nodiscard]] Result<ApprovedPtr> approve(const Consent& consent) const
    {
        return approve_plan(simulated(), consent);
    }

    Story m_story;
};

TEST_F(Approval, BindsTheSimulationThePlanAndTheMoment)
{
    const auto approved = approve(consent());
    ASSERT_TRUE(approved);
    // keccak256(simulation digest || plan digest || time), the time as one word.
    Bytes bytes;
    append(bytes, simulated()->digest());
    append(bytes, m_story.plan().digest);
    Bytes word(24, 0);
    const auto seconds = static_cast<std::uint64_t>(m_story.world().now().time_since_epoch().count());
    for (int shift = 56; shift >= 0; shift -= 8)
        word.push_back(static_cast<std::uint8_t>(seconds >> shift));
    append(bytes, word);
    EXPECT_EQ((*approved)->digest(), evm::keccak256(BytesView(bytes)));
    EXPECT_EQ((*approved)->plan().digest, m_story.plan().digest);
}

TEST_F(Approval, EachPartOfItChangesTheDigest)
{
    const Bytes32 first = (*approve(consent()))->digest();
    Consent other = consent();
    other.time += 1s;
    EXPECT_NE((*approve(other))->digest(), first);
    other = consent();
    other.newest_block += 1s; // when it was said counts for its age alone
    EXPECT_EQ((*approve(other))->digest(), first);
    // The same plan, dry-run on the next block: the digest on the page stays, the approval is another.
    m_story.advance(12s).simulate();
    const auto again = approve(consent());
    ASSERT_TRUE(again);
    EXPECT_EQ((*again)->plan().digest, consent().digest_seen);
    EXPECT_NE((*again)->digest(), first);
}

TEST_F(Approval, AChangedNumberIsAnotherPlanAndTheOldYesDoesNotHoldForIt)
{
    const Consent seen = consent();
    m_story.price("WETH", +1_pct).advance(12s).expect_plan("WETH", "USDC").simulate();
    const auto refused = approve(seen);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::digest_mismatch);
    EXPECT_EQ(refused.error().parameter("expected"), format_hex(m_story.plan().digest));
    EXPECT_EQ(refused.error().parameter("actual"), format_hex(seen.digest_seen));
    EXPECT_TRUE(approve(consent()));
}

TEST_F(Approval, EachBitOfTheDigestCounts)
{
    for (std::size_t byte = 0; byte < 32; ++byte) {
        Consent other = consent();
        other.digest_seen.bytes[byte] ^= 0x80;
        const auto refused = approve(other);
        ASSERT_FALSE(refused) << byte;
        EXPECT_EQ(refused.error().code, Code::digest_mismatch);
    }
}

TEST_F(Approval, ABlockingRowStopsItAndIsNamedWithItsNumbers)
{
    m_story.execution().pause("USDC");
    m_story.simulate();
    Consent said = consent();
    said.notes_read = true;
    const auto refused = approve(said);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::check_blocked);
    EXPECT_EQ(refused.error().parameter("check"), "simulation");
    EXPECT_EQ(refused.error().parameter("reason"), "Pausable: paused");
}

TEST_F(Approval, NotesMustBeReadAndABlockIsSaidBeforeThem)
{
    Story story;
    story.use_plain_account().price("WETH", +30_pct).advance(12s).expect_plan("WETH", "USDC").simulate();
    const simulate::SimulatedPtr plain(&story.simulated(), [](const auto*) {});
    const unsigned notes = plain->count(simulate::Check::Verdict::note);
    ASSERT_GT(notes, 0u);
    Consent said{story.plan().digest, false, story.world().now(), story.world().head().time};
    const auto refused = approve_plan(plain, said);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::notes_unread);
    EXPECT_EQ(refused.error().parameter("count"), fmt::format("{}", notes));
    said.notes_read = true;
    EXPECT_TRUE(approve_plan(plain, said));

    story.execution().pause("USDC");
    story.simulate();
    said.notes_read = false;
    const simulate::SimulatedPtr paused(&story.simulated(), [](const auto*) {});
    EXPECT_EQ(approve_plan(paused, said).error().code, Code::check_blocked);
}

TEST_F(Approval, APlanIsGoodForFiveMinutesOfTheChainsTimeHoweverManyBlocksTheyAre)
{
    Consent said = consent();
    said.newest_block = m_story.plan().block.time + 5min;
    EXPECT_TRUE(approve(said));
    said.newest_block += 1s;
    const auto refused = approve(said);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::plan_outdated);
    EXPECT_EQ(refused.error().parameter("age"), "301");
    EXPECT_EQ(refused.error().parameter("limit"), "300");
    // A newer dry run of the same plan makes neither its prices nor its floors any younger.
    m_story.advance(6min).simulate();
    EXPECT_EQ(approve(consent()).error().code, Code::plan_outdated);

    Story fast; // a hundred blocks of a fast chain are no age
    fast.price("WETH", +30_pct).advance(12s).expect_plan("WETH", "USDC");
    for (int block = 0; block < 100; ++block)
        fast.advance(1s);
    fast.simulate().expect_approval(std::nullopt);
}

TEST_F(Approval, TheRowOfItsAgeIsInSecondsAndBlocksFromTheSameMoment)
{
    m_story.advance(299s).simulate(); // the plan is of the newest block
    auto row = m_story.check(simulate::Check::Kind::snapshot_age);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->numbers, (std::vector<Parameter>{{"value", "299"}, {"limit", "300"}}));
    EXPECT_EQ(row->verdict, simulate::Check::Verdict::pass);
    m_story.advance(2s).simulate();
    row = m_story.check(simulate::Check::Kind::snapshot_age);
    EXPECT_EQ(row->verdict, simulate::Check::Verdict::block);
}

TEST_F(Approval, ANoteThatCameUpSinceStopsTheSignature)
{
    const auto approved = approve_plan(m_story.simulated_ptr(), consent());
    ASSERT_TRUE(approved);
    m_story.advance(12s).simulate();
    EXPECT_TRUE(check_again(m_story.simulated(), **approved));
    m_story.policy().limits.slippage_pool_depth_note = Weight{0}; // every trade is noted now
    m_story.simulate();
    const auto refused = check_again(m_story.simulated(), **approved);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::note_new);
    EXPECT_EQ(refused.error().parameter("check"), "pool_depth");
    const auto read = approve_plan(m_story.simulated_ptr(),
                                   {m_story.plan().digest, true, m_story.world().now(), m_story.world().head().time});
    ASSERT_TRUE(read);
    EXPECT_TRUE(check_again(m_story.simulated(), **read)) << "what was read does not stop it";
}

TEST_F(Approval, ANoteThatWasReadStopsNothingAlsoWithAnotherLimit)
{
    m_story.policy().limits.slippage_pool_depth_note = Weight{0};
    m_story.simulate();
    const auto approved = approve_plan(
        m_story.simulated_ptr(), {m_story.plan().digest, true, m_story.world().now(), m_story.world().head().time});
    ASSERT_TRUE(approved);
    const auto note = m_story.check(simulate::Check::Kind::pool_depth);
    ASSERT_TRUE(note);
    m_story.policy().limits.slippage_pool_depth_note = Weight{10'000}; // another limit beside the same share
    m_story.simulate();
    EXPECT_NE(m_story.check(simulate::Check::Kind::pool_depth)->numbers, note->numbers);
    EXPECT_TRUE(check_again(m_story.simulated(), **approved));
}

TEST_F(Approval, EndsWithTheDeadline)
{
    Story story; // no file can ask for so short a one
    story.policy().limits.deadline = 60s;
    story.price("WETH", +30_pct).advance(12s).expect_plan("WETH", "USDC").simulate();
    const simulate::SimulatedPtr shown(&story.simulated(), [](const auto*) {});
    Consent said{story.plan().digest, false, story.world().now(), story.plan().deadline};
    EXPECT_TRUE(approve_plan(shown, said));
    said.newest_block += 1s;
    const auto refused = approve_plan(shown, said);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::plan_expired);
}

} // namespace
} // namespace ballast::approve
