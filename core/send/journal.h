#pragma once
#include "send/job.h"

namespace ballast::send {

[[nodiscard]] std::string_view step_name(Step step);

/// What the journal says of one outer transaction.
struct Sent {
    Step step = Step::prepared;
    Bytes raw; ///< empty: not signed yet
    Bytes32 transaction;
};
/// What the journal says of a submission: the lines since its last `prepared`.
struct State {
    Job job;
    std::vector<Sent> sent;     ///< one for each call of the job
    Step step = Step::prepared; ///< of the newest line
    std::size_t call = 0;       ///< of the newest line
    Time prepared_at;
    [[nodiscard]] bool over() const
    {
        return step == Step::failed || step == Step::replaced ||
               (step == Step::confirmed && call + 1 == job.calls.size());
    }
};

/// Nothing when the plan was never sent. Fails with database_damaged.
[[nodiscard]] Result<std::optional<State>> read_state(store::Store& store, std::uint64_t plan_number);

/// The first line.
[[nodiscard]] Result<void> write_prepared(store::Store& store, const Job& job, Time now);
/// A later line; `raw` only with signed_outer.
struct Line {
    Step step;
    std::size_t call = 0;
    Bytes32 transaction = {};
    Bytes raw = {};
};
[[nodiscard]] Result<void> write_line(store::Store& store, std::uint64_t plan_number, const Line& line, Time now);

} // namespace ballast::send
