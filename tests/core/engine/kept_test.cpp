#include "fixture.h"
#include "safe/safe.h"
#include "send/approval_text.h"
#include "store/store.h"
#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>

// An approval that waits on the disk: what is shown of it is what would be signed, and it is tried again before.
namespace ballast::engine {
namespace {

using Json = nlohmann::json;
using Phase = Review::Phase;

class KeptTest : public EngineTest {
protected:
    /// A plan is approved, and the program ends.
    void approve()
    {
        auto session = open_with_review();
        session->must(approval(*session->state()));
        m_number = session->state()->review.simulated->plan().number;
        (void)session->end();
    }
    /// The journal holds another approval than before, and what the line says beside it may differ too.
    template <class Change>
    void alter(Change change)
    {
        const auto store = std::move(*store::Store::open(m_data));
        store::JournalRow row = store->read_journal(m_number)->front();
        Json line = Json::parse(row.body);
        Json kept = Json::parse(line["approval"].get<std::string>());
        change(kept, line);
        line["approval"] = kept.dump();
        row.body = line.dump();
        ASSERT_TRUE(store->add_journal(row));
    }
    /// The first trade in the journal shows another number than before.
    void show_other(const std::string& field)
    {
        alter([&](Json& kept, Json&) {
            Json& shown = kept["plan"]["lists"]["trades"][0][field];
            const U256 before = *parse_decimal(shown.get<std::string>());
            shown = format_decimal(before - U256(1));
        });
    }
    /// A session that refused the kept approval; gives what it said.
    [[nodiscard]] Error refused_by(const std::unique_ptr<Session>& session)
    {
        // Also after the chain was read: the refusal stays until the file is looked after.
        const StatePtr state = session->wait([](const EngineState& each) { return each.drift && each.decision; });
        EXPECT_EQ(state->review.phase, Phase::none);
        EXPECT_EQ(session->refusal(SignWith{m_owners[0]}), Code::command_not_possible);
        return state->problems.empty() ? Error{Code::usage, Stage::engine, {}} : state->problems.front();
    }
    /// From now on the store refuses what the condition names.
    void refuse(const std::string& table, const std::string& when)
    {
        SQLite::Database database(m_data + "/ballast.db", SQLite::OPEN_READWRITE);
        database.exec("CREATE TRIGGER refusing BEFORE INSERT ON " + table + " WHEN " + when +
                      " BEGIN SELECT RAISE(ABORT, 'no room'); END");
    }
    [[nodiscard]] static long approvals(const EngineState& state)
    {
        return std::ranges::count(*state.activity, audit::Kind::approval, &audit::Record::kind);
    }
    std::uint64_t m_number = 0;
};

TEST_F(KeptTest, AnotherAmountThanTheCallsSellIsRefused)
{
    approve();
    show_other("in");
    const Error error = refused_by(open());
    EXPECT_EQ(error.code, Code::plan_altered);
    EXPECT_EQ(error.parameter("trade"), "1");
    EXPECT_EQ(error.parameter("what"), "amount");
    EXPECT_EQ(*parse_decimal(error.parameter("signed")) - *parse_decimal(error.parameter("shown")), U256(1));
}

// Whatever a plan leaves out, the file that keeps its approval can say it.
TEST_F(KeptTest, EveryReasonToLeaveATradeOutCanBeReadAgain)
{
    approve();
    constexpr auto k_reasons = static_cast<unsigned>(plan::LeftOut::Why::price_limit) + 1;
    for (unsigned why = 0; why <= k_reasons; ++why) {
        alter([why](Json& kept, Json&) {
            kept["plan"]["lists"]["left_out"] =
                Json::array({{{"sell", "WETH"}, {"buy", "USDC"}, {"value", 1}, {"why", why}}});
        });
        const StatePtr state = open()->end();
        const bool unreadable = std::ranges::count(state->problems, Code::database_damaged, &Error::code) > 0;
        EXPECT_EQ(unreadable, why == k_reasons) << why;
    }
}

TEST_F(KeptTest, AnotherFloorThanTheCallsHoldIsRefused)
{
    approve();
    show_other("floor");
    const Error error = refused_by(open());
    EXPECT_EQ(error.code, Code::plan_altered);
    EXPECT_EQ(error.parameter("what"), "floor");
}

TEST_F(KeptTest, AnotherExpectationThanTheApprovedOneIsRefused)
{
    approve();
    show_other("expected"); // no call says it: the digest of the approval does
    EXPECT_EQ(refused_by(open()).code, Code::plan_altered);
}

TEST_F(KeptTest, OtherHashesThanTheSignedOnesAreRefused)
{
    // Devices and owners compare these two; the digest of the plan does not hold them.
    approve();
    for (const char* shown : {"domain", "message"}) {
        alter([&](Json& kept, Json&) { kept["plan"][shown] = "0x" + std::string(64, 'e'); });
        const Error error = refused_by(open());
        EXPECT_EQ(error.code, Code::plan_altered) << shown;
        EXPECT_EQ(error.parameter("shown"), "0x" + std::string(64, 'e'));
    }
}

TEST_F(KeptTest, ABatchThatGoesToAnotherContractIsRefusedHoweverWellItIsHashed)
{
    approve();
    alter([&](Json& kept, Json& line) {
        ASSERT_EQ(kept["plan"]["operation"], 1);
        safe::SafeTx batch;
        batch.to = tests::invented_address(0x66, 6);
        batch.data = *parse_hex(kept["plan"]["safe_tx"]["data"].get<std::string>());
        batch.operation = 1;
        batch.nonce = *parse_decimal(kept["plan"]["nonce"].get<std::string>());
        kept["plan"]["safe_tx"]["to"] = format_hex(batch.to);
        const auto hashes = safe::hash_safe_tx(batch, m_story.world().config().id, m_policy.treasury);
        kept["plan"]["digest"] = line["digest"] = format_hex(hashes.digest);
        kept["plan"]["message"] = format_hex(hashes.message);
    });
    const Error error = refused_by(open());
    EXPECT_EQ(error.code, Code::plan_altered);
    EXPECT_EQ(error.parameter("what"), "batch");
    EXPECT_EQ(error.parameter("signed"), evm::format_address(tests::invented_address(0x66, 6)));
}

TEST_F(KeptTest, OtherDecimalsThanTheTokensAreRefusedHoweverWellTheyAreHashed)
{
    approve();
    const auto digest_of = [this] { // the digests have no key: whoever edits can make them fit
        const auto store = std::move(*store::Store::open(m_data));
        const auto kept = send::find_kept(*store, m_number);
        const auto parsed = send::parse_approval(**kept, m_story.world().config(), m_policy);
        return parsed ? std::string() : std::string(parsed.error().parameter("what"));
    };
    EXPECT_EQ(digest_of(), "");
    alter([](Json& kept, Json&) { kept["plan"]["lists"]["trades"][0]["buy"]["decimals"] = 0; });
    EXPECT_EQ(digest_of(), "token");
    EXPECT_EQ(refused_by(open()).code, Code::plan_altered);
}

TEST_F(KeptTest, APolicyThatNamesItsTokensOtherwiseIsRefusedWhileItIsOpenAndAnyOtherIsNot)
{
    approve();
    const auto session = open();
    session->wait([](const EngineState& each) { return each.review.phase == Phase::signing; });
    policy::Policy renamed = *session->state()->policy;
    renamed.targets.back().members.front().symbol = "ANOTHER";
    EXPECT_EQ(session->refusal(ReplacePolicy{renamed}), Code::command_not_possible);
    policy::Policy fewer = *session->state()->policy; // the network still names the token
    fewer.targets.front().weight.value += fewer.targets.back().weight.value;
    fewer.targets.pop_back();
    fewer.limits.slippage.value += 1;
    session->must(ReplacePolicy{fewer});
    const StatePtr state =
        session->wait([](const EngineState& each) { return each.review.phase == Phase::signing && each.drift; });
    EXPECT_EQ(state->review.simulated->plan().number, m_number);
    EXPECT_TRUE(state->problems.empty());
    session->must(RejectPlan{});
    renamed.targets.pop_back();
    renamed.targets.front().weight = fewer.targets.front().weight;
    session->must(ReplacePolicy{renamed});
}

TEST_F(KeptTest, AnApprovalUnderTheLineOfAnotherPlanIsRefused)
{
    approve();
    alter([](Json&, Json& line) { line["digest"] = "0x" + std::string(64, '1'); });
    EXPECT_EQ(refused_by(open()).parameter("what"), "plan");
}

TEST_F(KeptTest, NothingIsSignedBeforeItsNewDryRun)
{
    approve();
    m_node->hang();
    const auto session = open();
    const StatePtr state = session->wait([](const EngineState& each) { return each.review.phase == Phase::signing; });
    EXPECT_FALSE(state->review.proved);
    const Address owner = state->keys.front().address;
    session->must(UnlockKey{owner, passphrase()});
    EXPECT_EQ(session->refusal(SignWith{owner}), Code::dry_run_missing);
    EXPECT_EQ(session->refusal(AddSignature{}), Code::dry_run_missing);
    EXPECT_EQ(session->refusal(SendPlan{owner}), Code::dry_run_missing);
    EXPECT_TRUE(session->state()->review.confirmations.empty());
    m_node->answer();
    session->wait([](const EngineState& each) { return each.review.proved; });
    session->must(SignWith{owner});
}

TEST_F(KeptTest, ADryRunThatFailsKeepsItFromBeingSignedUntilOnePasses)
{
    approve();
    m_node->with([this] { m_story.execution().pause("USDC"); });
    const auto session = open();
    const StatePtr state = session->wait([](const EngineState& each) { return each.review.problem.has_value(); });
    EXPECT_EQ(state->review.problem->code, Code::check_blocked);
    EXPECT_FALSE(state->review.proved);
    const Address owner = state->keys.front().address;
    session->must(UnlockKey{owner, passphrase()});
    EXPECT_EQ(session->refusal(SignWith{owner}), Code::check_blocked);
    m_node->with([this] { m_story.execution().unpause("USDC"); });
    advance();
    const StatePtr later = session->wait([](const EngineState& each) { return each.review.proved; });
    EXPECT_FALSE(later->review.problem);
    session->must(SignWith{owner});
}

TEST_F(KeptTest, PastItsDeadlineItIsNotSigned)
{
    approve();
    m_node->with([this] {
        m_story.advance(m_policy.limits.deadline + std::chrono::seconds(1));
        m_story.refresh_feeds();
        m_story.advance(std::chrono::seconds(1));
    });
    const auto session = open();
    const StatePtr state = session->wait([](const EngineState& each) { return each.review.problem.has_value(); });
    EXPECT_EQ(state->review.problem->code, Code::plan_expired);
    EXPECT_EQ(session->refusal(SignWith{state->keys.front().address}), Code::plan_expired);
}

TEST_F(KeptTest, TheLogSaysApprovedOnlyOfWhatIsKept)
{
    const auto session = open_with_review();
    refuse("journal", "NEW.step = 'approved'");
    EXPECT_TRUE(session->ask(approval(*session->state())).error);
    EXPECT_EQ(approvals(*session->state()), 0);
    EXPECT_EQ(session->state()->review.phase, Phase::review);
    EXPECT_FALSE(session->state()->review.approved);
    EXPECT_EQ(session->refusal(SignWith{m_owners[0]}), Code::command_not_possible);
}

TEST_F(KeptTest, WhatTheLogDoesNotSayIsNotKeptEither)
{
    auto session = open_with_review();
    refuse("audit", "NEW.kind = 'approval'");
    EXPECT_TRUE(session->ask(approval(*session->state())).error);
    EXPECT_EQ(session->state()->review.phase, Phase::review);
    EXPECT_FALSE(session->state()->review.approved);
    EXPECT_TRUE(session->end()->unfinished.empty());
    const auto next = open();
    EXPECT_EQ(next->wait([](const EngineState& each) { return !each.starting; })->review.phase, Phase::none);
}

TEST_F(KeptTest, TheRecordOfAnApprovalNamesNobodyAndThoseOfSignaturesTheirOwners)
{
    const auto session = open_with_review();
    const Bytes32 digest = session->state()->review.simulated->plan().digest;
    session->must(approval(*session->state()));
    const StatePtr approved = session->state();
    const audit::Record& record = approved->activity->front();
    ASSERT_EQ(record.kind, audit::Kind::approval);
    EXPECT_EQ(record.subject, format_hex(digest));
    const Json body = Json::parse(record.body);
    EXPECT_EQ(body.size(), 3u) << record.body;
    EXPECT_EQ(body["plan"], format_hex(digest));
    EXPECT_TRUE(body.contains("digest") && body.contains("block"));

    unsigned count = 0;
    for (const KeyInfo& key : std::vector(approved->keys)) {
        session->must(UnlockKey{key.address, passphrase()});
        session->must(SignWith{key.address});
        const StatePtr now = session->state();
        EXPECT_EQ(now->activity->front().subject, evm::format_address(key.address));
        const Json told = Json::parse(now->activity->front().body);
        EXPECT_EQ(told["signatures"], ++count);
        EXPECT_EQ(told["needed"], 2u);
        EXPECT_EQ(now->review.signed_at.has_value(), count == 2);
    }
}

} // namespace
} // namespace ballast::engine
