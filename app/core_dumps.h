#pragma once

namespace ballast::app {

/// From now on a crash of this process leaves no picture of its memory, where keys and passphrases may be: no core
/// file, none handed to the system's collector, and no other process of the same user may attach. Linux alone;
/// elsewhere it does nothing. First thing in main.
void forbid_core_dumps();

} // namespace ballast::app
