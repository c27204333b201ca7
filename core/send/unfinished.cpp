#include "send/journal.h"
#include "send/kept.h"

namespace ballast::send {

Result<std::vector<Unfinished>> find_unfinished(store::Store& store)
{
    BALLAST_TRY(rows, store.read_newest_journal());
    std::vector<Unfinished> out;
    for (const auto& row : rows) {
        BALLAST_TRY(state, read_state(store, row.plan_number));
        if (state && !state->over()) {
            out.push_back({row.plan_number, state->step, state->job.digest, state->sent[state->call].transaction,
                           state->job.signatures, state->job.signatures});
            continue;
        }
        BALLAST_TRY(kept, find_kept(store, row.plan_number));
        if (kept)
            out.push_back({row.plan_number,
                           Step::prepared,
                           kept->digest,
                           {},
                           static_cast<unsigned>(kept->confirmations.size()),
                           kept->threshold});
    }
    return out;
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
        state && !state->over() &&
        (state->step == Step::prepared || state->step == Step::signed_outer || state->step == Step::confirmed);
    if (!resting)
        return fail(Code::command_not_possible, Stage::send,
                    {{"command", "abandon"}, {"why", "it may have been sent"}});
    BALLAST_CHECK(write_line(store, plan_number, {Step::failed, state->call, {}, {}}, now));
    return drop_kept(store, plan_number, now);
}

} // namespace ballast::send
