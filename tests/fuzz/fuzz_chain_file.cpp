#include "chain/chain_config.h"
#include "fuzz.h"

/// Whatever a chain file holds, it is accepted with usable values or refused as chain_file_invalid.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto config = ballast::chain::parse_chain(text, "fuzz.json");
    if (config) {
        FUZZ_REQUIRE(config->id.value != 0 && !config->multicall.is_zero());
    } else {
        FUZZ_REQUIRE(config.error().code == ballast::Code::chain_file_invalid);
    }
    return 0;
}
