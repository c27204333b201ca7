#include "app/session.h"

namespace ballast::app {

Session::Session(engine::EngineOptions options)
    : m_engine(std::move(options), [this](engine::StatePtr state) {
          const std::lock_guard lock(m_mutex);
          m_state = std::move(state);
          m_changed.notify_all();
      })
{
}

engine::StatePtr Session::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

Result<engine::StatePtr> Session::wait_for(const std::function<bool(const engine::EngineState&)>& ready,
                                           std::chrono::seconds timeout)
{
    std::unique_lock lock(m_mutex);
    const bool came = m_changed.wait_for(lock, timeout, [&] { return m_state && ready(*m_state); });
    if (came) return m_state;
    if (m_state && !m_state->problems.empty()) return std::unexpected(m_state->problems.front());
    return fail(Code::cancelled, Stage::engine);
}

Result<std::string> Session::run(decltype(engine::Command::action) action, std::chrono::seconds timeout,
                                 const std::function<void(const engine::EngineState&)>& watch)
{
    const std::uint64_t id = m_next_id++;
    m_engine.submit({id, std::move(action)});
    const engine::CommandResult* found = nullptr;
    const auto answered = [&](const engine::EngineState& state) {
        if (watch) watch(state);
        for (const engine::CommandResult& each : state.results)
            if (each.id == id) found = &each;
        return found != nullptr;
    };
    const Result<engine::StatePtr> state = wait_for(answered, timeout); // keeps what `found` points into
    if (!state) return std::unexpected(state.error());
    if (found->error) return std::unexpected(*found->error);
    return found->text;
}

Result<engine::StatePtr> Session::wait_for_treasury(const std::function<bool(const engine::EngineState&)>& ready,
                                                    std::chrono::seconds timeout)
{
    BALLAST_TRY(begun, wait_for([](const engine::EngineState& state) { return !state.starting; }, timeout));
    if (begun->treasuries.empty())
        return begun->problems.empty() ? fail(Code::policy_missing, Stage::policy)
                                       : Result<engine::StatePtr>(std::unexpected(begun->problems.front()));
    return wait_for(ready, timeout);
}

Result<engine::StatePtr> Session::wait_for_drift()
{
    constexpr std::chrono::seconds k_patience{60};
    const auto ready = [](const engine::EngineState& state) {
        return (state.drift && state.decision) || reading_problem(state);
    };
    BALLAST_TRY(read, wait_for_treasury(ready, k_patience));
    if (!read->drift) return std::unexpected(*reading_problem(*read));
    return read;
}

Result<engine::StatePtr> Session::wait_for_decision()
{
    BALLAST_TRY(read, wait_for_drift());
    if (!read->decision) return std::unexpected(*reading_problem(*read));
    return read;
}

const Error* reading_problem(const engine::EngineState& state)
{
    const auto found = std::ranges::find_if_not(state.problems, engine::is_standing);
    return found == state.problems.end() || !state.waiting.empty() ? nullptr : &*found;
}

} // namespace ballast::app
