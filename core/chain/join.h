#pragma once
#include "base/task.h"
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <memory>
#include <optional>
#include <vector>

namespace ballast::chain {

/// Runs the tasks side by side on the caller's executor and gives their results in order, once all have ended.
template <class T>
Task<std::vector<T>> join(std::vector<Task<T>> tasks)
{
    namespace asio = boost::asio;
    struct State {
        explicit State(const asio::any_io_executor& executor) : done(executor, asio::steady_timer::time_point::max()) {}
        std::vector<std::optional<T>> results;
        std::size_t left = 0;
        asio::steady_timer done;
    };
    auto executor = co_await asio::this_coro::executor;
    auto state = std::make_shared<State>(executor);
    state->results.resize(tasks.size());
    state->left = tasks.size();
    for (std::size_t i = 0; i < tasks.size(); ++i)
        asio::co_spawn(executor, std::move(tasks[i]), [state, i](const std::exception_ptr& failed, T result) {
            if (failed) std::terminate(); // tasks report failures as values
            state->results[i].emplace(std::move(result));
            if (--state->left == 0) state->done.cancel();
        });
    if (state->left > 0) co_await state->done.async_wait(asio::as_tuple(asio::use_awaitable));
    std::vector<T> out;
    for (auto& each : state->results)
        out.push_back(std::move(*each));
    co_return out;
}

} // namespace ballast::chain
