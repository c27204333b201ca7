#pragma once
#include "base/secret.h"
#include "sign/keystore_file.h"

namespace ballast::sign {

/// 32 bytes from a passphrase by scrypt (RFC 7914), or nothing when there is no memory for it.
/// OpenSSL does it wherever the parameters obey the RFC. Real keystore files exist that do not (n = 2^18 with r = 1,
/// where the RFC asks for n < 2^(16 r)); OpenSSL refuses those, so they take the portable way.
[[nodiscard]] std::optional<Secret> derive_scrypt(const Secret& passphrase, const ScryptParameters& parameters);
/// The portable way, for any power of two n: tests hold it against OpenSSL.
[[nodiscard]] std::optional<Secret> derive_scrypt_portable(const Secret& passphrase,
                                                           const ScryptParameters& parameters);

/// Text for OpenSSL, which takes no null pointer for an empty passphrase.
[[nodiscard]] inline const char* text_of(const Secret& secret)
{
    return secret.empty() ? "" : reinterpret_cast<const char*>(secret.view().data());
}

} // namespace ballast::sign
