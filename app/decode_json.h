#pragma once
#include "base/bytes.h"
#include "base/result.h"
#include <nlohmann/json_fwd.hpp>

/// What bytes given by hand say: a signed transaction, or call data with all calls inside it.
namespace ballast::app {

/// A signed transaction of any type, else call data: by `signature` when one is given, by the functions Ballast knows
/// (tokens, the Safe, MultiSend, the venues) when not. A call that carries others holds them under "calls",
/// or why they are not known under "calls_unknown".
/// Fails with input_unreadable [why].
[[nodiscard]] Result<nlohmann::json> decode_json(const Bytes& bytes, const std::string& signature);

} // namespace ballast::app
