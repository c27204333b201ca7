#include "approve/approve.h"
#include "approve/restore.h"
#include "base/clock.h"
#include "evm/keccak.h"

namespace ballast::approve {
/// The chain's time is what counts: its contracts compare it with the deadline, and blocks differ in length.
Result<void> check_deadline(const plan::Plan& plan, Time newest_block)
{
    if (newest_block <= plan.deadline) return {};
    return fail(Code::plan_expired, Stage::approve,
                {{"deadline", format_time(plan.deadline)}, {"time", format_time(newest_block)}});
}

namespace {
using Kind = simulate::Check::Kind;
using Verdict = simulate::Check::Verdict;

Result<void> check_age(const plan::Plan& plan, Time newest_block)
{
    const std::chrono::seconds age = plan::age_of(plan, newest_block);
    if (age <= policy::k_max_plan_age) return check_deadline(plan, newest_block);
    return fail(
        Code::plan_outdated, Stage::approve,
        {{"age", fmt::format("{}", age.count())}, {"limit", fmt::format("{}", policy::k_max_plan_age.count())}});
}

std::unexpected<Error> stopped_by(Code code, const simulate::Check& row)
{
    std::vector<Parameter> parameters{{"check", std::string(simulate::check_name(row.kind))}};
    parameters.insert(parameters.end(), row.numbers.begin(), row.numbers.end());
    return std::unexpected(Error{code, Stage::approve, std::move(parameters)});
}

/// The first blocking row but that of the age: `check_age` has its own code, which says what helps.
Result<void> check_rows(const simulate::SimulatedPlan& simulated)
{
    for (const simulate::Check& row : simulated.checks())
        if (row.verdict == Verdict::block && row.kind != Kind::snapshot_age)
            return stopped_by(Code::check_blocked, row);
    return {};
}

/// Notes are read when a plan is approved: one that came up since stops it. But that of the gas money, which another
/// key may have, and which the sender looks at again.
Result<void> check_notes(const simulate::SimulatedPlan& now, const simulate::SimulatedPlan& approved)
{
    for (const simulate::Check& row : now.checks()) {
        if (row.verdict != Verdict::note || row.kind == Kind::gas_money) continue;
        const auto same = [&row](const simulate::Check& read) {
            return read.kind == row.kind && read.verdict == Verdict::note &&
                   value_of(read.numbers, "asset") == value_of(row.numbers, "asset");
        };
        if (std::ranges::none_of(approved.checks(), same)) return stopped_by(Code::note_new, row);
    }
    return {};
}

Result<void> check_consent(const simulate::SimulatedPlan& simulated, const Consent& consent)
{
    if (consent.digest_seen != simulated.plan().digest)
        return fail(Code::digest_mismatch, Stage::approve,
                    {{"expected", format_hex(simulated.plan().digest)}, {"actual", format_hex(consent.digest_seen)}});
    BALLAST_CHECK(check_age(simulated.plan(), consent.newest_block));
    BALLAST_CHECK(check_rows(simulated));
    const unsigned notes = simulated.count(Verdict::note);
    if (notes > 0 && !consent.notes_read)
        return fail(Code::notes_unread, Stage::approve, {{"count", fmt::format("{}", notes)}});
    return {};
}
} // namespace

/// The one place where an ApprovedPlan comes from.
struct Maker {
    static ApprovedPtr make(simulate::SimulatedPtr simulated, Time time)
    {
        std::shared_ptr<ApprovedPlan> out(new ApprovedPlan);
        out->m_time = time;
        const Bytes32 word = to_word(U256(static_cast<std::uint64_t>(time.time_since_epoch().count())));
        out->m_digest = evm::keccak256({simulated->digest(), simulated->plan().digest, word});
        out->m_simulated = std::move(simulated);
        return out;
    }
};

Result<ApprovedPtr> approve_plan(simulate::SimulatedPtr simulated, const Consent& consent)
{
    BALLAST_CHECK(check_consent(*simulated, consent));
    return Maker::make(std::move(simulated), consent.time);
}

Result<void> check_again(const simulate::SimulatedPlan& now, const ApprovedPlan& approved)
{
    BALLAST_CHECK(check_deadline(now.plan(), now.block().time));
    BALLAST_CHECK(check_rows(now));
    return check_notes(now, approved.simulated());
}

Result<ApprovedPtr> restore_approved(simulate::SimulatedPtr simulated, Time time, const Bytes32& digest)
{
    ApprovedPtr out = Maker::make(std::move(simulated), time);
    if (out->digest() == digest) return out;
    return fail(Code::plan_altered, Stage::approve,
                {{"what", "approval"}, {"shown", format_hex(out->digest())}, {"signed", format_hex(digest)}});
}

} // namespace ballast::approve
