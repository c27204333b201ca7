#pragma once
#include "engine/engine.h"
#include <condition_variable>
#include <mutex>

namespace ballast::app {

/// The engine without a window: submits commands and waits for states.
class Session {
public:
    explicit Session(engine::EngineOptions options); ///< starts the engine

    [[nodiscard]] engine::StatePtr state() const; ///< the newest; null until the engine has published one
    /// The first state for which `ready` holds; the timeout is the last problem shown, or cancelled.
    [[nodiscard]] Result<engine::StatePtr> wait_for(const std::function<bool(const engine::EngineState&)>& ready,
                                                    std::chrono::seconds timeout);
    /// Submits and waits for the answer; `watch` sees every state until then.
    [[nodiscard]] Result<std::string> run(decltype(engine::Command::action) action, std::chrono::seconds timeout,
                                          const std::function<void(const engine::EngineState&)>& watch = {});
    /// `wait_for` of what needs a treasury: fails at once when none is watched, or with why the folder cannot be read.
    [[nodiscard]] Result<engine::StatePtr>
    wait_for_treasury(const std::function<bool(const engine::EngineState&)>& ready, std::chrono::seconds timeout);
    /// The state after the chain has been read once: snapshot and drift are there, or it fails with why not. A plan was
    /// tried too; why it did not come is among the problems.
    [[nodiscard]] Result<engine::StatePtr> wait_for_drift();
    /// The same with a decision, or it fails with why there is none.
    [[nodiscard]] Result<engine::StatePtr> wait_for_decision();

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    engine::StatePtr m_state;
    std::uint64_t m_next_id = 1;
    engine::Engine m_engine; ///< last: its thread uses all the above
};

/// What stops the chain from being read; problems of the data folder do not. Null also while it is being read.
[[nodiscard]] const Error* reading_problem(const engine::EngineState& state);

} // namespace ballast::app
