#pragma once
#include <QString>

namespace ballast::app {

/// A sentence that was written for the window, with the command in the place of the page it speaks of. English, as all
/// that `ballastctl` says.
[[nodiscard]] QString for_terminal(QString sentence);

} // namespace ballast::app
