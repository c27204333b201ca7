#pragma once
#include "approve/approve.h"
#include "store/store.h"

/// Plans that were approved and are not sent yet, in the same journal: their approval, then each signature as it comes.
namespace ballast::send {

/// An approved plan that waits for its signatures, as the journal has it.
struct KeptPlan {
    std::uint64_t plan_number = 0;
    Bytes32 digest;    ///< what the owners sign
    std::string chain; ///< chain file's name: ids are not unique
    Address treasury;
    std::vector<Address> owners;                   ///< who may sign
    unsigned threshold = 0;                        ///< signatures that are needed
    std::vector<safe::Confirmation> confirmations; ///< as stored; the collector proves them
    std::vector<Time> signed_at;                   ///< when each of them came
    std::string approval;                          ///< for parse_approval
};

/// The first line of an approved plan. `owners` and `threshold` are those of the treasury when it was approved.
[[nodiscard]] Result<void> keep_approval(store::Store& store, const approve::ApprovedPlan& approved,
                                         const KeptPlan& about, Time now);
/// One more signature, durable when it returns; not checked here. Fails as the store does.
[[nodiscard]] Result<void> keep_signature(store::Store& store, std::uint64_t plan_number,
                                          const safe::Confirmation& confirmation, Time now);
/// The person gave it up. Nothing happens when it was not kept.
[[nodiscard]] Result<void> drop_kept(store::Store& store, std::uint64_t plan_number, Time now);
/// The kept plan of that number; nothing when it was dropped, or when its submission is under way or has reached the
/// chain: then the lines of the submission hold. Fails with database_damaged.
[[nodiscard]] Result<std::optional<KeptPlan>> find_kept(store::Store& store, std::uint64_t plan_number);
/// When the stored signatures of a plan reached its threshold, also when it was sent since; nothing when they did not,
/// or when the journal of that plan cannot be read.
[[nodiscard]] std::optional<Time> find_signed_at(store::Store& store, std::uint64_t plan_number);
/// All of them, the newest last. A damaged one does not hide the others: `find_unfinished` tells of it.
[[nodiscard]] Result<std::vector<KeptPlan>> find_all_kept(store::Store& store);

/// Whether the policy and the network name all tokens of a plan's approval as it does: then it can be gone on with.
/// Also when there is none, or none that can be read.
[[nodiscard]] bool is_known(store::Store& store, std::uint64_t plan_number, const chain::ChainConfig& chain,
                            const policy::Policy& policy);

/// Whether a line of the journal speaks of a kept plan, not of a submission.
[[nodiscard]] bool is_kept_line(std::string_view step);

} // namespace ballast::send
