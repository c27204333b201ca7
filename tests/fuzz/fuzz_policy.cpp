#include "fuzz.h"
#include "policy/policy.h"

/// Whatever is accepted has one canonical text: written and read again it is the same, and so is its digest.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    namespace policy = ballast::policy;
    const auto read = policy::parse_policy({reinterpret_cast<const char*>(data), size});
    if (!read) return 0;
    const std::string text = policy::format_policy(*read);
    const auto again = policy::parse_policy(text);
    FUZZ_REQUIRE(again.has_value());
    FUZZ_REQUIRE(policy::format_policy(*again) == text);
    FUZZ_REQUIRE(policy::compare_policies(*read, *again).empty());
    return 0;
}
