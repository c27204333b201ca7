#include "app/decode_json.h"
#include "base/clock.h"
#include "chain/chain_files.h"
#include "evm/abi.h"
#include "evm/transaction.h"
#include "safe/safe.h"
#include "venue/venue.h"
#include <nlohmann/json.hpp>

namespace ballast::app {
namespace {

using nlohmann::json;
namespace abi = evm::abi;

constexpr unsigned k_most_levels = 8; // calls inside calls

/// Functions that a treasury's transactions are made of: ERC-20, WETH9, Safe 1.3.0 and 1.4.1, MultiSend.
constexpr std::string_view k_known[] = {
    "approve(address spender,uint256 amount)",
    "transfer(address to,uint256 amount)",
    "transferFrom(address from,address to,uint256 amount)",
    "deposit()",
    "withdraw(uint256 amount)",
    "multiSend(bytes transactions)",
    "execTransaction(address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 baseGas,"
    "uint256 gasPrice,address gasToken,address refundReceiver,bytes signatures)",
    "addOwnerWithThreshold(address owner,uint256 threshold)",
    "removeOwner(address previousOwner,address owner,uint256 threshold)",
    "swapOwner(address previousOwner,address oldOwner,address newOwner)",
    "changeThreshold(uint256 threshold)",
    "enableModule(address module)",
    "disableModule(address previousModule,address module)",
    "setGuard(address guard)",
    "setFallbackHandler(address handler)",
};

std::unexpected<Error> unreadable(std::string why)
{
    return fail(Code::input_unreadable, Stage::base, {{"why", std::move(why)}});
}

/// Numbers as decimal text: JSON's own have too few digits.
json value_json(const abi::Type& type, const abi::Value& value)
{
    using Kind = abi::Type::Kind;
    switch (type.kind) {
    case Kind::number: return format_decimal(std::get<U256>(value.value));
    case Kind::signed_number: {
        const U256& word = std::get<U256>(value.value);
        return word.bit(255) ? "-" + format_decimal(~word + U256(1)) : format_decimal(word);
    }
    case Kind::address: return evm::format_address(std::get<Address>(value.value));
    case Kind::boolean: return std::get<bool>(value.value);
    case Kind::fixed_bytes:
    case Kind::bytes: return format_hex(std::get<Bytes>(value.value));
    case Kind::text: return std::get<std::string>(value.value);
    case Kind::array:
    case Kind::tuple: break;
    }
    json out = json::array();
    const auto& inner = std::get<std::vector<abi::Value>>(value.value);
    for (std::size_t i = 0; i < inner.size(); ++i)
        out.push_back(value_json(type.inner[type.kind == Kind::array ? 0 : i], inner[i]));
    return out;
}

Result<json> by_signature(BytesView data, std::string_view text)
{
    const auto parsed = abi::parse_signature(text);
    if (!parsed) return unreadable(std::string(parsed.error().parameter("why")));
    const auto selector = abi::selector(parsed->name + abi::format_type(parsed->arguments));
    if (data.size() < 4 || !std::ranges::equal(data.first(4), selector.bytes))
        return unreadable("the bytes are no call of " + parsed->name);
    const auto values = abi::decode(parsed->arguments, data.subspan(4));
    if (!values) return unreadable(fmt::format("{}: {}", parsed->name, std::string(values.error().parameter("why"))));
    json arguments = json::array();
    const auto& each = std::get<std::vector<abi::Value>>(values->value);
    for (std::size_t i = 0; i < each.size(); ++i)
        arguments.push_back({{"name", parsed->arguments.names[i]},
                             {"type", abi::format_type(parsed->arguments.inner[i])},
                             {"value", value_json(parsed->arguments.inner[i], each[i])}});
    return json{{"function", parsed->name}, {"arguments", arguments}};
}

json swap_json(const venue::Venue& venue, const venue::Venue::DecodedSwap& swap)
{
    json tokens = json::array();
    for (const Address& token : swap.tokens)
        tokens.push_back(evm::format_address(token));
    return {{"venue", venue.name()},
            {"function", swap.function},
            {"tokens", tokens},
            {"amount_in", format_decimal(swap.amount_in)},
            {"min_out", format_decimal(swap.min_out)},
            {"recipient", evm::format_address(swap.recipient)},
            {"deadline", format_time(swap.deadline)}};
}

Result<json> decode_call(const Bytes& data, unsigned level);

json call_json(const safe::BatchCall& call, unsigned level)
{
    json entry{{"to", evm::format_address(call.to)}, {"value_wei", format_decimal(call.value.value)}};
    // What is no known function is still told whole: a batch is shown whole or not at all.
    if (auto inner = decode_call(call.data, level + 1); inner && !call.data.empty())
        entry.update(*inner);
    else
        entry["data"] = format_hex(call.data);
    return entry;
}

void add_batch(json& out, const safe::SafeTx& transaction, unsigned level)
{
    const auto calls = safe::split_batch(transaction);
    if (!calls) {
        out["calls_unknown"] = std::string(calls.error().parameter("why"));
        return;
    }
    out["calls"] = json::array();
    for (const safe::BatchCall& call : *calls)
        out["calls"].push_back(call_json(call, level));
}

/// Contracts that only make the calls they are given, on any chain of the program.
bool is_multi_send(const Address& contract)
{
    const auto chains = chain::load_chains();
    return chains && std::ranges::any_of(*chains, [&](const chain::NamedChain& each) {
               return std::ranges::any_of(each.config.safes,
                                          [&](const auto& safe) { return safe.multi_send_call_only == contract; });
           });
}

/// Adds the calls that a Safe's transaction makes. What runs as a delegate call does what the contract pleases, with
/// the Safe's own balances: its data means something only where the contract is a known MultiSendCallOnly.
void add_calls(json& out, const safe::SafeTx& transaction, unsigned level)
{
    if (transaction.operation != 0 && !is_multi_send(transaction.to)) {
        out["delegatecall"] = evm::format_address(transaction.to);
        out["calls_unknown"] = "a delegate call to a contract that is no known MultiSendCallOnly may do anything";
        return;
    }
    add_batch(out, transaction, level);
}

Result<json> decode_known(const Bytes& data, std::string_view text, unsigned level)
{
    BALLAST_TRY(out, by_signature(data, text));
    abi::Reader reader(BytesView(data).subspan(4));
    if (out["function"] == "multiSend")
        add_batch(out, {.to = {}, .value = {}, .data = data, .operation = 1, .nonce = {}}, level);
    if (out["function"] == "execTransaction") {
        safe::SafeTx carried;
        carried.to = reader.address();
        carried.value = {reader.number()};
        carried.data = reader.bytes();
        carried.operation = static_cast<std::uint8_t>(reader.number().low_u64());
        add_calls(out, carried, level);
    }
    return out;
}

Result<json> decode_call(const Bytes& data, unsigned level)
{
    if (level > k_most_levels) return unreadable("too many calls inside calls");
    for (const std::string_view text : k_known) {
        const auto parsed = abi::parse_signature(text);
        const auto selector = abi::selector(parsed->name + abi::format_type(parsed->arguments));
        if (data.size() >= 4 && std::ranges::equal(BytesView(data).first(4), selector.bytes))
            return decode_known(data, text, level);
    }
    for (const auto& venue : venue::venues())
        if (const auto swap = venue->decode_swap(data)) return swap_json(*venue, *swap);
    return unreadable("neither a signed transaction nor a call that Ballast knows; name its function with --signature");
}

Result<json> transaction_json(const evm::SignedTransaction& transaction)
{
    const auto sender = evm::sender_of(transaction);
    if (!sender) return unreadable("the transaction's signature does not recover");
    const evm::Transaction& body = transaction.transaction;
    json out{{"hash", format_hex(evm::transaction_hash(transaction))},
             {"type", static_cast<int>(body.type)},
             {"from", evm::format_address(*sender)},
             {"to", body.to ? evm::format_address(*body.to) : ""},
             {"nonce", body.nonce},
             {"value_wei", format_decimal(body.value.value)},
             {"gas", body.gas.value},
             {"max_fee_wei", format_decimal(body.max_fee.value)},
             {"data", format_hex(body.data)}};
    if (body.data.empty() || !body.to) return out;
    if (const auto call = decode_call(body.data, 0)) out["call"] = *call;
    return out;
}

} // namespace

Result<json> decode_json(const Bytes& bytes, const std::string& signature)
{
    if (!signature.empty()) return by_signature(bytes, signature);
    if (const auto transaction = evm::decode_signed(bytes)) return transaction_json(*transaction);
    return decode_call(bytes, 0);
}

} // namespace ballast::app
