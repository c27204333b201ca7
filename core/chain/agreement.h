#pragma once
#include "chain/client.h"

/// What counts as agreement of two endpoints where honest answers may differ, and which of two such answers counts.
/// Pure.
namespace ballast::chain {

/// Gas: nodes measure a little differently. Alike while the higher is at most twice the lower; the higher counts, so
/// that nothing runs short.
[[nodiscard]] bool is_alike(Gas a, Gas b);
/// Nonces with what waits: each node knows other waiting transactions. Alike while at most 16 apart; the higher counts,
/// so that none is used twice.
[[nodiscard]] bool is_alike_pending(std::uint64_t a, std::uint64_t b);

/// A dry run: each call must succeed with both or fail with both, and what succeeds must give the same bytes and events
/// and alike gas. What a failing call says may differ from client to client: it decides nothing.
[[nodiscard]] bool is_alike(const std::vector<SimulatedCall>& a, const std::vector<SimulatedCall>& b);
/// The first run with the higher gas of both.
[[nodiscard]] std::vector<SimulatedCall> merge(std::vector<SimulatedCall> a, const std::vector<SimulatedCall>& b);

/// Base fees are facts and must be the same. Priority fees are weighed a little differently by different nodes, and a
/// node that lies could make the executor overpay: of two, those with the lower median count.
[[nodiscard]] bool is_alike(const FeeHistory& a, const FeeHistory& b);
/// Of two that are alike, the one with the lower median priority fee.
[[nodiscard]] FeeHistory merge(FeeHistory a, FeeHistory b);
/// No priority fee above the chain's cap: what one endpoint alone may make a treasurer pay is bounded.
[[nodiscard]] FeeHistory cap_priority_fees(FeeHistory history, GasPrice cap);

} // namespace ballast::chain
