#pragma once
#include "base/units.h"
#include "evm/ecdsa.h"
#include <optional>

namespace ballast::evm {

/// EIP-2930: an address and the storage slots a transaction announces.
struct AccessEntry {
    Address address;
    std::vector<Bytes32> slots;
    bool operator==(const AccessEntry&) const = default;
};
/// EIP-7702: an account's signed wish to run the code of `address`.
struct Authorization {
    ChainId chain;           ///< 0: valid on every chain
    Address address;         ///< whose code is run
    std::uint64_t nonce = 0; ///< the authority's own
    Signature signature;
    bool operator==(const Authorization&) const = default;
};

/// An Ethereum transaction of type 0 (EIP-155 when `chain` is set), 1 (EIP-2930), 2 (EIP-1559) or 4 (EIP-7702).
struct Transaction {
    /// The type byte of EIP-2718; legacy ones have none in their bytes.
    enum class Type : std::uint8_t { legacy = 0, access_list = 1, fee_market = 2, set_code = 4 };
    Type type = Type::fee_market;
    std::optional<ChainId> chain; ///< absent only in legacy transactions before EIP-155
    std::uint64_t nonce = 0;      ///< the sender's
    GasPrice max_priority_fee;    ///< types 2 and 4
    GasPrice max_fee;             ///< types 2 and 4; the gas price of types 0 and 1
    Gas gas;                      ///< limit
    std::optional<Address> to;    ///< absent: creates a contract
    Wei value;
    Bytes data;
    std::vector<AccessEntry> access_list;      ///< types 1, 2 and 4
    std::vector<Authorization> authorizations; ///< type 4
    bool operator==(const Transaction&) const = default;
};

/// A transaction with the signature of the account that pays.
struct SignedTransaction {
    Transaction transaction;
    Signature signature;
    bool operator==(const SignedTransaction&) const = default;
};

/// The bytes whose Keccak-256 is signed.
[[nodiscard]] Bytes encode_unsigned(const Transaction& transaction);
[[nodiscard]] Bytes32 signing_hash(const Transaction& transaction); ///< Keccak-256 of those bytes.
/// The raw bytes for eth_sendRawTransaction, and their hash: the transaction's id.
[[nodiscard]] Bytes encode_signed(const SignedTransaction& transaction);
[[nodiscard]] Bytes32 transaction_hash(const SignedTransaction& transaction); ///< Keccak-256 of the raw bytes.
/// Strict; fails with transaction_malformed or signature_invalid.
[[nodiscard]] Result<SignedTransaction> decode_signed(BytesView raw);
/// The account that pays. Fails with signature_invalid.
[[nodiscard]] Result<Address> sender_of(const SignedTransaction& transaction);
/// Gas a transaction costs before its first instruction (21,000, calldata by EIP-2028, creation, lists, EIP-3860).
[[nodiscard]] Gas intrinsic_gas(const Transaction& transaction);
/// The digest an EIP-7702 authorization signs.
[[nodiscard]] Bytes32 authorization_hash(const Authorization& authorization);
/// Address of a contract made by CREATE from `sender` at `nonce`, and by CREATE2 (EIP-1014).
[[nodiscard]] Address create_address(const Address& sender, std::uint64_t nonce);
/// The last 20 bytes of keccak256(0xff || sender || salt || init_code_hash).
[[nodiscard]] Address create2_address(const Address& sender, const Bytes32& salt, const Bytes32& init_code_hash);

} // namespace ballast::evm
