#include "simulate/simulate.h"

// What is shown of a plan against what its bytes say.
namespace ballast::simulate {
namespace {

struct Shown {
    const plan::Plan& plan;
    const chain::ChainConfig& chain;

    [[nodiscard]] std::unexpected<Error> altered(std::size_t trade, std::string what, std::string shown,
                                                 std::string told) const
    {
        return fail(Code::plan_altered, Stage::simulate,
                    {{"trade", fmt::format("{}", trade + 1)},
                     {"what", std::move(what)},
                     {"shown", std::move(shown)},
                     {"signed", std::move(told)}});
    }

    /// Pools trade the wrapped form of the native coin.
    [[nodiscard]] Address in_pools(const Token& token) const
    {
        return token.address == evm::k_native ? chain.wrapped.address : token.address;
    }

    [[nodiscard]] Result<void> check_token(std::size_t trade, std::string what, const Token& shown,
                                           const Address& told) const
    {
        if (in_pools(shown) == told) return {};
        return altered(trade, std::move(what), evm::format_address(in_pools(shown)), evm::format_address(told));
    }

    [[nodiscard]] Result<void> check_number(std::size_t trade, std::string what, const U256& shown,
                                            const U256& told) const
    {
        if (shown == told) return {};
        return altered(trade, std::move(what), format_decimal(shown), format_decimal(told));
    }
};

std::optional<venue::Venue::DecodedSwap> decode_swap(BytesView data)
{
    for (const auto& venue : venue::venues())
        if (auto swap = venue->decode_swap(data)) return swap;
    return std::nullopt;
}

/// What the swaps of one trade add up to.
struct Told {
    U256 sold;
    U256 floor;
    std::vector<U256> floors;
};

} // namespace

Result<void> check_trades(const plan::Plan& plan, const chain::ChainConfig& chain)
{
    const Shown shown{plan, chain};
    std::vector<Told> told(plan.trades.size());
    for (const plan::PlannedCall& call : plan.calls) {
        const auto swap = decode_swap(call.call.data);
        if (!swap) continue; // approvals and wrapping trade nothing
        const std::size_t trade = call.trade;
        if (trade >= told.size() || swap->tokens.size() < 2)
            return shown.altered(trade, "swap", "", format_hex(call.call.data));
        BALLAST_CHECK(shown.check_token(trade, "sell", plan.trades[trade].sell, swap->tokens.front()));
        BALLAST_CHECK(shown.check_token(trade, "buy", plan.trades[trade].buy, swap->tokens.back()));
        told[trade].sold += swap->amount_in;
        told[trade].floor += swap->min_out;
        told[trade].floors.push_back(swap->min_out);
    }
    for (std::size_t i = 0; i < told.size(); ++i) {
        const plan::Trade& trade = plan.trades[i];
        BALLAST_CHECK(shown.check_number(i, "amount", trade.amount_in, told[i].sold));
        BALLAST_CHECK(shown.check_number(i, "floor", trade.min_out, told[i].floor));
        if (trade.leg_floors != told[i].floors) return shown.altered(i, "leg_floors", "", "");
    }
    return {};
}

} // namespace ballast::simulate
