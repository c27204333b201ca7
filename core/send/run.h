#pragma once
#include "chain/fees.h"
#include "send/journal.h"

/// One submission under way. The functions are its phases, in order; each leaves the journal true.
namespace ballast::send {

/// A submission with all its phases share, until its outcome.
struct Run {
    Sender sender;
    SendOptions options;
    OnProgress on_progress;
    State state;
    Progress progress;
    Time started;      ///< of this run, not of the submission
    bool stop = false; ///< nothing more is signed, from the start

    [[nodiscard]] const Job& job() const { return state.job; }    ///< what is being sent
    [[nodiscard]] Time now() const { return sender.clock.now(); } ///< the computer's clock
    /// Nothing more is signed, also when that was asked for meanwhile.
    [[nodiscard]] bool stopping() const { return stop || (options.stop_asked && *options.stop_asked); }
    /// Longer than SendOptions::timeout since this run began.
    [[nodiscard]] bool out_of_time() const { return now() - started >= options.timeout; }
    /// To the page, nothing is written; `problem` absent takes back an earlier one.
    void report(std::optional<Error> problem = std::nullopt)
    {
        progress.problem = std::move(problem);
        if (on_progress) on_progress(progress);
    }
    /// With the key that pays.
    [[nodiscard]] Result<evm::Signature> sign(const evm::Transaction& transaction) const
    {
        return sender.keyring.sign(job().executor, sign::Payload(evm::signing_hash(transaction)));
    }
    /// Journal first, then the page.
    [[nodiscard]] Result<void> step(Step next, std::size_t call, Bytes raw = {});
    /// A call that never will be sent, and why.
    [[nodiscard]] Result<void> fail_call(std::size_t call, const Error& why);

private:
    [[nodiscard]] Result<void> write(Line line);
};

/// Goes on with a submission of the journal whose right to be signed was checked; `stop`: nothing of it is signed.
Task<Result<Outcome>> go_on(Sender sender, std::uint64_t plan_number, SendOptions options, OnProgress progress,
                            bool stop = false);
/// Fails with endpoint_wrong_chain.
[[nodiscard]] Result<void> check_chain(const chain::Client& client, const Job& job);
/// Safe nonce, signatures, deadline, chain, and a head that is of today. Fails with nonce_used, signatures_missing,
/// plan_expired, endpoint_wrong_chain, head_stale.
Task<Result<void>> check_before(const Sender& sender, const Job& job, std::chrono::seconds max_head_age);
/// A plain account has sent nothing but the calls before this one since the plan was made, and has nothing else on its
/// way: either would change the balances that the plan was made from. Fails with account_moved, account_busy.
Task<Result<void>> check_account(chain::Client& client, const Job& job, std::size_t call);
/// Waits while the base fee is above the cap. Fails with base_fee_above_cap at the time limit, and with cancelled when
/// nothing more is to be signed.
Task<Result<chain::FeeBid>> wait_for_fees(Run& run);
/// Builds, signs and writes down the outer transaction of a call.
Task<Result<void>> sign_outer(Run& run, std::size_t call, chain::FeeBid fees);
/// The plan's execution by a Safe, whichever transaction did it.
struct Execution {
    bool success = false;
    BlockNumber block;
};
/// Nothing when the Safe did not execute the plan, or there is none. Looks from the plan's block to its deadline.
Task<Result<std::optional<Execution>>> find_execution(chain::Client& client, const Job& job);
/// Broadcasts the stored bytes and follows them until the receipt has its confirmations: sent again when they vanish,
/// waited for again after a reorg. Fails with receipt_timeout; when another transaction took the nonce for good, with
/// one of the codes of `is_replaced`.
Task<Result<chain::Receipt>> follow(Run& run, std::size_t call);
/// `follow` gave up because the transaction never can be included.
[[nodiscard]] bool is_replaced(Code code);
/// It never can, and the Safe executed the plan by another one: outcome_unproven, or execution_failed [block].
[[nodiscard]] bool is_executed_elsewhere(Code code);
/// Why a transaction failed: the same call at the parent of its block.
Task<std::string> find_reason(chain::Client& client, const Job& job, std::size_t call, chain::Receipt receipt);
/// Whether the receipt proves that the call was executed: nothing, or the reason why not.
Task<std::optional<Error>> find_problem(chain::Client& client, const Job& job, std::size_t call,
                                        chain::Receipt receipt);
/// Plan against actual from the receipts of the calls that were sent, and the balances around them.
Task<Outcome> make_outcome(chain::Client& client, const Job& job, std::vector<chain::Receipt> receipts,
                           std::optional<Error> problem);
/// The outcome of a plan that another transaction executed: its trades are not known, so the plan's costs stand.
Outcome make_outcome_elsewhere(const Job& job, const Error& problem);
/// A head other than the known one, or a second when the endpoint does not answer: never a busy loop.
Task<std::optional<chain::Block>> wait_a_block(chain::Client& client, Bytes32 known);

} // namespace ballast::send
