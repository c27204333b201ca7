#pragma once
#include "base/bytes.h"

namespace ballast::evm {

/// An account or contract on an EVM chain. The zero address stands for the chain's native coin where a token is meant.
struct Address : FixedBytes<20> {
    constexpr auto operator<=>(const Address&) const = default;
};
inline constexpr Address k_native{}; ///< stands for the chain's own coin among tokens

/// EIP-55 capitals, 42 characters.
[[nodiscard]] std::string format_address(const Address& address);
/// Reads 20 bytes of hex. All-lower and all-upper are taken as unchecked; mixed case must match EIP-55.
/// Fails with address_malformed or address_checksum.
[[nodiscard]] Result<Address> parse_address(std::string_view text);
/// The left-padded 32-byte word of an address, and back (the upper 12 bytes are not looked at).
[[nodiscard]] Bytes32 to_word(const Address& address);
[[nodiscard]] Address address_from_word(const Bytes32& word); ///< the lower 20 bytes

} // namespace ballast::evm

namespace ballast {
using evm::Address;
}
