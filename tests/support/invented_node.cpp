#include "support/invented_node.h"
#include "support/run_task.h"
#include <algorithm>
#include <set>

namespace ballast::tests {
namespace {

using Json = nlohmann::json;
using evm::abi::Reader;
using evm::abi::selector;
using evm::abi::Writer;

std::string quantity(const U256& value) { return format_quantity(value); }
std::string quantity(std::uint64_t value) { return fmt::format("{:#x}", value); }
Address address_in(const Json& json) { return evm::parse_address(json.get<std::string>()).value(); }
Bytes bytes_in(const Json& json) { return parse_hex(json.get<std::string>()).value(); }

Json refusal(const Error& error)
{
    if (error.code == Code::block_unknown) return make_rpc_error(-32001, "block not found");
    if (error.code == Code::rpc_method_missing) return make_rpc_error(-32601, "method not found");
    if (error.code == Code::call_reverted)
        return make_rpc_error(3, "execution reverted", std::string(error.parameter("data")));
    return make_rpc_error(-32000, std::string(code_name(error.code)));
}

Json block_json(const chain::Block& block)
{
    return {{"number", quantity(block.number.value)},
            {"hash", format_hex(block.hash)},
            {"parentHash", format_hex(block.parent)},
            {"timestamp", quantity(static_cast<std::uint64_t>(block.time.time_since_epoch().count()))},
            {"baseFeePerGas", quantity(block.base_fee.value)},
            {"gasUsed", quantity(block.gas_used.value)},
            {"gasLimit", quantity(block.gas_limit.value)}};
}

Json logs_json(const std::vector<chain::Log>& logs)
{
    Json out = Json::array();
    for (const chain::Log& log : logs) {
        Json topics = Json::array();
        for (const Bytes32& topic : log.topics)
            topics.push_back(format_hex(topic));
        out.push_back({{"address", format_hex(log.address)}, {"topics", topics}, {"data", format_hex(log.data)}});
    }
    return out;
}

Json receipt_json(const chain::Receipt& receipt)
{
    return {{"transactionHash", format_hex(receipt.transaction)},
            {"blockNumber", quantity(receipt.block.value)},
            {"blockHash", format_hex(receipt.block_hash)},
            {"transactionIndex", quantity(receipt.index)},
            {"status", receipt.success ? "0x1" : "0x0"},
            {"gasUsed", quantity(receipt.gas_used.value)},
            {"effectiveGasPrice", quantity(receipt.gas_price.value)},
            {"logs", logs_json(receipt.logs)}};
}

chain::Message message_in(const Json& json)
{
    chain::Message out;
    if (json.contains("from")) out.from = address_in(json["from"]);
    out.to = address_in(json["to"]);
    if (json.contains("value")) out.value = {parse_quantity(json["value"].get<std::string>()).value()};
    out.data = bytes_in(json["data"]);
    return out;
}

/// A block hash where one is named; nothing for "latest".
std::optional<Bytes32> block_in(const Json& json)
{
    if (!json.is_object()) return std::nullopt;
    return parse_fixed<32>(json["blockHash"].get<std::string>()).value();
}

Json simulation_json(const std::vector<chain::SimulatedCall>& calls)
{
    Json out = Json::array();
    for (const chain::SimulatedCall& each : calls)
        out.push_back({{"status", each.success ? "0x1" : "0x0"},
                       {"returnData", format_hex(each.data)},
                       {"gasUsed", quantity(each.gas_used.value)},
                       {"logs", logs_json(each.logs)}});
    return Json::array({{{"calls", out}}});
}

} // namespace

InventedNode::InventedNode(InventedChain& world) : m_world(world)
{
    serve_reads();
    serve_calls();
    serve_transactions();
    answer_all();
    m_thread = std::thread([this] { m_io.run(); });
}

InventedNode::~InventedNode()
{
    boost::asio::post(m_io, [this] {
        m_node.stop();
        m_io.stop();
    });
    m_thread.join();
}

void InventedNode::answer_all()
{
    m_node.on_message = [this](const std::string& body) -> std::optional<Reply> {
        const Json json = Json::parse(body);
        std::set<std::string> methods;
        for (const Json& question : json.is_array() ? json : Json::array({json}))
            methods.insert(question["method"]);
        ++requests[fmt::format("{}", fmt::join(methods, " "))];
        return std::nullopt;
    };
}

void InventedNode::hang()
{
    with([this] {
        m_node.on_message = [](const std::string&) { return std::optional(Reply{.body = {}, .hang = true}); };
    });
}

void InventedNode::answer()
{
    with([this] { answer_all(); });
}

void InventedNode::serve_reads()
{
    auto& methods = m_node.methods;
    methods["eth_chainId"] = [this](const Json&) { return quantity(m_world.chain().value); };
    methods["eth_blockNumber"] = [this](const Json&) { return quantity(m_world.head().number.value); };
    methods["eth_getBlockByNumber"] = [this](const Json& params) -> Json {
        if (params[0] == "latest") return block_json(m_world.head());
        const auto number = parse_quantity(params[0].get<std::string>()).value();
        const auto block = run(m_world.get_block({number.low_u64()}));
        return block ? block_json(*block) : Json();
    };
    methods["eth_getCode"] = [this](const Json& params) -> Json {
        return format_hex(run(m_world.get_code(address_in(params[0]))).value());
    };
    methods["eth_getBalance"] = [this](const Json& params) -> Json {
        return quantity(run(m_world.get_balance(address_in(params[0])))->value);
    };
    methods["eth_getTransactionCount"] = [this](const Json& params) -> Json {
        return quantity(run(m_world.get_nonce(address_in(params[0]), params[1] == "pending")).value());
    };
    methods["eth_feeHistory"] = [this](const Json& params) -> Json {
        const auto blocks = parse_quantity(params[0].get<std::string>()).value();
        const auto history = run(m_world.get_fee_history(static_cast<unsigned>(blocks.low_u64()), std::nullopt));
        Json base = Json::array(), used = Json::array(), reward = Json::array();
        for (const GasPrice& each : history->base_fees)
            base.push_back(quantity(each.value));
        for (const GasPrice& each : history->priority_fees) {
            used.push_back(0.5);
            reward.push_back({quantity(each.value)});
        }
        return {{"baseFeePerGas", base}, {"gasUsedRatio", used}, {"reward", reward}};
    };
}

Json InventedNode::call(const Json& params)
{
    static const auto k_aggregate = selector("aggregate3((address,bool,bytes)[])");
    static const auto k_number = selector("getBlockNumber()");
    chain::Message message = message_in(params[0]);
    const BytesView data(message.data);
    const auto is = [&](const evm::abi::Selector& wanted) {
        return message.to == m_world.config().multicall && data.size() >= 4 &&
               std::ranges::equal(data.first(4), wanted.bytes);
    };
    if (is(k_number)) return format_hex(Writer().number(m_world.head().number.value).finish());
    const auto block = block_in(params[1]);
    if (!is(k_aggregate)) {
        const auto answer = run(m_world.call(std::move(message), block));
        return answer ? Json(format_hex(*answer)) : refusal(answer.error());
    }
    std::vector<chain::Call> calls;
    Reader reader(data.subspan(4));
    for (Reader& each : reader.array()) {
        const Address target = each.address();
        (void)each.boolean();
        calls.push_back({target, each.bytes()});
    }
    const auto results = run(m_world.call_many(std::move(calls), block.value_or(m_world.head().hash)));
    if (!results) return refusal(results.error());
    std::vector<Writer> answers;
    for (const chain::CallResult& each : *results)
        answers.push_back(Writer().boolean(each.success).bytes(each.data));
    return format_hex(Writer().array(answers, true).finish());
}

void InventedNode::serve_calls()
{
    m_node.methods["eth_call"] = [this](const Json& params) { return call(params); };
    m_node.methods["eth_estimateGas"] = [this](const Json& params) -> Json {
        return quantity(run(m_world.estimate_gas(message_in(params[0])))->value);
    };
    m_node.methods["eth_simulateV1"] = [this](const Json& params) -> Json {
        std::vector<chain::Message> messages;
        for (const Json& each : params[0]["blockStateCalls"][0]["calls"])
            messages.push_back(message_in(each));
        const auto block = block_in(params[1]).value_or(m_world.head().hash);
        const auto calls = run(m_world.simulate(std::move(messages), block));
        return calls ? simulation_json(*calls) : refusal(calls.error());
    };
}

void InventedNode::serve_transactions()
{
    m_node.methods["eth_sendRawTransaction"] = [this](const Json& params) -> Json {
        const auto hash = run(m_world.send_raw(bytes_in(params[0])));
        return hash ? Json(format_hex(*hash)) : refusal(hash.error());
    };
    m_node.methods["eth_getTransactionReceipt"] = [this](const Json& params) -> Json {
        const auto receipt = run(m_world.get_receipt(parse_fixed<32>(params[0].get<std::string>()).value()));
        return receipt && *receipt ? receipt_json(**receipt) : Json();
    };
}

std::string format_chain_file(const chain::ChainConfig& config, const std::string& endpoint)
{
    const auto token_json = [](const Token& token) -> Json {
        return {
            {"symbol", token.symbol}, {"address", evm::format_address(token.address)}, {"decimals", token.decimals}};
    };
    Json json{{"format", 1},
              {"id", config.id.value},
              {"name", config.name},
              {"short_name", config.short_name},
              {"native", {{"symbol", config.native.symbol}, {"decimals", config.native.decimals}}},
              {"wrapped", token_json(config.wrapped)},
              {"endpoints", {endpoint}},
              {"explorer", ""},
              {"multicall", evm::format_address(config.multicall)},
              {"block_time_ms", config.block_time.count()},
              {"confirmations", config.confirmations},
              {"priority_fee_cap_mwei", (config.priority_fee_cap.value / U256(1'000'000)).low_u64()},
              {"tokens", Json::array()},
              {"feeds", Json::array()},
              {"safes", Json::array()},
              {"venues", Json::object()}};
    for (const Token& token : config.tokens)
        json["tokens"].push_back(token_json(token));
    for (const chain::Feed& feed : config.feeds) {
        const Token* token = config.find_token(feed.token);
        json["feeds"].push_back({{"token", token ? token->symbol : config.native.symbol},
                                 {"source", feed.source},
                                 {"address", evm::format_address(feed.address)},
                                 {"heartbeat_seconds", feed.heartbeat.count()},
                                 {"deviation_bps", feed.deviation.value}});
    }
    for (const chain::SafeDeployment& each : config.safes)
        json["safes"].push_back({{"version", each.version},
                                 {"multi_send_call_only", evm::format_address(each.multi_send_call_only)},
                                 {"simulate_tx_accessor", evm::format_address(each.simulate_tx_accessor)},
                                 {"fallback_handler", evm::format_address(each.fallback_handler)}});
    for (const auto& [venue, deployment] : config.venues) {
        json["venues"][venue] = Json::object();
        for (const auto& [role, address] : deployment)
            json["venues"][venue][role] = evm::format_address(address);
    }
    return json.dump(2);
}

} // namespace ballast::tests
