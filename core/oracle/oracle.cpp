#include "oracle/oracle.h"
#include <array>

namespace ballast::oracle {

#define ORACLE(name) std::unique_ptr<Source> make_##name();
#include "oracle/oracles.def"
#undef ORACLE

std::span<const std::unique_ptr<Source>> sources()
{
    static const std::array k_sources{
#define ORACLE(name) make_##name(),
#include "oracle/oracles.def"
#undef ORACLE
    };
    return k_sources;
}

const Source* find_source(std::string_view name)
{
    for (const auto& source : sources())
        if (source->name() == name) return source.get();
    return nullptr;
}

} // namespace ballast::oracle
