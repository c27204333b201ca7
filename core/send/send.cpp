#include "base/task.h"
#include "evm/abi.h"
#include "send/run.h"

namespace ballast::send {

Result<void> Run::write(Line line)
{
    auto& sent = state.sent[line.call];
    line.transaction = sent.transaction;
    BALLAST_CHECK(write_line(sender.store, job().plan_number, line, now()));
    sent.step = state.step = progress.step = line.step;
    state.call = progress.call = line.call;
    sent.why = std::move(line.why);
    progress.transaction = sent.transaction;
    if (line.step == Step::submitted) progress.submitted_at = now();
    if (line.step == Step::included) progress.included_at = now();
    if (line.step == Step::confirmed) progress.confirmed_at = now();
    report();
    return {};
}

Result<void> Run::step(Step next, std::size_t call, Bytes raw)
{
    return write({.step = next, .call = call, .raw = std::move(raw)});
}

Result<void> Run::fail_call(std::size_t call, const Error& why)
{
    return write({.step = Step::failed, .call = call, .why = why});
}

namespace {

/// Errors after which the same plan may still be sent: the world was not there, or the key was locked. The submission
/// stays open; after all others it is over.
bool may_go_on(Code code)
{
    switch (code) {
    case Code::endpoint_refused:
    case Code::endpoint_timeout:
    case Code::endpoint_garbage:
    case Code::endpoint_too_large:
    case Code::endpoint_limited:
    case Code::head_stale:
    case Code::endpoint_tls:
    case Code::endpoints_disagree:
    case Code::endpoint_none:
    case Code::rpc_failed:
    case Code::block_unknown:
    case Code::key_locked:
    case Code::key_unknown:
    case Code::disk_full:
    case Code::cancelled: return true;
    default: return false;
    }
}

Task<Result<void>> check_call(Run& run, std::size_t call)
{
    auto ready = co_await check_before(run.sender, run.job(), run.options.max_head_age);
    if (ready) ready = co_await check_account(run.sender.client, run.job(), call);
    co_return ready;
}

/// A call that is not signed yet: checks, then signature. The wait for fees may be long, so the checks come again.
Task<Result<void>> prepare_call(Run& run, std::size_t call)
{
    auto ready = co_await check_call(run, call);
    Result<chain::FeeBid> fees;
    if (ready) fees = co_await wait_for_fees(run);
    if (ready && !fees) ready = std::unexpected(fees.error());
    if (ready) ready = co_await check_call(run, call);
    if (ready) ready = co_await sign_outer(run, call, *fees);
    if (!ready && run.stopping()) ready = fail(Code::cancelled, Stage::send);
    if (!ready && (run.stopping() || !may_go_on(ready.error().code)))
        BALLAST_CO_CHECK(run.fail_call(call, ready.error()));
    co_return ready;
}

/// A call of a plain account rests on the one before it, which a reorganisation may have taken since, and which may
/// fail in its new place.
Task<Result<void>> settle_before(Run& run, std::size_t call)
{
    if (call == 0) co_return Result<void>();
    const auto before = co_await run.sender.client.get_receipt(run.state.sent[call - 1].transaction);
    if (!before) co_return std::unexpected(before.error());
    if (*before) co_return Result<void>();
    const auto again = co_await follow(run, call - 1);
    if (!again) co_return std::unexpected(again.error());
    auto failed = co_await find_problem(run.sender.client, run.job(), call - 1, *again);
    BALLAST_CO_CHECK(run.step(failed ? Step::failed : Step::confirmed, call - 1));
    if (failed) co_return std::unexpected(std::move(*failed));
    co_return Result<void>();
}

/// The receipt of a call, from wherever the journal says it stands.
Task<Result<chain::Receipt>> finish_call(Run& run, std::size_t call)
{
    const Sent& sent = run.state.sent[call];
    if (run.stopping() && (sent.raw.empty() || sent.step == Step::prepared || sent.step == Step::signed_outer)) {
        const Error why = sent.why.value_or(Error{Code::cancelled, Stage::send, {}}); // from before a kill
        BALLAST_CO_CHECK(run.fail_call(call, why));
        co_return std::unexpected(why);
    }
    if (sent.raw.empty()) {
        BALLAST_CO_CHECK(co_await settle_before(run, call));
        const auto prepared = co_await prepare_call(run, call);
        if (!prepared) co_return std::unexpected(prepared.error());
    }
    run.progress.transaction = sent.transaction;
    BALLAST_CO_TRY(signed_outer, evm::decode_signed(sent.raw));
    run.progress.max_fee = signed_outer.transaction.max_fee;
    if (sent.step == Step::confirmed) {
        const auto known = co_await run.sender.client.get_receipt(sent.transaction);
        if (!known) co_return std::unexpected(known.error());
        if (*known) co_return **known;
    }
    auto receipt = co_await follow(run, call);
    co_return receipt;
}

/// The contracts that the calls which are done allowed to take a token, and whose swap did not follow.
std::string left_allowed(std::span<const safe::BatchCall> done)
{
    static const auto k_approve = evm::abi::selector("approve(address,uint256)");
    std::vector<std::string> left;
    for (std::size_t i = 0; i < done.size(); ++i) {
        const BytesView data(done[i].data);
        if (data.size() != 68 || !std::ranges::equal(data.first(4), k_approve.view())) continue;
        evm::abi::Reader arguments(data.subspan(4));
        const Address spender = arguments.address();
        const std::string name = evm::format_address(spender);
        const bool used = std::ranges::count(done.subspan(i + 1), spender, &safe::BatchCall::to) > 0;
        std::erase(left, name);
        if (!arguments.number().is_zero() && !used) left.push_back(name);
    }
    return fmt::format("{}", fmt::join(left, ", "));
}

/// A plain account's trades that are done before a later one stops stay done: whoever reads of the stop must know.
Error after_done(Error problem, const Job& job, std::size_t done)
{
    if (done == 0) return problem;
    problem.parameters.push_back({"done", std::to_string(done)});
    problem.parameters.push_back({"calls", std::to_string(job.calls.size())});
    if (std::string left = left_allowed(std::span(job.calls).first(done)); !left.empty())
        problem.parameters.push_back({"allowed", std::move(left)});
    return problem;
}

/// Receipts by call, as they were when each was awaited.
using Known = std::vector<std::optional<chain::Receipt>>;

/// What of a plan is on the chain by the end, in order.
struct Landed {
    std::vector<chain::Receipt> receipts;
    std::size_t done = 0;         ///< executed
    std::optional<Error> problem; ///< of the first that failed
    bool unread = false;          ///< one could not be read again, and may have moved
};

constexpr int k_receipt_looks = 4;

/// A receipt once more. An endpoint that lags behind the one that told of it before does not know it for a moment.
Task<Result<std::optional<chain::Receipt>>> look_again(Run& run, Bytes32 transaction, bool known)
{
    Bytes32 head; // the newest block that was waited for
    for (int look = 1;; ++look) {
        auto answer = co_await run.sender.client.get_receipt(transaction);
        if (!answer || *answer || !known || look == k_receipt_looks) co_return answer;
        if (const auto next = co_await wait_a_block(run.sender.client, head)) head = next->hash;
    }
}

/// All receipts anew: what was included may have moved to another block, and failed there. Where no answer comes, or
/// none is told of a receipt that was there, the one known before stands.
Task<Landed> read_landed(Run& run, Known known)
{
    Landed out;
    for (std::size_t call = 0; call < known.size(); ++call) {
        const Sent& sent = run.state.sent[call];
        if (sent.raw.empty() || sent.step == Step::replaced) continue;
        const auto answer = co_await look_again(run, sent.transaction, known[call].has_value());
        const bool lost = answer && !*answer && known[call];
        if (lost || (!answer && call + 1 < known.size())) out.unread = true; // the last one was awaited to its depth
        const std::optional<chain::Receipt> receipt = answer && *answer ? *answer : known[call];
        if (!receipt) continue;
        auto failed = co_await find_problem(run.sender.client, run.job(), call, *receipt);
        out.receipts.push_back(*receipt);
        if (!failed) ++out.done;
        if (failed && !out.problem) out.problem = std::move(failed);
    }
    co_return out;
}

/// What the calls that reached the chain came to, whatever stopped the others.
Task<Outcome> conclude(Run& run, Known known, std::optional<Error> problem)
{
    Landed landed = co_await read_landed(run, std::move(known));
    if (!problem) problem = landed.problem;
    if (problem) problem = after_done(*problem, run.job(), landed.done);
    auto outcome = co_await make_outcome(run.sender.client, run.job(), std::move(landed.receipts), std::move(problem));
    if (!outcome.problem && landed.unread)
        outcome.problem = Error{Code::outcome_unproven, Stage::send, {{"what", "receipts"}}};
    run.report(outcome.problem);
    co_return outcome;
}

/// All calls in order, up to the first that fails.
Task<Result<Outcome>> run_all(Run& run)
{
    Known known(run.job().calls.size());
    std::optional<Error> problem;
    for (std::size_t call = 0; call < known.size() && !problem; ++call) {
        auto receipt = co_await finish_call(run, call);
        if (!receipt) {
            problem = receipt.error();
            if (is_executed_elsewhere(problem->code)) co_return make_outcome_elsewhere(run.job(), *problem);
            if (call > 0 && run.state.over()) break;
            problem = after_done(*problem, run.job(), call);
            run.report(problem);
            co_return std::unexpected(*problem);
        }
        problem = co_await find_problem(run.sender.client, run.job(), call, *receipt);
        known[call] = *receipt;
        const Step last = problem ? Step::failed : Step::confirmed;
        if (run.state.sent[call].step != last) BALLAST_CO_CHECK(run.step(last, call));
    }
    auto outcome = co_await conclude(run, std::move(known), std::move(problem));
    co_return outcome;
}

/// Whether the submission in the journal is the one of this bundle, whoever pays for it.
Result<void> check_same(const Job& job, const sign::SignedBundle& bundle)
{
    SendOptions options;
    options.executor = job.executor;
    options.chain_name = job.chain_name;
    if (format_job(make_job(bundle.plan(), bundle.confirmations(), options)) == format_job(job)) return {};
    return fail(Code::plan_altered, Stage::send, {{"what", "submission"}});
}

/// The calls of a plain account are its own: from any other sender they would trade that one's tokens.
Result<void> check_payer(const Job& job)
{
    if (job.safe_nonce || job.executor == job.treasury) return {};
    return fail(Code::payer_not_account, Stage::send,
                {{"address", evm::format_address(job.executor)}, {"account", evm::format_address(job.treasury)}});
}

Run make_run(const Sender& sender, const SendOptions& options, OnProgress on_progress, State state)
{
    Run run{sender, options, std::move(on_progress), std::move(state), {}, sender.clock.now()};
    run.progress.plan_number = run.job().plan_number;
    run.progress.step = run.state.step;
    run.progress.prepared_at = run.state.prepared_at;
    run.progress.confirmations_needed = options.confirmations;
    run.progress.call = run.state.call;
    run.progress.calls = run.job().calls.size();
    return run;
}

} // namespace

Task<Result<Outcome>> send_bundle(Sender sender, sign::SignedPtr bundle, SendOptions options, OnProgress progress)
{
    const std::uint64_t number = bundle->plan().number;
    const auto before = read_state(sender.store, number);
    if (!before) co_return std::unexpected(before.error());
    const auto is_signed = [](const Sent& each) { return !each.raw.empty(); };
    if (*before && !(*before)->over() && std::ranges::any_of((*before)->sent, is_signed)) {
        // Sent already, or about to be: a second click goes on with the first submission.
        if (!std::ranges::all_of((*before)->sent, is_signed)) BALLAST_CO_CHECK(check_same((*before)->job, *bundle));
        auto outcome = co_await go_on(sender, number, options, std::move(progress));
        co_return outcome;
    }
    // What reached the chain once is not done again: for a plain account no nonce on chain would stop it.
    if (*before && std::ranges::any_of((*before)->sent, [](const Sent& each) { return each.step == Step::confirmed; }))
        co_return fail(Code::command_not_possible, Stage::send, {{"command", "send"}, {"why", "it was sent already"}});
    Job job = make_job(bundle->plan(), bundle->confirmations(), options);
    BALLAST_CO_CHECK(check_payer(job));
    const auto ready = co_await check_before(sender, job, options.max_head_age);
    if (!ready) co_return std::unexpected(ready.error());
    const auto idle = co_await check_account(sender.client, job, 0);
    if (!idle) co_return std::unexpected(idle.error());
    BALLAST_CO_CHECK(write_prepared(sender.store, job, sender.clock.now()));
    const std::size_t calls = job.calls.size();
    State state{std::move(job), std::vector<Sent>(calls), Step::prepared, 0, sender.clock.now()};
    Run run = make_run(sender, options, std::move(progress), std::move(state));
    run.report();
    auto outcome = co_await run_all(run);
    co_return outcome;
}

Task<Result<Outcome>> go_on(Sender sender, std::uint64_t plan_number, SendOptions options, OnProgress progress,
                            bool stop)
{
    auto state = read_state(sender.store, plan_number);
    if (!state) co_return std::unexpected(state.error());
    const bool ended =
        *state && !(*state)->untold() && ((*state)->step == Step::failed || (*state)->step == Step::replaced);
    if (!*state || ended)
        co_return fail(Code::command_not_possible, Stage::send,
                       {{"command", "resume"}, {"why", "nothing is under way"}});
    BALLAST_CO_CHECK(check_payer((*state)->job));
    BALLAST_CO_CHECK(check_chain(sender.client, (*state)->job));
    Run run = make_run(sender, options, std::move(progress), std::move(**state));
    run.stop = stop || run.state.untold(); // of what is over, nothing more is signed
    auto outcome = co_await run_all(run);
    co_return outcome;
}

Task<Result<Outcome>> resume(Sender sender, Resumption resumption, SendOptions options, OnProgress progress)
{
    auto outcome = co_await go_on(sender, resumption.plan_number(), options, std::move(progress));
    co_return outcome;
}

Task<Result<Outcome>> stop(Sender sender, std::uint64_t plan_number, SendOptions options, OnProgress progress)
{
    auto outcome = co_await go_on(sender, plan_number, options, std::move(progress), true);
    co_return outcome;
}

} // namespace ballast::send
