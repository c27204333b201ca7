#include "fixture.h"
#include <SQLiteCpp/SQLiteCpp.h>
#include <atomic>
#include <fstream>

// What goes wrong around the engine, and what comes late: told, and gone on from.
namespace ballast::engine {
namespace {

using FaultsTest = EngineTest;

TEST_F(FaultsTest, ADamagedChainFileIsNamedAndNothingIsAskedOfAnyChain)
{
    (void)open_with_plan()->end();
    const std::string damaged = m_folder / "chains/mine.json";
    std::ofstream(damaged) << R"({"name": "Mine", "id": )";
    const auto requests = [this] { return m_node->with([this] { return m_node->requests; }); };
    const auto before = requests();
    const auto session = open();
    const StatePtr state = session->wait([](const EngineState& each) { return !each.starting; });
    const auto told = std::ranges::find(state->problems, Stage::chain, &Error::stage);
    ASSERT_NE(told, state->problems.end());
    const bool named = std::ranges::any_of(
        told->parameters, [](const auto& each) { return each.value.find("mine.json") != std::string::npos; });
    EXPECT_TRUE(named) << code_name(told->code);
    ASSERT_EQ(state->treasuries.size(), 1u) << "what is watched is not lost";
    // Its own file is good, and so is that of Ethereum: the damaged one might have named other contracts for either.
    for (const char* chain : {k_chain, "Ethereum"})
        EXPECT_EQ(session->refusal(LookAtTreasury{m_policy.treasury, chain}), told->code) << chain;
    EXPECT_EQ(session->refusal(SimulatePlan{}), Code::command_not_possible);
    EXPECT_EQ(requests(), before);
}

TEST_F(FaultsTest, AnExceptionInsideACommandIsToldAndTheNextOneWorks)
{
    Observer observer;
    std::atomic<int> thrown = 0;
    Engine engine(options(), [&](StatePtr state) {
        const auto reads = [](const Waiting& each) { return each.what == Waiting::For::history && each.done > 0; };
        if (std::ranges::any_of(state->waiting, reads) && thrown++ == 0)
            throw std::runtime_error("no memory for\na point");
        observer.show(std::move(state));
    });
    const auto result = [&](std::uint64_t id) {
        const auto mine = [id](const CommandResult& each) { return each.id == id; };
        const StatePtr state =
            observer.wait([&](const EngineState& each) { return std::ranges::any_of(each.results, mine); });
        return state ? *std::ranges::find_if(state->results, mine) : CommandResult{};
    };
    engine.submit({1, AddTreasury{m_policy, k_chain}});
    ASSERT_TRUE(observer.wait(has_plan));
    m_node->with([this] {
        for (int day = 0; day < 3; ++day)
            m_story.advance(std::chrono::days(1));
        m_story.refresh_feeds();
        m_story.advance(std::chrono::seconds(1));
    });
    const BlockNumber newest = m_node->with([this] { return m_story.world().head().number; });
    ASSERT_TRUE(observer.wait([&](const EngineState& each) { return each.head && each.head->number == newest; }));
    engine.submit({2, LoadHistory{2}});
    const CommandResult failed = result(2);
    EXPECT_EQ(thrown, 1);
    ASSERT_TRUE(failed.error);
    EXPECT_EQ(failed.error->code, Code::unexpected_failure);
    EXPECT_EQ(failed.error->parameter("what").find('\n'), std::string::npos) << "no line of a log can be forged by it";
    engine.submit({3, LoadHistory{2}});
    EXPECT_FALSE(result(3).error);
    EXPECT_TRUE(observer.state()->waiting.empty());
}

TEST_F(FaultsTest, AnApprovalThatIsTooLateMakesWayForThePlanOfToday)
{
    const auto session = open_with_review();
    session->must(approval(*session->state()));
    const std::uint64_t old = session->state()->review.simulated->plan().number;
    EXPECT_EQ(session->refusal(SimulatePlan{}), Code::command_not_possible) << "while it can still be sent";
    m_node->with([this] {
        m_story.advance(m_policy.limits.deadline + std::chrono::seconds(1));
        m_story.refresh_feeds();
        m_story.advance(std::chrono::seconds(1));
    });
    const BlockNumber newest = m_node->with([this] { return m_story.world().head().number; });
    session->wait([&](const EngineState& each) {
        return has_plan(each) && std::get<plan::PlanPtr>(*each.decision)->block.number == newest;
    });
    session->must(SimulatePlan{});
    const StatePtr state = session->state();
    EXPECT_EQ(state->review.phase, Review::Phase::review);
    EXPECT_GT(state->review.simulated->plan().number, old);
    EXPECT_TRUE(state->unfinished.empty());
    const auto rejected = std::ranges::find(*state->activity, audit::Kind::rejection, &audit::Record::kind);
    ASSERT_NE(rejected, state->activity->end());
    EXPECT_EQ(rejected->plan_number, old);
}

TEST_F(FaultsTest, APoolThatComesLaterIsFoundWhenTenMinutesOfTheChainHavePassed)
{
    // A tenth of the treasury is to be WBTC, and no pool has any.
    policy::Target wbtc = m_policy.targets.front();
    wbtc.id = "WBTC";
    wbtc.colour = 5;
    wbtc.members = {m_story.world().token("WBTC")};
    wbtc.trade_member = 0;
    wbtc.weight = {100'000};
    m_policy.targets.front().weight.value -= wbtc.weight.value;
    m_policy.targets.push_back(wbtc);
    m_node->with([this] { m_story.world().set_price("WBTC", 60'000); });
    const auto session = open_with_plan();
    const std::size_t pools = session->state()->snapshot->pools.size();
    m_node->with([this] {
        // 100 WBTC for 6 million dollars: at the feed's price.
        m_story.world().add_v2_pool("WBTC", "USDC", U256(10'000'000'000), U256(6'000'000'000'000));
    });
    const auto pools_after = [&](std::chrono::seconds time) {
        m_node->with([&] { m_story.advance(time).refresh_feeds().advance(std::chrono::seconds(1)); });
        const BlockNumber newest = m_node->with([this] { return m_story.world().head().number; });
        return session
            ->wait([&](const EngineState& each) {
                return has_plan(each) && std::get<plan::PlanPtr>(*each.decision)->block.number == newest;
            })
            ->snapshot->pools.size();
    };
    EXPECT_EQ(pools_after(std::chrono::minutes(5)), pools) << "looking costs a request";
    (void)pools_after(std::chrono::minutes(5)); // it is seen here that the time has come, and looked at the next block
    EXPECT_EQ(pools_after(std::chrono::seconds(1)), pools + 1);
    const StatePtr state = session->state();
    EXPECT_TRUE(std::ranges::any_of(std::get<plan::PlanPtr>(*state->decision)->trades,
                                    [](const plan::Trade& each) { return each.buy.symbol == "WBTC"; }));
}

TEST_F(FaultsTest, AnEarlierBlockIsPlannedWithTheBaseFeeThatCameAfterItThoughTheNodeTellsTodays)
{
    const auto session = open_with_plan();
    const plan::PlanPtr then = std::get<plan::PlanPtr>(*session->state()->decision);
    advance(); // its base fee is what came next
    m_node->with([this] { m_story.world().set_base_fee(35'000'000'000); });
    advance();
    advance();
    const BlockNumber newest = m_node->with([this] { return m_story.world().head().number; });
    session->wait([&](const EngineState& each) {
        return has_plan(each) && std::get<plan::PlanPtr>(*each.decision)->block.number == newest;
    });
    session->must(MakePlan{m_policy.destination, true, then->block.number});
    const StatePtr state = session->state();
    ASSERT_TRUE(state->alternative && std::holds_alternative<plan::PlanPtr>(*state->alternative));
    const plan::Plan& again = *std::get<plan::PlanPtr>(*state->alternative);
    EXPECT_EQ(again.block.number, then->block.number);
    EXPECT_EQ(again.gas_price, then->gas_price);
    EXPECT_EQ(again.digest, then->digest);
    session->must(MakePlan{m_policy.destination, true, std::nullopt});
    const StatePtr later = session->state();
    EXPECT_GT(std::get<plan::PlanPtr>(*later->alternative)->gas_price, then->gas_price);
}

TEST_F(FaultsTest, EndpointsAreChangedBeforeThereIsATreasury)
{
    auto session = open();
    const auto known = [](const EngineState& each) { return each.endpoint_urls.contains("Ethereum"); };
    const auto before = session->wait(known)->endpoint_urls.at("Ethereum");
    ASSERT_FALSE(before.empty());
    const std::vector<std::string> mine{"https://mine.example"};
    session->must(SetEndpoints{"Ethereum", mine});
    EXPECT_EQ(session->state()->endpoint_urls.at("Ethereum"), mine);
    (void)session->end();
    session = open();
    EXPECT_EQ(session->wait(known)->endpoint_urls.at("Ethereum"), mine);
    session->must(SetEndpoints{"Ethereum", {}});
    EXPECT_EQ(session->state()->endpoint_urls.at("Ethereum"), before);
}

// A newer version may have written it.
TEST_F(FaultsTest, AKindOfRecordThatIsNotKnownStopsNothing)
{
    (void)open_with_plan()->end();
    SQLite::Database(m_data + "/ballast.db", SQLite::OPEN_READWRITE)
        .exec("UPDATE audit SET kind = 'treasury_seen' WHERE sequence = 1");
    const auto session = open();
    const StatePtr state = session->wait(has_plan);
    ASSERT_TRUE(state->activity);
    ASSERT_TRUE(state->audit_problem);
    EXPECT_EQ(state->audit_problem->code, Code::audit_broken);
    EXPECT_EQ(session->refusal(VerifyAudit{}), Code::audit_broken);
}

TEST_F(FaultsTest, ACancelledFirstLookLeavesNoProblemBehind)
{
    const auto session = open();
    m_node->hang();
    const auto id = session->submit(LookAtTreasury{m_policy.treasury, k_chain});
    session->wait([](const EngineState& each) { return !each.waiting.empty(); });
    session->must(Cancel{id});
    ASSERT_TRUE(session->result(id).error);
    EXPECT_TRUE(session->state()->problems.empty());
    m_node->answer();
    session->must(LookAtTreasury{m_policy.treasury, k_chain});
}

} // namespace
} // namespace ballast::engine
