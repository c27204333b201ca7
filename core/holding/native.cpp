#include "evm/abi.h"
#include "holding/holding.h"

namespace ballast::holding {
namespace {

/// The chain's own coin, read through Multicall3 so that it comes from the same block as all else.
class Native final : public Kind {
public:
    [[nodiscard]] std::string_view name() const override { return "native"; }
    [[nodiscard]] bool reads(const Token& token) const override { return token.address == evm::k_native; }
    [[nodiscard]] std::vector<chain::Call> calls(const Token&, const Address& owner,
                                                 const Address& multicall) const override
    {
        static const auto k_balance = evm::abi::selector("getEthBalance(address)");
        return {{multicall, evm::abi::Writer(k_balance).address(owner).finish()}};
    }
    [[nodiscard]] Result<Holding> decode(const Token& token, std::span<const chain::CallResult> results) const override
    {
        if (results.size() != 1 || !results[0].success || results[0].data.size() != 32)
            return fail(Code::token_unreadable, Stage::snapshot, {{"token", token.symbol}, {"what", "balance"}});
        return Holding{token, from_word(results[0].data)};
    }
};

} // namespace

std::unique_ptr<Kind> make_native() { return std::make_unique<Native>(); }

} // namespace ballast::holding
