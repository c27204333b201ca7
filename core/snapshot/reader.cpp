#include "base/task.h"
#include "evm/abi.h"
#include "snapshot/account.h"
#include "snapshot/pools.h"
#include "snapshot/prices.h"
#include "snapshot/snapshot.h"
#include <algorithm>
#include <boost/asio/experimental/awaitable_operators.hpp>

namespace ballast::snapshot {
namespace {

/// Spenders that plans approve: every venue's router.
std::vector<Address> spenders_of(const chain::ChainConfig& chain)
{
    std::vector<Address> out;
    for (const auto& [venue, deployment] : chain.venues)
        if (const auto router = deployment.find("router"); router != deployment.end()) out.push_back(router->second);
    return out;
}

struct HoldingPart {
    Token token;
    Batch::Part balance;
    PricePart price;
};
struct AllowancePart {
    Address token;
    Address spender;
    Batch::Part part;
};

enum class Scope { now, past }; ///< past: what history needs

/// All parts of one snapshot's multicall but the pools'.
struct Parts {
    std::vector<HoldingPart> holdings;
    std::vector<AllowancePart> allowances;
    Batch::Part safe;
    std::optional<Batch::Part> sequencer;
    PricePart native;
};

Parts add_parts(Batch& batch, const policy::Policy& policy, const chain::ChainConfig& chain, Scope scope)
{
    static const auto k_allowance = evm::abi::selector("allowance(address,address)");
    Parts parts;
    const Address owner = policy.treasury;
    for (const policy::Target& target : policy.targets)
        for (const Token& token : target.members) {
            HoldingPart part{token, batch.add(holding::kind_of(token).calls(token, owner, chain.multicall)), {}};
            part.price = add_price(batch, chain, token);
            parts.holdings.push_back(std::move(part));
            if (token.address == evm::k_native || scope == Scope::past) continue;
            for (const Address& spender : spenders_of(chain)) {
                Bytes data = evm::abi::Writer(k_allowance).address(owner).address(spender).finish();
                parts.allowances.push_back({token.address, spender, batch.add({{token.address, std::move(data)}})});
            }
        }
    parts.safe = batch.add(safe::safe_calls(owner));
    parts.native = add_price(batch, chain, chain.native);
    if (chain.sequencer_feed) parts.sequencer = batch.add(oracle::sequencer_calls(*chain.sequencer_feed));
    return parts;
}

Result<void> decode_parts(Snapshot& snapshot, const Parts& parts, const chain::ChainConfig& chain,
                          std::span<const chain::CallResult> all, std::chrono::seconds slack)
{
    BALLAST_TRY(safe, safe::decode_safe(Batch::part_of(all, parts.safe)));
    snapshot.safe = safe;
    for (const HoldingPart& part : parts.holdings) {
        BALLAST_TRY(holding, holding::kind_of(part.token).decode(part.token, Batch::part_of(all, part.balance)));
        snapshot.holdings.push_back(holding);
        snapshot.prices.push_back(decode_price(part.price, part.token, all, snapshot.block.time, slack));
    }
    snapshot.native_price = decode_price(parts.native, chain.native, all, snapshot.block.time, slack);
    for (const AllowancePart& part : parts.allowances) {
        const chain::CallResult& result = all[part.part.first];
        const bool answered = result.success && result.data.size() >= 32;
        snapshot.allowances.push_back(
            {part.token, part.spender, answered ? from_word(BytesView(result.data).first(32)) : U256{}});
    }
    if (parts.sequencer) {
        const auto verdict = oracle::judge_sequencer(Batch::part_of(all, *parts.sequencer), snapshot.block.time,
                                                     chain.sequencer_grace, chain.name);
        if (!verdict) snapshot.sequencer_refusal = verdict.error();
    }
    return {};
}

std::shared_ptr<Snapshot> make_snapshot(const chain::ChainConfig& chain, const policy::Policy& policy,
                                        const chain::Block& block)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->chain = chain.id;
    snapshot->block = block;
    snapshot->treasury = policy.treasury;
    return snapshot;
}

} // namespace

Task<Result<SnapshotPtr>> take_past(chain::Client& client, const chain::ChainConfig& config, policy::Policy policy,
                                    chain::Block block)
{
    Batch batch;
    const Parts parts = add_parts(batch, policy, config, Scope::past);
    BALLAST_CO_TRY(results, co_await client.call_many(batch.take_calls(), block.hash));
    auto snapshot = make_snapshot(config, policy, block);
    BALLAST_CO_CHECK(decode_parts(*snapshot, parts, config, results, policy.limits.price_max_age));
    snapshot->digest = snapshot_digest(*snapshot);
    co_return SnapshotPtr(std::move(snapshot));
}

struct Reader::Impl {
    Impl(chain::Client& c, const chain::ChainConfig& config) : client(c), chain(config), pools(chain) {}
    chain::Client& client;
    chain::ChainConfig chain;
    Pools pools;
    std::optional<Address> plain; ///< the treasury found to be a plain account: asked once
};

Reader::Reader(chain::Client& client, const chain::ChainConfig& config) : m_impl(std::make_shared<Impl>(client, config))
{
}

void Reader::forget_pools() { m_impl->pools.forget(); }

Task<Result<SnapshotPtr>> Reader::take(policy::Policy policy, chain::Block block)
{
    using namespace boost::asio::experimental::awaitable_operators;
    const std::shared_ptr<Impl> impl = m_impl; // outlives this reader while the call is under way
    std::vector<Address> own;
    for (const policy::Target& target : policy.targets)
        for (const Token& token : target.members)
            own.push_back(token.address);
    std::vector<Address> universe = Pools::universe(impl->chain, std::move(own));
    if (!impl->pools.knows(universe))
        BALLAST_CO_CHECK(co_await impl->pools.find(impl->client, std::move(universe), block.hash));
    Batch batch;
    const Parts parts = add_parts(batch, policy, impl->chain, Scope::now);
    impl->pools.add_reads(batch);
    const bool known = impl->plain == policy.treasury; // then its nonce is asked in the same request
    auto reads = impl->client.call_many(batch.take_calls(), block.hash);
    auto count = read_nonce(impl->client, known ? impl->plain : std::nullopt, block.hash);
    auto both = std::move(reads) && std::move(count);
    auto [answered, nonce] = co_await std::move(both);
    BALLAST_CO_TRY(results, std::move(answered));
    auto snapshot = make_snapshot(impl->chain, policy, block);
    BALLAST_CO_CHECK(decode_parts(*snapshot, parts, impl->chain, results, policy.limits.price_max_age));
    if (!snapshot->safe && !known) {
        BALLAST_CO_CHECK(co_await check_plain_account(impl->client, policy.treasury));
        impl->plain = policy.treasury;
        nonce = co_await read_nonce(impl->client, impl->plain, block.hash);
    }
    if (!snapshot->safe) {
        if (!nonce) co_return std::unexpected(nonce.error());
        snapshot->nonce = *nonce;
    }
    BALLAST_CO_TRY(pools, co_await impl->pools.decode(impl->client, std::move(results), block.hash));
    snapshot->pools = std::move(pools);
    snapshot->left_out = impl->pools.refusals();
    snapshot->digest = snapshot_digest(*snapshot);
    co_return SnapshotPtr(std::move(snapshot));
}

} // namespace ballast::snapshot
