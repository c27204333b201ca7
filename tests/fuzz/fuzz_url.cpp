#include "chain/transport/url.h"
#include "fuzz.h"

/// An endpoint's address may hold a key: what is shown of it never has a user, a path or a query.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto url = ballast::chain::transport::parse_url({reinterpret_cast<const char*>(data), size});
    if (!url) return 0;
    const auto after_scheme = url->label.find("://");
    FUZZ_REQUIRE(after_scheme != std::string::npos);
    FUZZ_REQUIRE(url->label.find_first_of("@?#/ \r\n", after_scheme + 3) == std::string::npos);
    FUZZ_REQUIRE(!url->host.empty());
    FUZZ_REQUIRE(url->target.find_first_of(" \r\n") == std::string::npos);
    FUZZ_REQUIRE(url->authorization.find_first_of("\r\n") == std::string::npos);
    return 0;
}
