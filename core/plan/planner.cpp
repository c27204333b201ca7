#include "plan/planner.h"
#include "evm/keccak.h"
#include "plan/calls.h"

namespace ballast::plan {

Usd Planner::gas_cost(Gas gas) const
{
    return usd_from((gas * m_request.gas_price).value.to_double() / 1e18 * to_double(m_snapshot.native_price.mid));
}

Hold Planner::hold(Hold::Reason reason, Usd cost, Usd waiting) const
{
    return {m_drift.digest, reason, cost, waiting, m_left_out};
}

/// What the drift would cost over the policy's horizon, less what it still would after the plan.
Usd Planner::saved_by(const Plan& plan) const
{
    drift::Drift after = m_drift;
    for (std::size_t i = 0; i < after.lines.size(); ++i)
        after.lines[i].drift = plan.after[i].weight_after - plan.after[i].target;
    return cost_of_waiting(m_drift, m_policy.limits) - cost_of_waiting(after, m_policy.limits);
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
    add_after(*plan);
    plan->cost_of_waiting = saved_by(*plan);
    BALLAST_CHECK(bind_plan(*plan, m_snapshot, m_request.chain));
    return plan;
}

/// Why no trade is left at all.
Hold::Reason Planner::reason_of_none() const
{
    const auto any = [this](LeftOut::Why why) { return std::ranges::count(m_left_out, why, &LeftOut::why) > 0; };
    if (m_left_out.empty()) // nothing was to be moved, or nothing worth telling
        return m_drift.outside() == 0 ? Hold::Reason::inside_bands : Hold::Reason::below_ticket;
    if (any(LeftOut::Why::gas_exceeds_gain)) return Hold::Reason::cost_exceeds_benefit;
    if (any(LeftOut::Why::no_route)) return Hold::Reason::no_route;
    if (any(LeftOut::Why::other_member)) return Hold::Reason::other_member;
    return any(LeftOut::Why::gas_reserve) ? Hold::Reason::gas_reserve : Hold::Reason::below_ticket;
}

Result<Decision> Planner::run()
{
    if (m_snapshot.sequencer_refusal) return std::unexpected(*m_snapshot.sequencer_refusal);
    if (m_snapshot.native_price.refusal) return std::unexpected(*m_snapshot.native_price.refusal); // gas has no price
    const Usd waiting = cost_of_waiting(m_drift, m_policy.limits);
    if (m_request.only_if_worth_it && m_drift.outside() == 0) return hold(Hold::Reason::inside_bands, {}, waiting);
    const GasPrice cap = m_policy.limits.base_fee_cap;
    if (m_request.only_if_worth_it && cap.value > U256{} && m_snapshot.block.base_fee > cap)
        return hold(Hold::Reason::base_fee_above_cap, {}, waiting);
    Pairing pairing = pair_moves(size_moves(m_drift, m_policy.destination),
                                 [this](std::size_t a, std::size_t b, double usd) { return move_cost(a, b, usd); });
    note_lost(pairing.lost);
    std::vector<Move>& moves = pairing.moves;
    // Where not all of them fit into one transaction, the largest go first and the rest is for the next plan.
    if (m_snapshot.safe && moves.size() * k_gas_usual_trade.value > k_batch_gas.value)
        std::ranges::stable_sort(moves, std::greater<>(), &Move::dollars);
    for (const Move& move : moves)
        BALLAST_CHECK(add_move(move));
    if (m_trades.empty()) return hold(reason_of_none(), {}, waiting);
    BALLAST_TRY(plan, finish());
    if (m_request.only_if_worth_it && plan->cost.total() > plan->cost_of_waiting)
        return hold(Hold::Reason::cost_exceeds_benefit, plan->cost.total(), plan->cost_of_waiting);
    return plan;
}

std::string_view reason_name(Hold::Reason reason)
{
    switch (reason) {
    case Hold::Reason::inside_bands: return "inside_bands";
    case Hold::Reason::cost_exceeds_benefit: return "cost_exceeds_benefit";
    case Hold::Reason::gas_reserve: return "gas_reserve";
    case Hold::Reason::other_member: return "other_member";
    case Hold::Reason::below_ticket: return "below_ticket";
    case Hold::Reason::no_route: return "no_route";
    case Hold::Reason::base_fee_above_cap: return "base_fee_above_cap";
    }
    return "unknown";
}

Result<Decision> make_plan(const PlanRequest& request) { return Planner(request).run(); }

} // namespace ballast::plan
