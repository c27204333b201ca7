#pragma once
#include "base/bytes.h"
#include "base/units.h"
#include <memory>
#include <optional>

/// The one SQLite file of a data folder. The only folder that knows SQL; others see rows as plain values.
/// Prices and history thin themselves out as they age, so that years stay small: all of the last day, then one row
/// every 10 minutes, after a week every hour, after 90 days every 6 hours, after 400 days every day.
namespace ballast::store {

/// A stored price, for volatility and the value line.
struct PriceRow {
    Time time;
    FixedBytes<20> token;
    double price = 0;
    std::string chain; ///< name of the chain's file
};
/// A stored snapshot in short: what the trend and the drift lanes draw, and what tells what came and what was paid.
struct HistoryRow {
    Time time;
    BlockNumber block;
    Usd total;
    std::vector<float> weights; ///< by target line, in the policy's order then
    std::vector<float> bands;
    unsigned policy_version = 0;
    std::string treasury;             ///< whose: one database holds several
    std::vector<double> amounts = {}; ///< by holding, in whole tokens; none in rows of old versions
    std::vector<float> prices = {};   ///< by holding, in US dollars; 0: none was fit for use
};
/// A change of holdings worth less than this share of a treasury is no news. Between two rows around a larger one
/// nothing is thinned away, so that what came and what was paid can be told for ever.
inline constexpr double k_notable_share = 1e-4;

/// One audit record as stored.
struct AuditRow {
    std::uint64_t sequence = 0;
    Time time;
    std::string kind;
    std::uint64_t plan_number = 0;
    std::string subject;
    std::string body;
    Bytes32 previous;
    Bytes32 hash;
};
/// One journal line of send: the newest line of a plan is its state.
struct JournalRow {
    std::uint64_t plan_number = 0;
    Time time;
    std::string step;
    std::string body; ///< JSON of send/journal
};

/// What must outlive the program. Single-threaded. Every call may fail with database_damaged, disk_full,
/// file_unwritable.
class Store {
public:
    /// Opens or makes `folder/ballast.db`, takes the lock that keeps a second instance out, runs migrations.
    /// Fails with already_running, database_damaged, database_newer, disk_full, file_unwritable.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const std::string& folder);
    /// For tests: nothing on disk.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open_in_memory();
    virtual ~Store() = default;

    /// Appends; a row of the same chain, token and time is replaced.
    virtual Result<void> add_prices(const std::vector<PriceRow>& rows) = 0;
    /// One token's since a time, ascending and thinned as above.
    virtual Result<std::vector<PriceRow>> read_prices(const std::string& chain, const FixedBytes<20>& token,
                                                      Time since) = 0;
    virtual Result<void> add_history(const HistoryRow& row) = 0; ///< appends one treasury's snapshot
    /// One treasury's, ascending, at most `limit` rows, evenly thinned (first and last kept).
    virtual Result<std::vector<HistoryRow>> read_history(std::string treasury, Time since, std::size_t limit) = 0;

    virtual Result<void> add_audit(const AuditRow& row) = 0; ///< sequence must be the next one
    virtual Result<std::vector<AuditRow>> read_audit(std::uint64_t from, std::size_t limit) = 0; ///< ascending
    virtual Result<std::uint64_t> count_audit() = 0; ///< the sequence of the newest record, 0 when there is none
    /// All of one kind from a time on, ascending; of an empty subject: about anything.
    virtual Result<std::vector<AuditRow>> read_audit_of(std::string_view kind, Time from, std::string_view subject) = 0;

    virtual Result<void> add_journal(const JournalRow& row) = 0; ///< durable when it returns (synchronous = FULL)
    /// One plan's lines, oldest first.
    virtual Result<std::vector<JournalRow>> read_journal(std::uint64_t plan_number) = 0;
    virtual Result<std::vector<JournalRow>> read_newest_journal() = 0; ///< newest line of each plan
    /// The highest plan number of audit and journal; 0 when there is none.
    virtual Result<std::uint64_t> read_last_plan_number() = 0;

    /// Small named values (settings, counters).
    virtual Result<void> put(std::string_view key, std::string_view value) = 0;
    virtual Result<std::optional<std::string>> get(std::string_view key) = 0; ///< nothing when it was never put
    /// Where the data folder is; empty in memory.
    [[nodiscard]] virtual std::string folder() const = 0;
};

} // namespace ballast::store
