#pragma once
#include "base/units.h"
#include "evm/address.h"

namespace ballast::evm {

/// A token as people know it. `address` zero is the chain's native coin.
struct Token {
    Address address;
    std::string symbol;         ///< as the contract or the chain file has it
    std::uint8_t decimals = 18; ///< places between the smallest unit and a whole token
    bool operator==(const Token&) const = default;
};

/// An amount that knows its asset: amounts of different assets do not add.
struct TokenAmount {
    Address token;
    U256 raw; ///< in smallest units
    bool operator==(const TokenAmount&) const = default;
};

/// Sum, or number_overflow; both must be of one token (asserted).
[[nodiscard]] Result<TokenAmount> checked_add(const TokenAmount& a, const TokenAmount& b);
/// A plain decimal with all digits that matter and a point, e.g. "139.09": for logs and `--json`, not for the window.
[[nodiscard]] std::string format_amount(const U256& raw, unsigned decimals);
/// Reads such a decimal; fails with number_malformed when it has more places than `decimals`.
[[nodiscard]] Result<U256> parse_amount(std::string_view text, unsigned decimals);

} // namespace ballast::evm

namespace ballast {
using evm::Token;
using evm::TokenAmount;
} // namespace ballast
