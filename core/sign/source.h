#pragma once
#include "sign/signer.h"
#include "sign/vault.h"

namespace ballast::sign {

/// A place where signers of one kind are found: the keystore files of a folder, the devices that are plugged in.
class Source {
public:
    virtual ~Source() = default;
    /// The registry name.
    [[nodiscard]] virtual std::string_view kind() const = 0;
    /// What a listing finds: signers, and why others could not be read.
    struct Found {
        std::vector<std::unique_ptr<Signer>> signers;
        std::vector<std::string> paths; ///< of the files, same order; empty text where there is none
        std::vector<Error> problems;
    };
    /// Looks again each time.
    [[nodiscard]] virtual Found find() const = 0;
};

/// What a source may need. The vault outlives the source and its signers.
struct SourceSetup {
    std::string folder; ///< the data folder
    std::shared_ptr<Vault> vault;
};
/// One source of each kind in `signers.def`, in that order.
[[nodiscard]] std::vector<std::unique_ptr<Source>> make_sources(const SourceSetup& setup);

} // namespace ballast::sign
