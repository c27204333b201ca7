#include "evm/transaction.h"
#include "fuzz.h"

using namespace ballast;

/// A transaction that is read is written back byte for byte, so its hash is that of the bytes seen.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const BytesView bytes(data, size);
    const auto transaction = evm::decode_signed(bytes);
    if (!transaction) return 0;
    FUZZ_REQUIRE(evm::encode_signed(*transaction) == Bytes(bytes.begin(), bytes.end()));
    (void)evm::sender_of(*transaction);
    (void)evm::intrinsic_gas(transaction->transaction);
    return 0;
}
