#include "ui/pages/sample_states.h"
#include "engine/records.h"
#include "scenario/story.h"
#include <cmath>
#include <set>
#include <stdexcept>

namespace ballast::tests {
namespace {

using namespace std::chrono_literals;
using engine::EngineState;
using Phase = engine::Review::Phase;
namespace records = engine::records;

drift::DriftPtr drift_of(Story& story)
{
    auto drift = drift::measure_drift(*story.snapshot(), story.policy(), {});
    if (!drift) throw std::runtime_error("the sample treasury cannot be measured");
    return std::make_shared<const drift::Drift>(std::move(*drift));
}

std::shared_ptr<const engine::History> history_of(const drift::Drift& drift, Time now)
{
    engine::History history;
    for (int i = 0; i < 90; ++i) {
        store::HistoryRow row{
            now - std::chrono::hours(24 * (89 - i)), BlockNumber{std::uint64_t(1000 + i)}, drift.total, {}, {}, 1};
        row.total.value += std::int64_t(std::sin(i * 0.3) * 2e9) - (89 - i) * 20'000'000LL;
        for (const drift::Line& line : drift.lines) {
            const double part = line.target + line.drift * i / 89.0 + std::sin(i * 0.5 + line.target * 20) * 0.004;
            row.weights.push_back(static_cast<float>(part));
            row.bands.push_back(static_cast<float>(line.band.half_width));
        }
        history.rows.push_back(std::move(row));
    }
    return std::make_shared<const engine::History>(std::move(history));
}

/// What the engine would have recorded so far, through the same log and the same bodies.
std::shared_ptr<const std::vector<audit::Record>> activity_of(Story& story, const drift::Drift& drift,
                                                              const send::Outcome* outcome)
{
    auto store = store::Store::open_in_memory();
    if (!store) throw std::runtime_error("no memory store");
    audit::Log log(**store);
    const Time now = story.world().now();
    const plan::Plan& plan = story.plan();
    const records::Owner owner{story.world().config().name, story.policy().treasury};
    using audit::Kind;
    (void)log.append(now - 26h, Kind::treasury_added, 0, evm::format_address(story.policy().treasury),
                     records::policy_body(story.policy(), {}));
    (void)log.append(
        now - 25h, Kind::problem, 0, "endpoint_timeout",
        records::problem_body(
            {Code::endpoint_timeout, Stage::chain, {{"endpoint", "https://node.example"}, {"seconds", "10"}}}));
    (void)log.append(now - 30min, Kind::decision, 0, "plan", records::decision_body(story.plan_ptr(), drift, owner));
    (void)log.append(now - 9min, Kind::plan, plan.number, format_hex(plan.digest), records::plan_body(plan));
    (void)log.append(now - 9min, Kind::simulation, plan.number, format_hex(plan.digest),
                     records::simulation_body(story.simulated()));
    if (outcome) {
        (void)log.append(now - 2min, Kind::transaction, plan.number, format_hex(outcome->transaction),
                         records::progress_body({}));
        (void)log.append(now - 1min, Kind::outcome, plan.number, format_hex(outcome->transaction),
                         records::outcome_body(*outcome, log.read().value(), owner));
    }
    return std::make_shared<const std::vector<audit::Record>>(log.read().value());
}

EngineState base_state(Story& story)
{
    EngineState state;
    state.starting = false;
    state.now = story.world().now() + 4s;
    state.chain = std::make_shared<const chain::ChainConfig>(story.world().config());
    state.chains = {state.chain};
    state.head = story.world().head();
    state.endpoints = {
        {"https://node.example", true, 84ms, story.world().head().number, {}, chain::Agreement::agrees},
        {"https://other.example", true, 131ms, story.world().head().number, {}, chain::Agreement::agrees}};
    return state;
}

EngineState treasury_state(Story& story)
{
    EngineState state = base_state(story);
    const policy::Policy& policy = story.policy();
    state.treasuries = {{policy.treasury_name, state.chain->name, policy.chain, policy.treasury, false, true}};
    state.policy = std::make_shared<const policy::Policy>(policy);
    state.snapshot = story.snapshot();
    state.drift = drift_of(story);
    state.history = history_of(*state.drift, state.now);
    const auto& owners = state.snapshot->safe->owners;
    state.keys = {{owners[0], "Ines", true, true, Wei{U256(1'204'500'000'000'000'000ULL)}, true},
                  {owners[1], "Marek", true, true, Wei{U256(80'000'000'000'000'000ULL)}, true}};
    state.activity = std::make_shared<const std::vector<audit::Record>>();
    return state;
}

EngineState act_now_state(Story& story)
{
    EngineState state = treasury_state(story);
    state.decision = plan::Decision(story.plan_ptr());
    state.activity = activity_of(story, *state.drift, nullptr);
    state.audit_verified = audit::Log::Verified{state.activity->size(), {}};
    return state;
}

EngineState review_state(Story& story)
{
    EngineState state = act_now_state(story);
    state.review.phase = Phase::review;
    state.review.simulated = story.simulated_ptr();
    state.review.simulated_at = state.now - 6s;
    state.review.drift = state.drift;
    state.review.threshold = 2;
    return state;
}

EngineState signing_state(Story& story)
{
    EngineState state = review_state(story);
    state.review.phase = Phase::signing;
    state.review.approved = true;
    state.review.proved = true;
    state.keys[0].locked = false;
    state.review.confirmations = {{state.keys[0].address, {}}};
    return state;
}

send::Progress progress_of(Story& story, Time now, send::Step step)
{
    send::Progress progress;
    progress.plan_number = story.plan().number;
    progress.step = step;
    progress.transaction = story.plan().digest;
    progress.confirmations_needed = 12;
    progress.prepared_at = now - 60s;
    progress.submitted_at = now - 55s;
    progress.max_fee = GasPrice{U256(22'000'000'000ULL)};
    if (step < send::Step::included) return progress;
    chain::Receipt receipt;
    receipt.block = story.world().head().number;
    receipt.success = true;
    receipt.index = 14;
    progress.receipt = receipt;
    progress.included_at = now - 40s;
    progress.confirmations = 7;
    return progress;
}

send::Outcome outcome_of(Story& story, bool executed)
{
    send::Outcome outcome;
    outcome.parent = outcome.transaction = story.plan().digest;
    outcome.block = story.world().head().number;
    outcome.gas_used = {718'204};
    outcome.gas_price = {U256(10'600'000'000ULL)};
    outcome.gas_cost = usd_from(20.74);
    outcome.planned_cost = story.plan().cost.total();
    outcome.actual_cost = outcome.planned_cost + usd_from(4.78);
    outcome.executed = executed;
    for (std::size_t i = 0; i < story.plan().trades.size(); ++i) {
        const plan::Trade& trade = story.plan().trades[i];
        const U256 actual = executed ? trade.expected_out - trade.expected_out / U256(10'000) : U256(0);
        outcome.trades.push_back({i, trade.expected_out, actual, trade.min_out, usd_from(-4.78), -1.0});
    }
    if (!executed) outcome.problem = Error{Code::execution_failed, Stage::send, {{"reason", "Too little received"}}};
    return outcome;
}

EngineState sending_state(Story& story, send::Step step)
{
    EngineState state = signing_state(story);
    state.review.phase = Phase::sending;
    state.review.confirmations.push_back({state.keys[1].address, {}});
    state.review.progress = progress_of(story, state.now, step);
    state.waiting = {{engine::Waiting::For::submission, state.now - 8s}};
    return state;
}

EngineState done_state(Story& story, bool executed)
{
    EngineState state = sending_state(story, send::Step::confirmed);
    state.waiting.clear();
    state.review.phase = Phase::done;
    state.review.progress->confirmations = 12;
    state.review.progress->confirmed_at = state.now;
    state.review.outcome = outcome_of(story, executed);
    state.review.problem = state.review.outcome->problem;
    state.review.drift_after = state.drift;
    state.activity = activity_of(story, *state.drift, &*state.review.outcome);
    return state;
}

std::vector<SampleState> make_states()
{
    std::vector<SampleState> out;
    const auto add = [&out](std::string name, EngineState state) {
        out.push_back({std::move(name), std::make_shared<const EngineState>(std::move(state))});
    };
    Story calm;
    if (!calm.decide()) throw std::runtime_error("the sample treasury cannot be read");
    add("loading", EngineState());
    add("empty", base_state(calm));
    EngineState on_target = treasury_state(calm);
    on_target.decision = plan::Decision(plan::Hold{{}, plan::Hold::Reason::inside_bands, {}, {}, {}});
    add("on_target", on_target);
    Story story;
    story.price("WETH", +40_pct).advance(12s).refresh_feeds().expect_plan("WETH", "USDC").simulate();
    add("act_now", act_now_state(story));
    add("review", review_state(story));
    add("signing", signing_state(story));
    add("sending", sending_state(story, send::Step::submitted));
    add("confirming", sending_state(story, send::Step::included));
    add("outcome", done_state(story, true));
    add("failed", done_state(story, false));
    EngineState trouble = treasury_state(story);
    trouble.drift = nullptr;
    trouble.problems = {
        {Code::price_stale, Stage::snapshot, {{"asset", "DAI"}, {"age", "4440"}, {"limit", "3600"}}},
        {Code::endpoint_timeout, Stage::chain, {{"endpoint", "https://node.example"}, {"seconds", "10"}}}};
    trouble.endpoints[0].healthy = false;
    trouble.endpoints[0].last_error = trouble.problems[1];
    trouble.audit_problem = Error{Code::audit_broken, Stage::audit, {{"record", "3"}, {"why", "edited"}}};
    add("trouble", trouble);
    EngineState interrupted = act_now_state(story);
    interrupted.unfinished = {{48, send::Step::prepared, story.plan().digest, {}, 1, 2}};
    add("interrupted", interrupted);
    add("underway", sending_state(story, send::Step::submitted));
    EngineState in_use;
    in_use.starting = false;
    in_use.chains = {base_state(calm).chain};
    in_use.problems = {{Code::already_running, Stage::store, {{"path", "/home/ines/.local/share/ballast/lock"}}}};
    add("in_use", in_use);
    Story late;
    late.price("WETH", +40_pct).expect_plan("WETH", "USDC");
    late.advance(2h).simulate();
    add("blocked", review_state(late));
    return out;
}

} // namespace

const std::vector<SampleState>& sample_states()
{
    static const std::vector<SampleState> states = make_states();
    return states;
}

bool tells_of(std::string_view state, std::string_view page)
{
    static const std::set<std::string_view> k_everywhere{"act_now", "empty", "trouble"};
    static const std::set<std::string_view> k_overview{"on_target", "loading", "interrupted", "underway", "in_use"};
    if (k_everywhere.contains(state)) return true;
    return page == (k_overview.contains(state) ? "overview" : "approve");
}

const EngineState& sample_state(std::string_view name)
{
    for (const SampleState& each : sample_states())
        if (each.name == name) return *each.state;
    throw std::runtime_error("no such sample state");
}

} // namespace ballast::tests
