#include "snapshot/account.h"
#include "base/task.h"

namespace ballast::snapshot {
namespace {

/// EIP-7702: 0xef0100 and the address delegated to.
bool is_delegation(BytesView code)
{
    return code.size() == 23 && code[0] == 0xef && code[1] == 0x01 && code[2] == 0x00;
}

} // namespace

Task<Result<void>> check_plain_account(chain::Client& client, Address treasury)
{
    BALLAST_CO_TRY(code, co_await client.get_code(treasury));
    if (code.empty() || is_delegation(code)) co_return Result<void>{};
    co_return fail(Code::treasury_unreadable, Stage::snapshot,
                   {{"address", evm::format_address(treasury)}, {"why", "contract is not a Safe"}});
}

Task<Result<std::optional<std::uint64_t>>> read_nonce(chain::Client& client, std::optional<Address> account,
                                                      Bytes32 block)
{
    if (!account) co_return std::nullopt;
    BALLAST_CO_TRY(nonce, co_await client.get_nonce_at(*account, block));
    co_return std::optional(nonce);
}

} // namespace ballast::snapshot
