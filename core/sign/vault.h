#pragma once
#include "base/secret.h"
#include "evm/ecdsa.h"
#include <map>
#include <mutex>
#include <optional>

namespace ballast::sign {

/// Holds unlocked private keys, sealed with AES-256-GCM under a random key of this process. A key is in the clear only
/// inside `sign`, so that a copy of the memory taken at another moment has to put two pieces together.
/// May be used from several threads.
class Vault {
public:
    Vault(); ///< draws the session key from the system; throws std::bad_alloc without randomness
    /// Counts the calls of `lock_all`: a slow unlock that began before one must not open the key after it.
    [[nodiscard]] std::uint64_t generation() const;
    /// Seals the key of that address. Fails with key_locked when `lock_all` came in between, key_invalid when sealing
    /// fails.
    [[nodiscard]] Result<void> put(const Address& address, const Secret& key, std::uint64_t generation);
    [[nodiscard]] bool holds(const Address& address) const; ///< it is unlocked
    void lock_all();                                        ///< wipes every key; what is being unlocked now stays out
    /// Signs, and recovers the address from the signature before handing it out. Fails with key_locked,
    /// signature_invalid.
    [[nodiscard]] Result<evm::Signature> sign(const Address& address, const Bytes32& digest) const;

private:
    struct Sealed {
        FixedBytes<12> nonce;
        Secret bytes; ///< ciphertext, then the 16 bytes of the tag
    };
    [[nodiscard]] std::optional<Sealed> seal(const Address& address, const Secret& key) const;
    [[nodiscard]] std::optional<Secret> open(const Address& address, const Sealed& sealed) const;

    mutable std::mutex m_mutex;
    Secret m_session_key;
    std::map<Address, Sealed> m_sealed;
    std::uint64_t m_generation = 0;
};

} // namespace ballast::sign
