#include "base/clock.h"
#include "base/task.h"
#include "chain/block_at.h"
#include "engine/core.h"
#include "engine/records.h"
#include "engine/wait.h"
#include <cmath>
#include <set>

// What the snapshots leave in the store, and the past that is read into it.
namespace ballast::engine {
namespace {

/// A stored price or weight more often than this adds nothing to a chart or an estimate.
constexpr std::chrono::seconds k_least_step{60};
constexpr std::size_t k_shown_points = 10'000; // more than the store keeps of a year
constexpr std::chrono::days k_shown_span{366};
constexpr std::chrono::days k_price_span{90}; ///< what a volatility is estimated from
/// So many points tell a past of any length.
constexpr unsigned k_loaded_points = 360;
constexpr std::chrono::hours k_least_loaded_step{1};
constexpr unsigned k_most_days = 366;
constexpr std::size_t k_all_rows = 1'000'000;

std::vector<store::PriceRow> price_rows(const snapshot::Snapshot& snapshot, const std::string& chain)
{
    std::vector<store::PriceRow> out;
    for (std::size_t i = 0; i < snapshot.prices.size(); ++i)
        if (!snapshot.prices[i].refusal)
            out.push_back(
                {snapshot.block.time, snapshot.holdings[i].token.address, to_double(snapshot.prices[i].mid), chain});
    return out;
}

store::HistoryRow history_row(const snapshot::Snapshot& snapshot, const drift::Drift& drift, std::string treasury)
{
    store::HistoryRow row{snapshot.block.time,  snapshot.block.number, drift.total, {}, {},
                          drift.policy_version, std::move(treasury)};
    for (const drift::Line& line : drift.lines) {
        row.weights.push_back(static_cast<float>(line.weight));
        row.bands.push_back(static_cast<float>(line.band.half_width));
    }
    for (std::size_t i = 0; i < snapshot.holdings.size(); ++i) {
        const holding::Holding& holding = snapshot.holdings[i];
        row.amounts.push_back(holding.raw.to_double() / std::pow(10.0, holding.token.decimals));
        row.prices.push_back(snapshot.prices[i].refusal ? 0 : static_cast<float>(to_double(snapshot.prices[i].mid)));
    }
    return row;
}

/// Stores both, and gives the prices.
Result<std::vector<store::PriceRow>> keep(store::Store& store, const snapshot::Snapshot& snapshot,
                                          const drift::Drift& drift, const std::string& chain,
                                          const std::string& treasury)
{
    auto prices = price_rows(snapshot, chain);
    BALLAST_CHECK(store.add_prices(prices));
    BALLAST_CHECK(store.add_history(history_row(snapshot, drift, treasury)));
    return prices;
}

/// One price an hour is enough for a volatility, and keeps a quarter of a year small: the newest of each hour.
void add_price(std::vector<risk::PricePoint>& points, const risk::PricePoint& point)
{
    using std::chrono::floor, std::chrono::hours;
    if (!points.empty() && floor<hours>(points.back().time) == floor<hours>(point.time))
        points.back() = point;
    else
        points.push_back(point);
}

/// Whether a line's volatility is that of this token.
bool is_traded(const policy::Policy& policy, const Address& token)
{
    const policy::Target* target = policy.find(token);
    return target && target->members[target->trade_member].address == token;
}

/// The moments of the past that have no row near them, ascending.
std::vector<Time> missing_moments(const std::vector<store::HistoryRow>& rows, Time from, Time to,
                                  std::chrono::seconds step)
{
    std::vector<Time> out;
    for (Time time = from; time < to; time += step) {
        const auto next = std::ranges::lower_bound(rows, time - step / 2, {}, &store::HistoryRow::time);
        if (next == rows.end() || next->time > time + step / 2) out.push_back(time);
    }
    return out;
}

/// Before the treasury, a token of it or a fresh price was there, there is nothing to keep.
bool is_gap(const Error& error) { return error.stage == Stage::snapshot || error.stage == Stage::drift; }

/// The prices that were known at the moment which the past has reached.
class PricesSoFar {
public:
    explicit PricesSoFar(drift::Histories all) : m_all(std::move(all)) {}
    const drift::Histories& until(Time time)
    {
        for (auto& [token, points] : m_all) {
            auto& seen = m_seen[token];
            std::size_t& next = m_next[token];
            for (; next < points.size() && points[next].time <= time; ++next)
                seen.push_back(points[next]);
        }
        return m_seen;
    }
    void add(const std::vector<store::PriceRow>& rows)
    {
        for (const store::PriceRow& row : rows)
            m_seen[Address{row.token}].push_back({row.time, row.price});
    }

private:
    drift::Histories m_all, m_seen;
    std::map<Address, std::size_t> m_next;
};

/// Whether two versions of a policy name the same tokens in the same order, so that their readings can be compared.
bool has_same_holdings(const policy::Policy& before, const policy::Policy& after)
{
    const auto members = [](const policy::Target& target) { return target.members; };
    return std::ranges::equal(before.targets, after.targets, {}, members, members);
}

/// Why the past cannot be read; what only a node without old states says is told as that.
Error past_error(const Error& error, Time moment)
{
    if (error.code != Code::rpc_failed) return error;
    return {Code::past_unreadable,
            Stage::chain,
            {{"time", format_time(moment)}, {"why", std::string(error.parameter("message"))}}};
}

} // namespace

std::string Core::history_key() const
{
    const Treasury* treasury = selected();
    return treasury ? treasury->chain + "/" + format_hex(treasury->policy.treasury) : std::string();
}

void Core::read_history()
{
    const Treasury* treasury = selected();
    auto rows = m_store->read_history(history_key(), m_clock.now() - k_shown_span, k_shown_points);
    m_state.history.reset();
    if (!rows || !treasury) return;
    History history{std::move(*rows), {}};
    std::vector<drift::Standing> readings;
    std::map<unsigned, bool> fits{{treasury->policy.version, true}};
    for (const store::HistoryRow& row : history.rows) {
        const auto [version, unknown] = fits.try_emplace(row.policy_version, false);
        if (unknown) {
            const auto then = m_treasury_files.read_version(treasury->chain, treasury->policy.treasury, version->first);
            version->second = then && has_same_holdings(*then, treasury->policy);
        }
        if (version->second) readings.push_back({row.time, row.block, row.amounts, row.prices});
    }
    if (const auto outcomes = m_audit->read_of(audit::Kind::outcome, m_clock.now() - k_shown_span)) {
        const records::Owner owner{treasury->chain, treasury->policy.treasury};
        history.flows = drift::find_flows(treasury->policy, readings, records::outcome_blocks(*outcomes, owner));
    }
    m_state.history = std::make_shared<const History>(std::move(history));
}

drift::Histories Core::histories(std::chrono::seconds earlier)
{
    drift::Histories out;
    for (const policy::Target& target : m_state.policy->targets) {
        const Address token = target.members[target.trade_member].address;
        const auto rows = m_store->read_prices(m_state.chain->name, token, m_clock.now() - k_price_span - earlier);
        if (!rows) continue;
        for (const store::PriceRow& row : *rows)
            add_price(out[token], {row.time, row.price});
    }
    return out;
}

void Core::store_history(const snapshot::Snapshot& snapshot, const drift::Drift& drift)
{
    // An earlier run may just have stored one; rows of the future are of a practice chain that begins anew.
    if (!m_history_stored && m_state.history)
        for (const store::HistoryRow& row : m_state.history->rows)
            if (row.time <= snapshot.block.time) m_history_stored = row.time;
    if (m_history_stored && snapshot.block.time < *m_history_stored + k_least_step) return;
    const auto kept = keep(*m_store, snapshot, drift, m_state.chain->name, history_key());
    if (!kept) return set_problem(kept.error());
    for (const store::PriceRow& row : *kept) {
        if (!is_traded(*m_state.policy, Address{row.token})) continue;
        auto& points = m_watch->prices[Address{row.token}];
        const auto old = [&](const risk::PricePoint& each) { return each.time < row.time - k_price_span; };
        points.erase(points.begin(), std::ranges::find_if_not(points, old));
        add_price(points, {row.time, row.price});
    }
    m_history_stored = snapshot.block.time;
    read_history();
}

/// Reads the treasury as it stood at past blocks, oldest first, because a band of then needs the prices before it. What
/// the store has already is not asked again, so that an interrupted load goes on where it was.
Task<Result<std::string>> Core::act(LoadHistory command)
{
    const WatchPtr watch = m_watch;
    if (command.days < 1 || command.days > k_most_days)
        co_return fail(Code::usage, Stage::engine, {{"why", fmt::format("1 to {} days can be read", k_most_days)}});
    if (!watch || !m_state.policy || !m_state.snapshot)
        co_return not_possible("load history", "no block has been read yet");
    const auto is_loading = [](const Waiting& each) { return each.what == Waiting::For::history; };
    if (std::ranges::any_of(m_state.waiting, is_loading))
        co_return not_possible("load history", "the past is being read already");
    Wait wait(*this, Waiting::For::history);
    const policy::Policy policy = *m_state.policy;
    const std::string treasury = history_key();
    const chain::Block head = m_state.snapshot->block;
    const std::chrono::seconds span = std::chrono::days(command.days);
    const auto step = std::max<std::chrono::seconds>(span / k_loaded_points, k_least_loaded_step);
    BALLAST_CO_TRY(rows, m_store->read_history(treasury, head.time - span - step, k_all_rows));
    std::set<BlockNumber> known; // where blocks are rarer than moments, two of them find the same
    for (const store::HistoryRow& row : rows)
        known.insert(row.block);
    const std::vector<Time> moments = missing_moments(rows, head.time - span, head.time, step);
    PricesSoFar prices(histories(span));
    std::optional<chain::Block> before;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < moments.size(); ++i) {
        wait.show(i, moments.size());
        const chain::Moment moment{moments[i], step / 8};
        auto found = co_await chain::find_block_at(*watch->client, moment, head, before, watch->chain->block_time);
        if (watch != m_watch) co_return fail(Code::cancelled, Stage::engine);
        if (!found) co_return std::unexpected(past_error(found.error(), moment.time));
        const chain::Block block = found->block;
        const bool younger = block.time > moment.time + moment.tolerance; // the chain, or what is kept of it
        // No moment until then has a block of its own.
        const Time next = younger ? block.time : found->next.value_or(moment.time);
        while (i + 1 < moments.size() && moments[i + 1] < next)
            ++i;
        if (younger) continue;
        before = block;
        if (!known.insert(block.number).second) continue;
        auto past = co_await snapshot::take_past(*watch->client, *watch->chain, policy, block);
        if (watch != m_watch) co_return fail(Code::cancelled, Stage::engine);
        if (!past && is_gap(past.error())) continue;
        if (!past) co_return std::unexpected(past_error(past.error(), block.time));
        const auto drift = drift::measure_drift(**past, policy, prices.until(block.time));
        if (!drift) continue; // a price was too old then
        BALLAST_CO_TRY(fresh, keep(*m_store, **past, *drift, watch->chain->name, treasury));
        prices.add(fresh);
        ++kept;
    }
    read_history();
    watch->prices = histories();
    // The volatilities are others now: what stands on the pages is measured and decided anew.
    if (auto drift = drift::measure_drift(*m_state.snapshot, *m_state.policy, watch->prices)) {
        m_state.drift = std::make_shared<const drift::Drift>(std::move(*drift));
        const auto decided = co_await decide(watch);
        if (!decided && decided.error().code != Code::cancelled) set_problem(decided.error());
    }
    co_return std::to_string(kept);
}

} // namespace ballast::engine
