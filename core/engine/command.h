#pragma once
#include "base/secret.h"
#include "plan/plan.h"
#include "policy/policy.h"
#include "simulate/simulate.h"

/// What the world asks of the engine. Values with an id; the outcome comes back in EngineState::results.
namespace ballast::engine {

/// Reads the chain again now, without waiting for a block.
struct Refresh {};
/// Makes a treasury of the data folder the watched one. `chain` is the chain file's name, here and below.
struct SelectTreasury {
    Address address;
    std::string chain;
};
/// First run; the answer is EngineState::first_look.
struct LookAtTreasury {
    Address address;
    std::string chain;
};
/// The policy names the address; `chain` is the chain file's name.
struct AddTreasury {
    policy::Policy policy;
    std::string chain;
};
/// Moves its policies aside and shows another one. The log and what is on chain stay as they are.
struct ForgetTreasury {
    Address address;
    std::string chain;
};
/// The next version of the selected treasury's.
struct ReplacePolicy {
    policy::Policy policy; ///< its version is set by the engine
};
/// A policy file: the next version of its treasury, or a new treasury. An empty `chain` is found by the file's chain
/// id.
struct ImportPolicy {
    std::string path;
    std::string chain; ///< chain file's name; may be empty
};
/// An older version of the selected treasury's policy: the text of the result is its canonical file. Fails with
/// policy_missing where it is not kept here.
struct ReadPolicy {
    unsigned version = 0;
};
/// A plan by other rules than the policy's; made anew at every block until its review opens.
struct MakePlan {
    policy::Destination destination;
    bool only_if_worth_it = true; ///< false: although holding is cheaper
    std::optional<BlockNumber> block =
        {}; ///< as of then, so that another signer gets the same bytes; absent: the newest
    bool operator==(const MakePlan&) const = default;
};
/// The shown plan: opens the review.
struct SimulatePlan {};
/// The yes to the plan under review, for which the page must have shown this very digest.
struct ApprovePlan {
    Bytes32 digest_seen;         ///< the plan's, as the page showed it
    bool notes_read = false;     ///< needed where the dry run has notes
    simulate::SimulatedPtr seen; ///< the dry run on the page: its notes are those that were read; null: the newest
};
/// The no: the plan under review is dropped, and the log says so.
struct RejectPlan {};
/// With an unlocked key.
struct SignWith {
    Address owner; ///< whose key it is; unlocked
};
/// Made elsewhere.
struct AddSignature {
    FixedBytes<65> signature; ///< r || s || v
};
/// Broadcasts the signed plan; `executor` is a key of this computer that pays the gas.
struct SendPlan {
    Address executor;
};
/// Goes on with a submission of the journal, or with the signatures of a kept plan.
struct ResumePlan {
    std::uint64_t plan_number = 0;
};
/// Gives up a plan that is half finished: no more of it is signed, and what is on chain becomes its outcome.
struct AbandonPlan {
    std::uint64_t plan_number = 0;
};
/// A new random key. Its address is the result's text.
struct CreateKey {
    std::string label;
    std::shared_ptr<Secret> passphrase;
};
/// A key file of another wallet (web3 secret storage, version 3), or a file with a bare key. `passphrase` opens the
/// first and protects the copy of either.
struct ImportKeystore {
    std::string path;
    std::string label;
    std::shared_ptr<Secret> passphrase;
};
/// A private key in hex, which is kept encrypted under `passphrase`.
struct ImportRawKey {
    std::shared_ptr<Secret> key;
    std::string label;
    std::shared_ptr<Secret> passphrase;
};
/// Decrypts a key into locked memory until LockKeys or the end of the program. Slow on purpose.
struct UnlockKey {
    Address address;
    std::shared_ptr<Secret> passphrase;
};
/// Forgets all unlocked keys at once.
struct LockKeys {};
/// Endpoints of a chain from now on; none: those of the chain's file. Refused whole when one is no URL.
struct SetEndpoints {
    std::string chain;
    std::vector<std::string> urls;
};
/// Walks the whole log; the answer is EngineState::audit_verified or audit_problem.
struct VerifyAudit {};
/// Writes the whole log to a file that gets this path.
struct ExportAudit {
    std::string path;
    bool csv = false; ///< else JSON
};
/// Reads the treasury as it stood at past blocks, so many days back: 1 to 366. The text of its result is the count of
/// points that are new. Fails with past_unreadable where the endpoints keep no old states.
struct LoadHistory {
    unsigned days = 90;
};
/// Ends what is waited for; `id` is of the running command.
struct Cancel {
    std::uint64_t id = 0;
};
/// Ends the engine; the last state has `stopped`.
struct Quit {};

/// Id of the command by which a program opens the file it was started with: every page may look for its answer.
inline constexpr std::uint64_t k_at_start = ~std::uint64_t(0);

/// One wish with its id.
struct Command {
    std::uint64_t id = 0; ///< chosen by the sender, unique in its run
    std::variant<Refresh, SelectTreasury, LookAtTreasury, AddTreasury, ForgetTreasury, ReplacePolicy, ImportPolicy,
                 ReadPolicy, MakePlan, SimulatePlan, ApprovePlan, RejectPlan, SignWith, AddSignature, SendPlan,
                 ResumePlan, AbandonPlan, CreateKey, ImportKeystore, ImportRawKey, UnlockKey, LockKeys, SetEndpoints,
                 VerifyAudit, ExportAudit, LoadHistory, Cancel, Quit>
        action;
};

} // namespace ballast::engine
