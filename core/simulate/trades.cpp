#include "base/clock.h"
#include "evm/abi.h"
#include "plan/calls.h"
#include "simulate/simulate.h"
#include <map>

// What is shown of a plan against what its bytes say.
namespace ballast::simulate {
namespace {

constexpr std::size_t k_most_tokens = 4; ///< sold, two intermediates, bought

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

    /// A call that no trade shown needs.
    [[nodiscard]] std::unexpected<Error> unknown(const plan::PlannedCall& call) const
    {
        return altered(call.trade, "call", "", format_hex(call.call.data));
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

    /// As the router makes them: over two intermediates at most, and over those of the chain alone. Fees of longer
    /// ways, or through tokens of somebody's own, would leave a floor too low.
    [[nodiscard]] Result<void> check_way(const plan::PlannedCall& call, std::span<const Address> tokens) const
    {
        const std::vector<Address> known = chain.intermediates();
        for (std::size_t i = 1; i + 1 < tokens.size(); ++i)
            if (tokens.size() > k_most_tokens || std::ranges::find(known, tokens[i]) == known.end())
                return unknown(call);
        return {};
    }

    [[nodiscard]] Result<void> check_number(std::size_t trade, std::string what, const U256& shown,
                                            const U256& told) const
    {
        if (shown == told) return {};
        return altered(trade, std::move(what), format_decimal(shown), format_decimal(told));
    }
};

bool is_router(const Address& address, std::string_view venue, const chain::ChainConfig& chain)
{
    const auto deployment = chain.venues.find(venue);
    if (deployment == chain.venues.end()) return false;
    const auto router = deployment->second.find("router");
    return router != deployment->second.end() && router->second == address;
}

/// A swap of a venue's own router, or nothing: bytes that only look like one, sent elsewhere, are none.
std::optional<venue::Venue::DecodedSwap> decode_swap(const safe::BatchCall& call, const chain::ChainConfig& chain)
{
    for (const auto& venue : venue::venues()) {
        const auto swap = venue->decode_swap(call.data);
        if (swap && is_router(call.to, venue->name(), chain)) return swap;
    }
    return std::nullopt;
}

/// What the calls of one trade add up to.
struct Told {
    U256 sold;
    U256 floor;
    std::vector<U256> floors;
    std::map<Address, U256> approved, spent; ///< by spender
};

/// A swap of what the trade shows, paid out to the treasury.
Result<void> add_swap(const Shown& shown, const plan::PlannedCall& call, Told& told)
{
    const auto swap = decode_swap(call.call, shown.chain);
    if (!swap || swap->tokens.size() < 2 || !call.call.value.value.is_zero()) return shown.unknown(call);
    const plan::Trade& trade = shown.plan.trades[call.trade];
    BALLAST_CHECK(shown.check_way(call, swap->tokens));
    BALLAST_CHECK(shown.check_token(call.trade, "sell", trade.sell, swap->tokens.front()));
    BALLAST_CHECK(shown.check_token(call.trade, "buy", trade.buy, swap->tokens.back()));
    if (swap->recipient != shown.plan.treasury)
        return shown.altered(call.trade, "recipient", evm::format_address(shown.plan.treasury),
                             evm::format_address(swap->recipient));
    if (swap->deadline != shown.plan.deadline)
        return shown.altered(call.trade, "deadline", format_time(shown.plan.deadline), format_time(swap->deadline));
    told.sold += swap->amount_in;
    told.floor += swap->min_out;
    told.floors.push_back(swap->min_out);
    told.spent[call.call.to] += swap->amount_in;
    return {};
}

/// The same call made anew, or nothing where its kind needs none such.
std::optional<plan::PlannedCall> make_again(const Shown& shown, const plan::PlannedCall& call, Told& told)
{
    using Kind = plan::PlannedCall::Kind;
    const plan::Trade& trade = shown.plan.trades[call.trade];
    const Address wrapped = shown.chain.wrapped.address;
    if (call.kind == Kind::wrap && shown.in_pools(trade.sell) == wrapped && call.call.value.value <= trade.amount_in)
        return plan::wrap_call(wrapped, call.call.value.value, call.trade);
    if (call.kind == Kind::unwrap && trade.buy.address == evm::k_native)
        return plan::unwrap_call(wrapped, trade.min_out, call.trade);
    if (call.kind != Kind::approve && call.kind != Kind::approve_reset) return std::nullopt;
    if (call.call.data.size() < 4) return std::nullopt;
    evm::abi::Reader reader(BytesView(call.call.data).subspan(4));
    const Address spender = reader.address();
    const U256 amount = reader.number();
    told.approved[spender] = amount;
    return plan::approve_call(shown.in_pools(trade.sell), spender, amount, call.trade);
}

Result<void> add_call(const Shown& shown, const plan::PlannedCall& call, std::vector<Told>& told)
{
    if (call.trade >= told.size()) return shown.unknown(call);
    if (call.kind == plan::PlannedCall::Kind::swap) return add_swap(shown, call, told[call.trade]);
    if (make_again(shown, call, told[call.trade]) == call) return {};
    return shown.unknown(call);
}

} // namespace

std::vector<double> fee_shares(const plan::Plan& plan, const chain::ChainConfig& chain)
{
    std::vector<double> fees(plan.trades.size()), sold(plan.trades.size());
    for (const plan::PlannedCall& call : plan.calls) {
        const auto swap = call.trade < fees.size() ? decode_swap(call.call, chain) : std::nullopt;
        if (!swap) continue;
        double left = 1;
        for (const unsigned pips : swap->fees_pips)
            left *= 1 - pips / 1e6;
        fees[call.trade] += swap->amount_in.to_double() * (1 - left);
        sold[call.trade] += swap->amount_in.to_double();
    }
    for (std::size_t i = 0; i < fees.size(); ++i)
        fees[i] = sold[i] > 0 ? fees[i] / sold[i] : 0;
    return fees;
}

Result<void> check_trades(const plan::Plan& plan, const chain::ChainConfig& chain)
{
    const Shown shown{plan, chain};
    std::vector<Told> told(plan.trades.size());
    for (const plan::PlannedCall& call : plan.calls)
        BALLAST_CHECK(add_call(shown, call, told));
    for (std::size_t i = 0; i < told.size(); ++i) {
        const plan::Trade& trade = plan.trades[i];
        // No plan buys back what it sells: round trips would only pay fees.
        const auto bought_here = [&](const plan::Trade& other) {
            return shown.in_pools(other.buy) == shown.in_pools(trade.sell);
        };
        if (std::ranges::any_of(plan.trades, bought_here)) return shown.altered(i, "round trip", "", "");
        BALLAST_CHECK(shown.check_number(i, "amount", trade.amount_in, told[i].sold));
        BALLAST_CHECK(shown.check_number(i, "floor", trade.min_out, told[i].floor));
        if (trade.leg_floors != told[i].floors) return shown.altered(i, "leg_floors", "", "");
        if (told[i].approved != told[i].spent) return shown.altered(i, "approval", "", "");
    }
    return {};
}

} // namespace ballast::simulate
