#include "holding/holding.h"
#include <array>
#include <cassert>

namespace ballast::holding {

#define HOLDING(name) std::unique_ptr<Kind> make_##name();
#include "holding/holdings.def"
#undef HOLDING

std::span<const std::unique_ptr<Kind>> kinds()
{
    static const std::array k_kinds{
#define HOLDING(name) make_##name(),
#include "holding/holdings.def"
#undef HOLDING
    };
    return k_kinds;
}

const Kind& kind_of(const Token& token)
{
    const auto all = kinds();
    for (const auto& kind : all)
        if (kind->reads(token)) return *kind;
    return *all.back(); // erc20 reads every address but zero
}

} // namespace ballast::holding
