#include "bench/bench.h"
#include <cstdio>
#include <fmt/format.h>
#include <map>
#include <string_view>

namespace ballast::bench {

namespace {

/// By name, so that the order of lines does not depend on the linker.
std::map<std::string, Measure>& list()
{
    static std::map<std::string, Measure> all;
    return all;
}

bool asked_for(std::string_view name, int count, char** filters)
{
    for (int i = 1; i < count; ++i)
        if (name.find(filters[i]) != std::string_view::npos) return true;
    return count <= 1;
}

} // namespace

bool enlist(const char* name, Measure measure) { return list().emplace(name, measure).second; }

} // namespace ballast::bench

/// One line a figure: name | value unit | peer or bound and its value | goal | reached or short.
int main(int count, char** arguments)
{
    using namespace ballast::bench;
    int printed = 0;
    for (const auto& [name, measure] : list()) {
        if (!asked_for(name, count, arguments)) continue;
        const Figure figure = measure();
        const char* const verdict = figure.value <= figure.goal ? "reached" : "short";
        fmt::print("{} | {:.4g} {} | {} | <= {:.4g} {} | {}\n", name, figure.value, figure.unit, figure.peer,
                   figure.goal, figure.unit, verdict);
        std::fflush(stdout);
        ++printed;
    }
    if (printed == 0) fmt::print(stderr, "no figure of that name\n");
    return printed == 0 ? 2 : 0;
}
