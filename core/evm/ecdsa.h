#pragma once
#include "base/secret.h"
#include "base/u256.h"
#include "evm/address.h"

namespace ballast::evm {

/// A recoverable secp256k1 signature with low s (EIP-2); `y_parity` is 0 or 1.
struct Signature {
    Bytes32 r;
    Bytes32 s;
    std::uint8_t y_parity = 0; ///< of the point R, for recovery
    bool operator==(const Signature&) const = default;
};
/// r || s || v with v = 27 + parity: what Safe and `eth_sign` exchange.
[[nodiscard]] FixedBytes<65> to_bytes65(const Signature& signature);
/// From the same 65 bytes (v 0, 1, 27 or 28). Fails with signature_invalid; high s is refused.
[[nodiscard]] Result<Signature> signature_from_bytes65(BytesView bytes);

/// Signs a 32-byte digest; nonce by RFC 6979. Fails with key_invalid.
[[nodiscard]] Result<Signature> sign_digest(const Secret& private_key, const Bytes32& digest);
/// The address whose key made the signature. Fails with signature_invalid.
[[nodiscard]] Result<Address> recover(const Bytes32& digest, const Signature& signature);
/// The address of a private key (last 20 bytes of Keccak-256 of the public key). Fails with key_invalid.
[[nodiscard]] Result<Address> address_of_key(const Secret& private_key);
/// A fresh private key from the system's random source.
[[nodiscard]] Result<Secret> make_private_key();

} // namespace ballast::evm
