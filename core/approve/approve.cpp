#include "approve/approve.h"
#include "approve/restore.h"
#include "evm/keccak.h"

namespace ballast::approve {
namespace {
/// Blocks after which a simulation no longer says what the chain would do.
constexpr std::uint64_t k_max_age_blocks = 25;

Result<void> check_consent(const simulate::SimulatedPlan& simulated, const Consent& consent)
{
    if (consent.digest_seen != simulated.plan().digest)
        return fail(Code::digest_mismatch, Stage::approve,
                    {{"expected", format_hex(simulated.plan().digest)}, {"actual", format_hex(consent.digest_seen)}});
    for (const simulate::Check& row : simulated.checks())
        if (row.verdict == simulate::Check::Verdict::block) {
            std::vector<Parameter> parameters{{"check", fmt::format("{}", static_cast<int>(row.kind))}};
            parameters.insert(parameters.end(), row.numbers.begin(), row.numbers.end());
            return std::unexpected(Error{Code::check_blocked, Stage::approve, std::move(parameters)});
        }
    const unsigned notes = simulated.count(simulate::Check::Verdict::note);
    if (notes > 0 && !consent.notes_read)
        return fail(Code::notes_unread, Stage::approve, {{"count", fmt::format("{}", notes)}});
    const std::uint64_t made = simulated.block().number.value;
    if (consent.head.value > made + k_max_age_blocks || consent.time > simulated.plan().deadline)
        return fail(Code::plan_outdated, Stage::approve,
                    {{"block", fmt::format("{}", made)}, {"head", fmt::format("{}", consent.head.value)}});
    return {};
}
} // namespace

/// The one place where an ApprovedPlan comes from.
struct Maker {
    static ApprovedPtr make(simulate::SimulatedPtr simulated, const std::string& approver, Time time)
    {
        std::shared_ptr<ApprovedPlan> out(new ApprovedPlan);
        out->m_time = time;
        out->m_approver = approver;
        const Bytes32 word = to_word(U256(static_cast<std::uint64_t>(time.time_since_epoch().count())));
        out->m_digest = evm::keccak256({simulated->digest(), simulated->plan().digest, bytes_of(approver), word});
        out->m_simulated = std::move(simulated);
        return out;
    }
};

Result<ApprovedPtr> approve_plan(simulate::SimulatedPtr simulated, const Consent& consent)
{
    BALLAST_CHECK(check_consent(*simulated, consent));
    return Maker::make(std::move(simulated), consent.approver, consent.time);
}

Result<ApprovedPtr> restore_approved(simulate::SimulatedPtr simulated, std::string approver, Time time,
                                     const Bytes32& digest)
{
    ApprovedPtr out = Maker::make(std::move(simulated), approver, time);
    if (out->digest() == digest) return out;
    return fail(Code::digest_mismatch, Stage::approve,
                {{"expected", format_hex(digest)}, {"actual", format_hex(out->digest())}});
}

} // namespace ballast::approve
