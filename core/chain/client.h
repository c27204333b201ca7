#pragma once
#include "base/task_fwd.h"
#include "base/units.h"
#include "evm/address.h"
#include "evm/transaction.h"
#include <optional>

/// What the stages need to know of a chain. No JSON and no hex text on this side of it.
namespace ballast::chain {

/// One block's header, as far as it matters.
struct Block {
    BlockNumber number;
    Bytes32 hash;
    Bytes32 parent;
    Time time;         ///< by its proposer; prices and deadlines are judged by it
    GasPrice base_fee; ///< of this block, burnt (EIP-1559)
    Gas gas_used;
    Gas gas_limit;
    bool operator==(const Block&) const = default;
};

/// One read of a Multicall3 batch.
struct Call {
    Address target;
    Bytes data;
};
/// `success` false: the contract reverted, `data` holds the reason.
struct CallResult {
    bool success = false;
    Bytes data;
};

/// A message as eth_call and eth_simulateV1 take it.
struct Message {
    Address from;
    Address to;
    Wei value;
    Bytes data;
    std::optional<Gas> gas; ///< absent: as much as the node allows
};
/// Replaces parts of an account for a dry run.
struct StateOverride {
    Address account;
    std::optional<Wei> balance;                     ///< absent: as it is
    std::optional<Bytes> code;                      ///< absent: as it is
    std::vector<std::pair<Bytes32, Bytes32>> slots; ///< slot, value
};

/// An event as a receipt, eth_getLogs or a dry run gives it.
struct Log {
    Address address;             ///< contract that emitted it
    std::vector<Bytes32> topics; ///< up to four; the first is the hash of the event, unless it is anonymous
    Bytes data;
    BlockNumber block = {}; ///< where the node tells
    bool operator==(const Log&) const = default;
};
/// What a block says of an included transaction.
struct Receipt {
    Bytes32 transaction; ///< its hash
    BlockNumber block;
    Bytes32 block_hash;      ///< changes when a reorg moves it
    std::uint64_t index = 0; ///< place in its block
    bool success = false;    ///< the outer status; a Safe may fail inside (see send/outcome)
    Gas gas_used;
    GasPrice gas_price; ///< effective
    std::vector<Log> logs;
};
/// One call of a simulated block. Native transfers arrive as ERC-20-like logs from 0xeeee…eeee (eth_simulateV1).
struct SimulatedCall {
    bool success = false;
    Bytes data; ///< what it returned, or the reason why it reverted
    Gas gas_used;
    std::vector<Log> logs;
};
/// What the last blocks paid: the base of an EIP-1559 bid.
struct FeeHistory {
    std::vector<GasPrice> base_fees;     ///< oldest first; the last is the next block's exact base fee
    std::vector<GasPrice> priority_fees; ///< 50th percentile per block, oldest first; empty blocks give none
};

/// Fails with head_stale when the newest block is older than `limit` (ChainConfig::max_head_age): what is judged by it,
/// prices and deadlines, would be judged as of then.
[[nodiscard]] Result<void> check_head_age(const Block& head, Time now, std::chrono::seconds limit);

/// A chain as the stages see it. `Endpoints` is the real one; tests have an invented chain.
/// Every method may fail with an endpoint_*, endpoints_disagree or rpc_failed error.
class Client {
public:
    virtual ~Client() = default;
    [[nodiscard]] virtual ChainId chain() const = 0; ///< as configured; an endpoint that tells another one is refused
    /// The newest block. With several endpoints: the newest that a quorum knows by the same hash.
    virtual Task<Result<Block>> get_head() = 0;
    /// A block by number; block_unknown when it is not there (yet).
    virtual Task<Result<Block>> get_block(BlockNumber number) = 0;
    /// All calls in one Multicall3 `aggregate3` eth_call at one block hash. Results in order.
    /// With two or more endpoints the answers must agree, or endpoints_disagree. block_unknown after a reorg.
    virtual Task<Result<std::vector<CallResult>>> call_many(std::vector<Call> calls, Bytes32 block) = 0;
    /// One eth_call; call_reverted with its reason when it reverts. `block` absent: latest.
    virtual Task<Result<Bytes>> call(Message message, std::optional<Bytes32> block,
                                     std::vector<StateOverride> overrides = {}) = 0;
    /// Of the newest block; empty for an account without code.
    virtual Task<Result<Bytes>> get_code(Address address) = 0;
    virtual Task<Result<Wei>> get_balance(Address address) = 0; ///< native coin in the newest block
    /// Count of the account's transactions in the latest block, or with those waiting.
    virtual Task<Result<std::uint64_t>> get_nonce(Address address, bool pending) = 0;
    /// The same up to one block; block_unknown after a reorg.
    virtual Task<Result<std::uint64_t>> get_nonce_at(Address address, Bytes32 block) = 0;
    /// As the node measures it, without reserve; call_reverted.
    virtual Task<Result<Gas>> estimate_gas(Message message) = 0;
    /// What the `blocks` newest blocks paid; `newest` absent: up to the head.
    virtual Task<Result<FeeHistory>> get_fee_history(unsigned blocks, std::optional<BlockNumber> newest) = 0;
    /// eth_simulateV1 with traceTransfers on top of `block`; rpc_method_missing where the node lacks it.
    virtual Task<Result<std::vector<SimulatedCall>>> simulate(std::vector<Message> messages, Bytes32 block,
                                                              std::vector<StateOverride> overrides = {}) = 0;
    /// Broadcasts. The same raw bytes may be sent again at any time: the id does not change.
    virtual Task<Result<Bytes32>> send_raw(Bytes raw) = 0;
    /// The receipt, or nothing while there is none.
    virtual Task<Result<std::optional<Receipt>>> get_receipt(Bytes32 transaction) = 0;
    /// Events of a contract in blocks [from, to]; `topics` match from the first on, in their places.
    virtual Task<Result<std::vector<Log>>> get_logs(Address address, std::vector<Bytes32> topics, BlockNumber from,
                                                    BlockNumber to) = 0;
    /// Waits until the head is another block than `known`, or `seconds` pass; gives the head then.
    virtual Task<Result<Block>> wait_for_head(Bytes32 known, std::chrono::seconds timeout) = 0;
};

} // namespace ballast::chain
