#pragma once
#include "snapshot/batch.h"
#include "venue/venue.h"

namespace ballast::snapshot {

/// The pools of a set of tokens: found once, their state read at every block.
class Pools {
public:
    explicit Pools(const chain::ChainConfig& chain) : m_chain(chain) {} ///< must outlive this

    /// Which tokens trade with which: the treasury's own and the chain's common intermediates.
    [[nodiscard]] static std::vector<Address> universe(const chain::ChainConfig& chain, std::vector<Address> own);

    /// True when these tokens' pools have been looked for.
    [[nodiscard]] bool knows(const std::vector<Address>& universe) const { return m_universe == universe; }
    /// One multicall that asks every venue for every pair.
    Task<Result<void>> find(chain::Client& client, std::vector<Address> universe, Bytes32 block);
    void forget() { m_universe.clear(); } ///< the next `find` asks every venue again
    /// The pools that the last `decode` left out, and why: pool_left_out.
    [[nodiscard]] const std::vector<Error>& refusals() const { return m_refusals; }

    /// The state reads of every known pool.
    void add_reads(Batch& batch);
    /// Takes the answers; the pools that need a second look are read again in one more call. A pool whose answer is no
    /// pool's state is left out and asked anew at the next block: one liar must not hide the treasury.
    Task<Result<std::vector<venue::PoolPtr>>> decode(chain::Client& client, std::vector<chain::CallResult> all,
                                                     Bytes32 block);

private:
    struct Known {
        venue::PoolKey key;
        venue::PoolPtr last;
        Batch::Part part;
        bool complete = false;
        bool refused = false; ///< at this block
    };
    [[nodiscard]] const chain::Deployment& at(const Known& known) const
    {
        return m_chain.venues.find(known.key.venue)->second;
    }
    void take_answer(Known& known, std::span<const chain::CallResult> results);

    const chain::ChainConfig& m_chain;
    std::vector<Address> m_universe;
    std::vector<Known> m_known;
    std::vector<Error> m_refusals;
};

} // namespace ballast::snapshot
