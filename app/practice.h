#pragma once
#include "base/result.h"
#include "evm/address.h"

namespace ballast::app {

/// What the practice chain's book says: where its node listens and who owns the treasury.
struct PracticeBook {
    std::string endpoint;
    struct Owner {
        std::string name;
        Address address;
    };
    std::vector<Owner> owners;
};
/// Fails with file_unreadable or json_malformed.
[[nodiscard]] Result<PracticeBook> read_practice_book(const std::string& path);

} // namespace ballast::app
