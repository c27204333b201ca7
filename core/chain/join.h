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

/// Runs the tasks side by side on the caller's executor and gives their results in order. Once `enough` says yes to
/// those that are there, the others have `patience` left; whoever is late then goes on by itself, and has no result.
template <class T, class Enough>
Task<std::vector<std::optional<T>>> join_enough(std::vector<Task<T>> tasks, Enough enough,
                                                std::chrono::milliseconds patience)
{
    namespace asio = boost::asio;
    struct State {
        explicit State(const asio::any_io_executor& executor) : done(executor, asio::steady_timer::time_point::max()) {}
        std::vector<std::optional<T>> results;
        std::size_t left = 0;
        asio::steady_timer done; ///< cancelled by each result
    };
    auto executor = co_await asio::this_coro::executor;
    auto state = std::make_shared<State>(executor);
    state->results.resize(tasks.size());
    state->left = tasks.size();
    for (std::size_t i = 0; i < tasks.size(); ++i)
        asio::co_spawn(executor, std::move(tasks[i]), [state, i](const std::exception_ptr& failed, T result) {
            if (failed) std::terminate(); // tasks report failures as values
            state->results[i].emplace(std::move(result));
            --state->left;
            state->done.cancel();
        });
    bool impatient = false, waits = true;
    while (state->left > 0 && waits) {
        if (!impatient && enough(std::as_const(state->results))) {
            impatient = true;
            state->done.expires_after(patience);
        }
        const auto [ended] = co_await state->done.async_wait(asio::as_tuple(asio::use_awaitable));
        waits = static_cast<bool>(ended); // cancelled: a result is there
    }
    co_return state->results; // a copy: late ones still write theirs
}

/// The same, until all have ended.
template <class T>
Task<std::vector<T>> join(std::vector<Task<T>> tasks)
{
    const auto never = [](const std::vector<std::optional<T>>&) { return false; };
    auto all = co_await join_enough(std::move(tasks), never, std::chrono::milliseconds(0));
    std::vector<T> out;
    for (auto& each : all)
        out.push_back(std::move(*each));
    co_return out;
}

} // namespace ballast::chain
