#pragma once
#include "base/clock.h"
#include "sign/signer.h"
#include "store/store.h"
#include <functional>

namespace ballast::send {

/// Steps of a submission, each written to the journal before its outside effect. A call of a plain account is confirmed
/// by two blocks; the last one, and a Safe's, by all that are asked for: its nonce stands behind all others.
enum class Step { prepared, signed_outer, submitted, included, confirmed, failed, replaced };

/// Where a submission stands; the page follows it.
struct Progress {
    std::uint64_t plan_number = 0;
    Step step = Step::prepared;
    Bytes32 transaction; ///< once known
    std::optional<chain::Receipt> receipt;
    unsigned confirmations = 0;
    unsigned confirmations_needed = 0;
    Time prepared_at, submitted_at, included_at, confirmed_at;
    GasPrice max_fee;
    std::size_t call = 0; ///< plain account: which call of the sequence
    std::size_t calls = 1;
    std::optional<Error> problem; ///< e.g. base_fee_above_cap while waiting, execution_failed at the end
};
using OnProgress = std::function<void(const Progress&)>; ///< called on the engine thread at every change

/// Plan against actual, one row a trade.
struct TradeOutcome {
    std::size_t trade = 0;
    U256 planned_out;
    U256 actual_out;
    U256 floor;
    Usd difference; ///< actual - planned at the plan's prices; zero for a trade that did not happen
    double difference_bps = 0;
};
/// What happened, proved by ExecutionSuccess and by the balances.
struct Outcome {
    Bytes32 parent; ///< plan digest
    Bytes32 transaction;
    BlockNumber block;                    ///< of the last transaction
    std::vector<BlockNumber> blocks = {}; ///< of all its transactions; the execution's where another sent it
    Gas gas_used;
    GasPrice gas_price;
    Usd gas_cost;
    Usd planned_cost;
    Usd actual_cost;
    std::vector<TradeOutcome> trades;
    bool executed = false;
    /// Why it was not executed as a whole, or is unproven. Where a plain account's first calls are done all the same,
    /// it has [done, calls], and [allowed]: contracts that keep an allowance, because their swap did not follow.
    std::optional<Error> problem;
};

/// What send needs to reach the chain.
struct Sender {
    chain::Client& client;
    store::Store& store;    ///< holds the journal
    sign::Keyring& keyring; ///< of the paying account
    const Clock& clock;
};
/// How a submission is to go, from policy, chain and the person's choice.
struct SendOptions {
    Address executor;                                ///< local key that pays gas (plain account: the treasury itself)
    GasPrice base_fee_cap;                           ///< zero: none
    GasPrice priority_fee_cap{U256(10'000'000'000)}; ///< of the chain; the tip is never above it
    unsigned confirmations = 12;
    std::chrono::seconds timeout{1800};
    std::string chain_name = {};                                     ///< of the treasury's chain file, for the journal
    std::chrono::seconds max_head_age = std::chrono::seconds::max(); ///< of the chain; before anything is signed
    std::shared_ptr<const bool> stop_asked = nullptr; ///< set while it runs: nothing more is signed from then on
};
/// Sends once. Before anything: a plain account pays itself (payer_not_account), Safe nonce still the plan's
/// (nonce_used), deadline ahead, fee below cap, gas money there. Journal order: prepared -> signed_outer (raw bytes
/// stored) -> submitted -> included -> confirmed.
Task<Result<Outcome>> send_bundle(Sender sender, sign::SignedPtr bundle, SendOptions options, OnProgress progress);

/// An unfinished submission found in the journal at start.
struct Unfinished {
    std::uint64_t plan_number = 0;
    Step step = Step::prepared;
    Bytes32 digest;
    Bytes32 transaction;
    unsigned signatures = 0;
    unsigned threshold = 0;
    std::string chain = {}; ///< chain file's name; empty in journals of the first versions
    Address treasury = {};
    std::size_t done = 0; ///< calls of a plain account that are on the chain already
    Time deadline = {};   ///< from then on its calls refuse, and what was sent can be given up
    bool untold = false;  ///< all of it is over on the chain, and only the log lacks its outcome
};
/// What is half-finished, and beside it what could not be read: one damaged plan does not hide the others.
struct UnfinishedList {
    std::vector<Unfinished> plans;
    std::vector<Error> problems; ///< database_damaged, of stage store
};
/// Fails only when the journal itself cannot be read.
[[nodiscard]] Result<UnfinishedList> find_unfinished(store::Store& store);
/// A submission as the journal has it, also when it is over; nothing when the plan never was sent.
[[nodiscard]] Result<std::optional<Unfinished>> find_submission(store::Store& store, std::uint64_t plan_number);
/// A submission in the journal that may go on. Only `check_submission` makes one: the journal is a file, and what of it
/// is left to sign must be what was approved.
class Resumption {
public:
    [[nodiscard]] std::uint64_t plan_number() const { return m_plan_number; } ///< of the submission that was checked

private:
    friend Result<Resumption> check_submission(store::Store& store, std::uint64_t plan_number,
                                               const chain::ChainConfig& chain, const policy::Policy& policy);
    explicit Resumption(std::uint64_t plan_number) : m_plan_number(plan_number) {}
    std::uint64_t m_plan_number;
};
/// Compares an unfinished submission with its kept approval before any more of it is signed; where all is signed there
/// is nothing to compare. Fails with plan_altered, also without a kept approval; plan_token_unknown;
/// database_damaged.
[[nodiscard]] Result<Resumption> check_submission(store::Store& store, std::uint64_t plan_number,
                                                  const chain::ChainConfig& chain, const policy::Policy& policy);
/// Goes on where the journal stands, on the chain where it began (endpoint_wrong_chain): looks for the receipt, sends
/// the same stored bytes again if none; what is signed already is never signed anew.
Task<Result<Outcome>> resume(Sender sender, Resumption resumption, SendOptions options, OnProgress progress);
/// Ends it: nothing more is signed, and the outcome is that of what is on the chain already.
Task<Result<Outcome>> stop(Sender sender, std::uint64_t plan_number, SendOptions options, OnProgress progress);
/// One of these three, with all it needs but the sender.
using Begin = std::function<Task<Result<Outcome>>(const Sender&, const SendOptions&, OnProgress)>;
/// Marks an unfinished one as given up, when nothing was sent.
[[nodiscard]] Result<void> abandon(store::Store& store, std::uint64_t plan_number, Time now);
/// The log has the outcome of this plan. Until then it counts as unfinished: whoever ends the program between the two
/// must not lose the story.
[[nodiscard]] Result<void> note_told(store::Store& store, std::uint64_t plan_number, Time now);

} // namespace ballast::send
