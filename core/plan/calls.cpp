#include "plan/calls.h"
#include "evm/abi.h"
#include <map>

namespace ballast::plan {
namespace {

using evm::abi::Writer;

Result<venue::SwapCall> swap_call(const Trade& trade, std::size_t leg, const PlanRequest& request, Time deadline)
{
    const route::Leg& way = trade.route.legs[leg];
    const std::string_view name = way.pools.front()->venue();
    const venue::Venue* venue = venue::find_venue(name);
    const auto at = request.chain.venues.find(name);
    if (!venue || at == request.chain.venues.end())
        return fail(Code::route_failed, Stage::plan, {{"why", std::string(name)}});
    venue::SwapOrder order{way.pools, way.tokens, way.amount_in, trade.leg_floors[leg], request.snapshot->treasury,
                           deadline};
    return venue->encode_swap(at->second, order);
}

U256 standing_allowance(const snapshot::Snapshot& snapshot, const Address& token, const Address& spender)
{
    for (const snapshot::Allowance& each : snapshot.allowances)
        if (each.token == token && each.spender == spender) return each.amount;
    return {};
}

/// One trade: one approval for each spender, exactly what its legs sell, then the swaps.
Result<void> add_trade(std::vector<PlannedCall>& calls, const Trade& trade, std::size_t index,
                       const PlanRequest& request, Time deadline)
{
    std::vector<PlannedCall> swaps;
    std::map<Address, U256> needed;
    for (std::size_t leg = 0; leg < trade.route.legs.size(); ++leg) {
        BALLAST_TRY(swap, swap_call(trade, leg, request, deadline));
        needed[swap.spender] += trade.route.legs[leg].amount_in;
        swaps.push_back({PlannedCall::Kind::swap, {swap.to, {}, std::move(swap.data)}, index});
    }
    for (const auto& [spender, amount] : needed) {
        const Address token = trade.route.sell;
        if (!standing_allowance(*request.snapshot, token, spender).is_zero())
            calls.push_back(approve_call(token, spender, {}, index));
        calls.push_back(approve_call(token, spender, amount, index));
    }
    std::move(swaps.begin(), swaps.end(), std::back_inserter(calls));
    return {};
}

} // namespace

PlannedCall approve_call(const Address& token, const Address& spender, const U256& amount, std::size_t trade)
{
    static const auto k_approve = evm::abi::selector("approve(address,uint256)");
    return {amount.is_zero() ? PlannedCall::Kind::approve_reset : PlannedCall::Kind::approve,
            {token, {}, Writer(k_approve).address(spender).number(amount).finish()},
            trade};
}

PlannedCall wrap_call(const Address& wrapped, const U256& amount, std::size_t trade)
{
    static const auto k_deposit = evm::abi::selector("deposit()");
    return {PlannedCall::Kind::wrap, {wrapped, Wei{amount}, Writer(k_deposit).finish()}, trade};
}

PlannedCall unwrap_call(const Address& wrapped, const U256& amount, std::size_t trade)
{
    static const auto k_withdraw = evm::abi::selector("withdraw(uint256)");
    return {PlannedCall::Kind::unwrap, {wrapped, {}, Writer(k_withdraw).number(amount).finish()}, trade};
}

Result<std::vector<PlannedCall>> make_calls(const std::vector<Trade>& trades, const PlanRequest& request,
                                            const std::vector<U256>& wraps, Time deadline)
{
    std::vector<PlannedCall> calls;
    const Address wrapped = request.chain.wrapped.address;
    for (std::size_t i = 0; i < trades.size(); ++i) {
        if (!wraps[i].is_zero()) calls.push_back(wrap_call(wrapped, wraps[i], i));
        BALLAST_CHECK(add_trade(calls, trades[i], i, request, deadline));
        if (trades[i].buy.address == evm::k_native) calls.push_back(unwrap_call(wrapped, trades[i].min_out, i));
    }
    return calls;
}

} // namespace ballast::plan
