#pragma once
#include "base/task_fwd.h"
#include <boost/asio/awaitable.hpp>
