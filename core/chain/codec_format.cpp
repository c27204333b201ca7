#include "chain/codec.h"

// Written by hand: every value here is hex or a fixed word, so there is nothing to escape.
namespace ballast::chain::codec {
namespace {

template <class Range, class Format>
std::string join(const Range& range, Format format)
{
    std::string out;
    for (const auto& each : range) {
        if (!out.empty()) out += ',';
        out += format(each);
    }
    return out;
}

std::string format_override(const StateOverride& each)
{
    std::string fields;
    const auto add = [&](std::string_view name, const std::string& value) {
        if (!fields.empty()) fields += ',';
        fields += quote(name) + ":" + value;
    };
    if (each.balance) add("balance", quote(format_quantity(each.balance->value)));
    if (each.code) add("code", quote(format_hex(*each.code)));
    if (!each.slots.empty())
        add("stateDiff", "{" + join(each.slots, [](const auto& slot) {
                             return quote(format_hex(slot.first)) + ":" + quote(format_hex(slot.second));
                         }) + "}");
    return quote(format_hex(each.account)) + ":{" + fields + "}";
}

} // namespace

std::string quote(std::string_view text) { return fmt::format("\"{}\"", text); }

std::string format_block(const std::optional<Bytes32>& block)
{
    if (!block) return quote("latest");
    return fmt::format(R"({{"blockHash":"{}","requireCanonical":true}})", format_hex(*block));
}

std::string format_message(const Message& message)
{
    std::string out =
        fmt::format(R"({{"from":"{}","to":"{}","value":"{}","data":"{}")", format_hex(message.from),
                    format_hex(message.to), format_quantity(message.value.value), format_hex(message.data));
    if (message.gas) out += fmt::format(R"(,"gas":"{:#x}")", message.gas->value);
    return out + "}";
}

std::string format_overrides(std::span<const StateOverride> overrides)
{
    return "{" + join(overrides, format_override) + "}";
}

std::string format_simulation(std::span<const Message> messages, const Bytes32& block,
                              std::span<const StateOverride> overrides)
{
    return fmt::format(R"([{{"blockStateCalls":[{{"stateOverrides":{},"calls":[{}]}}],"traceTransfers":true}},{}])",
                       format_overrides(overrides), join(messages, format_message), format_block(block));
}

std::string format_log_filter(const Address& address, std::span<const Bytes32> topics, BlockNumber from, BlockNumber to)
{
    return fmt::format(R"([{{"address":"{}","topics":[{}],"fromBlock":"{:#x}","toBlock":"{:#x}"}}])",
                       format_hex(address), join(topics, [](const Bytes32& topic) { return quote(format_hex(topic)); }),
                       from.value, to.value);
}

} // namespace ballast::chain::codec
