#include "base/task.h"
#include "send/run.h"

namespace ballast::send {

namespace {

constexpr unsigned k_fee_blocks = 10;

Task<Result<void>> check_gas_money(chain::Client& client, Address payer, Wei need)
{
    const auto have = co_await client.get_balance(payer);
    if (!have) co_return std::unexpected(have.error());
    if (*have < need)
        co_return fail(Code::gas_money_missing, Stage::send,
                       {{"have", format_decimal(have->value)}, {"need", format_decimal(need.value)}});
    co_return Result<void>();
}

Task<Result<evm::Transaction>> build(Run& run, std::size_t call, chain::FeeBid fees)
{
    auto& client = run.sender.client;
    const auto& outer = run.job().calls[call];
    chain::Message message;
    message.from = run.job().executor;
    message.to = outer.to;
    message.value = outer.value;
    message.data = outer.data;
    const auto gas = co_await client.estimate_gas(message);
    if (!gas) co_return std::unexpected(gas.error());
    const auto nonce = co_await client.get_nonce(run.job().executor, true);
    if (!nonce) co_return std::unexpected(nonce.error());
    evm::Transaction out;
    out.chain = run.job().chain;
    out.nonce = *nonce;
    if (call > 0) { // never that of the call before, whatever a node that lags says
        BALLAST_CO_TRY(before, evm::decode_signed(run.state.sent[call - 1].raw));
        // The account has traded otherwise since: what is left of the plan was made from other balances.
        if (out.nonce > before.transaction.nonce + 1)
            co_return fail(Code::sender_nonce_used, Stage::send,
                           {{"nonce", std::to_string(before.transaction.nonce + 1)}});
        out.nonce = std::max(out.nonce, before.transaction.nonce + 1);
    }
    out.max_priority_fee = fees.priority_fee;
    out.max_fee = fees.max_fee;
    if (*gas > k_most_gas)
        co_return fail(Code::transaction_too_large, Stage::send,
                       {{"need", std::to_string(gas->value)}, {"most", std::to_string(k_most_gas.value)}});
    // A quarter spare: pools may need more ticks by then.
    out.gas = std::min(Gas{gas->value + gas->value / 4}, k_most_gas);
    out.to = outer.to;
    out.value = outer.value;
    out.data = outer.data;
    const Wei need = out.gas * out.max_fee + out.value;
    const auto paid = co_await check_gas_money(client, run.job().executor, need);
    if (!paid) co_return std::unexpected(paid.error());
    co_return out;
}

} // namespace

Task<Result<chain::FeeBid>> wait_for_fees(Run& run)
{
    const GasPrice cap = run.options.base_fee_cap;
    Bytes32 known;
    while (true) {
        const auto history = co_await run.sender.client.get_fee_history(k_fee_blocks, std::nullopt);
        if (!history) co_return std::unexpected(history.error());
        if (history->base_fees.empty())
            co_return fail(Code::endpoint_garbage, Stage::send, {{"endpoint", ""}, {"why", "no base fee"}});
        const GasPrice base = history->base_fees.back();
        if (cap.value.is_zero() || base <= cap)
            co_return chain::choose_fees(*history, cap, run.options.priority_fee_cap);
        const Error above{Code::base_fee_above_cap,
                          Stage::send,
                          {{"base_fee", format_decimal(base.value)}, {"cap", format_decimal(cap.value)}}};
        if (run.stopping()) co_return fail(Code::cancelled, Stage::send);
        if (run.out_of_time()) co_return std::unexpected(above);
        run.report(above);
        const auto head = co_await wait_a_block(run.sender.client, known);
        if (head) known = head->hash;
    }
}

Task<Result<void>> sign_outer(Run& run, std::size_t call, chain::FeeBid fees)
{
    auto transaction = co_await build(run, call, fees);
    if (!transaction) co_return std::unexpected(transaction.error());
    BALLAST_CO_TRY(signature, run.sign(*transaction));
    const evm::SignedTransaction finished{std::move(*transaction), signature};
    run.state.sent[call].raw = evm::encode_signed(finished);
    run.state.sent[call].transaction = evm::transaction_hash(finished);
    Bytes raw = run.state.sent[call].raw;
    co_return run.step(Step::signed_outer, call, std::move(raw));
}

} // namespace ballast::send
