#pragma once
#include "base/secret.h"
#include "sign/keystore_file.h"

namespace ballast::sign {

/// The keystore files of a data folder, in `keys/`.
class KeystoreFolder {
public:
    /// Nothing is read or made yet.
    explicit KeystoreFolder(std::string data_folder) : m_folder(std::move(data_folder) + "/keys") {}

    /// One file and where it lies.
    struct Stored {
        KeystoreFile file;
        std::string path;
    };
    /// What reading the folder gave.
    struct Found {
        std::vector<Stored> files;   ///< by file name; each with an address
        std::vector<Error> problems; ///< keystore_damaged, keystore_unsupported, file_unreadable
    };
    [[nodiscard]] Found read() const; ///< an absent folder is an empty one
    /// Fails with key_unknown.
    [[nodiscard]] Result<Stored> find(const Address& address) const;
    /// Encrypts, writes a file for the owner alone, reads it back and decrypts it before saying yes; nothing that was
    /// there is ever written over. Fails with key_exists, file_unwritable, disk_full, keystore_damaged.
    [[nodiscard]] Result<Stored> add(const Secret& key, std::string name, const Secret& passphrase) const;

private:
    std::string m_folder;
};

/// A keystore file is a few hundred bytes; anything far larger is none.
inline constexpr std::size_t k_max_keystore_size = 64UL * 1024;

} // namespace ballast::sign
