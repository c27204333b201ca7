#pragma once
#include "engine/state.h"
#include <string>
#include <vector>

namespace ballast::tests {

/// A state the window can be in, with a name for its picture.
struct SampleState {
    std::string name;
    engine::StatePtr state;
};

/// States as the real stages give them for a treasury on the invented chain: from the empty folder over act now,
/// review, signing and sending to the outcome, and what can go wrong on the way.
[[nodiscard]] const std::vector<SampleState>& sample_states();
/// Whether a page shows a state in a way of its own; the others it shows like "act_now".
[[nodiscard]] bool tells_of(std::string_view state, std::string_view page);
[[nodiscard]] const engine::EngineState& sample_state(std::string_view name);

} // namespace ballast::tests
