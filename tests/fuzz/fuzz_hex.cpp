#include "base/u256.h"
#include "evm/token.h"
#include "fuzz.h"

using namespace ballast;

/// Text as numbers, bytes, addresses and amounts: what is read is written back as the same value.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto bytes = parse_hex(text)) FUZZ_REQUIRE(parse_hex(format_hex(*bytes)) == bytes);
    if (const auto number = parse_decimal(text)) FUZZ_REQUIRE(parse_decimal(format_decimal(*number)) == number);
    if (const auto number = parse_quantity(text)) FUZZ_REQUIRE(parse_quantity(format_quantity(*number)) == number);
    if (const auto address = evm::parse_address(text))
        FUZZ_REQUIRE(evm::parse_address(evm::format_address(*address)) == address);
    for (const unsigned decimals : {0u, 6u, 18u})
        if (const auto raw = evm::parse_amount(text, decimals))
            FUZZ_REQUIRE(evm::parse_amount(evm::format_amount(*raw, decimals), decimals) == raw);
    return 0;
}
