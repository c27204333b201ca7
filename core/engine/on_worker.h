#pragma once
#include "base/task.h"
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace ballast::engine {

namespace detail {
/// The body of the coroutine that runs on the pool.
template <class F>
Task<std::invoke_result_t<F>> call(F work)
{
    co_return work();
}
} // namespace detail

/// Runs heavy arithmetic on the pool and comes back to the engine thread with its result. `work` must own what it uses.
template <class F>
Task<std::invoke_result_t<F>> on_worker(boost::asio::thread_pool& pool, F work)
{
    co_return co_await boost::asio::co_spawn(pool, detail::call(std::move(work)), boost::asio::use_awaitable);
}

} // namespace ballast::engine
