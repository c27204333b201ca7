#pragma once
#include "base/result.h"
#include <boost/asio/awaitable.hpp>

namespace ballast {

/// An operation that waits for the world; runs on the engine thread.
template <class T>
using Task = boost::asio::awaitable<T>;

} // namespace ballast
