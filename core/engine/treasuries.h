#pragma once
#include "policy/policy.h"

namespace ballast::engine {

/// One treasury of the data folder: its policy in force and the chain file it lives on.
struct Treasury {
    std::string chain; ///< chain file's name
    policy::Policy policy;
};

/// The policies of a data folder: `policies/<chain>-<address>-v<version>.json`, every version kept.
class Treasuries {
public:
    /// `folder`: the data folder; nothing is read yet.
    explicit Treasuries(std::string folder) : m_folder(std::move(folder)) {}

    /// Reads the newest version of each; damaged files are reported beside the good ones and left as they are.
    struct Listing {
        std::vector<Treasury> treasuries;
        std::vector<Error> problems;
    };
    [[nodiscard]] Listing read() const; ///< by file name; never fails as a whole
    /// One version of a treasury's policy. Fails with policy_missing, or with why the file cannot be read.
    [[nodiscard]] Result<policy::Policy> read_version(const std::string& chain, const Address& address,
                                                      unsigned version) const;
    /// Writes one version; an existing file of that version is never replaced (file_unwritable).
    [[nodiscard]] Result<void> save(const Treasury& treasury) const;
    /// Moves a treasury's files to `policies/forgotten`; nothing is deleted or replaced. Fails with file_unwritable.
    [[nodiscard]] Result<void> forget(const std::string& chain, const Address& address) const;
    /// The highest version a treasury ever had here, forgotten ones included; 0 for none.
    [[nodiscard]] unsigned last_version(const std::string& chain, const Address& address) const;

private:
    std::string m_folder;
};

} // namespace ballast::engine
