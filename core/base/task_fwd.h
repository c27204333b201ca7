#pragma once
#include "base/result.h"

namespace boost::asio {
class any_io_executor;
template <typename T, typename Executor>
class awaitable;
} // namespace boost::asio

namespace ballast {

/// An operation that waits for the world; runs on the engine thread. Enough to declare one; base/task.h completes it
/// for those who write or await one, so that everybody else compiles without Asio.
template <class T>
using Task = boost::asio::awaitable<T, boost::asio::any_io_executor>;

} // namespace ballast
