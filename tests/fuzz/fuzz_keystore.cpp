#include "fuzz.h"
#include "sign/keystore_file.h"

/// A key file may come from anywhere: whatever is accepted has one text, and its costs are bounded.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    namespace sign = ballast::sign;
    const auto read = sign::parse_keystore({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!read) return 0;
    const std::string text = sign::format_keystore(*read);
    const auto again = sign::parse_keystore(text, "fuzz");
    FUZZ_REQUIRE(again.has_value());
    FUZZ_REQUIRE(sign::format_keystore(*again) == text);
    return 0;
}
