#pragma once
#include "base/error.h"
#include <expected>

namespace ballast {

/// A value, or why the world did not give it. GCC 12 lacks the monadic members: return early.
template <class T>
using Result = std::expected<T, Error>;

/// Shorthand for `std::unexpected(Error{...})`.
[[nodiscard]] inline std::unexpected<Error> fail(Code code, Stage stage, std::vector<Parameter> parameters = {})
{
    return std::unexpected(Error{code, stage, std::move(parameters)});
}

} // namespace ballast

// The early return, written once. `name` becomes a reference to the value; on failure the error goes to the caller.
// BALLAST_CO_TRY is the same inside a coroutine.
#define BALLAST_TRY(name, expression)                                                                                  \
    auto name##_result = (expression);                                                                                 \
    if (!name##_result) return std::unexpected(std::move(name##_result).error());                                      \
    auto& name = *name##_result
#define BALLAST_CO_TRY(name, expression)                                                                               \
    auto name##_result = (expression);                                                                                 \
    if (!name##_result) co_return std::unexpected(std::move(name##_result).error());                                   \
    auto& name = *name##_result
// For Result<void>.
#define BALLAST_CHECK(expression)                                                                                      \
    if (auto checked = (expression); !checked) return std::unexpected(std::move(checked).error())
#define BALLAST_CO_CHECK(expression)                                                                                   \
    if (auto checked = (expression); !checked) co_return std::unexpected(std::move(checked).error())
