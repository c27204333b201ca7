#include "chain/chain_files.h"
#include "fuzz.h"
#include "send/approval_text.h"

/// A kept approval is a file's text: whatever it is, it is refused or is what it says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace ballast;
    static const chain::ChainConfig chain = chain::load_chains().value().front().config;
    send::KeptPlan kept;
    kept.approval.assign(reinterpret_cast<const char*>(data), size);
    const auto approved = send::parse_approval(kept, chain);
    if (approved) FUZZ_REQUIRE((*approved)->plan().digest == kept.digest);
    return 0;
}
