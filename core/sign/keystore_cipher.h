#pragma once
#include "base/secret.h"
#include "sign/keystore_file.h"

namespace ballast::sign {

/// The private key in a keystore file, 32 bytes. `path` is for the error.
/// Fails with passphrase_wrong (the MAC does not match) or keystore_damaged (it matches, but there is no valid key of
/// the file's address inside).
[[nodiscard]] Result<Secret> decrypt_keystore(const KeystoreFile& file, const Secret& passphrase,
                                              const std::string& path);

/// What a file costs to open.
struct ScryptCost {
    std::uint64_t n = std::uint64_t(1) << 18; ///< geth's "standard"
    std::uint64_t r = 8;
    std::uint64_t p = 1;
};
/// A fresh file around a key, with new salt, IV and UUID. Fails with key_invalid.
[[nodiscard]] Result<KeystoreFile> encrypt_keystore(const Secret& key, const Secret& passphrase, std::string name,
                                                    const ScryptCost& cost = {});

} // namespace ballast::sign
