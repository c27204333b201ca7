#pragma once
#include "base/bytes.h"
#include <optional>

namespace ballast::audit {

/// The newest record, kept in `audit.head` beside the database: without it, cutting the tail would leave a chain that
/// holds.
struct Head {
    std::uint64_t sequence = 0; ///< of the newest record
    Bytes32 hash;               ///< that record's own
};
/// Nothing when there is no file yet. Fails with audit_broken when the file is no head, file_unreadable.
[[nodiscard]] Result<std::optional<Head>> read_head(const std::string& folder);
/// Does nothing for an empty folder (a store in memory). Fails with disk_full, file_unwritable.
[[nodiscard]] Result<void> write_head(const std::string& folder, const Head& head);

} // namespace ballast::audit
