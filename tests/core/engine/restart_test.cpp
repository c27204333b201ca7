#include "engine/records.h"
#include "evm/keccak.h"
#include "fixture.h"
#include "send/journal.h"
#include "send/kept.h"
#include "store/store.h"
#include <filesystem>
#include <fstream>

// What a program that was killed leaves, and how the next one goes on.
namespace ballast::engine {
namespace {

namespace fs = std::filesystem;
using Phase = Review::Phase;

class Restart : public EngineTest {
protected:
    /// The owners whose keys are here.
    [[nodiscard]] static std::vector<Address> keys_of(const Session& session)
    {
        std::vector<Address> out;
        const auto state = session.state();
        for (const KeyInfo& key : state->keys)
            out.push_back(key.address);
        return out;
    }
    /// A session with an approved plan and unlocked keys.
    [[nodiscard]] std::unique_ptr<Session> open_with_approval()
    {
        auto session = open_with_review();
        session->must(approval(*session->state()));
        unlock(*session);
        return session;
    }
    static void unlock(Session& session)
    {
        for (const Address& key : keys_of(session))
            session.must(UnlockKey{key, passphrase()});
    }
    /// A new program on what the disk holds at this moment, as after a kill: the first one was given no time to end.
    [[nodiscard]] std::unique_ptr<Session> open_after_kill()
    {
        EngineOptions killed = options();
        killed.data_folder = m_folder / fmt::format("killed-{}", ++m_kills);
        fs::copy(m_data, killed.data_folder, fs::copy_options::recursive);
        m_data = killed.data_folder;
        return std::make_unique<Session>(killed);
    }
    /// The restored approval has had its new dry run.
    static void wait_until_proved(Session& session)
    {
        session.wait([](const EngineState& each) { return each.review.proved; });
    }
    /// From now on the chain takes a transaction into the next block, and the Safe executes it.
    void take_transactions(const Bytes32& digest)
    {
        m_node->with([this, digest] {
            m_story.world().on_send([this, digest](BytesView) -> Result<chain::Receipt> {
                chain::Receipt receipt;
                receipt.success = true;
                receipt.gas_used = {300'000};
                receipt.logs.push_back(
                    {m_policy.treasury, {evm::keccak256("ExecutionSuccess(bytes32,uint256)"), digest}, Bytes(32)});
                return receipt;
            });
        });
    }
    [[nodiscard]] std::size_t transactions()
    {
        return m_node->with([this] {
            const auto& sent = m_story.world().sent();
            return std::set<Bytes>(sent.begin(), sent.end()).size();
        });
    }
    /// Blocks until the command has its result.
    CommandResult mine_until_done(Session& session, std::uint64_t id)
    {
        for (int blocks = 0; blocks < 100; ++blocks) {
            session.wait([&](const EngineState& each) {
                return Session::count(each, id) == 1 ||
                       (each.review.progress && each.review.progress->step >= send::Step::submitted);
            });
            if (Session::count(*session.state(), id) == 1) break;
            advance();
            std::this_thread::sleep_for(std::chrono::milliseconds(100)); // the engine looks for blocks by the clock
        }
        return session.result(id);
    }
    int m_kills = 0;
};

TEST_F(Restart, BetweenTheFirstAndTheSecondSignatureNothingIsLost)
{
    const auto first = open_with_approval();
    const auto keys = keys_of(*first);
    first->must(SignWith{keys[1]});
    const StatePtr before = first->state();
    const auto second = open_after_kill();
    const StatePtr after = second->wait([](const EngineState& each) { return !each.starting; });

    ASSERT_EQ(after->unfinished.size(), 1u);
    EXPECT_EQ(after->unfinished[0].plan_number, before->review.simulated->plan().number);
    EXPECT_EQ(after->unfinished[0].step, send::Step::prepared);
    EXPECT_EQ(after->unfinished[0].signatures, 1u);
    EXPECT_EQ(after->unfinished[0].threshold, 2u);
    EXPECT_EQ(after->review.phase, Phase::signing);
    EXPECT_TRUE(after->review.approved);
    EXPECT_EQ(after->review.confirmations, before->review.confirmations);
    ASSERT_TRUE(after->review.simulated);
    EXPECT_EQ(after->review.simulated->digest(), before->review.simulated->digest());
    EXPECT_EQ(after->review.simulated->checks(), before->review.simulated->checks());
    EXPECT_EQ(after->review.simulated->calls().size(), before->review.simulated->calls().size());
    EXPECT_EQ(after->review.simulated->plan().safe_tx, before->review.simulated->plan().safe_tx);
    EXPECT_EQ(after->review.simulated->plan().cost.total(), before->review.simulated->plan().cost.total());

    second->must(ResumePlan{after->unfinished[0].plan_number});
    unlock(*second);
    wait_until_proved(*second);
    EXPECT_EQ(second->refusal(SendPlan{keys[0]}), Code::signatures_missing);
    second->must(SignWith{keys[1]});
    EXPECT_EQ(second->state()->review.confirmations.size(), 1u) << "the stored one counts once";
    EXPECT_FALSE(second->state()->review.signed_at);
    second->must(SignWith{keys[0]});
    const auto signed_at = second->state()->review.signed_at;
    ASSERT_TRUE(signed_at);
    take_transactions(after->review.simulated->plan().digest);
    const CommandResult sent = mine_until_done(*second, second->submit(SendPlan{keys[0]}));
    EXPECT_FALSE(sent.error) << code_name(sent.error->code);
    EXPECT_EQ(second->state()->review.phase, Phase::done);
    EXPECT_EQ(second->state()->review.signed_at, signed_at);
    EXPECT_TRUE(second->state()->unfinished.empty());
    EXPECT_EQ(transactions(), 1u);

    const auto third = open_after_kill();
    const StatePtr last = third->wait([](const EngineState& each) { return !each.starting; });
    EXPECT_TRUE(last->unfinished.empty());
    EXPECT_EQ(last->review.phase, Phase::none);
    EXPECT_EQ(third->refusal(SendPlan{keys[0]}), Code::command_not_possible);
}

TEST_F(Restart, AnApprovedPlanCanBeGivenUp)
{
    const auto first = open_with_approval();
    const std::uint64_t number = first->state()->review.simulated->plan().number;
    const auto second = open_after_kill();
    second->wait([](const EngineState& each) { return each.review.phase == Phase::signing; });
    EXPECT_EQ(second->refusal(SimulatePlan{}), Code::command_not_possible);
    second->must(AbandonPlan{number});
    EXPECT_TRUE(second->state()->unfinished.empty());
    EXPECT_EQ(second->state()->review.phase, Phase::none);
    const auto third = open_after_kill();
    const StatePtr state = third->wait([](const EngineState& each) { return !each.starting; });
    EXPECT_TRUE(state->unfinished.empty());
    EXPECT_EQ(state->review.phase, Phase::none);
    third->wait(has_plan);
    third->must(SimulatePlan{});
    EXPECT_GT(third->state()->review.simulated->plan().number, number) << "a number is used once";
}

TEST_F(Restart, NumbersAndCostsAreKnownHoweverLongTheLogIs)
{
    auto first = open_with_approval();
    const std::uint64_t number = first->state()->review.simulated->plan().number;
    (void)first->end();
    {
        const auto store = std::move(*store::Store::open(m_data));
        ASSERT_TRUE(send::drop_kept(*store, number, Time{}));
        audit::Log log(*store);
        const Time now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        send::Outcome outcome;
        outcome.executed = true;
        outcome.actual_cost = usd_from(99'999);
        const records::Owner elsewhere{"Base", m_policy.treasury}, here{k_chain, m_policy.treasury};
        ASSERT_TRUE(log.append(now, audit::Kind::outcome, 1, "0x1", records::outcome_body(outcome, {}, elsewhere)));
        outcome.actual_cost = usd_from(120);
        ASSERT_TRUE(log.append(now, audit::Kind::outcome, 1, "0x2", records::outcome_body(outcome, {}, here)));
        for (int i = 0; i < 1000; ++i)
            ASSERT_TRUE(log.append(now, audit::Kind::problem, 0, "endpoint_timeout", "{}"));
    }
    m_policy.limits.loss_budget_month = usd_from(1000);
    const std::string file = m_folder / "policy.json";
    std::ofstream(file) << policy::format_policy(m_policy);
    const auto second = open();
    second->must(ImportPolicy{file, k_chain});
    second->wait(has_plan);
    second->must(SimulatePlan{});
    const StatePtr state = second->state();
    EXPECT_GT(state->review.simulated->plan().number, number) << "a number is used once";
    const auto& checks = state->review.simulated->checks();
    const auto budget = std::ranges::find(checks, simulate::Check::Kind::loss_budget, &simulate::Check::kind);
    ASSERT_NE(budget, checks.end());
    const double cost = to_double(state->review.simulated->plan().cost.total());
    EXPECT_EQ(budget->numbers.front().value, fmt::format("{:.0f}", 120 + cost))
        << "this treasury's of this month, not those of the same address elsewhere";
    ASSERT_TRUE(state->audit_verified);
    EXPECT_EQ(state->activity->size(), state->audit_verified->records) << "a person may look through all of it";
    EXPECT_TRUE(std::ranges::is_sorted(*state->activity, std::ranges::greater{}, &audit::Record::sequence));
}

TEST_F(Restart, ARejectedOneDoesNotComeBack)
{
    const auto first = open_with_approval();
    first->must(SignWith{keys_of(*first)[0]});
    EXPECT_EQ(first->state()->unfinished.size(), 1u);
    first->must(RejectPlan{});
    EXPECT_TRUE(first->state()->unfinished.empty());
    const auto second = open_after_kill();
    const StatePtr state = second->wait([](const EngineState& each) { return !each.starting; });
    EXPECT_TRUE(state->unfinished.empty());
    EXPECT_EQ(state->review.phase, Phase::none);
}

TEST_F(Restart, WhatWasChangedOnTheDiskIsNotShownAsApproved)
{
    auto first = open_with_approval();
    const std::uint64_t number = first->state()->review.simulated->plan().number;
    (void)first->end();
    {
        const auto store = std::move(*store::Store::open(m_data));
        store::JournalRow row = store->read_journal(number)->front();
        const auto at = row.body.find("\\\"before\\\":\\\"2");
        ASSERT_NE(at, std::string::npos);
        row.body[at + 13] = '3'; // a balance before the trades
        ASSERT_TRUE(store->add_journal(row));
    }
    const auto second = open();
    const StatePtr state = second->wait([](const EngineState& each) { return !each.starting; });
    EXPECT_EQ(state->review.phase, Phase::none);
    const auto is_altered = [](const Error& each) { return each.code == Code::plan_altered; };
    EXPECT_TRUE(std::ranges::any_of(state->problems, is_altered));
    EXPECT_EQ(second->refusal(SignWith{m_owners[0]}), Code::command_not_possible);
    second->must(AbandonPlan{number});
}

TEST_F(Restart, AStrangersStoredSignatureDoesNotCount)
{
    auto first = open_with_approval();
    const plan::PlanPtr plan = first->state()->review.simulated->plan_ptr();
    (void)first->end();
    {
        const auto store = std::move(*store::Store::open(m_data));
        Bytes bytes(32, 0x77);
        const Secret key = Secret::take(bytes);
        const safe::Confirmation stranger{m_owners[0], *evm::sign_digest(key, plan->digest)};
        ASSERT_TRUE(send::keep_signature(*store, plan->number, stranger, Time{}));
    }
    const auto second = open();
    const StatePtr state = second->wait([](const EngineState& each) { return !each.starting; });
    EXPECT_EQ(state->review.phase, Phase::signing);
    EXPECT_TRUE(state->review.confirmations.empty());
    ASSERT_TRUE(state->review.problem);
    EXPECT_EQ(state->review.problem->code, Code::signature_invalid);
}

TEST_F(Restart, WithoutGasMoneyTheSignaturesStayAndSendingCanBeTriedAgain)
{
    const auto session = open_with_approval();
    const auto keys = keys_of(*session);
    for (const Address& key : keys)
        session->must(SignWith{key});
    m_node->with([&] { m_story.world().set_balance(keys[0], evm::k_native, 1); });
    EXPECT_EQ(session->refusal(SendPlan{keys[0]}), Code::gas_money_missing);
    EXPECT_EQ(session->state()->review.phase, Phase::signing);
    EXPECT_EQ(session->state()->review.confirmations.size(), 2u);
    const auto signed_at = session->state()->review.signed_at;
    ASSERT_TRUE(signed_at);
    const auto second = open_after_kill();
    const StatePtr restored =
        second->wait([](const EngineState& each) { return each.review.confirmations.size() == 2; });
    EXPECT_EQ(restored->review.signed_at, signed_at) << "when the second came";
    second->wait([](const EngineState& each) { return each.drift != nullptr; });
    unlock(*second);
    wait_until_proved(*second);
    m_node->with([&] { m_story.world().set_balance(keys[0], evm::k_native, U256::power_of_ten(19)); });
    take_transactions(second->state()->review.simulated->plan().digest);
    EXPECT_FALSE(mine_until_done(*second, second->submit(SendPlan{keys[0]})).error);
    EXPECT_EQ(transactions(), 1u);
}

TEST_F(Restart, ASubmissionThatWasChangedOnTheDiskIsNotSigned)
{
    auto first = open_with_approval();
    const auto keys = keys_of(*first);
    const plan::PlanPtr plan = first->state()->review.simulated->plan_ptr();
    for (const Address& key : keys)
        first->must(SignWith{key});
    send::SendOptions options;
    options.executor = keys[0];
    options.chain_name = k_chain;
    const send::Job job = send::make_job(*plan, first->state()->review.confirmations, options);
    (void)first->end();
    const auto prepare = [&](const send::Job& each) {
        const auto store = std::move(*store::Store::open(m_data));
        ASSERT_TRUE(send::write_prepared(*store, each, Time{}));
    };
    send::Job altered = job;
    altered.calls.front().to = tests::invented_address(0xbd, 13);
    altered.calls.front().value = Wei{U256::power_of_ten(18)};
    prepare(altered); // the program ended before the outer transaction was signed
    auto second = open();
    second->wait([](const EngineState& each) { return each.drift != nullptr; });
    unlock(*second);
    EXPECT_EQ(second->refusal(ResumePlan{plan->number}), Code::plan_altered);
    EXPECT_EQ(transactions(), 0u);
    (void)second->end();

    prepare(job);
    const auto third = open();
    third->wait([](const EngineState& each) { return each.drift != nullptr; });
    unlock(*third);
    take_transactions(plan->digest);
    EXPECT_FALSE(mine_until_done(*third, third->submit(ResumePlan{plan->number})).error);
    EXPECT_EQ(transactions(), 1u);
}

TEST_F(Restart, ASubmissionUnderWayIsFollowedAndNeverSignedAnew)
{
    auto first = open_with_approval();
    const auto keys = keys_of(*first);
    const plan::PlanPtr plan = first->state()->review.simulated->plan_ptr();
    for (const Address& key : keys)
        first->must(SignWith{key});
    take_transactions(plan->digest);
    const auto sending = first->submit(SendPlan{keys[0]});
    first->wait([](const EngineState& each) {
        return each.review.progress && each.review.progress->step == send::Step::submitted;
    });
    EXPECT_EQ(first->refusal(ResumePlan{plan->number}), Code::command_not_possible) << "it is being followed";
    EXPECT_EQ(first->refusal(AbandonPlan{plan->number}), Code::command_not_possible);
    const StatePtr ended = first->end(); // soon, although the chain makes no block
    EXPECT_EQ(Session::count(*ended, sending), 1);
    ASSERT_EQ(ended->unfinished.size(), 1u);

    const auto second = open();
    const StatePtr state = second->wait([](const EngineState& each) { return each.drift != nullptr; });
    ASSERT_EQ(state->unfinished.size(), 1u);
    EXPECT_EQ(state->unfinished[0].step, send::Step::submitted);
    EXPECT_EQ(state->review.phase, Phase::none);
    EXPECT_EQ(second->refusal(SignWith{keys[0]}), Code::command_not_possible);
    EXPECT_EQ(second->refusal(AbandonPlan{plan->number}), Code::command_not_possible) << "it may be included any time";
    EXPECT_FALSE(mine_until_done(*second, second->submit(ResumePlan{plan->number})).error);
    EXPECT_EQ(second->state()->review.phase, Phase::done);
    EXPECT_EQ(transactions(), 1u);
}

} // namespace
} // namespace ballast::engine
