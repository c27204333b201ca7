#include "chain/endpoints.h"
#include "base/task.h"
#include "chain/agreement.h"
#include "chain/endpoint_group.h"
#include "chain/fees.h"
#include "chain/multicall.h"

namespace ballast::chain {
namespace {

std::string address_at(const Address& address, const std::string& block)
{
    return "[" + codec::quote(format_hex(address)) + "," + block + "]";
}

bool same_results(const std::vector<CallResult>& a, const std::vector<CallResult>& b)
{
    return std::ranges::equal(
        a, b, [](const CallResult& x, const CallResult& y) { return x.success == y.success && x.data == y.data; });
}

bool same_receipt(const Receipt& a, const Receipt& b)
{
    return a.transaction == b.transaction && a.block == b.block && a.success == b.success && a.gas_used == b.gas_used &&
           a.gas_price == b.gas_price && a.logs == b.logs;
}

Read<std::vector<CallResult>> multicall_read(const EndpointGroup& group, std::span<const Call> calls, Bytes32 block)
{
    Message message;
    message.to = group.multicall;
    message.data = encode_aggregate3(calls);
    const std::string params = "[" + codec::format_message(message) + "," + codec::format_block(block) + "]";
    Read<std::vector<CallResult>> read;
    read.question = {"eth_call", params};
    read.decode = [count = calls.size()](const std::string& json) -> Result<std::vector<CallResult>> {
        BALLAST_TRY(bytes, codec::read_bytes(json));
        return decode_aggregate3(bytes, count);
    };
    read.same = same_results;
    read.what = fmt::format("{} reads at block {}", calls.size(), format_hex(block));
    return read;
}

Task<Result<std::vector<CallResult>>> many(GroupPtr group, std::vector<Call> calls, Bytes32 block)
{
    std::vector<CallResult> all;
    std::span<const Call> rest(calls);
    for (const std::size_t size : split_calls(calls, group->options.max_multicall_bytes)) {
        auto read = multicall_read(*group, rest.first(size), block);
        auto part = co_await ask_agreed(group, std::move(read));
        if (!part) co_return std::unexpected(std::move(part).error());
        std::ranges::move(*part, std::back_inserter(all));
        rest = rest.subspan(size);
    }
    co_return all;
}

// Unpinned numbers differ between endpoints for honest reasons, so with several the block is agreed on first.
Task<Result<std::string>> agreed_tag(GroupPtr group)
{
    if (group->nodes.size() == 1) co_return codec::format_block(std::nullopt);
    auto head = co_await agreed_head(group);
    if (!head) co_return std::unexpected(std::move(head).error());
    co_return codec::format_block(head->hash);
}

template <class T>
Read<T> account_read(const std::string& method, const Address& address, const std::string& tag, Decode<T> decode)
{
    Read<T> read{{method, address_at(address, tag)}, decode, std::equal_to<T>()};
    read.what = method + " of " + evm::format_address(address);
    return read;
}

template <class T>
Task<Result<T>> at_agreed_block(GroupPtr group, std::string method, Address address, Decode<T> decode)
{
    auto tag = co_await agreed_tag(group);
    if (!tag) co_return std::unexpected(std::move(tag).error());
    auto value = co_await ask_agreed(group, account_read(method, address, *tag, decode));
    co_return value;
}

Task<Result<FeeHistory>> fee_history(GroupPtr group, unsigned blocks, std::optional<BlockNumber> newest)
{
    if (!newest && group->nodes.size() > 1) {
        auto head = co_await agreed_head(group);
        if (!head) co_return std::unexpected(std::move(head).error());
        newest = head->number;
    }
    const std::string tag = newest ? fmt::format("{:#x}", newest->value) : "latest";
    Read<FeeHistory> read;
    read.question = {"eth_feeHistory", fmt::format(R"(["{:#x}","{}",[50]])", blocks, tag)};
    read.decode = codec::read_fee_history;
    read.same = [](const FeeHistory& a, const FeeHistory& b) { return is_alike(a, b); };
    read.merge = [](FeeHistory a, FeeHistory b) { return merge(std::move(a), std::move(b)); };
    read.what = "base fees";
    auto history = co_await ask_agreed(group, std::move(read));
    if (!history && history.error().code == Code::rpc_method_missing) {
        // The last block says what the next one's base fee is; what others paid on top is not known.
        Result<Block> head = std::unexpected(history.error());
        if (newest)
            head = co_await agreed_block(group, *newest);
        else
            head = co_await agreed_head(group);
        if (!head) co_return std::unexpected(std::move(head).error());
        co_return FeeHistory{{head->base_fee, next_base_fee(*head)}, {}};
    }
    if (!history) co_return history;
    co_return cap_priority_fees(std::move(*history), group->priority_fee_cap);
}

Task<Result<Bytes>> one_call(GroupPtr group, Message message, std::optional<Bytes32> block,
                             std::vector<StateOverride> overrides)
{
    std::string tag = codec::format_block(block);
    if (!block) {
        auto agreed = co_await agreed_tag(group);
        if (!agreed) co_return std::unexpected(std::move(agreed).error());
        tag = std::move(*agreed);
    }
    std::string params = "[" + codec::format_message(message) + "," + tag;
    if (!overrides.empty()) params += "," + codec::format_overrides(overrides);
    Read<Bytes> read{{"eth_call", params + "]"}, codec::read_bytes, std::equal_to<Bytes>()};
    read.what = "call of " + evm::format_address(message.to);
    auto bytes = co_await ask_agreed(group, std::move(read));
    co_return bytes;
}

Task<Result<std::optional<Receipt>>> receipt(GroupPtr group, Bytes32 id)
{
    using Maybe = std::optional<Receipt>;
    Read<Maybe> read;
    read.question = {"eth_getTransactionReceipt", "[" + codec::quote(format_hex(id)) + "]"};
    read.decode = codec::read_receipt;
    read.what = "receipt " + format_hex(id);
    // One endpoint may be a block behind, or on the other side of a fork: then the receipt is not there yet.
    auto shared = std::make_shared<bool>(true);
    read.same = [shared](const Maybe& a, const Maybe& b) {
        *shared = a && b && a->block_hash == b->block_hash;
        return !*shared || same_receipt(*a, *b);
    };
    auto found = co_await ask_agreed(group, read);
    if (found && !*shared) co_return Maybe();
    co_return found;
}

Task<Result<void>> probe_all(GroupPtr group)
{
    std::vector<Task<Result<void>>> tasks;
    for (const NodePtr& node : group->nodes)
        tasks.push_back(node->probe());
    auto results = co_await join(std::move(tasks));
    for (auto& result : results)
        if (result) co_return result;
    co_return std::move(results.front());
}

} // namespace

Endpoints::Endpoints(std::shared_ptr<EndpointGroup> group) : m_group(std::move(group)) {}
Endpoints::~Endpoints() { m_group->cancel(); }
ChainId Endpoints::chain() const { return m_group->chain; }
void Endpoints::cancel() { m_group->cancel(); }
Task<Result<void>> Endpoints::probe() { return probe_all(m_group); }

std::vector<EndpointHealth> Endpoints::health() const
{
    std::vector<EndpointHealth> out;
    for (const NodePtr& node : m_group->nodes)
        out.push_back(node->health());
    return out;
}

Task<Result<Block>> Endpoints::get_head() { return agreed_head(m_group); }
Task<Result<Block>> Endpoints::get_block(BlockNumber number) { return agreed_block(m_group, number); }

Task<Result<std::vector<CallResult>>> Endpoints::call_many(std::vector<Call> calls, Bytes32 block)
{
    return many(m_group, std::move(calls), block);
}

Task<Result<Bytes>> Endpoints::call(Message message, std::optional<Bytes32> block, std::vector<StateOverride> overrides)
{
    return one_call(m_group, std::move(message), block, std::move(overrides));
}

Task<Result<Bytes>> Endpoints::get_code(Address address)
{
    return at_agreed_block<Bytes>(m_group, "eth_getCode", address, codec::read_bytes);
}

Task<Result<Wei>> Endpoints::get_balance(Address address)
{
    return at_agreed_block<Wei>(m_group, "eth_getBalance", address, [](const std::string& json) -> Result<Wei> {
        BALLAST_TRY(value, codec::read_quantity(json));
        return Wei{value};
    });
}

Task<Result<std::uint64_t>> Endpoints::get_nonce(Address address, bool pending)
{
    if (!pending) return at_agreed_block<std::uint64_t>(m_group, "eth_getTransactionCount", address, codec::read_u64);
    Read<std::uint64_t> read{{"eth_getTransactionCount", address_at(address, codec::quote("pending"))},
                             codec::read_u64};
    read.same = is_alike_pending;
    read.merge = [](std::uint64_t a, std::uint64_t b) { return std::max(a, b); };
    read.what = "waiting transactions of " + evm::format_address(address);
    return ask_agreed(m_group, std::move(read));
}

Task<Result<std::uint64_t>> Endpoints::get_nonce_at(Address address, Bytes32 block)
{
    return ask_agreed(m_group, account_read<std::uint64_t>("eth_getTransactionCount", address,
                                                           codec::format_block(block), codec::read_u64));
}

Task<Result<Gas>> Endpoints::estimate_gas(Message message)
{
    Read<Gas> read;
    read.question = {"eth_estimateGas", "[" + codec::format_message(message) + "]"};
    read.decode = [](const std::string& json) -> Result<Gas> {
        BALLAST_TRY(value, codec::read_u64(json));
        return Gas{value};
    };
    read.same = [](const Gas& a, const Gas& b) { return is_alike(a, b); };
    read.merge = [](Gas a, Gas b) { return std::max(a, b); };
    read.what = "gas of a call of " + evm::format_address(message.to);
    return ask_agreed(m_group, std::move(read));
}

Task<Result<FeeHistory>> Endpoints::get_fee_history(unsigned blocks, std::optional<BlockNumber> newest)
{
    return fee_history(m_group, blocks, newest);
}

Task<Result<std::vector<SimulatedCall>>> Endpoints::simulate(std::vector<Message> messages, Bytes32 block,
                                                             std::vector<StateOverride> overrides)
{
    Read<std::vector<SimulatedCall>> read;
    read.question = {"eth_simulateV1", codec::format_simulation(messages, block, overrides)};
    read.decode = [count = messages.size()](const std::string& json) { return codec::read_simulation(json, count); };
    using Calls = std::vector<SimulatedCall>;
    read.same = [](const Calls& a, const Calls& b) { return is_alike(a, b); };
    read.merge = [](Calls a, const Calls& b) { return merge(std::move(a), b); };
    read.what = "simulation at block " + format_hex(block);
    return ask_agreed(m_group, std::move(read));
}

Task<Result<Bytes32>> Endpoints::send_raw(Bytes raw) { return broadcast(m_group, std::move(raw)); }
Task<Result<std::optional<Receipt>>> Endpoints::get_receipt(Bytes32 transaction)
{
    return receipt(m_group, transaction);
}

Task<Result<std::vector<Log>>> Endpoints::get_logs(Address address, std::vector<Bytes32> topics, BlockNumber from,
                                                   BlockNumber to)
{
    Read<std::vector<Log>> read;
    read.question = {"eth_getLogs", codec::format_log_filter(address, topics, from, to)};
    read.decode = codec::read_logs;
    read.same = std::equal_to<std::vector<Log>>();
    read.what = "events of " + evm::format_address(address);
    return ask_agreed(m_group, std::move(read));
}

Task<Result<Block>> Endpoints::wait_for_head(Bytes32 known, std::chrono::seconds timeout)
{
    return next_head(m_group, known, timeout);
}

Result<std::unique_ptr<Endpoints>> make_endpoints(const boost::asio::any_io_executor& executor,
                                                  const ChainConfig& config, std::vector<std::string> urls,
                                                  const EndpointOptions& options)
{
    if (urls.empty()) urls = config.endpoints;
    if (urls.empty()) return fail(Code::endpoint_none, Stage::chain, {{"chain", config.name}});
    auto group = std::make_shared<EndpointGroup>();
    group->executor = executor;
    group->chain = config.id;
    group->multicall = config.multicall;
    group->block_time = config.block_time;
    group->priority_fee_cap = config.priority_fee_cap;
    group->options = options;
    for (std::size_t i = 0; i < urls.size(); ++i) {
        auto url = transport::parse_url(urls[i]);
        if (!url) {
            url.error().parameters.push_back({"number", std::to_string(i + 1)}); // the text may hold a key
            return std::unexpected(url.error());
        }
        group->nodes.push_back(std::make_shared<Node>(
            executor, *url, ChainIdentity{config.id, config.multicall, config.genesis}, options));
    }
    return std::make_unique<Endpoints>(std::move(group));
}

} // namespace ballast::chain
