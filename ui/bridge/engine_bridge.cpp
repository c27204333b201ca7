#include "ui/bridge/engine_bridge.h"
#include <QMetaObject>

namespace ballast::ui {

EngineBridge::EngineBridge(engine::EngineOptions options, QObject* parent) : QObject(parent)
{
    m_engine = std::make_unique<engine::Engine>(std::move(options),
                                                [this](engine::StatePtr state) { receive(std::move(state)); });
}

EngineBridge::~EngineBridge()
{
    blockSignals(true); // receivers may already be half gone
    m_engine.reset();
}

std::uint64_t EngineBridge::submit(engine::Command command)
{
    if (command.id == 0) command.id = m_next_id++;
    const std::uint64_t id = command.id;
    m_engine->submit(std::move(command));
    return id;
}

void EngineBridge::stop() { m_engine->stop(); }

void EngineBridge::receive(engine::StatePtr state)
{
    // One call is under way whenever the slot is full, so a fast engine cannot flood the window's queue.
    // By name: a function object would be made in one thread and freed in the other, inside Qt, where no sanitizer sees
    // the lock between the two.
    if (m_newest.put(std::move(state))) QMetaObject::invokeMethod(this, "deliver", Qt::QueuedConnection);
}

void EngineBridge::deliver()
{
    if (auto state = m_newest.take()) Q_EMIT stateChanged(*state);
}

} // namespace ballast::ui
