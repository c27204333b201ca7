#include "evm/typed_data.h"
#include "fuzz.h"

/// Never crashes, never hangs, and hashing is a function of the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto hashes = ballast::evm::typed_data::hash_json(text);
    FUZZ_REQUIRE(ballast::evm::typed_data::hash_json(text) == hashes);
    (void)ballast::evm::typed_data::encode_type(text, "Mail");
    return 0;
}
