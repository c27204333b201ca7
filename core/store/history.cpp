#include "store/columns.h"
#include "store/sqlite_store.h"
#include <bit>

namespace ballast::store {

Bytes pack_floats(const std::vector<float>& values)
{
    Bytes out;
    for (const float value : values) {
        const auto bits = std::bit_cast<std::uint32_t>(value);
        for (unsigned shift = 0; shift < 32; shift += 8)
            out.push_back(static_cast<std::uint8_t>(bits >> shift));
    }
    return out;
}

std::vector<float> unpack_floats(const SQLite::Column& column)
{
    const auto* bytes = static_cast<const std::uint8_t*>(column.getBlob());
    std::vector<float> out;
    for (int at = 0; at + 4 <= column.getBytes(); at += 4) {
        std::uint32_t bits = 0;
        for (int i = 0; i < 4; ++i)
            bits |= std::uint32_t(bytes[at + i]) << (8 * i);
        out.push_back(std::bit_cast<float>(bits));
    }
    return out;
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
    return attempt(path(), [&] {
        SQLite::Statement write(*m_database,
                                "INSERT INTO history (time, block, total, weights, bands, policy_version, treasury) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?)");
        write.bind(1, to_column(row.time));
        write.bind(2, to_column(row.block.value));
        write.bind(3, row.total.value);
        bind_bytes(write, 4, pack_floats(row.weights));
        bind_bytes(write, 5, pack_floats(row.bands));
        write.bind(6, row.policy_version);
        write.bind(7, row.treasury);
        write.exec();
    });
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
        SQLite::Statement read(*m_database, "SELECT time, block, total, weights, bands, policy_version FROM history "
                                            "WHERE treasury = ? AND time >= ? ORDER BY time, id");
        read.bind(1, treasury);
        read.bind(2, to_column(since));
        std::vector<HistoryRow> out;
        for (std::uint64_t i = 0; out.size() < limit && read.executeStep(); ++i) {
            if (i != thinned_index(out.size(), count, limit)) continue;
            out.push_back({to_time(read.getColumn(0)),
                           {to_number(read.getColumn(1))},
                           {read.getColumn(2).getInt64()},
                           unpack_floats(read.getColumn(3)),
                           unpack_floats(read.getColumn(4)),
                           read.getColumn(5).getUInt(),
                           treasury});
        }
        return out;
    });
}

} // namespace ballast::store
