#pragma once
#include "base/task.h"
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <optional>

namespace ballast::tests {

template <class T>
Task<void> keep_result(Task<T> task, std::optional<T>* out)
{
    out->emplace(co_await std::move(task));
}

/// Runs an operation to its end on this thread and gives what it gave. Only for operations that end by themselves.
template <class T>
T run(Task<T> task)
{
    boost::asio::io_context context;
    std::optional<T> out;
    boost::asio::co_spawn(context, keep_result(std::move(task), &out), [](std::exception_ptr error) {
        if (error) std::rethrow_exception(error);
    });
    context.run();
    return std::move(out.value());
}

} // namespace ballast::tests
