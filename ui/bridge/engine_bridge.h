#pragma once
#include "base/latest.h"
#include "engine/engine.h"
#include <QObject>

namespace ballast::ui {

/// Joins the window's thread to the engine's. States cross by a newest-wins mailbox with at most one queued call;
/// commands cross by value. Lives on the GUI thread; dies before nothing that it uses.
class EngineBridge : public QObject {
    Q_OBJECT
public:
    /// Starts the engine at once; connect to stateChanged before the event loop runs again.
    explicit EngineBridge(engine::EngineOptions options, QObject* parent = nullptr);
    /// No state arrives any more; the engine drains, joins and dies.
    ~EngineBridge() override;

    /// Hands a command to the engine without blocking. One that has no id yet gets one; the id is returned.
    std::uint64_t submit(engine::Command command);
    /// Asks the engine to end; `stateChanged` brings a last state with `stopped`.
    void stop();

Q_SIGNALS:
    /// The newest state, on the GUI thread.
    void stateChanged(ballast::engine::StatePtr state);

private:
    void receive(engine::StatePtr state); ///< engine thread
    Q_INVOKABLE void deliver();           ///< GUI thread

    Latest<engine::StatePtr> m_newest;
    std::uint64_t m_next_id = std::uint64_t{1} << 32; ///< apart from ids given by the window itself
    std::unique_ptr<engine::Engine> m_engine;         ///< last: its thread ends before the mailbox goes
};

} // namespace ballast::ui

Q_DECLARE_METATYPE(ballast::engine::StatePtr)
