#include "engine/engine.h"
#include "engine/core.h"
#include <boost/asio/post.hpp>
#include <thread>

namespace ballast::engine {

struct Engine::Impl {
    Impl(EngineOptions options, OnState on_state)
        : core(io, std::move(options), std::move(on_state)), thread([this] {
              core.start();
              io.run();
          })
    {
    }

    boost::asio::io_context io{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> keep_running{io.get_executor()};
    Core core;
    std::thread thread;
    bool stopping = false; ///< touched by the owner's thread only
};

Engine::Engine(EngineOptions options, OnState on_state)
    : m_impl(std::make_unique<Impl>(std::move(options), std::move(on_state)))
{
}

Engine::~Engine()
{
    stop();
    m_impl->thread.join();
}

void Engine::submit(Command command)
{
    boost::asio::post(m_impl->io,
                      [this, command = std::move(command)]() mutable { m_impl->core.handle(std::move(command)); });
}

void Engine::stop()
{
    if (std::exchange(m_impl->stopping, true)) return;
    boost::asio::post(m_impl->io, [this] {
        m_impl->core.stop();
        m_impl->keep_running.reset();
    });
}

} // namespace ballast::engine
