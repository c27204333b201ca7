#pragma once
#include "base/bytes.h"
#include "evm/address.h"
#include <optional>
#include <variant>

namespace ballast::sign {

/// RFC 7914.
struct ScryptParameters {
    std::uint64_t n = 0;
    std::uint64_t r = 0;
    std::uint64_t p = 0;
    Bytes salt;
};
/// RFC 8018 with HMAC-SHA-256.
struct Pbkdf2Parameters {
    std::uint64_t rounds = 0;
    Bytes salt;
};

/// Web3 secret storage, version 3: the JSON file that Ethereum wallets exchange.
struct KeystoreFile {
    using Scrypt = ScryptParameters; ///< the kdf of our own files
    using Pbkdf2 = Pbkdf2Parameters; ///< in files of some other wallets
    std::optional<Address> address;  ///< some wallets leave it out
    std::string name;                ///< not of the standard; wallets that do not know it pass over it
    std::string id;                  ///< UUID
    std::variant<Scrypt, Pbkdf2> kdf;
    FixedBytes<16> iv; ///< of AES-128 in counter mode
    Bytes ciphertext;
    Bytes32 mac; ///< keccak256(derived[16..32] || ciphertext)
};

/// Strict about what matters, silent about fields of other wallets. Costs that would stall or exhaust the machine
/// (more than 1 GiB, or about sixteen times the work of our own files) are keystore_unsupported.
/// Fails with keystore_damaged [path, why] or keystore_unsupported [path, what].
[[nodiscard]] Result<KeystoreFile> parse_keystore(std::string_view json, const std::string& path);
/// JSON of version 3, hex without "0x" as the format has it.
[[nodiscard]] std::string format_keystore(const KeystoreFile& file);

} // namespace ballast::sign
