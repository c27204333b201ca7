#include "send/journal.h"
#include "send/kept.h"

namespace ballast::send {

namespace {

Unfinished describe(const State& state)
{
    const auto done = std::ranges::count(state.sent, Step::confirmed, &Sent::step);
    return {
        state.job.plan_number,          state.step,           state.job.digest,     state.sent[state.call].transaction,
        state.job.signatures,           state.job.signatures, state.job.chain_name, state.job.treasury,
        static_cast<std::size_t>(done), state.job.deadline,   state.untold()};
}

/// One plan of the journal; nothing when it is over.
Result<std::optional<Unfinished>> find_one(store::Store& store, std::uint64_t plan_number)
{
    BALLAST_TRY(state, read_state(store, plan_number));
    if (state && (!state->over() || state->untold())) return std::optional(describe(*state));
    BALLAST_TRY(kept, find_kept(store, plan_number));
    if (!kept) return std::optional<Unfinished>();
    const auto signatures = static_cast<unsigned>(kept->confirmations.size());
    return std::optional(Unfinished{
        plan_number, Step::prepared, kept->digest, {}, signatures, kept->threshold, kept->chain, kept->treasury});
}

} // namespace

Result<UnfinishedList> find_unfinished(store::Store& store)
{
    BALLAST_TRY(rows, store.read_newest_journal());
    UnfinishedList out;
    for (const auto& row : rows) {
        auto one = find_one(store, row.plan_number);
        if (one && *one) out.plans.push_back(std::move(**one));
        if (one) continue;
        // It stays so until somebody repairs the file: a problem of the data folder.
        Error problem{one.error().code, Stage::store, one.error().parameters};
        problem.parameters.push_back({"plan", std::to_string(row.plan_number)});
        out.problems.push_back(std::move(problem));
    }
    return out;
}

Result<std::optional<Unfinished>> find_submission(store::Store& store, std::uint64_t plan_number)
{
    BALLAST_TRY(state, read_state(store, plan_number));
    if (!state) return std::optional<Unfinished>();
    return std::optional(describe(*state));
}

Result<void> abandon(store::Store& store, std::uint64_t plan_number, Time now)
{
    BALLAST_TRY(state, read_state(store, plan_number));
    if (!state || state->over()) {
        BALLAST_TRY(kept, find_kept(store, plan_number));
        if (kept) return drop_kept(store, plan_number, now);
    }
    // What was broadcast may be included at any time: it cannot be given up, only followed.
    const bool resting =
        state && !state->over() && (state->step == Step::prepared || state->step == Step::signed_outer);
    if (!resting)
        return fail(Code::command_not_possible, Stage::send,
                    {{"command", "abandon"}, {"why", "it may have been sent"}});
    BALLAST_CHECK(write_line(store, plan_number, {Step::failed, state->call, {}, {}}, now));
    return drop_kept(store, plan_number, now);
}

} // namespace ballast::send
