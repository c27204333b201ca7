#pragma once
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string>

/// Figures about speed, each beside a peer or a bound that was measured or known in the same run.
namespace ballast::bench {

/// One line of the output.
struct Figure {
    double value;     ///< ours
    std::string unit; ///< of value and peer: "us", "ns", "ratio"
    std::string peer; ///< what it is held against, in words: "raw libsecp256k1 27.1 us", "bound 10 us"
    double goal;      ///< value must not be larger
};

using Measure = Figure (*)();
/// Adds a figure to the list; called through BALLAST_BENCH.
bool enlist(const char* name, Measure measure);

/// Keeps a result alive, so that the compiler cannot leave its computation out.
template <class T>
inline void keep(const T& value)
{
#if defined(__GNUC__)
    __asm__ volatile("" : : "g"(&value) : "memory");
#else
    volatile const void* sink = &value;
    (void)sink;
#endif
}

/// Seconds that `count` runs take.
template <class Work>
[[nodiscard]] double seconds(std::uint64_t count, Work&& work)
{
    const auto start = std::chrono::steady_clock::now();
    for (std::uint64_t i = 0; i < count; ++i)
        work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Seconds of one run: the quickest of many short rounds, so that some round passes without another program's turn.
template <class Work>
[[nodiscard]] double best_seconds(std::uint64_t count, Work&& work, int rounds = 300)
{
    double best = 1e300;
    for (int i = 0; i < rounds; ++i)
        best = std::min(best, seconds(count, work) / static_cast<double>(count));
    return best;
}

/// Two kinds of work by turns in one run, so that both see the same machine.
struct Pair {
    double ours = 1e300;
    double theirs = 1e300;
};
template <class Ours, class Theirs>
[[nodiscard]] Pair best_by_turns(std::uint64_t count, Ours&& ours, Theirs&& theirs, int rounds = 300)
{
    Pair best;
    for (int i = 0; i < rounds; ++i) {
        best.ours = std::min(best.ours, seconds(count, ours) / static_cast<double>(count));
        best.theirs = std::min(best.theirs, seconds(count, theirs) / static_cast<double>(count));
    }
    return best;
}

} // namespace ballast::bench

/// BALLAST_BENCH(abi_encode) { return Figure{…}; }
#define BALLAST_BENCH(name)                                                                                            \
    static ::ballast::bench::Figure bench_##name();                                                                    \
    [[maybe_unused]] static const bool enlisted_##name = ::ballast::bench::enlist(#name, bench_##name);                \
    static ::ballast::bench::Figure bench_##name()
