#include "sign/source.h"

namespace ballast::sign {

#define SIGNER(name) std::unique_ptr<Source> make_##name(const SourceSetup& setup);
#include "sign/signers.def"
#undef SIGNER

namespace {

using Factory = std::unique_ptr<Source> (*)(const SourceSetup&);
constexpr Factory k_factories[] = {
#define SIGNER(name) make_##name,
#include "sign/signers.def"
#undef SIGNER
};

} // namespace

std::vector<std::unique_ptr<Source>> make_sources(const SourceSetup& setup)
{
    std::vector<std::unique_ptr<Source>> out;
    for (const Factory make : k_factories)
        out.push_back(make(setup));
    return out;
}

} // namespace ballast::sign
