#include "audit/audit.h"
#include "audit/head.h"
#include "audit/record.h"

namespace ballast::audit {

namespace {

constexpr std::size_t k_page = 500; // records read at a time while walking

} // namespace

Result<Record> Log::append(Time time, Kind kind, std::uint64_t plan_number, std::string subject, std::string body)
{
    BALLAST_TRY(count, m_store.count_audit());
    Record record{count + 1, time, kind, plan_number, std::move(subject), std::move(body), {}, {}};
    if (count > 0) {
        BALLAST_TRY(last, m_store.read_audit(count, 1));
        if (last.empty()) return broken(count, "missing");
        record.previous = last.front().hash;
    }
    record.hash = hash_record(record);
    BALLAST_CHECK(m_store.add_audit(to_row(record)));
    BALLAST_CHECK(write_head(m_store.folder(), {record.sequence, record.hash}));
    return record;
}

namespace {

Result<std::vector<Record>> newest_first(const std::vector<store::AuditRow>& rows)
{
    std::vector<Record> out;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        BALLAST_TRY(record, from_row(*row));
        out.push_back(std::move(record));
    }
    return out;
}

} // namespace

Result<std::vector<Record>> Log::read(std::size_t limit) const
{
    BALLAST_TRY(count, m_store.count_audit());
    BALLAST_TRY(rows, m_store.read_audit(count > limit ? count - limit + 1 : 1, std::min<std::size_t>(count, limit)));
    return newest_first(rows);
}

Result<std::vector<Record>> Log::read_of(Kind kind, Time from, std::string_view subject) const
{
    BALLAST_TRY(rows, m_store.read_audit_of(kind_name(kind), from, subject));
    return newest_first(rows);
}

Result<std::optional<Record>> Log::find(std::uint64_t sequence) const
{
    BALLAST_TRY(rows, m_store.read_audit(sequence, 1));
    if (rows.empty() || rows.front().sequence != sequence) return std::nullopt;
    BALLAST_TRY(record, from_row(rows.front()));
    return std::optional(std::move(record));
}

namespace {

/// One step of the walk: the record must be the next one, point to the one before and be what its hash says.
Result<void> check_record(const Record& record, const Log::Verified& so_far)
{
    const std::uint64_t expected = so_far.records + 1;
    if (record.sequence != expected) return broken(expected, "missing");
    if (record.previous != so_far.head) return broken(expected, "does not follow the one before");
    if (hash_record(record) != record.hash) return broken(expected, "edited");
    return {};
}

/// The head beside the database says how long the chain was and how it ended. More records in the database are what a
/// crash, or a disk that was full, leaves between the two writes: when they follow the head's record, the head catches
/// up. Fewer, or another record in that place, is a cut.
Result<void> check_head(const std::string& folder, const Log::Verified& walked, const std::optional<Head>& head,
                        const Bytes32& at_head)
{
    if (folder.empty()) return {}; // in memory there is nothing beside the database
    if (!head) {
        if (walked.records <= 1) return {};
        return broken(walked.records, "the head beside the database is missing");
    }
    if (head->sequence > walked.records) return broken(walked.records + 1, "missing");
    if (head->hash != at_head) return broken(head->sequence, "not the record the head names");
    return head->sequence == walked.records ? Result<void>() : write_head(folder, {walked.records, walked.head});
}

} // namespace

Result<Log::Verified> Log::verify() const
{
    Verified walked;
    std::optional<Head> head;
    if (!m_store.folder().empty()) {
        BALLAST_TRY(told, read_head(m_store.folder()));
        head = told;
    }
    Bytes32 at_head; // what the walk finds where the head says the chain ended
    while (true) {
        BALLAST_TRY(rows, m_store.read_audit(walked.records + 1, k_page));
        if (rows.empty()) break;
        for (const auto& row : rows) {
            const auto record = from_row(row);
            if (!record) return broken(walked.records + 1, "edited");
            BALLAST_CHECK(check_record(*record, walked));
            walked = {record->sequence, record->hash};
            if (head && head->sequence == walked.records) at_head = walked.head;
        }
    }
    BALLAST_CHECK(check_head(m_store.folder(), walked, head, at_head));
    return walked;
}

} // namespace ballast::audit
