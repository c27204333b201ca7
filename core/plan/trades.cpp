#include "plan/floors.h"
#include "plan/planner.h"
#include <limits>

// From a move between two lines to trades: what is sold, by which route, with which floor.
namespace ballast::plan {

Planner::Planner(const PlanRequest& request)
    : m_request(request), m_snapshot(*request.snapshot), m_drift(*request.drift), m_policy(request.policy),
      m_pools(request.snapshot->pools)
{
    for (const holding::Holding& each : m_snapshot.holdings)
        m_left[each.token.address] = each.raw;
    keep_gas_reserve();
}

void Planner::keep_gas_reserve()
{
    const auto native = m_left.find(evm::k_native);
    if (native == m_left.end()) return;
    U256 reserve = m_policy.limits.gas_reserve.value;
    if (!m_snapshot.safe) { // an account pays its own gas, at worst twice for each line while the base fee doubles
        const Gas gas{k_gas_usual_trade.value * 2 * m_policy.targets.size()};
        reserve = std::max(reserve, (gas * (m_request.gas_price + m_request.gas_price)).value);
    }
    native->second = native->second > reserve ? native->second - reserve : U256{};
}

Address Planner::pool_token(const Token& token) const
{
    return token.address == evm::k_native ? m_request.chain.wrapped.address : token.address;
}

Result<Price> Planner::price_of(const Token& token) const
{
    const oracle::PriceReading* reading = m_snapshot.find_price(token.address);
    if (!reading) return fail(Code::price_missing, Stage::plan, {{"asset", token.symbol}});
    if (reading->refusal) return std::unexpected(*reading->refusal);
    return reading->mid;
}

U256 Planner::held(const Address& token) const
{
    const auto found = m_left.find(token);
    return found == m_left.end() ? U256{} : found->second;
}

/// What a move sells: the member that the policy names, no more than is there. Coin beyond the reserve is wrapped where
/// the wrapped token is named and short; where the coin is named and short, its wrapped form is sold as it is.
Result<std::vector<Planner::Sized>> Planner::size_move(const Move& move) const
{
    const policy::Target& from = m_policy.targets[move.from];
    const policy::Target& to = m_policy.targets[move.to];
    const Address wrapped = m_request.chain.wrapped.address;
    std::vector<Token> members{from.members[from.trade_member]};
    const bool wraps = members.front().address == wrapped;
    if (members.front().address == evm::k_native)
        std::ranges::copy_if(from.members, std::back_inserter(members),
                             [&](const Token& each) { return each.address == wrapped; });
    std::vector<Sized> parts;
    Usd left = usd_from(move.dollars);
    for (const Token& sell : members) {
        const bool native = sell.address == evm::k_native;
        if (left.value <= 0) break;
        BALLAST_TRY(price, price_of(sell));
        BALLAST_TRY(wanted, amount_for(left, sell.decimals, price));
        const U256 direct = held(sell.address);
        const U256 amount = std::min(wanted, direct + (wraps ? held(evm::k_native) : U256{}));
        if (amount.is_zero()) continue;
        BALLAST_TRY(value, value_of(amount, sell.decimals, price));
        const U256 wrap = native ? amount : amount > direct ? amount - direct : U256{};
        parts.push_back({sell, to.members[to.trade_member], amount, wrap, value});
        left -= value;
    }
    return parts;
}

Result<route::Routed> Planner::route_sized(const Sized& sized, const std::vector<venue::PoolPtr>& pools) const
{
    double output_per_gas = 0;
    if (const auto price = price_of(sized.buy); price && price->value != U256{})
        output_per_gas =
            to_double(gas_cost(Gas{1'000'000})) / 1e6 / to_double(*price) * std::pow(10.0, sized.buy.decimals);
    return route::route_trade({pools, pool_token(sized.sell), pool_token(sized.buy), sized.amount,
                               m_request.chain.intermediates(), output_per_gas});
}

/// Dollars lost by a move at today's pools: what pairs are ranked by. Of a line that cannot give all, by what it can.
double Planner::move_cost(std::size_t from, std::size_t to, double dollars) const
{
    const auto parts = size_move({from, to, dollars});
    double covered = 0, cost = 0;
    for (const Sized& part : parts ? *parts : std::vector<Sized>()) {
        const auto routed = route_sized(part, m_pools);
        const auto price = price_of(part.buy);
        if (!routed || !price) continue;
        const auto out = value_of(routed->route.expected_out, part.buy.decimals, *price);
        if (!out) continue;
        covered += to_double(part.value);
        cost += to_double(part.value) - to_double(*out) + to_double(gas_cost(routed->route.gas));
    }
    return covered > 0 ? cost * dollars / covered : std::numeric_limits<double>::infinity();
}

void Planner::leave_out(const Move& move, LeftOut::Why why)
{
    m_left_out.push_back({m_policy.targets[move.from].id, m_policy.targets[move.to].id, usd_from(move.dollars), why});
}

/// Why a line cannot give all that it should.
LeftOut::Why Planner::why_short(std::size_t line) const
{
    const policy::Target& from = m_policy.targets[line];
    const auto untraded = [&](const Token& member) {
        const bool coin = member.address == evm::k_native || member.address == m_request.chain.wrapped.address;
        return member.address != from.members[from.trade_member].address && !coin && !held(member.address).is_zero();
    };
    return std::ranges::any_of(from.members, untraded) ? LeftOut::Why::other_member : LeftOut::Why::gas_reserve;
}

/// Pairs that were dropped before anything was sized, so that nothing is left out in silence.
void Planner::note_lost(const std::vector<Move>& lost)
{
    for (const Move& move : lost) {
        const auto parts = size_move(move);
        if (usd_from(move.dollars) < k_worth_telling) continue;
        leave_out(move, usd_from(move.dollars) < m_policy.limits.minimum_ticket ? LeftOut::Why::below_ticket
                        : parts && parts->empty()                               ? why_short(move.from)
                                                                                : LeftOut::Why::no_route);
    }
}

Result<void> Planner::add_move(const Move& move)
{
    if (usd_from(move.dollars) < m_policy.limits.minimum_ticket) {
        leave_out(move, LeftOut::Why::below_ticket);
        return {};
    }
    BALLAST_TRY(parts, size_move(move));
    Usd left = usd_from(move.dollars);
    for (const Sized& part : parts) {
        BALLAST_CHECK(add_part({move.from, move.to, to_double(part.value)}, part));
        left -= part.value;
    }
    if (left >= std::max(m_policy.limits.minimum_ticket, k_worth_telling))
        leave_out({move.from, move.to, to_double(left)}, why_short(move.from));
    return {};
}

Result<void> Planner::add_part(const Move& move, const Sized& sized)
{
    if (sized.value < m_policy.limits.minimum_ticket) { // less is there than the move wants
        leave_out(move, LeftOut::Why::below_ticket);
        return {};
    }
    const auto routed = route_sized(sized, m_pools);
    if (!routed) {
        if (routed.error().code == Code::liquidity_insufficient) return add_less(move, sized, routed.error());
        if (routed.error().code != Code::pool_missing) return std::unexpected(routed.error());
        leave_out(move, LeftOut::Why::no_route);
        return {};
    }
    auto trade = make_trade(sized, *routed);
    if (!trade && trade.error().code == Code::plan_infeasible) return add_less(move, sized, trade.error());
    if (!trade) return std::unexpected(trade.error());
    return add_trade(move, sized, std::move(*trade), *routed);
}

/// The pools as they stand on the chain pay enough for a thousandth of it.
bool Planner::takes_a_little(const Sized& sized) const
{
    Sized little = sized;
    little.amount = std::max(sized.amount >> 10, U256(1));
    const auto routed = route_sized(little, m_snapshot.pools);
    return routed && make_trade(little, *routed);
}

/// The pools would pay too little for all of it: as much as they take within the limit, to a thousandth, and the rest
/// is left out. Fails with `refusal` where not even a little is taken, also before the trades that went before: then it
/// is their price that is off, not the size.
Result<void> Planner::add_less(const Move& move, const Sized& sized, const Error& refusal)
{
    constexpr unsigned k_steps = 10;
    std::optional<std::tuple<Sized, Trade, route::Routed>> best;
    U256 low, high = sized.amount;
    for (unsigned step = 0; step < k_steps; ++step) {
        const U256 middle = (low + high) >> 1;
        BALLAST_TRY(price, price_of(sized.sell));
        BALLAST_TRY(value, value_of(middle, sized.sell.decimals, price));
        const U256 spared = sized.amount - middle;
        const Sized less{sized.sell, sized.buy, middle, sized.wrap > spared ? sized.wrap - spared : U256{}, value};
        const auto routed =
            middle.is_zero() ? Result<route::Routed>(std::unexpected(refusal)) : route_sized(less, m_pools);
        auto trade = routed ? make_trade(less, *routed) : Result<Trade>(std::unexpected(routed.error()));
        (trade ? low : high) = middle;
        if (trade) best.emplace(less, std::move(*trade), *routed);
    }
    if (!best && !takes_a_little(sized)) return std::unexpected(refusal);
    if (!best) { // the trades before took what these pools give within the limit
        leave_out(move, LeftOut::Why::price_limit);
        return {};
    }
    auto& [less, trade, routed] = *best;
    const Move taken{move.from, move.to, to_double(less.value)};
    leave_out({move.from, move.to, to_double(sized.value - less.value)}, LeftOut::Why::price_limit);
    if (less.value >= m_policy.limits.minimum_ticket) return add_trade(taken, less, std::move(trade), routed);
    leave_out(taken, LeftOut::Why::below_ticket);
    return {};
}

/// With its floors and costs. Fails with plan_infeasible where a leg would pay too little.
Result<Trade> Planner::make_trade(const Sized& sized, const route::Routed& routed) const
{
    Trade trade{.sell = sized.sell,
                .buy = sized.buy,
                .amount_in = sized.amount,
                .expected_out = routed.route.expected_out,
                .min_out = {},
                .value = sized.value,
                .slack = {},
                .fees = {},
                .impact = {},
                .depth_share = 0,
                .route = routed.route,
                .leg_floors = {}};
    BALLAST_TRY(sell_price, price_of(sized.sell));
    BALLAST_TRY(buy_price, price_of(sized.buy));
    for (const route::Leg& leg : trade.route.legs) {
        BALLAST_TRY(fair, oracle_output(leg.amount_in, sized.sell, sized.buy, sell_price, buy_price));
        BALLAST_TRY(floor, leg_floor(leg, fair, m_policy.limits));
        trade.leg_floors.push_back(floor);
        trade.min_out += floor;
        const double depth = leg.pools.front()->depth(leg.tokens.front());
        if (depth > 0) trade.depth_share = std::max(trade.depth_share, leg.amount_in.to_double() / depth);
    }
    // Of the floor that is signed, which the lower of two bounds sets: not of the policy's number.
    const double kept = trade.expected_out.is_zero() ? 1 : trade.min_out.to_double() / trade.expected_out.to_double();
    trade.slack = Bps{static_cast<std::int32_t>(std::lround((1 - kept) * 1e4))};
    BALLAST_TRY(received, value_of(trade.expected_out, sized.buy.decimals, buy_price));
    trade.fees = usd_from(to_double(sized.value) * trade.route.fee_share);
    trade.impact = sized.value - received - trade.fees;
    return trade;
}

/// Unless its gas is too much for it, or for the one transaction.
Result<void> Planner::add_trade(const Move& move, const Sized& sized, Trade trade, const route::Routed& routed)
{
    if (m_request.only_if_worth_it && gas_cost(routed.route.gas + k_gas_approval) >= sized.value) {
        leave_out(move, LeftOut::Why::gas_exceeds_gain);
        return {};
    }
    // Each leg may have a spender of its own, whose standing allowance is reset first; and coin is wrapped or
    // unwrapped.
    const std::uint64_t others =
        2 * routed.route.legs.size() + (sized.wrap.is_zero() ? 0 : 1) + (sized.buy.address == evm::k_native ? 1 : 0);
    const Gas gas = routed.route.gas + Gas{others * k_gas_approval.value};
    if (m_snapshot.safe && m_gas + gas > k_batch_gas) { // the batch is one transaction
        leave_out(move, LeftOut::Why::too_many);
        return {};
    }
    m_gas += gas;
    U256& direct = m_left[sized.sell.address];
    direct -= std::min(direct, sized.amount);
    if (sized.sell.address != evm::k_native && !sized.wrap.is_zero()) m_left[evm::k_native] -= sized.wrap;
    m_pools = routed.pools_after;
    m_trades.push_back(std::move(trade));
    m_wraps.push_back(sized.wrap);
    return {};
}

} // namespace ballast::plan
