#pragma once
#include "chain/client.h"

/// Multicall3 (mds1/multicall): many reads in one eth_call.
namespace ballast::chain {

/// Call data of `aggregate3((address,bool,bytes)[])`, every call allowed to fail.
[[nodiscard]] Bytes encode_aggregate3(std::span<const Call> calls);
/// The answers in order. Fails with endpoint_garbage when the bytes are none, or there are more or fewer than `count`.
[[nodiscard]] Result<std::vector<CallResult>> decode_aggregate3(BytesView answer, std::size_t count);
/// The sizes of consecutive groups whose call data stays below `max_bytes` each: one group unless it is needed.
[[nodiscard]] std::vector<std::size_t> split_calls(std::span<const Call> calls, std::size_t max_bytes);

} // namespace ballast::chain
