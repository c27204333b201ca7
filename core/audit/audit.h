#pragma once
#include "base/units.h"
#include "store/store.h"
#include <limits>

/// The append-only record of what happened and why. Each record holds the hash of the one before.
namespace ballast::audit {

/// What a record tells. The name of a kind is stored and hashed (`kind_name`): kinds may be added, never renamed.
enum class Kind {
    treasury_added,
    policy_signed,
    snapshot,
    decision,
    plan,
    simulation,
    approval,
    rejection,
    signature,
    transaction,
    outcome,
    key_created,
    problem,
    treasury_forgotten
};

/// One record. hash = keccak256(previous || sequence || time || kind || subject || body), all in a canonical encoding.
struct Record {
    std::uint64_t sequence = 0; ///< from 1, without gaps
    Time time;
    Kind kind;
    std::uint64_t plan_number = 0; ///< 0: none
    std::string subject;           ///< short, machine-readable: an address, an asset, a hash
    std::string body;              ///< canonical JSON with the numbers
    Bytes32 previous;              ///< hash of the record before; zero in the first
    Bytes32 hash;
};

/// The log of one data folder, over its store. Single-threaded, as the store is.
class Log {
public:
    explicit Log(store::Store& store) : m_store(store) {} ///< `store` must outlive the log
    /// Appends and returns the record. Fails with disk_full, database_damaged.
    Result<Record> append(Time time, Kind kind, std::uint64_t plan_number, std::string subject, std::string body);
    /// The newest ones, newest first; all without a limit.
    [[nodiscard]] Result<std::vector<Record>> read(std::size_t limit = std::numeric_limits<std::size_t>::max()) const;
    /// All of one kind from a time on, newest first; with a subject only those about it.
    [[nodiscard]] Result<std::vector<Record>> read_of(Kind kind, Time from, std::string_view subject = {}) const;
    /// The record of this number, from 1; nothing when there is none. Fails with audit_broken when its kind is none.
    [[nodiscard]] Result<std::optional<Record>> find(std::uint64_t sequence) const;

    /// What a walk over the whole chain found intact.
    struct Verified {
        std::uint64_t records = 0; ///< how many there are
        Bytes32 head;              ///< hash of the newest; zero when there is none
    };
    /// Walks the whole chain. Fails with audit_broken naming the first record that was edited, deleted or moved.
    /// Cutting the tail is found against the head kept beside the database (`audit.head`, written with each record).
    [[nodiscard]] Result<Verified> verify() const;
    /// JSON for programs, CSV for spreadsheets; both hold every field of every record.
    enum class Format { json, csv };
    /// All records, oldest first: a JSON array, or CSV by RFC 4180 in which no field can act as a spreadsheet formula.
    [[nodiscard]] Result<std::string> export_text(Format format) const;

private:
    store::Store& m_store;
};
[[nodiscard]] std::string_view kind_name(Kind kind); ///< as stored and hashed: "policy_signed"

} // namespace ballast::audit
