#pragma once
#include "chain/client.h"

namespace ballast::snapshot {

/// Whether an address that does not answer as a Safe is a plain account: one without code, or one whose key has
/// delegated to code (EIP-7702) and still signs for itself. Fails with treasury_unreadable for any other contract,
/// since nothing is known of its rules.
[[nodiscard]] Task<Result<void>> check_plain_account(chain::Client& client, Address treasury);

/// The nonce of an account's next transaction, as of a block; nothing without an account.
[[nodiscard]] Task<Result<std::optional<std::uint64_t>>> read_nonce(chain::Client& client,
                                                                    std::optional<Address> account, Bytes32 block);

} // namespace ballast::snapshot
