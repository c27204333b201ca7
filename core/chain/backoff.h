#pragma once
#include <chrono>
#include <cstdint>

namespace ballast::chain {

/// The pause before attempt number `failures` + 1: doubles from `first` up to `most`, then shifted by up to a quarter
/// either way, so that many clients do not return in step. `random` is any 32 random bits.
[[nodiscard]] std::chrono::milliseconds backoff_delay(unsigned failures, std::chrono::milliseconds first,
                                                      std::chrono::milliseconds most, std::uint32_t random);

} // namespace ballast::chain
