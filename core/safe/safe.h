#pragma once
#include "chain/chain_config.h"
#include "chain/client.h"
#include "evm/typed_data.h"

namespace ballast::safe {

/// A Safe's configuration as read at one block.
struct SafeState {
    std::string version; ///< "1.3.0", "1.4.1"
    std::vector<Address> owners;
    unsigned threshold = 0;       ///< confirmations that a transaction needs
    U256 nonce;                   ///< of the next transaction
    std::vector<Address> modules; ///< may act without confirmations
    Address guard;                ///< zero: none
    Address fallback_handler;     ///< zero: none
    bool operator==(const SafeState&) const = default;
};

/// EIP-712 struct SafeTx of Safe 1.3.0 and 1.4.1. Ballast always leaves safeTxGas, baseGas, gasPrice, gasToken and
/// refundReceiver at zero: only then does a failing call revert everything and keep the nonce (GS013).
struct SafeTx {
    Address to;
    Wei value;
    Bytes data;
    std::uint8_t operation = 0; ///< 0 call, 1 delegatecall
    U256 nonce;                 ///< must be the Safe's at execution
    bool operator==(const SafeTx&) const = default;
};

/// One call of a batch.
struct BatchCall {
    Address to;
    Wei value;
    Bytes data;
    bool operator==(const BatchCall&) const = default;
};

/// The reads that `decode_safe` needs, for a multicall at the Safe's address.
[[nodiscard]] std::vector<chain::Call> safe_calls(const Address& safe);
/// Empty optional when the address answers none of them (a plain account). Fails with safe_version_unsupported or
/// treasury_unreadable.
[[nodiscard]] Result<std::optional<SafeState>> decode_safe(std::span<const chain::CallResult> results);

/// MultiSendCallOnly: `multiSend(bytes)` of operation 0 calls, as one delegatecall SafeTx.
/// A single call stays a plain call.
[[nodiscard]] SafeTx make_batch(std::span<const BatchCall> calls, const Address& multi_send_call_only,
                                const U256& nonce);
/// The calls inside a batch made by `make_batch`, or the one call. Fails with abi_malformed.
[[nodiscard]] Result<std::vector<BatchCall>> split_batch(const SafeTx& transaction);

/// Domain {chainId, verifyingContract} (1.3.0 and later).
[[nodiscard]] evm::typed_data::Hashes hash_safe_tx(const SafeTx& transaction, ChainId chain, const Address& safe);

/// One owner's signature over the SafeTx digest.
struct Confirmation {
    Address owner;
    evm::Signature signature;
    bool operator==(const Confirmation&) const = default;
};
/// r || s || v, ascending by owner, as execTransaction wants them (GS026 otherwise).
[[nodiscard]] Bytes encode_signatures(std::vector<Confirmation> confirmations);
/// Call data of execTransaction.
[[nodiscard]] Bytes encode_exec(const SafeTx& transaction, BytesView signatures);
/// Call data of the Safe's `simulate(accessor, …)` (CompatibilityFallbackHandler, StorageAccessible).
[[nodiscard]] Bytes encode_simulate(const SafeTx& transaction, const Address& accessor);
/// (estimate, success, return data) from its answer.
struct Simulated {
    Gas gas;
    bool success; ///< of the inner call
    Bytes data;
};
[[nodiscard]] Result<Simulated> decode_simulate(BytesView answer); ///< Fails with abi_malformed.

/// Calls of a Safe to itself that let it send the native coin from inside a simulation, where a batch of Multicall3
/// could not: it becomes its own module, acts as one, and is none afterwards. Never part of a plan.
[[nodiscard]] chain::Call enable_own_module(const Address& safe);
[[nodiscard]] chain::Call act_as_module(const Address& safe, const BatchCall& call); ///< answers whether it succeeded
[[nodiscard]] chain::Call disable_own_module(const Address& safe); ///< the last of the three: the Safe stands as before

/// Whether the logs of a receipt prove that the Safe executed this digest: true ExecutionSuccess, false
/// ExecutionFailure, nothing when neither is there. 1.4.1 indexes the hash, 1.3.0 does not; both are read.
[[nodiscard]] std::optional<bool> find_execution(std::span<const chain::Log> logs, const Address& safe,
                                                 const Bytes32& digest);

} // namespace ballast::safe
