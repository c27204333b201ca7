#pragma once
#include "send/job.h"

namespace ballast::send {

[[nodiscard]] std::string_view step_name(Step step); ///< as stored in the journal and logs: "signed_outer"

/// What the journal says of one outer transaction.
struct Sent {
    Step step = Step::prepared;
    Bytes raw;                     ///< empty: not signed yet
    Bytes32 transaction;           ///< its hash; zero: not signed yet
    bool landed = false;           ///< a block had it
    std::optional<Error> why = {}; ///< of its newest line, where that says that it failed
};
/// What the journal says of a submission: the lines since its last `prepared`.
struct State {
    Job job;
    std::vector<Sent> sent;     ///< one for each call of the job
    Step step = Step::prepared; ///< of the newest line
    std::size_t call = 0;       ///< of the newest line
    Time prepared_at;           ///< by the computer's clock
    bool told = false;          ///< the log has its outcome
    /// Nothing of it will happen any more.
    [[nodiscard]] bool over() const
    {
        return step == Step::failed || step == Step::replaced ||
               (step == Step::confirmed && call + 1 == job.calls.size());
    }
    /// It is over and some of it may be on the chain, but the program ended before the log had the outcome.
    [[nodiscard]] bool untold() const
    {
        return over() && !told && (step == Step::replaced || std::ranges::any_of(sent, &Sent::landed));
    }
};

/// Nothing when the plan was never sent. Fails with database_damaged.
[[nodiscard]] Result<std::optional<State>> read_state(store::Store& store, std::uint64_t plan_number);

/// The first line.
[[nodiscard]] Result<void> write_prepared(store::Store& store, const Job& job, Time now);
/// A later line; `raw` only with signed_outer, `why` only with failed.
struct Line {
    Step step;
    std::size_t call = 0; ///< index into Job::calls
    Bytes32 transaction = {};
    Bytes raw = {};
    std::optional<Error> why = {}; ///< only with failed: whoever goes on after a kill must know it
};
/// Appends, durable when it returns. Fails with disk_full, file_unwritable, database_damaged.
[[nodiscard]] Result<void> write_line(store::Store& store, std::uint64_t plan_number, const Line& line, Time now);

} // namespace ballast::send
