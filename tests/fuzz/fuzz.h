#pragma once
#include <cstdio>
#include <cstdlib>

/// Ends the run, and so makes libFuzzer keep the input, when something that must always hold does not.
#define FUZZ_REQUIRE(condition)                                                                                        \
    if (!(condition)) {                                                                                                \
        std::fprintf(stderr, "does not hold: %s\n", #condition);                                                       \
        std::abort();                                                                                                  \
    }
