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
    bool practice = false;
    bool selected = false;
};

/// What is being waited for; shown with how long and a cancel.
struct Waiting {
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
    Time since;
    std::size_t done = 0, all = 0; ///< steps, where they are known
};

/// The state of a plan on its way, shown on the Approve page.
struct Review {
    enum class Phase { none, simulating, review, signing, sending, done, rejected };
    Phase phase = Phase::none;
    std::string chain; ///< chain file's name of the treasury it is about: always the selected one
    Address treasury;
    simulate::SimulatedPtr simulated; ///< from phase review on
    drift::DriftPtr drift;            ///< before
    Time simulated_at;
    bool current = true; ///< the dry run on the newest block succeeded; false: an older one is shown
    bool approved = false;
    bool proved =
        false; ///< this run of the program dry-ran the approved bytes and they passed: nothing is signed before
    std::vector<safe::Confirmation> confirmations;
    unsigned threshold = 0;
    std::optional<safe::SafeState> safe; ///< as it was when the plan was shown; of a restored one owners and threshold
    std::optional<Time> signed_at;       ///< when the signatures reached the threshold
    std::optional<send::Progress> progress;
    std::optional<send::Outcome> outcome;
    drift::DriftPtr drift_after;
    std::optional<Error> problem; ///< of the last attempt in this phase; nothing was lost
};

/// A key of this computer.
struct KeyInfo {
    Address address;
    std::string label;
    bool locked = true;
    bool owner = false; ///< of the selected treasury
    Wei balance;        ///< gas money
};

/// One line of the activity list, newest first.
struct ActivityItem {
    audit::Record record;
};

/// What the store keeps of a year, thinned as it ages; charts thin it further to what they can draw.
struct History {
    std::vector<store::HistoryRow> rows;
    std::vector<drift::Flow> flows; ///< what came and what was paid between rows of today's policy
};

/// The result of a command; the newest 64 are kept.
struct CommandResult {
    std::uint64_t id = 0;
    std::optional<Error> error; ///< absent: succeeded
    std::string text;           ///< what a command gives back: a path, an address, a count
};

/// What a new treasury holds, answering command look_at_treasury.
struct FirstLookState {
    Address address;
    std::string chain;
    std::optional<safe::SafeState> safe;
    policy::Policy proposed; ///< today's allocation as the starting targets
    Usd total;
};

struct EngineState {
    std::uint64_t sequence = 0;
    bool starting = true; ///< before the first answer about the data folder
    bool stopped = false;
    Time now; ///< engine clock when published
    std::vector<TreasuryInfo> treasuries;
    std::shared_ptr<const chain::ChainConfig> chain;               ///< of the selected treasury
    std::vector<std::shared_ptr<const chain::ChainConfig>> chains; ///< all known
    std::shared_ptr<const policy::Policy> policy;
    snapshot::SnapshotPtr snapshot;
    drift::DriftPtr drift;
    std::optional<plan::Decision> decision;
    std::optional<plan::Decision> alternative; ///< the plan a person asked for although holding is cheaper
    Review review;
    std::vector<KeyInfo> keys;
    std::vector<chain::EndpointHealth> endpoints;
    std::vector<std::string>
        endpoint_urls; ///< of `chain`, in force; may hold a provider's key: only for where they are edited
    std::optional<chain::Block> head;
    std::shared_ptr<const History> history;
    std::shared_ptr<const std::vector<audit::Record>> activity;
    std::optional<audit::Log::Verified> audit_verified;
    std::optional<Error> audit_problem;
    std::vector<send::Unfinished> unfinished;
    std::vector<Error> notes;    ///< what the numbers do without: pools left out of the snapshot, and why
    std::vector<Error> problems; ///< standing ones, worst first; empty when all is well
    std::vector<Waiting> waiting;
    std::vector<CommandResult> results;
    std::optional<FirstLookState> first_look;
};
using StatePtr = std::shared_ptr<const EngineState>;

/// Whether a problem is of the data folder: it stays until the next start. Others are judged anew at each refresh.
[[nodiscard]] bool is_standing(const Error& problem);

} // namespace ballast::engine
