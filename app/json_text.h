#pragma once
#include "engine/state.h"
#include <nlohmann/json_fwd.hpp>

/// The command line's JSON: every number a treasurer sees in the window, amounts as decimal text, hashes as hex.
namespace ballast::app {

[[nodiscard]] nlohmann::json to_json(const Error& error);
[[nodiscard]] nlohmann::json status_json(const engine::EngineState& state);
[[nodiscard]] nlohmann::json drift_json(const drift::Drift& drift);
[[nodiscard]] nlohmann::json decision_json(const plan::Decision& decision);
[[nodiscard]] nlohmann::json plan_json(const plan::Plan& plan);
[[nodiscard]] nlohmann::json simulated_json(const simulate::SimulatedPlan& simulated);
/// `plan` null: amounts stay raw.
[[nodiscard]] nlohmann::json outcome_json(const send::Outcome& outcome, const plan::Plan* plan);
[[nodiscard]] nlohmann::json record_json(const audit::Record& record);

} // namespace ballast::app
