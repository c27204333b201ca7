#pragma once
#include "audit/audit.h"

namespace ballast::audit {

/// keccak256 of previous || sequence || time || kind || plan number || subject || body: numbers as eight bytes,
/// big-endian; texts with their length before them, so that no two records have the same encoding.
[[nodiscard]] Bytes32 hash_record(const Record& record);
[[nodiscard]] store::AuditRow to_row(const Record& record);
/// Fails with audit_broken when the kind is none.
[[nodiscard]] Result<Record> from_row(const store::AuditRow& row);
[[nodiscard]] std::unexpected<Error> broken(std::uint64_t record, std::string why);

} // namespace ballast::audit
