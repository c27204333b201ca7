#pragma once
#include "chain/chain_config.h"
#include "chain/client.h"

/// Decentralised exchanges. Quotes are exact integers from pool state, equal to the chain's own answer.
namespace ballast::venue {

class Pool;
using PoolPtr = std::shared_ptr<const Pool>; ///< immutable: shared by snapshots and by quotes that carried it on

/// What a pool gives for an amount, and the pool as it stands afterwards: quotes are made in sequence on carried state.
struct Quote {
    U256 amount_out;
    PoolPtr after;
};

/// One pool's immutable state at a block.
class Pool {
public:
    virtual ~Pool() = default;
    /// Registry name of its venue, e.g. "uniswap_v3".
    [[nodiscard]] virtual std::string_view venue() const = 0;
    [[nodiscard]] virtual Address address() const = 0; ///< the contract, for approvals and for the decoder
    /// Its tokens in the pool's own order (two, or n).
    [[nodiscard]] virtual std::span<const Address> tokens() const = 0;
    /// Fee in hundredths of a bp (3000 = 0.30 %).
    [[nodiscard]] virtual unsigned fee_pips() const = 0;
    /// "Uniswap v3 · 0.05 %", a proper noun.
    [[nodiscard]] virtual std::string label() const = 0;
    /// Exact input. Fails with liquidity_insufficient when the state known cannot take the amount.
    [[nodiscard]] virtual Result<Quote> quote(const Address& sell, const Address& buy, const U256& amount_in) const = 0;
    /// Output per unit of input, both raw, of the next infinitesimal amount, after the fee. Advice only.
    [[nodiscard]] virtual double marginal_price(const Address& sell, const Address& buy) const = 0;
    /// The largest input whose marginal price is still at least `price` (raw out per raw in, after fee), as a double:
    /// the pool's side of the convex split. 0 when even the first unit is worse.
    [[nodiscard]] virtual double input_until(const Address& sell, const Address& buy, double price) const = 0;
    /// Raw amount of `token` this pool holds near the price, for depth notes and ranking.
    [[nodiscard]] virtual double depth(const Address& token) const = 0;
    /// Gas one swap through it takes, measured on the practice chain.
    [[nodiscard]] virtual Gas gas_estimate() const = 0;
};

/// Where a pool is, before its state is known.
struct PoolKey {
    std::string venue;
    Address address;
    std::vector<Address> tokens;
    unsigned fee_pips = 0;
    bool operator==(const PoolKey&) const = default;
    auto operator<=>(const PoolKey&) const = default;
};

/// A swap to encode: one call through pools of one venue in a row.
struct SwapOrder {
    std::vector<PoolPtr> pools;
    std::vector<Address> tokens; ///< pools.size() + 1, from sold to bought
    U256 amount_in;
    U256 min_out;
    Address recipient;
    Time deadline;
};
/// A contract call and who may take the sold tokens for it.
struct SwapCall {
    Address to;
    Bytes data;
    Address spender; ///< gets the approval, exactly amount_in
};

/// A kind of exchange. One file and one line in venues.def each.
class Venue {
public:
    virtual ~Venue() = default;
    /// Registry name, as in venues.def and in chain files: "uniswap_v3".
    [[nodiscard]] virtual std::string_view name() const = 0;
    /// Reads that find pools of a pair, for this chain's deployment.
    [[nodiscard]] virtual std::vector<chain::Call> find_calls(const chain::Deployment& at, const Address& a,
                                                              const Address& b) const = 0;
    /// Pools that the answers name, without their state; a revert or the zero address is no pool.
    [[nodiscard]] virtual std::vector<PoolKey> decode_found(const Address& a, const Address& b,
                                                            std::span<const chain::CallResult> results) const = 0;
    /// Reads of a pool's state. `last` is its state at an earlier block, or null: then only what does not depend on it.
    [[nodiscard]] virtual std::vector<chain::Call> state_calls(const chain::Deployment& at, const PoolKey& key,
                                                               const PoolPtr& last) const = 0;
    /// A pool, or nothing when it is empty. `complete` false: call again with this as `last` (V3 learns which tick
    /// words to read from its first answer).
    struct Decoded {
        PoolPtr pool;
        bool complete = true;
    };
    /// Fails with abi_malformed, or pool_missing when the contract is another one than its key says.
    [[nodiscard]] virtual Result<Decoded> decode_state(const PoolKey& key, const PoolPtr& last,
                                                       std::span<const chain::CallResult> results) const = 0;
    /// `order.pools` are all of this venue; the deployment has its router.
    [[nodiscard]] virtual SwapCall encode_swap(const chain::Deployment& at, const SwapOrder& order) const = 0;
    /// A sentence-ready description of a call made by encode_swap, for the decoder; nothing when it is not one.
    struct DecodedSwap {
        std::string function;
        std::vector<Address> tokens;
        std::vector<unsigned> fees_pips;
        U256 amount_in;
        U256 min_out;
        Address recipient;
        Time deadline;
    };
    /// Nothing when the bytes are not exactly what `encode_swap` makes.
    [[nodiscard]] virtual std::optional<DecodedSwap> decode_swap(BytesView data) const = 0;
};
[[nodiscard]] std::span<const std::unique_ptr<Venue>> venues(); ///< in the order of venues.def
[[nodiscard]] const Venue* find_venue(std::string_view name);   ///< null when there is none of that name

} // namespace ballast::venue
