#pragma once
#include "store/database.h"
#include "store/lock_file.h"
#include "store/store.h"

namespace ballast::store {

/// The one real Store. Used from one thread.
class SqliteStore final : public Store {
public:
    /// `lock` absent: nothing on disk. `folder` is empty then.
    SqliteStore(std::unique_ptr<LockFile> lock, std::unique_ptr<SQLite::Database> database, std::string folder);

    Result<void> add_prices(const std::vector<PriceRow>& rows) override;
    Result<std::vector<PriceRow>> read_prices(const std::string& chain, const FixedBytes<20>& token,
                                              Time since) override;
    Result<void> add_history(const HistoryRow& row) override;
    Result<std::vector<HistoryRow>> read_history(std::string treasury, Time since, std::size_t limit) override;
    Result<void> add_audit(const AuditRow& row) override;
    Result<std::vector<AuditRow>> read_audit(std::uint64_t from, std::size_t limit) override;
    Result<std::uint64_t> count_audit() override;
    Result<std::vector<AuditRow>> read_audit_of(std::string_view kind, Time from, std::string_view subject) override;
    Result<void> add_journal(const JournalRow& row) override;
    Result<std::vector<JournalRow>> read_journal(std::uint64_t plan_number) override;
    Result<std::vector<JournalRow>> read_newest_journal() override;
    Result<std::uint64_t> read_last_plan_number() override;
    Result<void> put(std::string_view key, std::string_view value) override;
    Result<std::optional<std::string>> get(std::string_view key) override;
    std::string folder() const override { return m_folder; }

private:
    [[nodiscard]] std::string path() const { return m_database->getFilename(); }
    Result<void> thin_out(Time now);
    std::unique_ptr<LockFile> m_lock; // outlives the database
    std::unique_ptr<SQLite::Database> m_database;
    std::string m_folder;
    std::optional<Time> m_thinned; ///< up to when thin_out has worked; absent: not yet asked
};

} // namespace ballast::store
