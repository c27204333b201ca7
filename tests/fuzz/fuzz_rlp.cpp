#include "evm/rlp.h"
#include "fuzz.h"

/// RLP has one encoding for each item: what is read must be written back byte for byte.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ballast::BytesView bytes(data, size);
    const auto item = ballast::evm::rlp::decode(bytes);
    if (item) FUZZ_REQUIRE(ballast::evm::rlp::encode(*item) == ballast::Bytes(bytes.begin(), bytes.end()));
    return 0;
}
