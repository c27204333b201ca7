#include "evm/abi.h"
#include "fuzz.h"
#include <algorithm>

using namespace ballast;
using namespace ballast::evm;

/// A type's text, a newline, then data. What decodes must survive encoding and decoding again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::uint8_t* const line = std::find(data, data + size, std::uint8_t('\n'));
    const auto type = abi::parse_type({reinterpret_cast<const char*>(data), static_cast<std::size_t>(line - data)});
    const BytesView bytes = line == data + size ? BytesView() : BytesView(line + 1, data + size);
    abi::Reader reader(bytes);
    for (abi::Reader& each : reader.array()) {
        (void)each.boolean();
        (void)each.bytes_view();
        (void)each.numbers();
        (void)each.addresses();
    }
    if (!type) return 0;
    FUZZ_REQUIRE(abi::parse_type(abi::format_type(*type)).has_value());
    const auto value = abi::decode(*type, bytes);
    if (!value) return 0;
    const auto encoded = abi::encode(*type, *value);
    FUZZ_REQUIRE(encoded.has_value());
    FUZZ_REQUIRE(abi::decode(*type, *encoded) == value);
    return 0;
}
