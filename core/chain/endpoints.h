#pragma once
#include "chain/chain_config.h"
#include "chain/client.h"
#include "chain/health.h"
#include "chain/node.h"

namespace ballast::chain {

struct EndpointGroup;

/// A chain through one or more endpoints. With two or more, every number that enters a plan (heads, pinned reads,
/// balances, base fees, receipts) must be told alike by two of them, else endpoints_disagree names both and the matter.
/// Lives on one executor. Ending it, or `cancel`, makes everything that waits fail with `cancelled` soon.
class Endpoints final : public Client {
public:
    /// `group` is shared with coroutines that outlive this object; `make_endpoints` is the usual way.
    explicit Endpoints(std::shared_ptr<EndpointGroup> group);
    ~Endpoints() override;
    Endpoints(const Endpoints&) = delete;
    Endpoints& operator=(const Endpoints&) = delete;

    ChainId chain() const override;
    Task<Result<Block>> get_head() override;
    Task<Result<Block>> get_block(BlockNumber number) override;
    Task<Result<std::vector<CallResult>>> call_many(std::vector<Call> calls, Bytes32 block) override;
    Task<Result<Bytes>> call(Message message, std::optional<Bytes32> block,
                             std::vector<StateOverride> overrides = {}) override;
    Task<Result<Bytes>> get_code(Address address) override;
    Task<Result<Wei>> get_balance(Address address) override;
    Task<Result<std::uint64_t>> get_nonce(Address address, bool pending) override;
    Task<Result<std::uint64_t>> get_nonce_at(Address address, Bytes32 block) override;
    Task<Result<Gas>> estimate_gas(Message message) override;
    Task<Result<FeeHistory>> get_fee_history(unsigned blocks, std::optional<BlockNumber> newest) override;
    Task<Result<std::vector<SimulatedCall>>> simulate(std::vector<Message> messages, Bytes32 block,
                                                      std::vector<StateOverride> overrides = {}) override;
    Task<Result<Bytes32>> send_raw(Bytes raw) override;
    Task<Result<std::optional<Receipt>>> get_receipt(Bytes32 transaction) override;
    Task<Result<std::vector<Log>>> get_logs(Address address, std::vector<Bytes32> topics, BlockNumber from,
                                            BlockNumber to) override;
    Task<Result<Block>> wait_for_head(Bytes32 known, std::chrono::seconds timeout) override;

    /// Asks every endpoint for its chain id, a real eth_call and its head, whatever rest it was given.
    Task<Result<void>> probe();
    /// One entry per endpoint, in the order of the configuration.
    [[nodiscard]] std::vector<EndpointHealth> health() const;
    /// Aborts everything that waits. Later calls fail with `cancelled`.
    void cancel();

private:
    std::shared_ptr<EndpointGroup> m_group;
};

/// Endpoints of a chain at these addresses; without any, those of the chain's file. Nothing is asked yet.
/// Fails with endpoint_none, or endpoint_malformed [number, why] for an address that cannot be read.
[[nodiscard]] Result<std::unique_ptr<Endpoints>> make_endpoints(const boost::asio::any_io_executor& executor,
                                                                const ChainConfig& config,
                                                                std::vector<std::string> urls = {},
                                                                const EndpointOptions& options = {});

} // namespace ballast::chain
