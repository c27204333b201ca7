#include "evm/abi.h"
#include "holding/holding.h"

namespace ballast::holding {
namespace {

/// ERC-20 (EIP-20). Decimals are read each time: a policy that states others would be wrong by powers of ten.
class Erc20 final : public Kind {
public:
    [[nodiscard]] std::string_view name() const override { return "erc20"; }
    [[nodiscard]] bool reads(const Token& token) const override { return token.address != evm::k_native; }
    [[nodiscard]] std::vector<chain::Call> calls(const Token& token, const Address& owner,
                                                 const Address&) const override
    {
        static const auto k_balance = evm::abi::selector("balanceOf(address)");
        static const auto k_decimals = evm::abi::selector("decimals()");
        return {{token.address, evm::abi::Writer(k_balance).address(owner).finish()},
                {token.address, evm::abi::Writer(k_decimals).finish()}};
    }
    [[nodiscard]] Result<Holding> decode(const Token& token, std::span<const chain::CallResult> results) const override
    {
        const auto unreadable = [&](const char* what) {
            return fail(Code::token_unreadable, Stage::snapshot, {{"token", token.symbol}, {"what", what}});
        };
        // An address without code answers success and no data.
        if (results.size() != 2 || !results[0].success || results[0].data.size() < 32) return unreadable("balance");
        if (!results[1].success || results[1].data.size() < 32) return unreadable("decimals");
        if (from_word(BytesView(results[1].data).first(32)) != U256(token.decimals))
            return unreadable("decimals differ");
        return Holding{token, from_word(BytesView(results[0].data).first(32))};
    }
};

} // namespace

std::unique_ptr<Kind> make_erc20() { return std::make_unique<Erc20>(); }

} // namespace ballast::holding
