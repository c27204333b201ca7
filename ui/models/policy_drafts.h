#pragma once
#include "policy/policy.h"
#include <map>
#include <string>

namespace ballast::ui {

/// Changed policies that are not saved yet, by treasury ("Ethereum0x…"). The window owns them, because its pages are
/// built anew when the text size changes.
using PolicyDrafts = std::map<std::string, policy::Policy>;

} // namespace ballast::ui
