#include "simulate/checks.h"
#include <limits>
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
    std::vector<double> fees; ///< share of each trade, by its bytes: what a plan says of itself may come from the disk
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

/// In dollars at the snapshot's price; nothing without one, or where the token is not known.
double value(const Facts& facts, const Address& address, const U256& amount)
{
    const snapshot::Snapshot& snapshot = *facts.request.snapshot;
    const Token* token = find_known(facts.request.policy, facts.request.chain, address);
    const auto* price = snapshot.find_price(address);
    if (!price && address == facts.request.chain.wrapped.address) price = &snapshot.native_price;
    const auto usd = token && price ? value_of(amount, token->decimals, price->mid) : Result<Usd>(Usd{});
    return usd ? to_double(*usd) : 0;
}

/// What an amount bought is worth against what its trade sells.
double worth(const Facts& facts, const plan::Trade& trade, const U256& bought)
{
    const double sold = value(facts, trade.sell.address, trade.amount_in);
    return sold > 0 ? value(facts, trade.buy.address, bought) / sold : 0;
}

/// What the dry run took from the treasury, in dollars.
double loss_of(const Facts& facts)
{
    double loss = 0;
    for (const BalanceChange& change : facts.changes)
        loss += value(facts, change.token.address, change.before) - value(facts, change.token.address, change.after);
    return loss;
}

/// The floor nearest to its own limit, or furthest under it: under the oracle's mid price, with fees and the allowed
/// impact as the limit.
Check check_floors(const Facts& facts)
{
    double worst = 0, limit = 0, margin = std::numeric_limits<double>::max();
    const policy::Limits& limits = facts.request.policy.limits;
    const std::vector<plan::Trade>& trades = facts.request.plan->trades;
    for (std::size_t i = 0; i < trades.size(); ++i) {
        const double under = (worth(facts, trades[i], trades[i].min_out) - 1) * 1e4;
        // Quotes and floors are whole units, rounded down for each leg: of a token with few decimals that is much.
        const double units = worth(facts, trades[i], U256(2 * trades[i].leg_floors.size())) * 1e4;
        const double allowed = -(facts.fees[i] * 1e4 + limits.max_price_impact.value + limits.slippage.value + units);
        if (under - allowed >= margin) continue;
        margin = under - allowed;
        worst = under;
        limit = allowed;
    }
    return {Kind::floors,
            margin < -0.5 ? Verdict::block : Verdict::pass,
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

/// What the dry run lost beyond fees, as a share of all that is sold: impact of its size, and pools that disagree.
double impact_of(const Facts& facts)
{
    const std::vector<plan::Trade>& trades = facts.request.plan->trades;
    double sold = 0, fees = 0;
    for (std::size_t i = 0; i < trades.size(); ++i) {
        const double part = value(facts, trades[i].sell.address, trades[i].amount_in);
        sold += part;
        fees += part * facts.fees[i];
    }
    return sold > 0 ? (loss_of(facts) - fees) / sold : 0;
}

/// The venues' price before the trade against the oracle's: what is left after fees and size. And the dry run itself,
/// which no plan can colour, must not have lost more than the impact allowed.
Check check_price_agreement(const Facts& facts)
{
    double worst = 0;
    const std::vector<plan::Trade>& trades = facts.request.plan->trades;
    for (std::size_t i = 0; i < trades.size(); ++i)
        worst = std::max(worst, std::abs(1 - worth(facts, trades[i], trades[i].expected_out) - facts.fees[i]) -
                                    trades[i].route.impact_share);
    const double limit = facts.request.policy.limits.max_price_impact.value / 100.0;
    if (const double lost = impact_of(facts); lost * 100 > limit) worst = std::max(worst, lost);
    return {Kind::price_agreement,
            worst * 100 > limit ? Verdict::block : Verdict::pass,
            {{"value", number(worst * 100, 2)}, {"limit", number(limit, 2)}}};
}

/// The plan's cost, or what the dry run came to where that is more.
Usd cost_of(const Facts& facts)
{
    const double coins = (facts.run.gas * facts.head.base_fee).value.to_double() / 1e18;
    const double gas = coins * to_double(facts.request.snapshot->native_price.mid);
    constexpr double k_most = 1e12; // dollars: more is no cost but a fault, and would not fit
    return std::max(facts.request.plan->cost.total(), usd_from(std::min(loss_of(facts) + gas, k_most)));
}

std::optional<Check> check_loss_budget(const Facts& facts)
{
    const Usd budget = facts.request.policy.limits.loss_budget_month;
    if (budget.value == 0) return std::nullopt;
    const Usd used = facts.request.spent + cost_of(facts);
    return Check{Kind::loss_budget,
                 used > budget ? Verdict::block : Verdict::pass,
                 {{"value", number(to_double(used), 0)}, {"limit", number(to_double(budget), 0)}}};
}

/// Every trade's floor came back to the treasury, token by token, and nothing else left it. Where the plan wraps or
/// unwraps, the native coin and its wrapped form count as one.
Check check_returns(const Facts& facts)
{
    const bool wraps = std::ranges::any_of(facts.request.plan->calls, [](const plan::PlannedCall& call) {
        return call.kind == plan::PlannedCall::Kind::wrap || call.kind == plan::PlannedCall::Kind::unwrap;
    });
    const auto key = [&](const Token& token) {
        return wraps && token.address == facts.request.chain.wrapped.address ? evm::k_native : token.address;
    };
    std::map<Address, U256> sold, bought, before, after;
    for (const plan::Trade& trade : facts.request.plan->trades) {
        sold[key(trade.sell)] += trade.amount_in;
        bought[key(trade.buy)] += trade.min_out;
    }
    for (const BalanceChange& change : facts.changes) {
        before[key(change.token)] += change.before;
        after[key(change.token)] += change.after;
    }
    std::uint64_t good = 0, bad = 0;
    for (const auto& [token, held] : before) {
        if (after[token] + sold[token] >= held + (bought.contains(token) ? bought.at(token) : U256{}))
            good += bought.contains(token);
        else
            ++bad;
    }
    return {Kind::returns_to_treasury,
            bad ? Verdict::block : Verdict::pass,
            {{"value", number(good)}, {"limit", number(std::uint64_t(bought.size()))}}};
}

Check check_allowances(const Facts& facts)
{
    std::uint64_t left = 0;
    for (const U256& amount : facts.run.allowances_after)
        left += amount.is_zero() ? 0 : 1;
    return {Kind::allowances_left, left ? Verdict::note : Verdict::pass, {{"value", number(left)}}};
}

/// The Safe is as it was shown, but for the nonce that the plan spends: another one means that the plan's is not the
/// next.
std::optional<Check> check_owners(const Facts& facts)
{
    if (!facts.request.snapshot->safe) return std::nullopt;
    const safe::SafeState& today = *facts.request.snapshot->safe;
    safe::SafeState expected = facts.request.safe.value_or(today);
    const bool same_threshold = expected.threshold == today.threshold; // the dry run overrides it
    if (expected.version.empty()) {
        expected.version = today.version;
        expected.modules = today.modules;
        expected.guard = today.guard;
        expected.fallback_handler = today.fallback_handler;
    }
    const std::optional<safe::SafeTx>& plan = facts.request.plan->safe_tx;
    expected.nonce = plan ? plan->nonce : today.nonce;
    if (plan && facts.run.method == Method::simulate_v1) { // it runs execTransaction itself, with one signature enough
        expected.threshold = 1;
        expected.nonce += U256(1);
    }
    if (same_threshold && facts.run.safe_after == expected) return Check{Kind::owners_unchanged, Verdict::pass, {}};
    std::vector<Parameter> used;
    if (plan && facts.run.safe_after && facts.run.safe_after->nonce != expected.nonce)
        used = {{"nonce", format_decimal(plan->nonce)}};
    return Check{Kind::owners_unchanged, Verdict::block, std::move(used)};
}

/// What a plain account has sent since the plan was made may be this very plan, from elsewhere.
std::optional<Check> check_account_nonce(const Facts& facts)
{
    const auto planned = facts.request.plan->nonce, today = facts.request.snapshot->nonce;
    if (!planned || !today) return std::nullopt;
    return Check{Kind::account_nonce, planned == today ? Verdict::pass : Verdict::block, {{"nonce", number(*planned)}}};
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
    Wei need = Gas{gas.value + gas.value / 4} * (base + base + tip);
    if (!plan.safe_tx) // the coin that an account's calls wrap is not there for gas
        for (const plan::PlannedCall& call : plan.calls)
            need += call.call.value;
    return Check{Kind::gas_money,
                 *facts.run.gas_money < need ? Verdict::note : Verdict::pass,
                 {{"asset", facts.request.chain.native.symbol},
                  {"value", number(facts.run.gas_money->value.to_double() / 1e18, 4)},
                  {"limit", number(need.value.to_double() / 1e18, 4)}}};
}

/// A Safe's batch is one transaction, and that may use so much gas and no more. The sender leaves a quarter spare.
std::optional<Check> check_transaction_gas(const Facts& facts)
{
    const Gas most = facts.head.gas_limit.value ? std::min(k_most_gas, facts.head.gas_limit) : k_most_gas;
    const Gas need{facts.run.gas.value + facts.run.gas.value / 4};
    if (!facts.request.plan->safe_tx || need <= most) return std::nullopt;
    return Check{Kind::transaction_gas,
                 Verdict::block,
                 {{"value", number(double(need.value) / 1e6, 2)}, {"limit", number(double(most.value) / 1e6, 2)}}};
}

Check check_snapshot_age(const Facts& facts)
{
    const std::chrono::seconds age = plan::age_of(*facts.request.plan, facts.head.time);
    return {Kind::snapshot_age,
            age > policy::k_max_plan_age ? Verdict::block : Verdict::pass,
            {{"value", fmt::format("{}", age.count())}, {"limit", fmt::format("{}", policy::k_max_plan_age.count())}}};
}

} // namespace

const Token* find_known(const policy::Policy& policy, const chain::ChainConfig& chain, const Address& address)
{
    for (const policy::Target& target : policy.targets)
        for (const Token& member : target.members)
            if (member.address == address) return &member;
    for (const Token* token : {&chain.native, &chain.wrapped})
        if (token->address == address) return token;
    return chain.find_token(address);
}

std::string_view check_name(Check::Kind kind)
{
    switch (kind) {
    case Kind::simulation: return "simulation";
    case Kind::floors: return "floors";
    case Kind::price_age: return "price_age";
    case Kind::price_agreement: return "price_agreement";
    case Kind::loss_budget: return "loss_budget";
    case Kind::returns_to_treasury: return "returns_to_treasury";
    case Kind::allowances_left: return "allowances_left";
    case Kind::owners_unchanged: return "owners_unchanged";
    case Kind::pool_depth: return "pool_depth";
    case Kind::base_fee: return "base_fee";
    case Kind::snapshot_age: return "snapshot_age";
    case Kind::gas_money: return "gas_money";
    case Kind::transaction_gas: return "transaction_gas";
    case Kind::not_atomic: return "not_atomic";
    case Kind::account_nonce: return "account_nonce";
    }
    return "unknown";
}

std::vector<Check> make_checks(const SimulateRequest& request, const DryRun& run, const chain::Block& head,
                               const std::vector<BalanceChange>& changes)
{
    const Facts facts{request, run, head, changes, fee_shares(*request.plan, request.chain)};
    std::vector<Check> rows{check_simulation(facts), check_floors(facts), check_price_agreement(facts),
                            check_price_age(facts)};
    if (auto row = check_loss_budget(facts)) rows.push_back(*row);
    if (run.success) rows.push_back(check_returns(facts));
    if (run.success) rows.push_back(check_allowances(facts));
    if (auto row = check_owners(facts); row && run.success) rows.push_back(*row);
    if (auto row = check_account_nonce(facts)) rows.push_back(*row);
    if (auto row = check_base_fee(facts)) rows.push_back(*row);
    if (auto row = check_gas_money(facts)) rows.push_back(*row);
    if (auto row = check_transaction_gas(facts)) rows.push_back(*row);
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
