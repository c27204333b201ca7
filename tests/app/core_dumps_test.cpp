#include "app/core_dumps.h"
#include <csignal>
#include <cstdlib>
#include <gtest/gtest.h>
#ifdef __linux__
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ballast::app {
namespace {

/// What a child process says about itself as its exit code; it starts as one that would leave a core.
template <class Says>
int ask_child(Says says)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
        forbid_core_dumps();
        ::_exit(says());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST(CoreDumps, TheLimitIsZero)
{
    const int code = ask_child([] {
        rlimit limit{1, 1};
        ::getrlimit(RLIMIT_CORE, &limit);
        return limit.rlim_cur == 0 && limit.rlim_max == 0 ? 7 : 1;
    });
    EXPECT_EQ(code, 7);
}

TEST(CoreDumps, CollectorsAndDebuggersOfTheSameUserAreKeptOut)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "with the address sanitizer the process stays dumpable: its search for leaks attaches to it";
#else
    EXPECT_EQ(ask_child([] { return ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) + 7; }), 7);
#endif
}

TEST(CoreDumps, ACrashLeavesNone)
{
    const pid_t child = ::fork();
    if (child == 0) {
        forbid_core_dumps();
        ::signal(SIGABRT, SIG_DFL);
        ::abort();
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_FALSE(WCOREDUMP(status));
}

} // namespace
} // namespace ballast::app
#endif
