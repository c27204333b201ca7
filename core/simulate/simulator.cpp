#include "base/task.h"
#include "evm/keccak.h"
#include "simulate/checks.h"
#include "simulate/restore.h"

namespace ballast::simulate {

unsigned SimulatedPlan::count(Check::Verdict verdict) const
{
    return static_cast<unsigned>(
        std::count_if(m_checks.begin(), m_checks.end(), [&](const Check& row) { return row.verdict == verdict; }));
}

/// The one place where a SimulatedPlan comes from.
struct Maker {
    static SimulatedPtr make(const SimulateRequest& request, const DryRun& run, const chain::Block& block)
    {
        std::shared_ptr<SimulatedPlan> out(new SimulatedPlan);
        out->m_plan = request.plan;
        out->m_block = block;
        out->m_method = run.method;
        out->m_gas = run.gas;
        const auto tokens = watched_tokens(request);
        for (std::size_t i = 0; i < tokens.size(); ++i)
            out->m_changes.push_back({tokens[i], run.before[i], run.success ? run.after[i] : run.before[i]});
        out->m_checks = make_checks(request, run, block, out->m_changes);
        out->m_calls = decode_calls(*request.plan, request.chain);
        out->m_failure = run.failure;
        out->m_digest = digest(*out);
        return out;
    }

    static SimulatedPtr restore(Kept kept, const chain::ChainConfig& chain)
    {
        std::shared_ptr<SimulatedPlan> out(new SimulatedPlan);
        out->m_plan = std::move(kept.plan);
        out->m_block = kept.block;
        out->m_method = kept.method;
        out->m_gas = kept.gas;
        out->m_changes = std::move(kept.changes);
        out->m_checks = std::move(kept.checks);
        out->m_calls = decode_calls(*out->m_plan, chain);
        out->m_digest = digest(*out);
        return out;
    }

    static void add_token(Bytes& bytes, const Token& token)
    {
        append(bytes, token.address);
        append(bytes, evm::keccak256(std::string_view(token.symbol)));
        bytes.push_back(token.decimals);
    }

    /// What the plan shows beside its bytes: the plan's own digest covers the calls alone.
    static void add_trades(Bytes& bytes, const plan::Plan& plan)
    {
        const auto add = [&](Usd usd) { append(bytes, to_word(U256(static_cast<std::uint64_t>(usd.value)))); };
        for (const plan::Trade& trade : plan.trades) {
            add_token(bytes, trade.sell);
            add_token(bytes, trade.buy);
            for (const U256& amount : {trade.amount_in, trade.expected_out, trade.min_out})
                append(bytes, to_word(amount));
            for (const Usd& usd : {trade.value, trade.fees, trade.impact})
                add(usd);
        }
        for (const Usd& usd : {plan.cost.fees, plan.cost.impact, plan.cost.gas, plan.cost_of_waiting})
            add(usd);
    }

    /// Plan digest, trades and costs as shown, block, balances and every check's verdict and numbers.
    static Bytes32 digest(const SimulatedPlan& simulated)
    {
        Bytes bytes;
        append(bytes, simulated.plan().digest);
        add_trades(bytes, simulated.plan());
        append(bytes, simulated.block().hash);
        for (const BalanceChange& change : simulated.changes()) {
            append(bytes, change.token.address);
            append(bytes, to_word(change.before));
            append(bytes, to_word(change.after));
        }
        for (const Check& row : simulated.checks()) {
            bytes.push_back(static_cast<std::uint8_t>(row.kind));
            bytes.push_back(static_cast<std::uint8_t>(row.verdict));
            for (const Parameter& each : row.numbers)
                append(bytes, evm::keccak256(std::string_view(each.value)));
        }
        return evm::keccak256(BytesView(bytes));
    }
};

namespace {
Result<void> check_token(const Token& shown, const chain::ChainConfig& chain, const policy::Policy& policy)
{
    const Token* known = find_known(policy, chain, shown.address);
    if (known && *known == shown) return {};
    if (!known) return fail(Code::plan_token_unknown, Stage::simulate, {{"asset", evm::format_address(shown.address)}});
    return fail(Code::plan_altered, Stage::simulate,
                {{"what", "token"},
                 {"shown", fmt::format("{} {}", shown.symbol, shown.decimals)},
                 {"signed", evm::format_address(shown.address)}});
}
} // namespace

Result<SimulatedPtr> restore_simulated(Kept kept, const chain::ChainConfig& chain, const policy::Policy& policy)
{
    for (const plan::Trade& trade : kept.plan->trades)
        for (const Token* token : {&trade.sell, &trade.buy})
            BALLAST_CHECK(check_token(*token, chain, policy));
    for (const BalanceChange& change : kept.changes)
        BALLAST_CHECK(check_token(change.token, chain, policy));
    const Bytes32 expected = kept.digest;
    SimulatedPtr out = Maker::restore(std::move(kept), chain);
    if (out->digest() == expected) return out;
    return fail(Code::plan_altered, Stage::simulate,
                {{"what", "simulation"}, {"shown", format_hex(out->digest())}, {"signed", format_hex(expected)}});
}

Task<Result<SimulatedPtr>> simulate_plan(chain::Client& client, SimulateRequest request)
{
    BALLAST_CO_TRY(head, co_await client.get_head());
    BALLAST_CO_TRY(run, co_await dry_run(client, request, head));
    if (!request.executor.is_zero()) {
        BALLAST_CO_TRY(balance, co_await client.get_balance(request.executor));
        run.gas_money = balance;
    }
    co_return Maker::make(request, run, head);
}

} // namespace ballast::simulate
