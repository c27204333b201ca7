#pragma once
#include "base/u256.h"
#include <variant>

namespace ballast::evm::rlp {

/// An RLP item: a string of bytes or a list of items (Yellow Paper, appendix B).
struct Item {
    std::variant<Bytes, std::vector<Item>> value;
    [[nodiscard]] bool is_list() const { return value.index() == 1; } ///< false: a string of bytes
    bool operator==(const Item&) const = default;
};

[[nodiscard]] Bytes encode(const Item& item); ///< the shortest form, as all hashes and signatures need
/// Strict: the shortest form only, nothing after the item, at most 64 levels. Fails with rlp_malformed.
[[nodiscard]] Result<Item> decode(BytesView bytes);

/// A number as RLP writes it: big-endian, no leading zero, zero is empty.
[[nodiscard]] Item number(const U256& value);
[[nodiscard]] Item bytes(BytesView value);        ///< a string of bytes; copies
[[nodiscard]] Item list(std::vector<Item> items); ///< of items, which may be lists themselves
/// Reads a number back; leading zeros and more than 32 bytes are refused with rlp_malformed.
[[nodiscard]] Result<U256> to_number(const Item& item);

} // namespace ballast::evm::rlp
