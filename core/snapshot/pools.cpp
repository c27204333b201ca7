#include "snapshot/pools.h"
#include "base/task.h"
#include <algorithm>

namespace ballast::snapshot {
namespace {
/// Follow-up reads for pools whose price left the known range: more would mean a venue that never completes.
constexpr int k_most_rounds = 3;
} // namespace

std::vector<Address> Pools::universe(const chain::ChainConfig& chain, std::vector<Address> own)
{
    const std::vector<Address> common = chain.intermediates();
    own.insert(own.end(), common.begin(), common.end());
    std::erase(own, evm::k_native); // pools hold the wrapped form
    std::sort(own.begin(), own.end());
    own.erase(std::unique(own.begin(), own.end()), own.end());
    return own;
}

Task<Result<void>> Pools::find(chain::Client& client, std::vector<Address> universe, Bytes32 block)
{
    struct Ask {
        const venue::Venue* venue;
        Address a, b;
        Batch::Part part;
    };
    Batch batch;
    std::vector<Ask> asks;
    for (const auto& venue : venue::venues()) {
        const auto deployed = m_chain.venues.find(venue->name());
        if (deployed == m_chain.venues.end()) continue;
        for (std::size_t i = 0; i < universe.size(); ++i)
            for (std::size_t j = i + 1; j < universe.size(); ++j)
                asks.push_back({venue.get(), universe[i], universe[j],
                                batch.add(venue->find_calls(deployed->second, universe[i], universe[j]))});
    }
    m_known.clear();
    if (!batch.empty()) {
        BALLAST_CO_TRY(results, co_await client.call_many(batch.take_calls(), block));
        for (const Ask& ask : asks)
            for (venue::PoolKey& key : ask.venue->decode_found(ask.a, ask.b, Batch::part_of(results, ask.part)))
                m_known.push_back({std::move(key), nullptr, {}, false, false});
    }
    m_universe = std::move(universe);
    co_return Result<void>{};
}

void Pools::add_reads(Batch& batch)
{
    for (Known& known : m_known)
        known.part = batch.add(venue::find_venue(known.key.venue)->state_calls(at(known), known.key, known.last));
}

void Pools::take_answer(Known& known, std::span<const chain::CallResult> results)
{
    auto decoded = venue::find_venue(known.key.venue)->decode_state(known.key, known.last, results);
    known.refused = !decoded.has_value();
    known.complete = decoded && decoded->complete;
    known.last = decoded ? decoded->pool : nullptr;
    if (decoded) return;
    const Error& refusal = decoded.error();
    const std::string why(refusal.parameter("why").empty() ? code_name(refusal.code) : refusal.parameter("why"));
    m_refusals.push_back(
        {Code::pool_left_out,
         Stage::snapshot,
         {{"venue", known.key.venue}, {"pool", evm::format_address(known.key.address)}, {"why", why}}});
}

Task<Result<std::vector<venue::PoolPtr>>> Pools::decode(chain::Client& client, std::vector<chain::CallResult> all,
                                                        Bytes32 block)
{
    m_refusals.clear();
    for (Known& known : m_known)
        take_answer(known, Batch::part_of(all, known.part));
    for (int round = 0; round < k_most_rounds; ++round) {
        Batch batch;
        for (Known& known : m_known)
            if (!known.complete && !known.refused)
                known.part =
                    batch.add(venue::find_venue(known.key.venue)->state_calls(at(known), known.key, known.last));
        if (batch.empty()) break;
        BALLAST_CO_TRY(more, co_await client.call_many(batch.take_calls(), block));
        for (Known& known : m_known)
            if (!known.complete && !known.refused) take_answer(known, Batch::part_of(more, known.part));
    }
    std::vector<venue::PoolPtr> pools;
    for (const Known& known : m_known)
        if (known.complete && known.last) pools.push_back(known.last);
    co_return pools;
}

} // namespace ballast::snapshot
