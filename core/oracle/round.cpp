#include "oracle/round.h"
#include "evm/abi.h"

namespace ballast::oracle {

std::chrono::seconds landing_time(std::chrono::seconds heartbeat)
{
    return std::clamp(heartbeat / 20, std::chrono::seconds(60), std::chrono::seconds(1800));
}

chain::Call round_call(const Address& feed)
{
    static const auto k_latest = evm::abi::selector("latestRoundData()");
    return {feed, evm::abi::Writer(k_latest).finish()};
}

std::optional<Round> decode_round(const chain::CallResult& result)
{
    if (!result.success) return std::nullopt;
    evm::abi::Reader reader(result.data);
    reader.number(); // round id
    const U256 answer = reader.number();
    const U256 started = reader.number();
    const U256 updated = reader.number();
    reader.number(); // answeredInRound
    if (!reader.good() || !started.fits_u64() || !updated.fits_u64()) return std::nullopt;
    Round round{answer.bit(255), answer, started.low_u64(), updated.low_u64()};
    if (round.negative) round.answer = ~answer + U256(1);
    return round;
}

} // namespace ballast::oracle
