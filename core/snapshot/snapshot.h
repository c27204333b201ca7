#pragma once
#include "chain/client.h"
#include "holding/holding.h"
#include "oracle/oracle.h"
#include "policy/policy.h"
#include "safe/safe.h"
#include "venue/venue.h"

/// Everything a decision needs, at one block, immutable.
namespace ballast::snapshot {

/// What a spender may take of a token now.
struct Allowance {
    Address token;
    Address spender;
    U256 amount;
    bool operator==(const Allowance&) const = default;
};

/// One treasury and all that a plan is computed from, as of one block.
struct Snapshot {
    Bytes32 digest; ///< of all that follows: `snapshot_digest`
    ChainId chain;
    chain::Block block;
    Address treasury;
    std::optional<safe::SafeState> safe;      ///< absent: a plain account
    std::optional<std::uint64_t> nonce;       ///< of a plain account's next transaction; absent in a past snapshot
    std::vector<holding::Holding> holdings;   ///< every member of every target, in the policy's order
    std::vector<oracle::PriceReading> prices; ///< one for each holding, same order
    oracle::PriceReading native_price;        ///< of the chain's coin, in which gas is paid; also when it is no target
    std::vector<venue::PoolPtr> pools;
    std::vector<Error> left_out;            ///< pools that the snapshot does without: pool_left_out
    std::vector<Allowance> allowances;      ///< of the routers that plans use
    std::optional<Error> sequencer_refusal; ///< L2 only

    /// Null when no target names the token.
    [[nodiscard]] const holding::Holding* find_holding(const Address& token) const;
    /// Of a holding, not of other tokens; null when there is none.
    [[nodiscard]] const oracle::PriceReading* find_price(const Address& token) const;
};
using SnapshotPtr = std::shared_ptr<const Snapshot>; ///< shared by drift, plan, simulation and the pages

/// What was left out changes no number.
/// Keccak-256 over a canonical encoding of block, holdings, prices, pools' addresses and the Safe's state.
[[nodiscard]] Bytes32 snapshot_digest(const Snapshot& snapshot);

/// Takes snapshots; keeps what does not change between blocks (which pools exist, their tick words).
class Reader {
public:
    /// Both must outlive the reader and what it has begun.
    Reader(chain::Client& client, const chain::ChainConfig& config);
    /// One Multicall3 eth_call at one block hash; a second one only when pools are new or a price left the known ticks.
    /// Fails with treasury_unreadable, token_unreadable, safe_version_unsupported or the client's errors.
    Task<Result<SnapshotPtr>> take(policy::Policy policy, chain::Block block);
    /// Looks for pools again at the next snapshot: a new one may offer a route where there was none.
    void forget_pools();

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

/// The treasury as it stood at a past block: holdings, prices and Safe, without pools and allowances, for history tells
/// of values only. One eth_call; needs an endpoint that keeps old states. Fails as Reader::take does.
Task<Result<SnapshotPtr>> take_past(chain::Client& client, const chain::ChainConfig& config, policy::Policy policy,
                                    chain::Block block);

/// What an address holds, for a first look without a policy: its kind and the chain file's tokens with a balance.
struct FirstLook {
    std::optional<safe::SafeState> safe;
    std::vector<holding::Holding> holdings;
    std::vector<oracle::PriceReading> prices;
};
/// At the newest block; a token that does not answer is left out. Fails with treasury_unreadable,
/// safe_version_unsupported or the client's errors.
Task<Result<FirstLook>> look_at(chain::Client& client, const chain::ChainConfig& config, Address treasury);

} // namespace ballast::snapshot
