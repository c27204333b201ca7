#include "store/columns.h"
#include "store/sqlite_store.h"

namespace ballast::store {

Result<std::uint64_t> SqliteStore::count_audit()
{
    // The highest number, not the number of rows: a row that somebody deleted must not make us write over another.
    return attempt(path(), [&] {
        SQLite::Statement read(*m_database, "SELECT coalesce(max(sequence), 0) FROM audit");
        read.executeStep();
        return to_number(read.getColumn(0));
    });
}

Result<void> SqliteStore::add_audit(const AuditRow& row)
{
    BALLAST_TRY(newest, count_audit());
    if (row.sequence != newest + 1)
        return fail(Code::audit_broken, Stage::store,
                    {{"record", std::to_string(row.sequence)}, {"why", "not the next record"}});
    return attempt(path(), [&] {
        SQLite::Statement write(*m_database, "INSERT INTO audit (sequence, time, kind, plan_number, subject, body, "
                                             "previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        write.bind(1, to_column(row.sequence));
        write.bind(2, to_column(row.time));
        write.bind(3, row.kind);
        write.bind(4, to_column(row.plan_number));
        write.bind(5, row.subject);
        write.bind(6, row.body);
        bind_bytes(write, 7, row.previous);
        bind_bytes(write, 8, row.hash);
        write.exec();
    });
}

namespace {

constexpr const char* k_audit_columns =
    "SELECT sequence, time, kind, plan_number, subject, body, previous, hash FROM audit ";

std::vector<AuditRow> read_audit_rows(SQLite::Statement& read)
{
    std::vector<AuditRow> out;
    while (read.executeStep())
        out.push_back({to_number(read.getColumn(0)), to_time(read.getColumn(1)), read.getColumn(2).getString(),
                       to_number(read.getColumn(3)), read.getColumn(4).getString(), read.getColumn(5).getString(),
                       to_fixed<32>(read.getColumn(6)), to_fixed<32>(read.getColumn(7))});
    return out;
}

} // namespace

Result<std::vector<AuditRow>> SqliteStore::read_audit(std::uint64_t from, std::size_t limit)
{
    return attempt(path(), [&] {
        SQLite::Statement read(*m_database,
                               std::string(k_audit_columns) + "WHERE sequence >= ? ORDER BY sequence LIMIT ?");
        read.bind(1, to_column(from));
        read.bind(2, to_column(std::min<std::uint64_t>(limit, INT64_MAX)));
        return read_audit_rows(read);
    });
}

Result<std::vector<AuditRow>> SqliteStore::read_audit_of(std::string_view kind, Time from, std::string_view subject)
{
    return attempt(path(), [&] {
        SQLite::Statement read(*m_database, std::string(k_audit_columns) +
                                                "WHERE kind = ?1 AND time >= ?2 AND "
                                                "(?3 = '' OR subject = ?3) ORDER BY sequence");
        read.bind(1, std::string(kind));
        read.bind(2, to_column(from));
        read.bind(3, std::string(subject));
        return read_audit_rows(read);
    });
}

Result<void> SqliteStore::add_journal(const JournalRow& row)
{
    return attempt(path(), [&] {
        SQLite::Statement write(*m_database, "INSERT INTO journal (plan_number, time, step, body) VALUES (?, ?, ?, ?)");
        write.bind(1, to_column(row.plan_number));
        write.bind(2, to_column(row.time));
        write.bind(3, row.step);
        write.bind(4, row.body);
        write.exec();
    });
}

namespace {

std::vector<JournalRow> read_rows(SQLite::Statement& read)
{
    std::vector<JournalRow> out;
    while (read.executeStep())
        out.push_back({to_number(read.getColumn(0)), to_time(read.getColumn(1)), read.getColumn(2).getString(),
                       read.getColumn(3).getString()});
    return out;
}

} // namespace

Result<std::vector<JournalRow>> SqliteStore::read_journal(std::uint64_t plan_number)
{
    return attempt(path(), [&] {
        SQLite::Statement read(*m_database,
                               "SELECT plan_number, time, step, body FROM journal WHERE plan_number = ? ORDER BY id");
        read.bind(1, to_column(plan_number));
        return read_rows(read);
    });
}

Result<std::vector<JournalRow>> SqliteStore::read_newest_journal()
{
    return attempt(path(), [&] {
        SQLite::Statement read(*m_database, "SELECT plan_number, time, step, body FROM journal WHERE id IN "
                                            "(SELECT max(id) FROM journal GROUP BY plan_number) ORDER BY plan_number");
        return read_rows(read);
    });
}

Result<std::uint64_t> SqliteStore::read_last_plan_number()
{
    return attempt(path(), [&] {
        SQLite::Statement read(*m_database, "SELECT max(coalesce((SELECT max(plan_number) FROM audit), 0), "
                                            "coalesce((SELECT max(plan_number) FROM journal), 0))");
        read.executeStep();
        return to_number(read.getColumn(0));
    });
}

} // namespace ballast::store
