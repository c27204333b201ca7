#pragma once
#include "base/result.h"
#include "engine/command.h"

namespace ballast::app {

/// Id of the command by which the program reads the past of a practice treasury.
inline constexpr std::uint64_t k_load_past = engine::k_at_start - 1;

/// What the practice chain's book says: where its node listens, with which policy to begin and who owns the treasury.
struct PracticeBook {
    std::string endpoint;
    std::string policy; ///< path of the policy file; empty in the books of earlier versions
    /// A person of the practice Safe, by the name that the pages show.
    struct Owner {
        std::string name;
        Address address;
    };
    std::vector<Owner> owners;
};
/// Fails with file_unreadable or json_malformed.
[[nodiscard]] Result<PracticeBook> read_practice_book(const std::string& path);

} // namespace ballast::app
