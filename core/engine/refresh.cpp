#include "base/file.h"
#include "base/printable.h"
#include "base/task.h"
#include "chain/fees.h"
#include "engine/core.h"
#include "engine/on_worker.h"
#include "engine/records.h"
#include "engine/wait.h"
#include "holding/holding.h"
#include <boost/asio/detached.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/redirect_error.hpp>

namespace ballast::engine {
namespace {
constexpr unsigned k_fee_blocks = 10;

/// The keys' balances: who could pay the gas.
Task<Result<std::vector<Wei>>> read_gas_money(WatchPtr watch, std::vector<Address> keys, Bytes32 block)
{
    std::vector<Wei> out;
    if (keys.empty()) co_return out;
    const holding::Kind& kind = holding::kind_of(watch->chain->native);
    std::vector<chain::Call> calls;
    for (const Address& key : keys)
        std::ranges::move(kind.calls(watch->chain->native, key, watch->chain->multicall), std::back_inserter(calls));
    BALLAST_CO_TRY(results, co_await watch->client->call_many(std::move(calls), block));
    const std::size_t each = results.size() / keys.size();
    for (std::size_t i = 0; i < keys.size(); ++i) {
        BALLAST_CO_TRY(holding, kind.decode(watch->chain->native, std::span(results).subspan(i * each, each)));
        out.push_back({holding.raw});
    }
    co_return out;
}
} // namespace

void Core::select(const std::string& chain, const Address& address)
{
    m_state.treasuries.clear();
    for (const Treasury& each : m_treasuries) {
        const auto config = find_chain(each.chain);
        m_state.treasuries.push_back({each.policy.treasury_name, each.chain, each.policy.chain, each.policy.treasury,
                                      config && config->practice,
                                      each.chain == chain && each.policy.treasury == address});
    }
    const Treasury* treasury = selected();
    if (!treasury) return;
    if (auto stored = m_store->put("selected", chain + "/" + format_hex(address)); !stored) set_problem(stored.error());
    m_state.chain = find_chain(chain);
    for (KeyInfo& key : m_state.keys) // of the chain before
        key.balance_read = false;
    m_state.policy = std::make_shared<const policy::Policy>(
        m_state.chain ? policy::with_wrapped_coin(treasury->policy, *m_state.chain) : treasury->policy);
    m_state.snapshot = nullptr;
    m_state.drift = nullptr;
    m_state.decision.reset();
    m_state.notes.clear();
    drop_alternative();
    m_state.head.reset();
    m_history_stored.reset();
    m_last_decision = records::last_decision(*m_state.activity, {chain, address});
    restore_review();
    read_history();
    rewatch();
}

void Core::rewatch()
{
    if (m_watch) m_watch->client->cancel();
    m_watch.reset();
    m_state.endpoints.clear();
    const Treasury* const treasury = selected();
    if (!treasury) return;
    if (!m_state.chain) return set_problem(unknown_chain(treasury->chain).error());
    auto client = open_client(*m_state.chain);
    if (!client) return set_problem(client.error());
    m_watch = std::make_shared<Watch>();
    m_watch->chain = m_state.chain;
    m_watch->client = *client;
    m_watch->reader = std::make_unique<snapshot::Reader>(*m_watch->client, *m_watch->chain);
    m_watch->prices = histories();
    boost::asio::co_spawn(m_io, watch_loop(m_watch), boost::asio::detached);
}

Result<std::shared_ptr<chain::Endpoints>> Core::open_client(const chain::ChainConfig& chain)
{
    if (m_chain_file_problem) return std::unexpected(*m_chain_file_problem);
    chain::EndpointOptions options;
    if (!m_options.client_certificates.empty()) {
        BALLAST_TRY(pem, read_text_file(m_options.client_certificates, Stage::chain));
        options.limits.extra_ca_pem = std::move(pem);
    }
    BALLAST_TRY(client, chain::make_endpoints(m_io.get_executor(), chain, endpoints_of(chain), options));
    return std::shared_ptr<chain::Endpoints>(std::move(client));
}

Task<void> Core::watch_loop(WatchPtr watch)
{
    while (!m_stopping && watch == m_watch) {
        Result<void> done;
        try {
            done = co_await refresh(watch);
        } catch (const std::exception& fault) { // the next block may do better; silence would look like success
            done = fail(Code::unexpected_failure, Stage::engine, {{"what", printable(fault.what(), 200)}});
        }
        if (m_stopping || watch != m_watch) co_return;
        if (!done && done.error().code != Code::cancelled) set_problem(done.error());
        if (m_log) m_log->tell_refresh(done, m_state.head);
        publish();
        // A new block or a poke, whichever comes first; after a failure the same pause, so that nothing is hammered.
        const auto pause = std::clamp<std::chrono::milliseconds>(
            watch->chain->block_time / 2, std::chrono::milliseconds(500), std::chrono::seconds(6));
        m_poke.expires_after(done ? pause : std::max<std::chrono::milliseconds>(pause, std::chrono::seconds(1)));
        boost::system::error_code ignored; // cancelled means poked
        co_await m_poke.async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, ignored));
    }
}

Task<Result<void>> Core::refresh(WatchPtr watch)
{
    std::optional<Wait> wait;
    if (!m_state.snapshot) wait.emplace(*this, Waiting::For::snapshot);
    BALLAST_CO_TRY(head, co_await watch->client->get_head());
    if (watch != m_watch) co_return fail(Code::cancelled, Stage::engine);
    // Only a block that was read and decided upon as a whole is old; a person's refresh has cleared the head.
    const bool known = m_state.head && m_state.head->hash == head.hash && m_state.snapshot &&
                       m_state.snapshot->block.hash == head.hash && m_state.drift && m_state.decision &&
                       (m_state.alternative || !wants_alternative());
    m_state.head = head;
    BALLAST_CO_CHECK(chain::check_head_age(head, m_clock.now(), watch->chain->max_head_age()));
    if (known) {
        clear_problems();
        co_return Result<void>{};
    }
    BALLAST_CO_TRY(snapshot, co_await read_block(watch, head));
    m_state.snapshot = snapshot;
    m_state.notes = snapshot->left_out; // a treasurer should know on what a plan did not rest
    for (const chain::EndpointHealth& endpoint : watch->client->health())
        if (endpoint.other_network)
            m_state.notes.push_back({Code::endpoint_other_network,
                                     Stage::chain,
                                     {{"endpoint", endpoint.label}, {"chain", watch->chain->name}}});
    auto drift = drift::measure_drift(*snapshot, *m_state.policy, watch->prices);
    if (!drift) {
        // Numbers that cannot be trusted: the old drift must not stay on the page as if it were today's.
        m_state.drift = nullptr;
        m_state.decision.reset();
        m_state.alternative.reset();
        co_return std::unexpected(drift.error());
    }
    m_state.drift = std::make_shared<const drift::Drift>(std::move(*drift));
    store_history(*snapshot, *m_state.drift);
    read_keys();
    BALLAST_CO_CHECK(co_await decide(watch));
    clear_problems();
    if (m_state.review.phase == Review::Phase::review) co_await resimulate(watch);
    if (watch != m_watch) co_return fail(Code::cancelled, Stage::engine); // the review may be another treasury's now
    if (m_state.review.phase == Review::Phase::signing && m_approved) {
        std::optional<Error>& problem = m_state.review.problem;
        const auto late = approve::check_deadline(m_approved->plan(), head.time);
        if (!late)
            problem = late.error(); // what is too late is told before somebody tries
        else if (problem && problem->code == Code::plan_expired)
            problem.reset(); // one head of an endpoint that was ahead of all others
    }
    if (m_state.review.phase == Review::Phase::signing && !m_state.review.drift) m_state.review.drift = m_state.drift;
    if (m_state.review.phase == Review::Phase::signing && !m_state.review.proved) co_await prove(watch);
    if (watch != m_watch) co_return fail(Code::cancelled, Stage::engine);
    if (m_state.review.phase == Review::Phase::done && !m_state.review.drift_after)
        m_state.review.drift_after = m_state.drift;
    co_return Result<void>{};
}

/// The treasury, the fees and who could pay them, asked at once so that all goes out in one request.
Task<Result<snapshot::SnapshotPtr>> Core::read_block(WatchPtr watch, chain::Block head)
{
    using namespace boost::asio::experimental::awaitable_operators;
    std::vector<Address> keys;
    for (const KeyInfo& key : m_state.keys)
        keys.push_back(key.address);
    policy::Policy policy = *m_state.policy;
    auto snapshot = watch->reader->take(std::move(policy), head);
    auto fees = watch->client->get_fee_history(k_fee_blocks, head.number);
    auto money = read_gas_money(watch, keys, head.hash);
    auto all = std::move(snapshot) && std::move(fees) && std::move(money);
    auto [taken, paid, balances] = co_await std::move(all);
    if (watch != m_watch) co_return fail(Code::cancelled, Stage::engine);
    m_fees = std::move(paid);
    for (KeyInfo& key : m_state.keys)
        for (std::size_t i = 0; balances && i < keys.size(); ++i) // what cannot be read leaves the old numbers
            if (key.address == keys[i]) key.balance = (*balances)[i], key.balance_read = true;
    co_return taken;
}

/// The treasury and the fees as they were at a block, read afresh.
Task<Result<AsOf>> Core::read_as_of(WatchPtr watch, BlockNumber number)
{
    policy::Policy policy = *m_state.policy;
    const auto block = co_await watch->client->get_block(number);
    if (!block) co_return std::unexpected(block.error());
    snapshot::Reader reader(*watch->client, *watch->chain);
    const auto snapshot = co_await reader.take(policy, *block);
    if (!snapshot) co_return std::unexpected(snapshot.error());
    auto fees = co_await watch->client->get_fee_history(k_fee_blocks, number);
    if (!fees) co_return std::unexpected(fees.error());
    // The base fee that came next is in the next block; some nodes tell that of today's instead.
    const auto next = co_await watch->client->get_block({number.value + 1});
    if (!next && next.error().code != Code::block_unknown) co_return std::unexpected(next.error());
    if (next && !fees->base_fees.empty()) fees->base_fees.back() = next->base_fee;
    drift::Histories known = watch->prices; // as they were then
    for (auto& [token, points] : known)
        std::erase_if(points, [&](const risk::PricePoint& point) { return point.time > block->time; });
    BALLAST_CO_TRY(drift, drift::measure_drift(**snapshot, policy, known));
    co_return AsOf{*snapshot, std::make_shared<const drift::Drift>(std::move(drift)), *fees};
}

/// Of the snapshot that stands when it is called, or of the block that is asked for; the caller keeps that beside the
/// decision.
Task<Result<plan::Decision>> Core::plan_now(WatchPtr watch, MakePlan wish)
{
    if (!m_state.snapshot || !m_state.drift || !m_state.policy) co_return fail(Code::cancelled, Stage::engine);
    plan::PlanRequest request; // filled before the wait: another treasury may be chosen meanwhile
    request.policy = *m_state.policy;
    request.policy.destination = wish.destination;
    request.number = m_last_plan + 1;
    request.chain = *watch->chain;
    request.only_if_worth_it = wish.only_if_worth_it;
    Result<AsOf> as_of = m_fees ? Result<AsOf>(AsOf{m_state.snapshot, m_state.drift, *m_fees})
                                : Result<AsOf>(std::unexpected(m_fees.error()));
    if (wish.block) as_of = co_await read_as_of(watch, *wish.block);
    if (!as_of) co_return std::unexpected(as_of.error());
    request.snapshot = as_of->snapshot;
    request.drift = as_of->drift;
    request.gas_price = chain::expected_price(as_of->fees, watch->chain->priority_fee_cap);
    auto work = [request = std::move(request)] { return plan::make_plan(request); };
    co_return co_await on_worker(m_workers, std::move(work));
}

namespace {

/// Something would be traded, and no pool offers a way.
bool lacks_route(const plan::Decision& decision)
{
    const auto no_route = [](const std::vector<plan::LeftOut>& left_out) {
        return std::ranges::count(left_out, plan::LeftOut::Why::no_route, &plan::LeftOut::why) > 0;
    };
    if (const auto* plan = std::get_if<plan::PlanPtr>(&decision)) return no_route((*plan)->left_out);
    return no_route(std::get<plan::Hold>(decision).left_out);
}

} // namespace

Task<Result<void>> Core::decide(WatchPtr watch)
{
    const drift::DriftPtr drift = m_state.drift;
    const snapshot::SnapshotPtr snapshot = m_state.snapshot;
    const MakePlan own{m_state.policy->destination, true};
    auto decided = co_await plan_now(watch, own);
    if (watch != m_watch || drift != m_state.drift) co_return fail(Code::cancelled, Stage::engine);
    if (!decided) {
        // As with the drift: old ones must not stay on the page as if they were today's.
        m_state.decision.reset();
        m_state.alternative.reset();
        co_return std::unexpected(decided.error());
    }
    const plan::Decision& decision = *decided;
    m_state.decision = decision;
    // A pool may have come since they were found; looking costs a request, so not at every block.
    constexpr std::chrono::minutes k_seek_again{10};
    const Time now = snapshot->block.time;
    if (lacks_route(decision) && now - watch->pools_sought.value_or(now) >= k_seek_again) {
        watch->reader->forget_pools();
        watch->pools_sought = now;
    }
    if (!watch->pools_sought) watch->pools_sought = now;
    // The log tells changes of mind, not every block.
    const records::Owner owner{watch->chain->name, m_state.policy->treasury};
    const records::Decided decided_now = records::decided(decision, *drift);
    if (!m_last_decision || decided_now.is_news_after(*m_last_decision)) {
        BALLAST_CO_CHECK(record(audit::Kind::snapshot, 0, format_hex(drift->parent),
                                records::snapshot_body(*snapshot, *drift, owner)));
        BALLAST_CO_CHECK(
            record(audit::Kind::decision, 0, decided_now.kind, records::decision_body(decision, *drift, owner)));
    }
    m_last_decision = decided_now;
    auto alternative = co_await decide_alternative(watch);
    co_return alternative;
}

/// Asked for, and not under review: what a person looks at there stays as it is.
bool Core::wants_alternative() const
{
    using Phase = Review::Phase;
    const Phase phase = m_state.review.phase;
    const bool open =
        phase == Phase::simulating || phase == Phase::review || phase == Phase::signing || phase == Phase::sending;
    return m_alternative_wish && !open;
}

/// The alternative again, with its own request, while no review is open.
Task<Result<void>> Core::decide_alternative(WatchPtr watch)
{
    if (!wants_alternative()) co_return Result<void>{};
    const MakePlan wish = *m_alternative_wish;
    const snapshot::SnapshotPtr snapshot = m_state.snapshot;
    auto alternative = co_await plan_now(watch, wish);
    if (watch != m_watch || snapshot != m_state.snapshot) co_return fail(Code::cancelled, Stage::engine);
    if (m_alternative_wish != wish) co_return Result<void>{}; // another was asked for meanwhile, and is made
    if (!alternative) {
        m_state.alternative.reset(); // the old one must not stand there as if it were today's
        co_return std::unexpected(alternative.error());
    }
    m_state.alternative = std::move(*alternative);
    co_return Result<void>{};
}

void Core::drop_alternative()
{
    m_state.alternative.reset();
    m_alternative_wish.reset();
}

} // namespace ballast::engine
