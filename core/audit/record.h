#pragma once
#include "audit/audit.h"

namespace ballast::audit {

/// keccak256 of previous || sequence || time || kind || plan number || subject || body: numbers as eight bytes,
/// big-endian; texts with their length before them, so that no two records have the same encoding.
[[nodiscard]] Bytes32 hash_record(const Record& record);
/// The row that the store keeps; the kind goes in by its name.
[[nodiscard]] store::AuditRow to_row(const Record& record);
/// Fails with audit_broken when the kind is none.
[[nodiscard]] Result<Record> from_row(const store::AuditRow& row);
/// audit_broken [record, why] of the record of that number.
[[nodiscard]] std::unexpected<Error> broken(std::uint64_t record, std::string why);

} // namespace ballast::audit
