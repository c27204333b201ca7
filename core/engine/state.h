#pragma once
#include "audit/audit.h"
#include "chain/health.h"
#include "drift/drift.h"
#include "drift/flows.h"
#include "plan/plan.h"
#include "send/send.h"
#include "simulate/simulate.h"

/// What the engine tells the world, as one immutable value. Any UI file may include this.
namespace ballast::engine {

/// One treasury of the data folder.
struct TreasuryInfo {
    std::string name;
    std::string chain; ///< chain file's name, "Ethereum"
    ChainId chain_id;
    Address address;
    bool practice = false; ///< on a chain where nothing is worth money
    bool selected = false; ///< the one that all else here is about
};

/// What is being waited for; shown with how long and a cancel.
struct Waiting {
    /// The stages at which a person may have to wait; the page has a sentence for each.
    enum class For {
        endpoint,
        snapshot,
        plan,
        simulation,
        passphrase,
        signature,
        submission,
        inclusion,
        confirmation,
        history
    };
    For what = For::endpoint;
    Time since;                    ///< by the engine clock
    std::size_t done = 0, all = 0; ///< steps, where they are known
};

/// The state of a plan on its way, shown on the Approve page.
struct Review {
    /// From `none`, without a dry run in hand, on to `done`; `rejected` is where a person's no leads.
    enum class Phase { none, simulating, review, signing, sending, done, rejected };
    Phase phase = Phase::none;
    std::string chain; ///< chain file's name of the treasury it is about: always the selected one
    Address treasury;
    simulate::SimulatedPtr simulated; ///< from phase review on
    drift::DriftPtr drift;            ///< before
    Time simulated_at;                ///< when the dry run here was made
    bool current = true;              ///< the dry run on the newest block succeeded; false: an older one is shown
    bool approved = false;            ///< the yes was given
    bool proved =
        false; ///< this run of the program dry-ran the approved bytes and they passed: nothing is signed before
    std::vector<safe::Confirmation> confirmations; ///< proved ones
    unsigned threshold = 0;                        ///< signatures that are needed; 0: a plain account
    std::optional<safe::SafeState> safe; ///< as it was when the plan was shown; of a restored one owners and threshold
    std::optional<Time> signed_at;       ///< when the signatures reached the threshold
    std::optional<send::Progress> progress; ///< from phase sending on
    std::optional<send::Outcome> outcome;   ///< from phase done on
    drift::DriftPtr drift_after;            ///< of the first snapshot that has the outcome
    std::optional<Error> problem;           ///< of the last attempt in this phase; nothing was lost
};

/// A key of this computer.
struct KeyInfo {
    Address address;
    std::string label;         ///< may be empty
    bool locked = true;        ///< cannot sign now
    bool owner = false;        ///< of the selected treasury
    Wei balance;               ///< gas money
    bool balance_read = false; ///< the selected treasury's chain has answered for it; else `balance` means nothing
};

/// One line of the activity list, newest first.
struct ActivityItem {
    audit::Record record;
};

/// What the store keeps of a year, thinned as it ages; charts thin it further to what they can draw.
struct History {
    std::vector<store::HistoryRow> rows; ///< ascending in time
    std::vector<drift::Flow> flows;      ///< what came and what was paid between rows of today's policy
};

/// The result of a command; the newest 64 are kept.
struct CommandResult {
    std::uint64_t id = 0;       ///< the command's
    std::optional<Error> error; ///< absent: succeeded
    std::string text;           ///< what a command gives back: a path, an address, a count
};

/// What a new treasury holds, answering command look_at_treasury.
struct FirstLookState {
    Address address;
    std::string chain;
    std::optional<safe::SafeState> safe; ///< absent: a plain account
    policy::Policy proposed;             ///< today's allocation as the starting targets
    Usd total;                           ///< of what has a price
};

/// All that the window and the command line know. Each is complete: the newest one alone is enough.
struct EngineState {
    std::uint64_t sequence = 0; ///< grows with each state of a run
    bool starting = true;       ///< before the first answer about the data folder
    bool stopped = false;       ///< the last state: nothing follows
    Time now;                   ///< engine clock when published
    std::vector<TreasuryInfo> treasuries;
    std::shared_ptr<const chain::ChainConfig> chain;               ///< of the selected treasury
    std::vector<std::shared_ptr<const chain::ChainConfig>> chains; ///< all known
    std::shared_ptr<const policy::Policy> policy;                  ///< in force, of the selected treasury
    snapshot::SnapshotPtr snapshot;
    drift::DriftPtr drift;
    std::optional<plan::Decision> decision;    ///< on the newest snapshot; absent before the first
    std::optional<plan::Decision> alternative; ///< the plan a person asked for although holding is cheaper
    Review review;
    std::vector<KeyInfo> keys;
    std::vector<chain::EndpointHealth> endpoints;
    /// Of every chain by its name, in force; may hold a provider's key: only for where they are edited.
    std::map<std::string, std::vector<std::string>, std::less<>> endpoint_urls;
    std::optional<chain::Block> head; ///< absent: none read yet
    std::shared_ptr<const History> history;
    std::shared_ptr<const std::vector<audit::Record>> activity; ///< newest first
    std::optional<audit::Log::Verified> audit_verified;         ///< by the last walk; absent: none yet or it failed
    std::optional<Time> audit_verified_at;    ///< when that was; records since then continue the chain
    std::optional<Error> audit_problem;       ///< audit_broken, from the last walk
    std::vector<send::Unfinished> unfinished; ///< from the journal
    std::vector<Error> notes;                 ///< what the numbers do without: pools left out of the snapshot, and why
    std::vector<Error> problems;              ///< standing ones, worst first; empty when all is well
    std::vector<Waiting> waiting;
    std::vector<CommandResult> results;       ///< of commands, oldest first
    std::optional<FirstLookState> first_look; ///< answer to the last LookAtTreasury
};
using StatePtr = std::shared_ptr<const EngineState>; ///< immutable: may be read from any thread

/// Whether a problem is of the data folder: it stays until the next start. Others are judged anew at each refresh.
[[nodiscard]] bool is_standing(const Error& problem);

} // namespace ballast::engine
