#pragma once
#include "base/units.h"
#include "evm/address.h"
#include <optional>

/// EIP-712: hashing of typed structured data.
namespace ballast::evm::typed_data {

/// The three hashes of a typed-data message: what a device shows, and what is signed.
struct Hashes {
    Bytes32 domain;  ///< hashStruct(EIP712Domain)
    Bytes32 message; ///< hashStruct(message)
    Bytes32 digest;  ///< keccak256(0x19 0x01 || domain || message)
    bool operator==(const Hashes&) const = default;
};

/// From the JSON of eth_signTypedData_v4 (types, primaryType, domain, message).
/// Fails with typed_data_malformed: unknown type, missing field, number out of range, cyclic size.
[[nodiscard]] Result<Hashes> hash_json(std::string_view json);
/// "Mail(Person from,Person to)Person(string name)": the text whose hash is the type hash (encodeType).
[[nodiscard]] Result<std::string> encode_type(std::string_view json, std::string_view primary_type);

/// The domain fields that are present, in the order EIP-712 fixes.
struct Domain {
    std::optional<std::string> name;
    std::optional<std::string> version;
    std::optional<ChainId> chain;
    std::optional<Address> verifying_contract;
    std::optional<Bytes32> salt;
};
/// hashStruct(EIP712Domain), the type made of the present fields alone.
[[nodiscard]] Bytes32 hash_domain(const Domain& domain);
/// hashStruct of a struct known in C++: its encodeType text and its members as words (dynamic ones already hashed).
[[nodiscard]] Bytes32 hash_struct(std::string_view encoded_type, std::span<const Bytes32> words);
/// Both with the digest over them; a Safe's and a message's alike.
[[nodiscard]] Hashes combine(const Bytes32& domain, const Bytes32& message);

} // namespace ballast::evm::typed_data
