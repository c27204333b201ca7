#pragma once
#include "base/secret.h"
#include "plan/plan.h"
#include "policy/policy.h"
#include "simulate/simulate.h"

/// What the world asks of the engine. Values with an id; the outcome comes back in EngineState::results.
namespace ballast::engine {

struct Refresh {};
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
struct ForgetTreasury {
    Address address;
    std::string chain;
};
/// The next version of the selected treasury's.
struct ReplacePolicy {
    policy::Policy policy;
};
struct ImportPolicy {
    std::string path;
    std::string chain;
};
/// A plan by other rules than the policy's; made anew at every block until its review opens.
struct MakePlan {
    policy::Destination destination;
    bool only_if_worth_it = true;
    bool operator==(const MakePlan&) const = default;
};
/// The shown plan: opens the review.
struct SimulatePlan {};
struct ApprovePlan {
    Bytes32 digest_seen;
    bool notes_read = false;
    simulate::SimulatedPtr seen; ///< the dry run on the page: its notes are those that were read; null: the newest
};
struct RejectPlan {};
/// With an unlocked key.
struct SignWith {
    Address owner;
};
/// Made elsewhere.
struct AddSignature {
    FixedBytes<65> signature;
};
struct SendPlan {
    Address executor;
};
struct ResumePlan {
    std::uint64_t plan_number = 0;
};
struct AbandonPlan {
    std::uint64_t plan_number = 0;
};
struct CreateKey {
    std::string label;
    std::shared_ptr<Secret> passphrase;
};
struct ImportKeystore {
    std::string path;
    std::string label;
    std::shared_ptr<Secret> passphrase;
};
struct ImportRawKey {
    std::shared_ptr<Secret> key;
    std::string label;
    std::shared_ptr<Secret> passphrase;
};
struct UnlockKey {
    Address address;
    std::shared_ptr<Secret> passphrase;
};
struct LockKeys {};
struct SetEndpoints {
    std::string chain;
    std::vector<std::string> urls;
};
struct VerifyAudit {};
struct ExportAudit {
    std::string path;
    bool csv = false;
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
struct Quit {};

/// Id of the command by which a program opens the file it was started with: every page may look for its answer.
inline constexpr std::uint64_t k_at_start = ~std::uint64_t(0);

struct Command {
    std::uint64_t id = 0; ///< chosen by the sender, unique in its run
    std::variant<Refresh, SelectTreasury, LookAtTreasury, AddTreasury, ForgetTreasury, ReplacePolicy, ImportPolicy,
                 MakePlan, SimulatePlan, ApprovePlan, RejectPlan, SignWith, AddSignature, SendPlan, ResumePlan,
                 AbandonPlan, CreateKey, ImportKeystore, ImportRawKey, UnlockKey, LockKeys, SetEndpoints, VerifyAudit,
                 ExportAudit, LoadHistory, Cancel, Quit>
        action;
};

} // namespace ballast::engine
