#include "app/core_dumps.h"
#ifdef __linux__
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace ballast::app {

void forbid_core_dumps()
{
#ifdef __linux__
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ // whose search for leaks attaches to the process at its end
    // A collector behind a pipe (systemd-coredump, apport) is not bound by the limit.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
#endif
}

} // namespace ballast::app
