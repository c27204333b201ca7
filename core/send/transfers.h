#pragma once
#include "chain/client.h"
#include "send/job.h"

namespace ballast::send {

/// One movement of a token into or out of the treasury, in the order of the logs.
struct Movement {
    Address token;
    U256 amount;
    bool in = false;
};
/// ERC-20 Transfer, and WETH's Deposit and Withdrawal, which are transfers without that event. A withdrawal of the
/// wrapped coin is also an incoming movement of the native one (address zero).
[[nodiscard]] std::vector<Movement> find_movements(std::span<const chain::Receipt> receipts, const Address& treasury);

/// What each trade brought, in the order of the trades: a trade takes as many incoming movements of its token as its
/// route has legs. Where the counts do not fit, trades of one token share its sum in the proportion planned.
[[nodiscard]] std::vector<U256> share_out(const std::vector<JobTrade>& trades, const std::vector<Movement>& movements);

} // namespace ballast::send
