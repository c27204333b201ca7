#pragma once
#include "engine/engine.h"
#include "scenario/story.h"
#include "support/invented_node.h"
#include "support/temporary_folder.h"
#include <condition_variable>
#include <mutex>

namespace ballast::engine {

/// What an engine publishes, for a test that waits. A test that waits in vain fails after half a minute.
class Observer {
public:
    void show(StatePtr state)
    {
        const std::lock_guard lock(m_mutex);
        m_state = std::move(state);
        m_changed.notify_all();
    }
    [[nodiscard]] StatePtr state() const
    {
        const std::lock_guard lock(m_mutex);
        return m_state;
    }
    /// The first state from now on that is as wanted; null when none comes.
    template <class Wanted>
    [[nodiscard]] StatePtr wait(Wanted wanted)
    {
        std::unique_lock lock(m_mutex);
        const bool came =
            m_changed.wait_for(lock, std::chrono::seconds(30), [&] { return m_state && wanted(*m_state); });
        return came ? m_state : nullptr;
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    StatePtr m_state;
};

/// A running engine and who listens to it.
class Session {
public:
    explicit Session(EngineOptions options)
        : m_engine(std::make_unique<Engine>(std::move(options),
                                            [this](StatePtr state) { m_observer.show(std::move(state)); }))
    {
    }
    /// Sends a command without waiting for it.
    template <class Action>
    std::uint64_t submit(Action action)
    {
        m_engine->submit({++m_last_id, std::move(action)});
        return m_last_id;
    }
    /// The result of a command, when it has come.
    CommandResult result(std::uint64_t id)
    {
        const StatePtr state = m_observer.wait([id](const EngineState& each) { return find(each, id) != nullptr; });
        if (state) return *find(*state, id);
        ADD_FAILURE() << "command " << id << " got no result";
        return {};
    }
    template <class Action>
    CommandResult ask(Action action)
    {
        return result(submit(std::move(action)));
    }
    /// The command's text; the test fails when it was refused.
    template <class Action>
    std::string must(Action action)
    {
        const CommandResult result = ask(std::move(action));
        EXPECT_FALSE(result.error) << (result.error ? code_name(result.error->code) : "");
        return result.text;
    }
    /// The code of a refusal; `usage` when there was none.
    template <class Action>
    Code refusal(Action action)
    {
        const CommandResult result = ask(std::move(action));
        return result.error ? result.error->code : Code::usage;
    }
    template <class Wanted>
    StatePtr wait(Wanted wanted)
    {
        StatePtr state = m_observer.wait(std::move(wanted));
        EXPECT_TRUE(state) << "the state did not come";
        return state ? state : std::make_shared<const EngineState>();
    }
    [[nodiscard]] StatePtr state() const { return m_observer.state(); }
    Engine& engine() { return *m_engine; }
    /// Stops and joins; gives the last state.
    StatePtr end()
    {
        m_engine.reset();
        return m_observer.state();
    }
    [[nodiscard]] static long count(const EngineState& state, std::uint64_t id)
    {
        return std::ranges::count(state.results, id, &CommandResult::id);
    }
    [[nodiscard]] std::uint64_t last_id() const { return m_last_id; }

private:
    static const CommandResult* find(const EngineState& state, std::uint64_t id)
    {
        const auto at = std::ranges::find(state.results, id, &CommandResult::id);
        return at == state.results.end() ? nullptr : &*at;
    }
    Observer m_observer;
    std::uint64_t m_last_id = 0;
    std::unique_ptr<Engine> m_engine;
};

/// A data folder and a treasury on the invented chain, whose owners' first two keys are in the folder. The chain's
/// clock stands at the present, and WETH has risen by 30 %: there is a plan.
class EngineTest : public ::testing::Test {
protected:
    EngineTest();
    /// An engine over the folder with the invented chain beside the built-in ones.
    [[nodiscard]] EngineOptions options() const;
    [[nodiscard]] std::unique_ptr<Session> open() const { return std::make_unique<Session>(options()); }
    /// One that watches the treasury and has decided.
    [[nodiscard]] std::unique_ptr<Session> open_with_plan();
    /// One with a plan under review.
    [[nodiscard]] std::unique_ptr<Session> open_with_review();
    /// A block is made on the chain.
    void advance();
    [[nodiscard]] static std::shared_ptr<Secret> passphrase(std::string text = "correct horse");
    [[nodiscard]] static ApprovePlan approval(const EngineState& state);

    static constexpr const char* k_chain = "Invented";
    tests::TemporaryFolder m_folder;
    std::string m_data = m_folder / "data";
    tests::Story m_story;
    policy::Policy m_policy;
    std::vector<Address> m_owners; ///< ascending; the keys of the first two are in the data folder
    std::optional<tests::InventedNode> m_node;
};

/// Whether a treasury was read and a plan decided on.
[[nodiscard]] inline bool has_plan(const EngineState& state)
{
    return state.decision && std::holds_alternative<plan::PlanPtr>(*state.decision);
}

} // namespace ballast::engine
