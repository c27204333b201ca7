#include "store/columns.h"
#include "store/sqlite_store.h"
#include <algorithm>
#include <cmath>
#include <optional>

namespace ballast::store {

namespace {

/// Rows older than `age` lie at least `step` apart.
struct Tier {
    std::chrono::seconds age, step;
};
constexpr Tier k_tiers[]{{std::chrono::days(1), std::chrono::minutes(10)},
                         {std::chrono::days(7), std::chrono::hours(1)},
                         {std::chrono::days(90), std::chrono::hours(6)},
                         {std::chrono::days(400), std::chrono::days(1)}};
constexpr std::chrono::days k_thinning_pause{1}; ///< one pass a day is enough
constexpr std::string_view k_thinned_key = "history_thinned";
constexpr const char* k_thin_prices =
    "DELETE FROM price WHERE time >= ?1 AND time < ?2 AND (chain, token, time) NOT IN "
    "(SELECT chain, token, min(time) FROM price WHERE time >= ?1 AND time < ?2 GROUP BY chain, token, time / ?3)";

/// What thinning looks at of a row.
struct Reading {
    std::int64_t id = 0;
    std::string treasury;
    std::int64_t time = 0;
    std::vector<double> amounts;
    std::vector<float> prices;
};

/// Whether more than a notable share of the treasury came or left between two readings.
bool is_change(const Reading& before, const Reading& after)
{
    if (before.amounts.size() != after.amounts.size() || after.prices.size() != after.amounts.size() ||
        before.prices.size() != before.amounts.size())
        return false; // written before amounts were, or under other targets: nothing can be compared
    double total = 0, moved = 0;
    for (std::size_t i = 0; i < before.amounts.size(); ++i) {
        const double price = double(after.prices[i] > 0 ? after.prices[i] : before.prices[i]);
        total += before.amounts[i] * price;
        moved = std::max(moved, std::abs(after.amounts[i] - before.amounts[i]) * price);
    }
    return moved > total * k_notable_share;
}

/// The last round moment that is as old as the tier.
Time edge(const Tier& tier, Time now)
{
    const Time old = now - tier.age;
    return old - old.time_since_epoch() % tier.step;
}

/// Rows from `from` to before `to` that are neither the first of their step nor beside a change of the holdings.
std::vector<std::int64_t> find_dispensable(SQLite::Database& database, Time from, Time to, std::chrono::seconds step)
{
    // The rows behind `to` are read as neighbours only.
    SQLite::Statement read(database, "SELECT id, treasury, time, amounts, prices FROM history WHERE time >= ? "
                                     "ORDER BY treasury, time, id");
    read.bind(1, to_column(from));
    std::vector<std::int64_t> out;
    std::optional<Reading> before;
    bool needed = true;
    while (read.executeStep()) {
        Reading row{read.getColumn(0).getInt64(), read.getColumn(1).getString(), read.getColumn(2).getInt64(),
                    unpack<double>(read.getColumn(3)), unpack<float>(read.getColumn(4))};
        const bool same = before && before->treasury == row.treasury;
        const bool change = same && is_change(*before, row);
        if (before && !needed && !change) out.push_back(before->id);
        const bool inside = row.time < to_column(to);
        needed = !inside || change || !same || before->time / step.count() != row.time / step.count();
        before = std::move(row);
    }
    if (before && !needed) out.push_back(before->id);
    return out;
}

} // namespace

/// What has grown older than a tier since the last pass keeps its first row of every step, and what tells of a change.
Result<void> SqliteStore::thin_out(Time now)
{
    if (!m_thinned) {
        BALLAST_TRY(seconds, get(k_thinned_key));
        m_thinned = Time(std::chrono::seconds(seconds ? std::strtoll(seconds->c_str(), nullptr, 10) : 0));
    }
    if (now < *m_thinned + k_thinning_pause) return {};
    BALLAST_CHECK(attempt(path(), [&] {
        SQLite::Transaction transaction(*m_database);
        SQLite::Statement drop(*m_database, "DELETE FROM history WHERE id = ?");
        for (const Tier& tier : k_tiers) {
            const Time from = edge(tier, *m_thinned), to = edge(tier, now);
            for (const std::int64_t id : find_dispensable(*m_database, from, to, tier.step)) {
                drop.bind(1, id);
                drop.exec();
                drop.reset();
            }
            SQLite::Statement thin(*m_database, k_thin_prices);
            thin.bind(1, to_column(from));
            thin.bind(2, to_column(to));
            thin.bind(3, static_cast<std::int64_t>(tier.step.count()));
            thin.exec();
        }
        transaction.commit();
    }));
    BALLAST_CHECK(
        put(k_thinned_key, std::to_string(to_column(now)))); // not written: the same pass again, which is harmless
    m_thinned = now;
    return {};
}

Result<void> SqliteStore::add_prices(const std::vector<PriceRow>& rows)
{
    return attempt(path(), [&] {
        SQLite::Transaction transaction(*m_database);
        SQLite::Statement write(*m_database,
                                "INSERT OR REPLACE INTO price (token, time, price, chain) VALUES (?, ?, ?, ?)");
        for (const auto& row : rows) {
            bind_bytes(write, 1, row.token);
            write.bind(2, to_column(row.time));
            write.bind(3, row.price);
            write.bind(4, row.chain);
            write.exec();
            write.reset();
        }
        transaction.commit();
    });
}

Result<std::vector<PriceRow>> SqliteStore::read_prices(const std::string& chain, const FixedBytes<20>& token,
                                                       Time since)
{
    return attempt(path(), [&] {
        SQLite::Statement read(
            *m_database, "SELECT time, price FROM price WHERE token = ? AND time >= ? AND chain = ? ORDER BY time");
        bind_bytes(read, 1, token);
        read.bind(2, to_column(since));
        read.bind(3, chain);
        std::vector<PriceRow> out;
        while (read.executeStep())
            out.push_back({to_time(read.getColumn(0)), token, read.getColumn(1).getDouble(), chain});
        return out;
    });
}

Result<void> SqliteStore::add_history(const HistoryRow& row)
{
    BALLAST_CHECK(attempt(path(), [&] {
        SQLite::Statement write(*m_database,
                                "INSERT INTO history (time, block, total, weights, bands, policy_version, treasury, "
                                "amounts, prices) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        write.bind(1, to_column(row.time));
        write.bind(2, to_column(row.block.value));
        write.bind(3, row.total.value);
        bind_bytes(write, 4, pack(row.weights));
        bind_bytes(write, 5, pack(row.bands));
        write.bind(6, row.policy_version);
        write.bind(7, row.treasury);
        bind_bytes(write, 8, pack(row.amounts));
        bind_bytes(write, 9, pack(row.prices));
        write.exec();
    }));
    // A practice chain may be far ahead of its time; no real treasury's rows are old because of that.
    return thin_out(std::min(row.time, std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())));
}

namespace {

/// Which of `count` rows (0-based) is the n-th of `limit` evenly spaced ones, the first and the last among them.
std::uint64_t thinned_index(std::uint64_t n, std::uint64_t count, std::uint64_t limit)
{
    if (count <= limit) return n;
    return limit == 1 ? count - 1 : n * (count - 1) / (limit - 1);
}

} // namespace

Result<std::vector<HistoryRow>> SqliteStore::read_history(std::string treasury, Time since, std::size_t limit)
{
    return attempt(path(), [&] {
        SQLite::Statement counted(*m_database, "SELECT count(*) FROM history WHERE treasury = ? AND time >= ?");
        counted.bind(1, treasury);
        counted.bind(2, to_column(since));
        counted.executeStep();
        const std::uint64_t count = to_number(counted.getColumn(0));
        SQLite::Statement read(*m_database,
                               "SELECT time, block, total, weights, bands, policy_version, amounts, prices "
                               "FROM history WHERE treasury = ? AND time >= ? ORDER BY time, id");
        read.bind(1, treasury);
        read.bind(2, to_column(since));
        std::vector<HistoryRow> out;
        for (std::uint64_t i = 0; out.size() < limit && read.executeStep(); ++i) {
            if (i != thinned_index(out.size(), count, limit)) continue;
            out.push_back({to_time(read.getColumn(0)),
                           {to_number(read.getColumn(1))},
                           {read.getColumn(2).getInt64()},
                           unpack<float>(read.getColumn(3)),
                           unpack<float>(read.getColumn(4)),
                           read.getColumn(5).getUInt(),
                           treasury,
                           unpack<double>(read.getColumn(6)),
                           unpack<float>(read.getColumn(7))});
        }
        return out;
    });
}

} // namespace ballast::store
