#pragma once
#include "chain/client.h"

/// Between the values of client.h and the JSON text of a node's parameters and results.
/// Every read fails with endpoint_garbage [why] when a field is missing or of another kind.
namespace ballast::chain::codec {

/// "latest", or the EIP-1898 object that pins a block by its hash and asks for it to be canonical.
[[nodiscard]] std::string format_block(const std::optional<Bytes32>& block);
/// The call object of eth_call, eth_estimateGas and eth_simulateV1; `gas` only when set.
[[nodiscard]] std::string format_message(const Message& message);
/// State overrides of eth_call and eth_simulateV1 (`stateDiff`).
[[nodiscard]] std::string format_overrides(std::span<const StateOverride> overrides);
/// Parameters of eth_simulateV1: one block with all messages, traceTransfers on.
[[nodiscard]] std::string format_simulation(std::span<const Message> messages, const Bytes32& block,
                                            std::span<const StateOverride> overrides);
/// Parameters of eth_getLogs, both ends of the range included.
[[nodiscard]] std::string format_log_filter(const Address& address, std::span<const Bytes32> topics, BlockNumber from,
                                            BlockNumber to);
/// `text` in JSON quotes; for hex, quantities and tags.
[[nodiscard]] std::string quote(std::string_view text);

[[nodiscard]] Result<U256> read_quantity(const std::string& json); ///< hex with "0x", up to 256 bits
/// A quantity of at most 64 bits.
[[nodiscard]] Result<std::uint64_t> read_u64(const std::string& json);
[[nodiscard]] Result<Bytes> read_bytes(const std::string& json);  ///< hex of any even length, "0x" for none
[[nodiscard]] Result<Bytes32> read_hash(const std::string& json); ///< exactly 32 bytes
/// A header; `null` is block_unknown.
[[nodiscard]] Result<Block> read_block(const std::string& json);
/// Nothing for `null`: not included yet.
[[nodiscard]] Result<std::optional<Receipt>> read_receipt(const std::string& json);
[[nodiscard]] Result<std::vector<Log>> read_logs(const std::string& json); ///< of eth_getLogs
/// Of eth_feeHistory, asked for the 50th percentile alone.
[[nodiscard]] Result<FeeHistory> read_fee_history(const std::string& json);
/// Of eth_simulateV1's one block. An answer with another number of `calls` is garbage: results go by position.
[[nodiscard]] Result<std::vector<SimulatedCall>> read_simulation(const std::string& json, std::size_t calls);
/// Whether the JSON is `null`.
[[nodiscard]] bool is_null(const std::string& json);
/// The id of a subscription, and the header inside an eth_subscription message of it (nothing: another message).
[[nodiscard]] Result<std::string> read_text(const std::string& json);
[[nodiscard]] bool is_new_head(const std::string& message); ///< an eth_subscription message: a new block is there

} // namespace ballast::chain::codec
