#pragma once
#include "engine/command.h"
#include "engine/state.h"

namespace ballast::engine {

/// How an engine is set up; the composition root decides.
struct EngineOptions {
    std::string data_folder;                ///< made when it is not there
    std::vector<std::string> chain_folders; ///< more chain files beside the built-in ones
    std::string practice_endpoint;          ///< replaces the practice chain's endpoint when not empty
    std::string client_certificates;        ///< PEM of extra TLS authorities, for tests
};

/// The facade: commands in, states out. Owns the engine thread. Included only by app/ and ui/bridge.
class Engine {
public:
    using OnState = std::function<void(StatePtr)>; ///< called on the engine thread
    /// Starts the thread; `on_state` is called on it. The first state arrives at once, even when the folder is
    /// unusable.
    Engine(EngineOptions options, OnState on_state);
    /// Stops, joins, then dies.
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// From any thread; never blocks.
    void submit(Command command);
    /// Refuses new commands, lets a running signature end, cancels waits; the last state has `stopped`.
    void stop();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace ballast::engine
