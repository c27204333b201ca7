#pragma once
#include "engine/state.h"
#include <nlohmann/json_fwd.hpp>

/// The command line's JSON: every number a treasurer sees in the window, amounts as decimal text, hashes as hex.
namespace ballast::app {

[[nodiscard]] nlohmann::json to_json(const Error& error); ///< code, stage and parameters
/// Problems, notes, head, holdings, Safe and policy of the selected treasury.
[[nodiscard]] nlohmann::json status_json(const engine::EngineState& state);
/// Total, and weight, target, drift and band of each line.
[[nodiscard]] nlohmann::json drift_json(const drift::Drift& drift);
[[nodiscard]] nlohmann::json decision_json(const plan::Decision& decision); ///< "plan" or "hold" with its numbers
/// Trades, calls, costs and hashes, all that is signed among them.
[[nodiscard]] nlohmann::json plan_json(const plan::Plan& plan);
/// Checks, balance changes, decoded calls and gas.
[[nodiscard]] nlohmann::json simulated_json(const simulate::SimulatedPlan& simulated);
/// `plan` null: amounts stay raw.
[[nodiscard]] nlohmann::json outcome_json(const send::Outcome& outcome, const plan::Plan* plan);
[[nodiscard]] nlohmann::json record_json(const audit::Record& record); ///< its body as JSON, not as text

} // namespace ballast::app
