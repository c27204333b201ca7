#include "simulate/checks.h"
#include <map>

namespace ballast::simulate {
namespace {

using Verdict = Check::Verdict;
using Kind = Check::Kind;

/// What every row may look at.
struct Facts {
    const SimulateRequest& request;
    const DryRun& run;
    const chain::Block& head;
    const std::vector<BalanceChange>& changes;
};

std::string number(double value, int places) { return fmt::format("{:.{}f}", value, places); }
std::string number(std::uint64_t value) { return fmt::format("{}", value); }

Check check_simulation(const Facts& facts)
{
    const std::string total = number(facts.request.plan->calls.size());
    if (facts.run.success && !facts.run.failure)
        return {Kind::simulation, Verdict::pass, {{"calls", total}, {"block", number(facts.head.number.value)}}};
    const std::optional<Error>& failure = facts.run.failure;
    return {Kind::simulation,
            Verdict::block,
            {{"calls", total},
             {"block", number(facts.head.number.value)},
             {"call", std::string(failure ? failure->parameter("call") : "")},
             {"reason", std::string(failure ? failure->parameter("reason") : "")}}};
}

/// The worst floor under the oracle's mid price, with fees and the allowed impact as the limit.
Check check_floors(const Facts& facts)
{
    double worst = 0;
    double limit = 0;
    const policy::Limits& limits = facts.request.policy.limits;
    for (const plan::Trade& trade : facts.request.plan->trades) {
        const auto* price = facts.request.snapshot->find_price(trade.buy.address);
        const auto floor = price ? value_of(trade.min_out, trade.buy.decimals, price->mid) : Result<Usd>(Usd{});
        const double share = floor && trade.value.value > 0 ? to_double(*floor) / to_double(trade.value) : 0;
        worst = std::min(worst, (share - 1) * 1e4);
        limit = std::min(limit, -(trade.route.fee_share * 1e4 + limits.max_price_impact.value + limits.slippage.value));
    }
    return {Kind::floors,
            worst < limit - 0.5 ? Verdict::block : Verdict::pass,
            {{"value", number(worst, 1)}, {"limit", number(limit, 1)}}};
}

/// The oldest price against its heartbeat, at the head's time.
Check check_price_age(const Facts& facts)
{
    double worst = 0;
    std::string asset;
    for (std::size_t i = 0; i < facts.request.snapshot->prices.size(); ++i) {
        const oracle::PriceReading& price = facts.request.snapshot->prices[i];
        if (price.limit.count() <= 0) continue;
        const auto age = std::max(facts.head.time - price.updated, std::chrono::seconds(0));
        const double share = static_cast<double>(age.count()) / static_cast<double>(price.limit.count());
        if (share < worst) continue;
        worst = share;
        asset = facts.request.snapshot->holdings[i].token.symbol;
    }
    return {Kind::price_age,
            worst > 1 ? Verdict::block : Verdict::pass,
            {{"share", number(worst * 100, 0)}, {"asset", asset}}};
}

/// The venues' price before the trade against the oracle's: what is left after fees and size.
Check check_price_agreement(const Facts& facts)
{
    double worst = 0;
    for (const plan::Trade& trade : facts.request.plan->trades)
        worst = std::max(worst, std::abs(to_double(trade.impact)) / std::max(1.0, to_double(trade.value)) -
                                    trade.route.impact_share);
    const double limit = facts.request.policy.limits.max_price_impact.value / 100.0;
    return {Kind::price_agreement,
            worst * 100 > limit ? Verdict::block : Verdict::pass,
            {{"value", number(worst * 100, 2)}, {"limit", number(limit, 2)}}};
}

std::optional<Check> check_loss_budget(const Facts& facts)
{
    const Usd budget = facts.request.policy.limits.loss_budget_month;
    if (budget.value == 0) return std::nullopt;
    const Usd used = facts.request.spent_this_month + facts.request.plan->cost.total();
    return Check{Kind::loss_budget,
                 used > budget ? Verdict::block : Verdict::pass,
                 {{"value", number(to_double(used), 0)}, {"limit", number(to_double(budget), 0)}}};
}

/// Every trade's floor came back to the treasury, token by token, and nothing else left it.
Check check_returns(const Facts& facts)
{
    std::map<Address, U256> sold, bought;
    for (const plan::Trade& trade : facts.request.plan->trades) {
        sold[trade.sell.address] += trade.amount_in;
        bought[trade.buy.address] += trade.min_out;
    }
    const bool wraps =
        std::any_of(facts.request.plan->calls.begin(), facts.request.plan->calls.end(), [](const auto& call) {
            return call.kind == plan::PlannedCall::Kind::wrap || call.kind == plan::PlannedCall::Kind::unwrap;
        });
    unsigned good = 0, bad = 0;
    for (const BalanceChange& change : facts.changes) {
        const Address token = change.token.address;
        const bool wrap_pair = wraps && (token == evm::k_native || token == facts.request.chain.wrapped.address);
        const U256 may_leave = sold.contains(token) ? sold.at(token) : U256{};
        const U256 least = change.before + (bought.contains(token) ? bought.at(token) : U256{});
        if (wrap_pair || change.after + may_leave >= least)
            good += bought.contains(token);
        else
            ++bad;
    }
    return {Kind::returns_to_treasury,
            bad ? Verdict::block : Verdict::pass,
            {{"value", number(std::uint64_t(good))}, {"limit", number(std::uint64_t(bought.size()))}}};
}

Check check_allowances(const Facts& facts)
{
    std::uint64_t left = 0;
    for (const U256& amount : facts.run.allowances_after)
        left += amount.is_zero() ? 0 : 1;
    return {Kind::allowances_left, left ? Verdict::note : Verdict::pass, {{"value", number(left)}}};
}

std::optional<Check> check_owners(const Facts& facts)
{
    if (!facts.request.snapshot->safe) return std::nullopt;
    const safe::SafeState& before = *facts.request.snapshot->safe;
    bool same = facts.run.safe_after.has_value();
    if (same) {
        // The dry run itself overrides the threshold and spends the nonce.
        safe::SafeState after = *facts.run.safe_after;
        after.threshold = before.threshold;
        after.nonce = before.nonce;
        same = after == before;
    }
    return Check{Kind::owners_unchanged, same ? Verdict::pass : Verdict::block, {}};
}

std::vector<Check> check_depth(const Facts& facts)
{
    std::vector<Check> rows;
    const double limit = to_double(facts.request.policy.limits.slippage_pool_depth_note);
    for (const plan::Trade& trade : facts.request.plan->trades)
        if (trade.depth_share > limit)
            rows.push_back({Kind::pool_depth,
                            Verdict::note,
                            {{"asset", trade.sell.symbol},
                             {"value", number(trade.depth_share * 100, 0)},
                             {"limit", number(limit * 100, 0)}}});
    return rows;
}

std::optional<Check> check_base_fee(const Facts& facts)
{
    const GasPrice cap = facts.request.policy.limits.base_fee_cap;
    if (cap.value.is_zero()) return std::nullopt;
    return Check{Kind::base_fee,
                 facts.head.base_fee > cap ? Verdict::block : Verdict::pass,
                 {{"value", number(facts.head.base_fee.value.to_double() / 1e9, 2)},
                  {"limit", number(cap.value.to_double() / 1e9, 2)}}};
}

/// Whether the executor could pay: the sender leaves a quarter spare in the gas and room for the base fee to double.
/// A note, not a block: another key may pay in the end, and the sender looks again before it signs.
std::optional<Check> check_gas_money(const Facts& facts)
{
    if (!facts.run.gas_money) return std::nullopt;
    const plan::Plan& plan = *facts.request.plan;
    const Gas gas = std::max(plan.gas, facts.run.gas);
    const GasPrice base = facts.head.base_fee;
    const GasPrice tip = plan.gas_price > plan.block.base_fee ? plan.gas_price - plan.block.base_fee : GasPrice{};
    const Wei need = Gas{gas.value + gas.value / 4} * (base + base + tip);
    return Check{Kind::gas_money,
                 *facts.run.gas_money < need ? Verdict::note : Verdict::pass,
                 {{"asset", facts.request.chain.native.symbol},
                  {"value", number(facts.run.gas_money->value.to_double() / 1e18, 4)},
                  {"limit", number(need.value.to_double() / 1e18, 4)}}};
}

Check check_snapshot_age(const Facts& facts)
{
    const std::chrono::seconds age = plan::age_of(*facts.request.plan, facts.head.time);
    return {Kind::snapshot_age,
            age > policy::k_max_plan_age ? Verdict::block : Verdict::pass,
            {{"value", fmt::format("{}", age.count())}, {"limit", fmt::format("{}", policy::k_max_plan_age.count())}}};
}

} // namespace

std::vector<Check> make_checks(const SimulateRequest& request, const DryRun& run, const chain::Block& head,
                               const std::vector<BalanceChange>& changes)
{
    const Facts facts{request, run, head, changes};
    std::vector<Check> rows{check_simulation(facts), check_floors(facts), check_price_agreement(facts),
                            check_price_age(facts)};
    if (auto row = check_loss_budget(facts)) rows.push_back(*row);
    if (run.success) rows.push_back(check_returns(facts));
    if (run.success) rows.push_back(check_allowances(facts));
    if (auto row = check_owners(facts); row && run.success) rows.push_back(*row);
    if (auto row = check_base_fee(facts)) rows.push_back(*row);
    if (auto row = check_gas_money(facts)) rows.push_back(*row);
    rows.push_back(check_snapshot_age(facts));
    for (Check& row : check_depth(facts))
        rows.push_back(std::move(row));
    if (!request.plan->safe_tx && request.plan->calls.size() > 1)
        rows.push_back({Kind::not_atomic, Verdict::note, {{"calls", number(request.plan->calls.size())}}});
    const auto rank = [](const Check& row) {
        return row.verdict == Verdict::block ? 0 : row.verdict == Verdict::pass ? 1 : 2;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const Check& a, const Check& b) { return rank(a) < rank(b); });
    return rows;
}

} // namespace ballast::simulate
