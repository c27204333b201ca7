#include "app/ctl_context.h"
#include "app/decode_json.h"
#include "base/file.h"
#include "evm/keccak.h"
#include "evm/typed_data.h"
#include "safe/safe.h"
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace ballast::app {
namespace {

using nlohmann::json;

struct ByteArguments {
    std::string hex, file, signature;
    std::uint64_t chain = 1;
    std::string safe, to, value = "0", data = "0x", nonce = "0";
    unsigned operation = 0;
};

Result<json> decode(const ByteArguments& arguments)
{
    BALLAST_TRY(bytes, parse_hex(arguments.hex));
    return decode_json(bytes, arguments.signature);
}

json hashes_json(const evm::typed_data::Hashes& hashes)
{
    return {{"domain_hash", format_hex(hashes.domain)},
            {"message_hash", format_hex(hashes.message)},
            {"digest", format_hex(hashes.digest)}};
}

Result<json> hash_typed_data(const std::string& file)
{
    BALLAST_TRY(text, read_text_file(file, Stage::base));
    const auto hashes = evm::typed_data::hash_json(text);
    if (!hashes) {
        const std::string why(hashes.error().parameter("why"));
        return fail(Code::input_unreadable, Stage::base,
                    {{"why", fmt::format("{} is no EIP-712 typed data, {}", file, why)}});
    }
    return hashes_json(*hashes);
}

Result<json> hash_safe(const ByteArguments& arguments)
{
    BALLAST_TRY(safe_address, evm::parse_address(arguments.safe));
    BALLAST_TRY(to, evm::parse_address(arguments.to));
    BALLAST_TRY(value, parse_decimal(arguments.value));
    BALLAST_TRY(data, parse_hex(arguments.data));
    BALLAST_TRY(nonce, parse_decimal(arguments.nonce));
    const safe::SafeTx transaction{to, Wei{value}, data, static_cast<std::uint8_t>(arguments.operation), nonce};
    return hashes_json(safe::hash_safe_tx(transaction, ChainId{arguments.chain}, safe_address));
}

Result<json> hash_bytes(const std::string& hex)
{
    BALLAST_TRY(bytes, parse_hex(hex));
    return json{{"keccak256", format_hex(evm::keccak256(bytes))}};
}

void report(CtlContext& context, const Result<json>& document)
{
    if (!document) return context.refuse(document.error());
    context.answer(*document, document->dump(2));
}

} // namespace

void add_byte_commands(CLI::App& app, CtlContext& context)
{
    auto arguments = std::make_shared<ByteArguments>();
    CLI::App* decoding = app.add_subcommand("decode", "A raw transaction or call data in hex");
    decoding->add_option("hex", arguments->hex, "Bytes")->required();
    decoding->add_option("--signature", arguments->signature, "e.g. \"transfer(address to,uint256 amount)\"");
    decoding->callback([&context, arguments] { report(context, decode(*arguments)); });
    CLI::App* hash = app.add_subcommand("hash", "Hashes that are signed")->require_subcommand(1);
    CLI::App* typed = hash->add_subcommand("typed-data", "EIP-712 typed data from a JSON file");
    typed->add_option("file", arguments->file, "JSON of eth_signTypedData_v4")->required();
    typed->callback([&context, arguments] { report(context, hash_typed_data(arguments->file)); });
    CLI::App* keccak = hash->add_subcommand("keccak", "Keccak-256 of hex bytes");
    keccak->add_option("hex", arguments->hex, "Bytes")->required();
    keccak->callback([&context, arguments] { report(context, hash_bytes(arguments->hex)); });
    CLI::App* safe = hash->add_subcommand("safe", "A Safe transaction (1.3.0 and later)");
    safe->add_option("--chain-id", arguments->chain, "EIP-155 id")->capture_default_str();
    safe->add_option("--safe", arguments->safe, "The Safe")->required();
    safe->add_option("--to", arguments->to, "Target")->required();
    safe->add_option("--value", arguments->value, "Wei")->capture_default_str();
    safe->add_option("--data", arguments->data, "Hex")->capture_default_str();
    safe->add_option("--operation", arguments->operation, "0 call, 1 delegatecall")
        ->capture_default_str()
        ->check(CLI::Range(0, 1));
    safe->add_option("--nonce", arguments->nonce, "Of the Safe")->required();
    safe->callback([&context, arguments] { report(context, hash_safe(*arguments)); });
}

} // namespace ballast::app
