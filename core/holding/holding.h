#pragma once
#include "chain/client.h"
#include "evm/token.h"

namespace ballast::holding {

/// What the treasury has of one token.
struct Holding {
    Token token;
    U256 raw; ///< in smallest units
};

/// A kind of asset and how it is read. One file and one line in holdings.def each.
class Kind {
public:
    virtual ~Kind() = default;
    [[nodiscard]] virtual std::string_view name() const = 0; ///< registry name, as in holdings.def: "erc20"
    /// Whether this kind reads that token.
    [[nodiscard]] virtual bool reads(const Token& token) const = 0;
    /// The reads of what `owner` has, in the order in which `decode` takes the answers. `multicall` reads native
    /// balances.
    [[nodiscard]] virtual std::vector<chain::Call> calls(const Token& token, const Address& owner,
                                                         const Address& multicall) const = 0;
    /// Fails with token_unreadable: no code, no decimals, decimals other than expected.
    [[nodiscard]] virtual Result<Holding> decode(const Token& token,
                                                 std::span<const chain::CallResult> results) const = 0;
};
/// In the order of holdings.def; the first that reads a token counts.
[[nodiscard]] std::span<const std::unique_ptr<Kind>> kinds();
/// The kind that reads a token; there always is one (native or erc20).
[[nodiscard]] const Kind& kind_of(const Token& token);

} // namespace ballast::holding
