#pragma once
#include "chain/chain_config.h"
#include "chain/client.h"
#include "evm/abi.h"
#include "safe/safe.h"
#include <functional>
#include <utility>

namespace ballast::tests {

/// A chain in memory for whole stories: `world.set_price("WETH", 1600).advance(1h)`. It answers reads as the real
/// contracts would, in ABI bytes, from the present state, whatever block is named, as long as that block is on the
/// chain; only the feeds answer as they stood when a later block was made. A sent transaction is mined by the next
/// `advance`.
class InventedChain final : public chain::Client {
public:
    using Answer = std::function<chain::CallResult(BytesView arguments)>;
    /// What becomes of a sent transaction; status, gas used and logs are taken, the rest is filled in.
    using Send = std::function<Result<chain::Receipt>(BytesView raw)>;
    using Simulate = std::function<Result<std::vector<chain::SimulatedCall>>(const std::vector<chain::Message>&)>;

    InventedChain();
    /// Ethereum's id and tokens (ETH, WETH, USDC, DAI, WBTC), feeds of a one-hour heartbeat and 0.5 % deviation, one v2
    /// and one v3 exchange, Safe 1.4.1. May be changed before a reader is made from it.
    [[nodiscard]] chain::ChainConfig& config() { return m_config; }
    /// A token by its symbol; it must exist.
    [[nodiscard]] Token token(std::string_view symbol) const;
    [[nodiscard]] const chain::Block& head() const { return m_blocks.back(); }
    [[nodiscard]] Time now() const { return head().time; }

    // -- the world
    /// Time passes and a block is made.
    InventedChain& advance(std::chrono::seconds time);
    /// The newest blocks are replaced by others of the same height.
    InventedChain& reorg(unsigned depth = 1);
    /// Raw units; of the native coin for the zero address.
    InventedChain& set_balance(const Address& owner, const Address& token, const U256& raw);
    InventedChain& set_allowance(const Address& owner, const Address& token, const Address& spender, const U256& raw);
    /// The feed's new answer, as of now.
    InventedChain& set_price(std::string_view symbol, double dollars);
    InventedChain& set_base_fee(std::uint64_t wei);
    Address add_v2_pool(std::string_view first, std::string_view second, const U256& first_raw, const U256& second_raw);
    /// One position over the whole range. `tick` is of the pool's own order of tokens (ascending by address).
    Address add_v3_pool(std::string_view first, std::string_view second, unsigned fee_pips, int tick,
                        const U256& liquidity);
    InventedChain& move_v3_pool(const Address& pool, int tick);
    InventedChain& set_safe(const Address& safe, safe::SafeState state);
    InventedChain& set_code(const Address& address, Bytes code);
    /// Any other contract: the answer to one function.
    InventedChain& answer(const Address& contract, std::string_view signature, Answer answer);

    // -- what goes wrong, and what is sent
    /// The next request of any kind fails with this.
    InventedChain& fail_next(Error error);
    InventedChain& on_send(Send send);
    InventedChain& on_simulate(Simulate simulate);
    /// Sizes of the multicalls asked so far.
    [[nodiscard]] const std::vector<std::size_t>& multicalls() const { return m_multicalls; }
    [[nodiscard]] const std::vector<Bytes>& sent() const { return m_sent; }

    ChainId chain() const override { return m_config.id; }
    Task<Result<chain::Block>> get_head() override;
    Task<Result<chain::Block>> get_block(BlockNumber number) override;
    Task<Result<std::vector<chain::CallResult>>> call_many(std::vector<chain::Call> calls, Bytes32 block) override;
    Task<Result<Bytes>> call(chain::Message message, std::optional<Bytes32> block,
                             std::vector<chain::StateOverride> overrides = {}) override;
    Task<Result<Bytes>> get_code(Address address) override;
    Task<Result<Wei>> get_balance(Address address) override;
    Task<Result<std::uint64_t>> get_nonce(Address address, bool pending) override;
    Task<Result<std::uint64_t>> get_nonce_at(Address address, Bytes32 block) override;
    Task<Result<Gas>> estimate_gas(chain::Message message) override;
    Task<Result<chain::FeeHistory>> get_fee_history(unsigned blocks, std::optional<BlockNumber> newest) override;
    Task<Result<std::vector<chain::SimulatedCall>>> simulate(std::vector<chain::Message> messages, Bytes32 block,
                                                             std::vector<chain::StateOverride> overrides = {}) override;
    Task<Result<Bytes32>> send_raw(Bytes raw) override;
    Task<Result<std::optional<chain::Receipt>>> get_receipt(Bytes32 transaction) override;
    Task<Result<std::vector<chain::Log>>> get_logs(Address address, std::vector<Bytes32> topics, BlockNumber from,
                                                   BlockNumber to) override;
    /// Never sleeps: when the head is still `known`, one block's time passes in the story.
    Task<Result<chain::Block>> wait_for_head(Bytes32 known, std::chrono::seconds timeout) override;

private:
    struct V3 {
        int tick = 0;
        int spacing = 0;
        U256 liquidity;
    };
    struct Quote {
        U256 answer;
        Time updated;
    };
    void add_token(Token token, std::uint8_t feed);
    void add_factories();
    void append_block(std::chrono::seconds time);
    [[nodiscard]] bool knows(const Bytes32& block) const;
    [[nodiscard]] chain::CallResult ask(const Address& target, BytesView data) const;
    [[nodiscard]] std::optional<Error> take_failure() { return std::exchange(m_failure, std::nullopt); }

    chain::ChainConfig m_config;
    std::vector<chain::Block> m_blocks;
    std::uint64_t m_fork = 0;
    std::uint64_t m_base_fee = 10'000'000'000;
    std::map<std::pair<Address, Address>, U256> m_balances;             ///< owner, token
    std::map<std::tuple<Address, Address, Address>, U256> m_allowances; ///< owner, token, spender
    std::map<Address, Quote> m_quotes;                                  ///< by feed
    std::map<Bytes32, std::map<Address, Quote>> m_past_quotes;          ///< by block, of those before the head
    std::map<std::tuple<Address, Address, unsigned>, Address> m_pools;  ///< tokens ascending, fee; 0 is v2
    std::map<Address, V3> m_v3;
    std::map<Address, Bytes> m_codes;
    std::map<std::pair<Address, evm::abi::Selector>, Answer> m_answers;
    std::map<Address, std::uint64_t> m_nonces;
    std::optional<Error> m_failure;
    Send m_send;
    Simulate m_simulate;
    std::vector<std::size_t> m_multicalls;
    std::vector<Bytes> m_sent;
    std::vector<chain::Receipt> m_waiting;
    std::map<Bytes32, chain::Receipt> m_receipts;
};

/// An address that is easy to tell apart: all zeros but the last byte and a mark in the first.
[[nodiscard]] Address invented_address(std::uint8_t kind, std::uint8_t number);

} // namespace ballast::tests
