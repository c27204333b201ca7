#pragma once
#include "base/bytes.h"
#include <initializer_list>

namespace ballast::evm {

/// Keccak-256 as Ethereum uses it (padding byte 0x01; FIPS 202's SHA3-256 differs in that byte alone).
[[nodiscard]] Bytes32 keccak256(BytesView bytes);
/// Of several pieces, as if joined.
[[nodiscard]] Bytes32 keccak256(std::initializer_list<BytesView> pieces);
/// Of text.
[[nodiscard]] Bytes32 keccak256(std::string_view text);
/// The same sponge with another padding byte, so that tests can hold it against OpenSSL's SHA3-256 (0x06).
[[nodiscard]] Bytes32 keccak256_padded(BytesView bytes, std::uint8_t padding);

} // namespace ballast::evm
