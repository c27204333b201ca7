#pragma once
#include "base/units.h"

namespace ballast {

/// Where the impure stages take the time from; tests and back-tests give their own.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Time now() const = 0; ///< whole seconds, UTC
};

/// The machine's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Time now() const override;
};

/// "2026-11-24T20:18:33Z" (ISO 8601, UTC).
[[nodiscard]] std::string format_time(Time time);

} // namespace ballast
