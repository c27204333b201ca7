#include "ui/pages/extreme_states.h"
#include "support/treasury.h"
#include <stdexcept>

namespace ballast::tests {
namespace {

using engine::EngineState;

/// A treasury of these positions, watched as "act now" is: same chain, keys, endpoints and log.
EngineState watched(const std::vector<Position>& positions, const std::string& name)
{
    Treasury made = make_treasury(positions);
    for (std::size_t i = 0; i < made.policy.targets.size(); ++i)
        made.policy.targets[i].colour = static_cast<unsigned>(i);
    made.policy.treasury_name = name;
    EngineState state = sample_state("act_now");
    made.snapshot->safe = state.snapshot->safe;
    state.policy = std::make_shared<const policy::Policy>(made.policy);
    state.snapshot = made.snapshot;
    auto drift = drift::measure_drift(*made.snapshot, made.policy, {});
    if (!drift) throw std::runtime_error(name + ": " + std::string(code_name(drift.error().code)));
    state.drift = std::make_shared<const drift::Drift>(std::move(*drift));
    state.now = made.snapshot->block.time + std::chrono::seconds(4);
    chain::Block head = *state.head;
    head.number = made.snapshot->block.number;
    head.time = made.snapshot->block.time;
    state.head = head;
    state.treasuries.front().name = name;
    state.treasuries.front().address = made.policy.treasury;
    state.decision = plan::Decision(plan::Hold{{}, plan::Hold::Reason::cost_exceeds_benefit, usd_from(1e6), {}, {}});
    auto history = std::make_shared<engine::History>();
    for (int day = 0; day < 90; ++day) {
        store::HistoryRow row{state.now - std::chrono::days(89 - day),
                              BlockNumber{std::uint64_t(1000 + day)},
                              state.drift->total,
                              {},
                              {},
                              1};
        for (const drift::Line& line : state.drift->lines) {
            row.weights.push_back(static_cast<float>(line.weight));
            row.bands.push_back(static_cast<float>(line.band.half_width));
        }
        history->rows.push_back(std::move(row));
    }
    state.history = history;
    return state;
}

std::string long_name(std::size_t index)
{
    std::string name = "GovernanceTokenOfTheHarbourDaoTreasuryV" + std::to_string(index);
    return name.substr(0, 40);
}

std::vector<Position> sixty()
{
    std::vector<Position> out;
    for (std::size_t i = 0; i < 60; ++i) // 40 * 1.6 + 20 * 1.8 = 100
        out.push_back({"TOKEN" + std::to_string(i), 18, std::to_string(1000 + i * 31), 1.0 + double(i) / 7,
                       i < 40 ? 1.6 : 1.8, absolute_band(1)});
    return out;
}

std::vector<Position> long_names()
{
    std::vector<Position> out;
    for (std::size_t i = 0; i < 5; ++i)
        out.push_back({long_name(i), 18, std::to_string(100'000 + i * 90'000), 3.5, 20, absolute_band(5)});
    return out;
}

/// Under review: trades of tokens whose names and amounts are as long as they get.
EngineState long_plan()
{
    EngineState state = watched(long_names(), "A treasury with forty characters of name");
    const EngineState& sample = sample_state("act_now");
    plan::Plan plan = *std::get<plan::PlanPtr>(*sample.decision);
    const plan::Trade trade = plan.trades.front();
    plan.trades.clear();
    for (std::size_t i = 0; i < 30; ++i) {
        plan::Trade each = trade;
        each.sell.symbol = long_name(i % 5);
        each.buy.symbol = long_name((i + 1) % 5);
        each.amount_in = each.amount_in * U256(1'000);
        each.min_out = each.min_out * U256(1'000);
        each.expected_out = each.expected_out * U256(1'000);
        plan.trades.push_back(each);
    }
    plan.after.clear();
    for (const drift::Line& line : state.drift->lines)
        plan.after.push_back({line.id, line.weight, line.target, line.target});
    state.decision = plan::Decision(std::make_shared<const plan::Plan>(std::move(plan)));
    return state;
}

EngineState all_stale()
{
    EngineState state = sample_state("act_now");
    auto snapshot = std::make_shared<snapshot::Snapshot>(*state.snapshot);
    state.problems.clear();
    for (const holding::Holding& each : snapshot->holdings)
        state.problems.push_back(
            {Code::price_stale, Stage::snapshot, {{"asset", each.token.symbol}, {"age", "440000"}, {"limit", "3600"}}});
    state.snapshot = snapshot;
    state.drift = nullptr;
    state.decision.reset();
    return state;
}

} // namespace

std::vector<SampleState> extreme_states()
{
    std::vector<SampleState> out;
    const auto add = [&out](std::string name, EngineState state) {
        out.push_back({std::move(name), std::make_shared<const EngineState>(std::move(state))});
    };
    add("one_asset", watched({{"WETH", 18, "625", 2725, 100, absolute_band(5)}}, "One"));
    add("sixty_assets", watched(sixty(), "Sixty"));
    add("long_names", watched(long_names(), "A treasury with forty characters of name"));
    add("dust", watched({{"WETH", 18, "0.000000000000000001", 2725, 40, absolute_band(5)},
                         {"WBTC", 8, "0.00000001", 67'000, 20, absolute_band(5)},
                         {"USDC", 6, "250000", 1, 40, absolute_band(5)}},
                        "Dust"));
    add("riches", watched({{"SHIB", 18, "1000000000000", 0.000012, 60, absolute_band(5)},
                           {"USDC", 6, "1000000000000", 1, 40, absolute_band(5)}},
                          "Riches"));
    add("long_plan", long_plan());
    add("all_stale", all_stale());
    return out;
}

} // namespace ballast::tests
