#pragma once
#include "engine/state.h"
#include "support/treasury.h"

namespace ballast::tests {

inline policy::Band moving_band(double width, double lower, double upper)
{
    policy::Band band = absolute_band(width);
    band.kind = policy::Band::Kind::volatility;
    band.lower.value = std::lround(lower * 1e4);
    band.upper.value = std::lround(upper * 1e4);
    band.reference_volatility = 0.5;
    return band;
}

/// The treasury of the guide: ETH beyond its band, USDC under it. `which` tells treasuries apart.
inline engine::EngineState guide_treasury(std::uint8_t which)
{
    policy::Band relative;
    relative.kind = policy::Band::Kind::relative;
    relative.fraction = 0.4;
    auto made = make_treasury({{"WETH", 18, "625", 2725, 40, moving_band(5, 2, 10)},
                               {"WBTC", 8, "6", 67'000, 15, moving_band(4, 2, 8)},
                               {"USDC", 6, "250000", 1, 20, absolute_band(5.7)},
                               {"USDT", 6, "400000", 1, 10, relative},
                               {"DAI", 18, "150000", 1, 10, absolute_band(5.7)},
                               {"LINK", 18, "20000", 12, 5, absolute_band(3.2)}});
    made.policy.treasury.bytes[0] = which; // drafts are kept by treasury
    made.policy.version = 6;
    made.policy.treasury_name = "Harbour DAO treasury";
    made.policy.targets[0].id = "ETH + WETH";
    made.policy.targets[0].members.push_back({token_address(90), "ETH", 18});
    made.snapshot->holdings.push_back({made.policy.targets[0].members[1], {}});
    auto price = made.snapshot->prices[0];
    price.token = token_address(90);
    made.snapshot->prices.push_back(price);
    for (unsigned i = 0; i < 6; ++i)
        made.policy.targets[i].colour = i;
    drift::Histories histories;
    for (int day = 0; day < 120; ++day)
        histories[token_address(0)].push_back(
            {Time{std::chrono::seconds(1'760'000'000 + day * 86'400)}, 2725 * (day % 2 ? 1.03 : 1.0)});
    engine::EngineState state;
    state.starting = false;
    state.now = made.snapshot->block.time;
    state.policy = std::make_shared<policy::Policy>(made.policy);
    state.snapshot = made.snapshot;
    state.drift = std::make_shared<drift::Drift>(drift::measure_drift(*made.snapshot, made.policy, histories).value());
    state.treasuries = {{"Harbour DAO treasury", "Practice", ChainId{1}, made.policy.treasury, true, true}};
    audit::Record record{};
    record.time = state.now - std::chrono::days(7);
    record.kind = audit::Kind::policy_signed;
    record.subject = evm::format_address(made.policy.treasury);
    state.activity = std::make_shared<std::vector<audit::Record>>(std::vector{record});
    return state;
}

} // namespace ballast::tests
