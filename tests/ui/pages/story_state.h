#pragma once
#include "engine/state.h"

namespace ballast::tests {

/// A moment on 23 November 2026, UTC.
[[nodiscard]] Time moment(int hour, int minute, int second = 0);
/// One record of the log with a hash of its number.
[[nodiscard]] audit::Record record(std::uint64_t sequence, Time time, audit::Kind kind, std::string subject,
                                   std::string body, std::uint64_t plan = 0);
/// A log of one executed plan with two trades, a hold, a problem, a key and a policy; newest first.
[[nodiscard]] std::shared_ptr<const std::vector<audit::Record>> story_log();
/// A treasury of six assets with its drift and `points` rows of history, `step` seconds apart.
[[nodiscard]] engine::EngineState story_state(std::size_t points, int step);

} // namespace ballast::tests
