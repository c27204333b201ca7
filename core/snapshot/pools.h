#pragma once
#include "snapshot/batch.h"
#include "venue/venue.h"

namespace ballast::snapshot {

/// The pools of a set of tokens: found once, their state read at every block.
class Pools {
public:
    explicit Pools(const chain::ChainConfig& chain) : m_chain(chain) {}

    /// Which tokens trade with which: the treasury's own and the chain's common intermediates.
    [[nodiscard]] static std::vector<Address> universe(const chain::ChainConfig& chain, std::vector<Address> own);

    /// True when these tokens' pools have been looked for.
    [[nodiscard]] bool knows(const std::vector<Address>& universe) const { return m_universe == universe; }
    /// One multicall that asks every venue for every pair.
    Task<Result<void>> find(chain::Client& client, std::vector<Address> universe, Bytes32 block);
    void forget() { m_universe.clear(); }

    /// The state reads of every known pool.
    void add_reads(Batch& batch);
    /// Takes the answers; the pools that need a second look are read again in one more call.
    Task<Result<std::vector<venue::PoolPtr>>> decode(chain::Client& client, std::vector<chain::CallResult> all, Bytes32 block);

private:
    struct Known {
        venue::PoolKey key;
        venue::PoolPtr last;
        Batch::Part part;
        bool complete = false;
    };
    [[nodiscard]] const chain::Deployment& at(const Known& known) const { return m_chain.venues.find(known.key.venue)->second; }
    Result<void> take_answer(Known& known, std::span<const chain::CallResult> results);

    const chain::ChainConfig& m_chain;
    std::vector<Address> m_universe;
    std::vector<Known> m_known;
};

} // namespace ballast::snapshot
