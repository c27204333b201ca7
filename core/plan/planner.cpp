#include "evm/keccak.h"
#include "plan/calls.h"
#include "plan/floors.h"
#include "plan/sizing.h"
#include <limits>

namespace ballast::plan {
namespace {

/// Gas beside the swaps: the Safe's own checks and bookkeeping, and one ERC-20 approval.
constexpr Gas k_gas_base{110'000};
constexpr Gas k_gas_approval{48'000};

/// The work of one plan: trades are added one after another on carried pool states.
class Planner {
public:
    explicit Planner(const PlanRequest& request)
        : m_request(request), m_snapshot(*request.snapshot), m_drift(*request.drift), m_policy(request.policy),
          m_pools(request.snapshot->pools)
    {
        for (const holding::Holding& each : m_snapshot.holdings)
            m_left[each.token.address] = each.raw;
        keep_gas_reserve();
    }

    Result<Decision> run();

private:
    struct Sized {
        Token sell;
        Token buy;
        U256 amount;
        U256 wrap;
    };

    void keep_gas_reserve();
    [[nodiscard]] Address pool_token(const Token& token) const;
    [[nodiscard]] Result<Price> price_of(const Token& token) const;
    [[nodiscard]] Result<Sized> size_trade(const Move& move) const;
    [[nodiscard]] Result<route::Routed> route_sized(const Sized& sized) const;
    [[nodiscard]] double move_cost(std::size_t from, std::size_t to, double dollars) const;
    Result<void> add_move(const Move& move);
    Result<void> add_trade(const Sized& sized, const route::Routed& routed);
    Result<PlanPtr> finish();
    [[nodiscard]] Hold hold(Hold::Reason reason, Usd cost) const;
    [[nodiscard]] Hold::Reason reason_of_none() const;
    void leave_out(const Move& move, LeftOut::Why why);
    [[nodiscard]] Usd gas_cost(Gas gas) const;
    void add_after(Plan& plan) const;

    const PlanRequest& m_request;
    const snapshot::Snapshot& m_snapshot;
    const drift::Drift& m_drift;
    const policy::Policy& m_policy;
    std::vector<venue::PoolPtr> m_pools;
    std::map<Address, U256> m_left;
    std::vector<Trade> m_trades;
    std::vector<U256> m_wraps;
    std::vector<LeftOut> m_left_out;
};

void Planner::keep_gas_reserve()
{
    const auto native = m_left.find(evm::k_native);
    if (native == m_left.end()) return;
    const U256 reserve = m_policy.limits.gas_reserve.value;
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

/// The amount of the traded member worth the move, no more than is there. Native coin beyond the reserve is wrapped
/// when the wrapped token itself is short.
Result<Planner::Sized> Planner::size_trade(const Move& move) const
{
    const policy::Target& from = m_policy.targets[move.from];
    const policy::Target& to = m_policy.targets[move.to];
    Sized sized{from.members[from.trade_member], to.members[to.trade_member], {}, {}};
    BALLAST_TRY(price, price_of(sized.sell));
    BALLAST_TRY(wanted, amount_for(usd_from(move.dollars), sized.sell.decimals, price));
    const auto have = [&](const Address& token) {
        const auto found = m_left.find(token);
        return found == m_left.end() ? U256{} : found->second;
    };
    const U256 direct = have(sized.sell.address);
    const bool native = sized.sell.address == evm::k_native;
    const bool wraps = !native && sized.sell.address == m_request.chain.wrapped.address;
    const U256 extra = wraps ? have(evm::k_native) : U256{};
    sized.amount = std::min(wanted, direct + extra);
    if (native)
        sized.wrap = sized.amount;
    else if (sized.amount > direct)
        sized.wrap = sized.amount - direct;
    return sized;
}

Result<route::Routed> Planner::route_sized(const Sized& sized) const
{
    double output_per_gas = 0;
    if (const auto price = price_of(sized.buy); price && price->value != U256{})
        output_per_gas =
            to_double(gas_cost(Gas{1'000'000})) / 1e6 / to_double(*price) * std::pow(10.0, sized.buy.decimals);
    return route::route_trade({m_pools, pool_token(sized.sell), pool_token(sized.buy), sized.amount,
                               m_request.chain.intermediates(), output_per_gas});
}

/// Dollars lost by a move at today's pools: what pairs are ranked by.
double Planner::move_cost(std::size_t from, std::size_t to, double dollars) const
{
    const double never = std::numeric_limits<double>::infinity();
    const auto sized = size_trade({from, to, dollars});
    if (!sized || sized->amount.is_zero()) return never;
    const auto routed = route_sized(*sized);
    const auto price = price_of(sized->buy);
    if (!routed || !price) return never;
    const auto out = value_of(routed->route.expected_out, sized->buy.decimals, *price);
    return out ? dollars - to_double(*out) + to_double(gas_cost(routed->route.gas)) : never;
}

void Planner::leave_out(const Move& move, LeftOut::Why why)
{
    m_left_out.push_back({m_policy.targets[move.from].id, m_policy.targets[move.to].id, usd_from(move.dollars), why});
}

Result<void> Planner::add_move(const Move& move)
{
    if (usd_from(move.dollars) < m_policy.limits.minimum_ticket) {
        leave_out(move, LeftOut::Why::below_ticket);
        return {};
    }
    BALLAST_TRY(sized, size_trade(move));
    BALLAST_TRY(price, price_of(sized.sell));
    BALLAST_TRY(value, value_of(sized.amount, sized.sell.decimals, price));
    if (sized.amount.is_zero() || value < m_policy.limits.minimum_ticket) { // less is there than the move wants
        leave_out(move, LeftOut::Why::below_ticket);
        return {};
    }
    const auto routed = route_sized(sized);
    if (!routed) {
        if (routed.error().code != Code::pool_missing) return std::unexpected(routed.error());
        leave_out(move, LeftOut::Why::no_route);
        return {};
    }
    if (m_request.only_if_worth_it && gas_cost(routed->route.gas + k_gas_approval) >= value) {
        leave_out(move, LeftOut::Why::gas_exceeds_gain);
        return {};
    }
    return add_trade(sized, *routed);
}

Result<void> Planner::add_trade(const Sized& sized, const route::Routed& routed)
{
    Trade trade{.sell = sized.sell,
                .buy = sized.buy,
                .amount_in = sized.amount,
                .expected_out = routed.route.expected_out,
                .min_out = {},
                .value = {},
                .slack = m_policy.limits.slippage,
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
    BALLAST_TRY(value, value_of(sized.amount, sized.sell.decimals, sell_price));
    BALLAST_TRY(received, value_of(trade.expected_out, sized.buy.decimals, buy_price));
    trade.value = value;
    trade.fees = usd_from(to_double(value) * trade.route.fee_share);
    trade.impact = value - received - trade.fees;
    U256& direct = m_left[sized.sell.address];
    direct -= std::min(direct, sized.amount);
    if (sized.sell.address != evm::k_native && !sized.wrap.is_zero()) m_left[evm::k_native] -= sized.wrap;
    m_pools = routed.pools_after;
    m_trades.push_back(std::move(trade));
    m_wraps.push_back(sized.wrap);
    return {};
}

Usd Planner::gas_cost(Gas gas) const
{
    return usd_from((gas * m_request.gas_price).value.to_double() / 1e18 * to_double(m_snapshot.native_price.mid));
}

Hold Planner::hold(Hold::Reason reason, Usd cost) const
{
    return {m_drift.digest, reason, cost, cost_of_waiting(m_drift, m_policy.limits), m_left_out};
}

void Planner::add_after(Plan& plan) const
{
    std::vector<double> values;
    double total = 0;
    for (const drift::Line& line : m_drift.lines)
        values.push_back(to_double(line.value));
    const auto line_of = [&](const Token& token) {
        for (std::size_t i = 0; i < m_policy.targets.size(); ++i)
            for (const Token& member : m_policy.targets[i].members)
                if (member.address == token.address) return i;
        return std::size_t{0};
    };
    for (const Trade& trade : plan.trades) {
        values[line_of(trade.sell)] -= to_double(trade.value);
        values[line_of(trade.buy)] += to_double(trade.value - trade.fees - trade.impact);
    }
    for (double value : values)
        total += value;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const drift::Line& line = m_drift.lines[i];
        plan.after.push_back({line.id, line.weight, values[i] / total, line.target});
    }
}

Result<PlanPtr> Planner::finish()
{
    auto plan = std::make_shared<Plan>();
    plan->parent = m_drift.digest;
    plan->number = m_request.number;
    plan->block = m_snapshot.block;
    plan->chain = m_snapshot.chain;
    plan->treasury = m_snapshot.treasury;
    plan->destination = m_policy.destination;
    plan->deadline = m_snapshot.block.time + m_policy.limits.deadline;
    plan->gas_price = m_request.gas_price;
    plan->gas = k_gas_base;
    plan->left_out = m_left_out;
    BALLAST_TRY(calls, make_calls(m_trades, m_request, m_wraps, plan->deadline));
    plan->calls = std::move(calls);
    plan->trades = std::move(m_trades);
    double value = 0, gap = 0;
    for (const Trade& trade : plan->trades) {
        plan->cost.fees += trade.fees;
        plan->cost.impact += trade.impact;
        plan->gas += trade.route.gas;
        value += to_double(trade.value);
        gap += to_double(trade.value) * trade.route.gap_bps;
    }
    for (const PlannedCall& call : plan->calls)
        if (call.kind != PlannedCall::Kind::swap) plan->gas += k_gas_approval;
    plan->gap_bps = value > 0 ? gap / value : 0;
    plan->cost.gas = gas_cost(plan->gas);
    plan->cost_of_waiting = cost_of_waiting(m_drift, m_policy.limits);
    add_after(*plan);
    BALLAST_CHECK(bind_plan(*plan, m_snapshot, m_request.chain));
    return plan;
}

/// Why no trade is left at all.
Hold::Reason Planner::reason_of_none() const
{
    const auto any = [this](LeftOut::Why why) { return std::ranges::count(m_left_out, why, &LeftOut::why) > 0; };
    if (any(LeftOut::Why::gas_exceeds_gain)) return Hold::Reason::cost_exceeds_benefit;
    return any(LeftOut::Why::below_ticket) ? Hold::Reason::below_ticket : Hold::Reason::no_route;
}

Result<Decision> Planner::run()
{
    if (m_snapshot.sequencer_refusal) return std::unexpected(*m_snapshot.sequencer_refusal);
    if (m_snapshot.native_price.refusal) return std::unexpected(*m_snapshot.native_price.refusal); // gas has no price
    if (m_request.only_if_worth_it && m_drift.outside() == 0) return hold(Hold::Reason::inside_bands, {});
    const GasPrice cap = m_policy.limits.base_fee_cap;
    if (m_request.only_if_worth_it && cap.value > U256{} && m_snapshot.block.base_fee > cap)
        return hold(Hold::Reason::base_fee_above_cap, {});
    const auto moves = pair_moves(size_moves(m_drift, m_policy.destination),
                                  [this](std::size_t a, std::size_t b, double usd) { return move_cost(a, b, usd); });
    for (const Move& move : moves)
        BALLAST_CHECK(add_move(move));
    if (m_trades.empty()) return hold(reason_of_none(), {});
    BALLAST_TRY(plan, finish());
    if (m_request.only_if_worth_it && plan->cost.total() > plan->cost_of_waiting)
        return hold(Hold::Reason::cost_exceeds_benefit, plan->cost.total());
    return plan;
}

} // namespace

std::string_view reason_name(Hold::Reason reason)
{
    switch (reason) {
    case Hold::Reason::inside_bands: return "inside_bands";
    case Hold::Reason::cost_exceeds_benefit: return "cost_exceeds_benefit";
    case Hold::Reason::below_ticket: return "below_ticket";
    case Hold::Reason::no_route: return "no_route";
    case Hold::Reason::base_fee_above_cap: return "base_fee_above_cap";
    }
    return "unknown";
}

Result<Decision> make_plan(const PlanRequest& request) { return Planner(request).run(); }

} // namespace ballast::plan
