#include "chain/codec.h"
#include <nlohmann/json.hpp>

namespace ballast::chain::codec {
namespace {
using Json = nlohmann::json;

// Reads fields of an object; the first that is wrong is remembered, later reads give zeros.
class Fields {
public:
    explicit Fields(const Json& object) : m_object(object)
    {
        if (!object.is_object()) m_bad = "an object";
    }
    U256 quantity(const char* name) { return read(name, parse_quantity); }
    std::uint64_t u64(const char* name)
    {
        const U256 value = quantity(name);
        if (!value.fits_u64()) note(name);
        return value.low_u64();
    }
    Bytes bytes(const char* name) { return read(name, parse_hex); }
    Bytes32 hash(const char* name) { return read(name, parse_fixed<32>); }
    Address address(const char* name) { return read(name, evm::parse_address); }
    const Json& list(const char* name)
    {
        static const Json k_empty = Json::array();
        const auto at = m_object.is_object() ? m_object.find(name) : m_object.end();
        if (m_object.is_object() && at != m_object.end() && at->is_array()) return *at;
        note(name);
        return k_empty;
    }
    bool has(const char* name) const
    {
        if (!m_object.is_object()) return false;
        const auto at = m_object.find(name);
        return at != m_object.end() && !at->is_null();
    }
    void note(const std::string& name)
    {
        if (m_bad.empty()) m_bad = name;
    }
    Result<void> finish() const
    {
        if (m_bad.empty()) return {};
        return fail(Code::endpoint_garbage, Stage::chain, {{"why", "the answer lacks or misstates " + m_bad}});
    }

private:
    template <class Parse>
    auto read(const char* name, Parse parse) -> typename decltype(parse(std::string_view()))::value_type
    {
        if (has(name) && m_object[name].is_string())
            if (auto value = parse(m_object[name].get_ref<const std::string&>())) return *value;
        note(name);
        return {};
    }
    const Json& m_object;
    std::string m_bad;
};

std::unexpected<Error> garbage(std::string why)
{
    return fail(Code::endpoint_garbage, Stage::chain, {{"why", std::move(why)}});
}

Result<std::string> string_in(const Json& json)
{
    if (!json.is_string()) return garbage("the answer is no text");
    return json.get<std::string>();
}

Json parse(const std::string& text) { return Json::parse(text, nullptr, false); }

template <class Parse>
auto parse_string(const std::string& json, Parse parse_text, const char* what)
    -> decltype(parse_text(std::string_view()))
{
    BALLAST_TRY(text, string_in(parse(json)));
    auto value = parse_text(std::string_view(text));
    if (!value) return garbage(std::string("the answer is no ") + what);
    return value;
}

Result<Log> log_in(const Json& json)
{
    Fields fields(json);
    Log log;
    log.address = fields.address("address");
    log.data = fields.bytes("data");
    for (const Json& topic : fields.list("topics")) {
        auto word =
            topic.is_string() ? parse_fixed<32>(topic.get_ref<const std::string&>()) : Result<Bytes32>(garbage(""));
        if (!word) return garbage("a log's topic is no word");
        log.topics.push_back(*word);
    }
    if (fields.has("blockNumber")) log.block = {fields.u64("blockNumber")};
    BALLAST_CHECK(fields.finish());
    return log;
}

Result<std::vector<Log>> logs_in(const Json& list)
{
    if (!list.is_array()) return garbage("the logs are no list");
    std::vector<Log> logs;
    for (const Json& each : list) {
        BALLAST_TRY(log, log_in(each));
        logs.push_back(std::move(log));
    }
    return logs;
}

Result<SimulatedCall> simulated_in(const Json& json)
{
    Fields fields(json);
    SimulatedCall call;
    call.success = fields.u64("status") == 1;
    call.data = fields.bytes("returnData");
    call.gas_used = {fields.u64("gasUsed")};
    BALLAST_CHECK(fields.finish());
    // A failed call carries its revert bytes in the error of some nodes, in returnData of others.
    if (!call.success && call.data.empty() && fields.has("error")) {
        Fields error(json["error"]);
        if (error.has("data")) call.data = error.bytes("data");
    }
    if (fields.has("logs")) {
        BALLAST_TRY(logs, logs_in(json["logs"]));
        call.logs = std::move(logs);
    }
    return call;
}

} // namespace

bool is_null(const std::string& json) { return json == "null"; }

Result<std::string> read_text(const std::string& json) { return string_in(parse(json)); }

Result<U256> read_quantity(const std::string& json) { return parse_string(json, parse_quantity, "quantity"); }

Result<std::uint64_t> read_u64(const std::string& json)
{
    BALLAST_TRY(value, read_quantity(json));
    if (!value.fits_u64()) return garbage("the answer is larger than 64 bits");
    return value.low_u64();
}

Result<Bytes> read_bytes(const std::string& json) { return parse_string(json, parse_hex, "hex"); }
Result<Bytes32> read_hash(const std::string& json) { return parse_string(json, parse_fixed<32>, "hash"); }

Result<Block> read_block(const std::string& text)
{
    const Json json = parse(text);
    if (json.is_null()) return fail(Code::block_unknown, Stage::chain);
    Fields fields(json);
    Block block;
    block.number = {fields.u64("number")};
    block.hash = fields.hash("hash");
    block.parent = fields.hash("parentHash");
    block.time = Time(std::chrono::seconds(static_cast<std::int64_t>(fields.u64("timestamp") & 0xff'ffff'ffff)));
    // Chains before EIP-1559 have none.
    if (fields.has("baseFeePerGas")) block.base_fee = {fields.quantity("baseFeePerGas")};
    block.gas_used = {fields.u64("gasUsed")};
    block.gas_limit = {fields.u64("gasLimit")};
    BALLAST_CHECK(fields.finish());
    return block;
}

Result<std::optional<Receipt>> read_receipt(const std::string& text)
{
    const Json json = parse(text);
    if (json.is_null()) return std::optional<Receipt>();
    Fields fields(json);
    // Some nodes show a receipt without a block for a transaction that still waits.
    if (json.is_object() && !fields.has("blockHash")) return std::optional<Receipt>();
    Receipt receipt;
    receipt.transaction = fields.hash("transactionHash");
    receipt.block = {fields.u64("blockNumber")};
    receipt.block_hash = fields.hash("blockHash");
    receipt.index = fields.u64("transactionIndex");
    receipt.success = fields.u64("status") == 1;
    receipt.gas_used = {fields.u64("gasUsed")};
    if (fields.has("effectiveGasPrice")) receipt.gas_price = {fields.quantity("effectiveGasPrice")};
    BALLAST_TRY(logs, logs_in(fields.list("logs")));
    receipt.logs = std::move(logs);
    BALLAST_CHECK(fields.finish());
    return std::optional(std::move(receipt));
}

Result<std::vector<Log>> read_logs(const std::string& json) { return logs_in(parse(json)); }

Result<FeeHistory> read_fee_history(const std::string& text)
{
    const Json json = parse(text);
    Fields fields(json);
    FeeHistory history;
    const auto number = [&](const Json& each, const char* name) -> GasPrice {
        auto value = each.is_string() ? parse_quantity(each.get_ref<const std::string&>()) : Result<U256>(garbage(""));
        if (!value) fields.note(name);
        return value ? GasPrice{*value} : GasPrice{};
    };
    for (const Json& each : fields.list("baseFeePerGas"))
        history.base_fees.push_back(number(each, "baseFeePerGas"));
    const Json& used = fields.list("gasUsedRatio");
    if (fields.has("reward")) {
        std::size_t index = 0;
        for (const Json& row : fields.list("reward")) {
            const bool empty = index < used.size() && used[index].is_number() && used[index].get<double>() == 0;
            ++index;
            if (empty) continue; // an empty block says nothing about what inclusion costs
            if (!row.is_array() || row.empty()) return garbage("the answer misstates reward");
            history.priority_fees.push_back(number(row[0], "reward"));
        }
    }
    BALLAST_CHECK(fields.finish());
    if (history.base_fees.empty()) return garbage("the fee history is empty");
    return history;
}

Result<std::vector<SimulatedCall>> read_simulation(const std::string& text, std::size_t calls)
{
    const Json json = parse(text);
    if (!json.is_array() || json.size() != 1) return garbage("the simulation is no single block");
    Fields fields(json[0]);
    std::vector<SimulatedCall> out;
    for (const Json& each : fields.list("calls")) {
        BALLAST_TRY(call, simulated_in(each));
        out.push_back(std::move(call));
    }
    BALLAST_CHECK(fields.finish());
    if (out.size() != calls) return garbage("another number of simulated calls than asked");
    return out;
}

bool is_new_head(const std::string& message)
{
    const Json json = parse(message);
    return json.is_object() && json.contains("method") && json["method"] == "eth_subscription";
}

} // namespace ballast::chain::codec
