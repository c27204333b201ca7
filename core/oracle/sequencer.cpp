#include "oracle/round.h"

namespace ballast::oracle {

std::vector<chain::Call> sequencer_calls(const Address& feed) { return {round_call(feed)}; }

// Chainlink L2 sequencer uptime feed: answer 0 is up, 1 is down; startedAt is when that began. After a restart, prices
// are stale until everybody had a fair chance to act: the grace period.
Result<void> judge_sequencer(std::span<const chain::CallResult> results, Time block_time, std::chrono::seconds grace,
                             std::string_view chain_name)
{
    const auto round = results.empty() ? std::nullopt : decode_round(results.front());
    const std::string name(chain_name);
    const auto now = static_cast<std::uint64_t>(std::max(block_time.time_since_epoch().count(), std::int64_t{0}));
    if (!round || !round->answer.is_zero() || round->started == 0 || round->started > now)
        return fail(Code::sequencer_down, Stage::snapshot, {{"chain", name}});
    const auto up = block_time - Time{std::chrono::seconds(round->started)};
    if (up < grace)
        return fail(Code::sequencer_grace, Stage::snapshot,
                    {{"chain", name}, {"seconds", fmt::format("{}", (grace - up).count())}});
    return {};
}

} // namespace ballast::oracle
