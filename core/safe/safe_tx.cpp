#include "evm/abi.h"
#include "evm/keccak.h"
#include "safe/safe.h"

// The Safe transaction: hash, signatures, call data.
namespace ballast::safe {
namespace abi = evm::abi;
namespace {

constexpr std::string_view k_safe_tx_type =
    "SafeTx(address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 baseGas,uint256 gasPrice,"
    "address gasToken,address refundReceiver,uint256 nonce)";

std::unexpected<Error> malformed(std::string why)
{
    return fail(Code::abi_malformed, Stage::simulate, {{"why", std::move(why)}});
}

} // namespace

evm::typed_data::Hashes hash_safe_tx(const SafeTx& transaction, ChainId chain, const Address& safe)
{
    const Bytes32 zero;
    const std::array words{evm::to_word(transaction.to),
                           to_word(transaction.value.value),
                           evm::keccak256(transaction.data),
                           to_word(U256(transaction.operation)),
                           zero, // safeTxGas
                           zero, // baseGas
                           zero, // gasPrice
                           zero, // gasToken
                           zero, // refundReceiver
                           to_word(transaction.nonce)};
    evm::typed_data::Domain domain;
    domain.chain = chain;
    domain.verifying_contract = safe;
    return evm::typed_data::combine(evm::typed_data::hash_domain(domain),
                                    evm::typed_data::hash_struct(k_safe_tx_type, words));
}

Bytes encode_signatures(std::vector<Confirmation> confirmations)
{
    std::ranges::sort(confirmations, {}, &Confirmation::owner);
    Bytes out;
    for (const Confirmation& each : confirmations)
        append(out, evm::to_bytes65(each.signature));
    return out;
}

Bytes encode_exec(const SafeTx& transaction, BytesView signatures)
{
    static const auto k_selector =
        abi::selector("execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,bytes)");
    abi::Writer writer(k_selector);
    writer.address(transaction.to)
        .number(transaction.value.value)
        .bytes(transaction.data)
        .number(transaction.operation)
        .number(0)
        .number(0)
        .number(0)
        .address({})
        .address({})
        .bytes(signatures);
    return writer.finish();
}

Bytes encode_simulate(const SafeTx& transaction, const Address& accessor)
{
    abi::Writer inner(abi::selector("simulate(address,uint256,bytes,uint8)"));
    inner.address(transaction.to).number(transaction.value.value).bytes(transaction.data).number(transaction.operation);
    abi::Writer outer(abi::selector("simulate(address,bytes)"));
    outer.address(accessor).bytes(inner.finish());
    return outer.finish();
}

chain::Call enable_own_module(const Address& safe)
{
    return {safe, abi::Writer(abi::selector("enableModule(address)")).address(safe).finish()};
}

chain::Call act_as_module(const Address& safe, const BatchCall& call)
{
    abi::Writer writer(abi::selector("execTransactionFromModule(address,uint256,bytes,uint8)"));
    return {safe, writer.address(call.to).number(call.value.value).bytes(call.data).number(U256(0)).finish()};
}

chain::Call disable_own_module(const Address& safe)
{
    Address sentinel; // the newest module stands right behind the head of the list
    sentinel.bytes.back() = 1;
    return {safe,
            abi::Writer(abi::selector("disableModule(address,address)")).address(sentinel).address(safe).finish()};
}

Result<Simulated> decode_simulate(BytesView answer)
{
    // The handler gives the accessor's own answer as `bytes`.
    abi::Reader outer(answer);
    const Bytes wrapped = outer.bytes();
    BALLAST_CHECK(outer.finish("simulate"));
    abi::Reader inner(wrapped);
    const U256 gas = inner.number();
    Simulated out;
    out.success = inner.boolean();
    out.data = inner.bytes();
    BALLAST_CHECK(inner.finish("simulate"));
    if (!gas.fits_u64()) return malformed("the gas of a simulation is larger than 64 bits");
    out.gas = {gas.low_u64()};
    return out;
}

std::optional<bool> find_execution(std::span<const chain::Log> logs, const Address& safe, const Bytes32& digest)
{
    static const Bytes32 k_success = evm::keccak256(std::string_view("ExecutionSuccess(bytes32,uint256)"));
    static const Bytes32 k_failure = evm::keccak256(std::string_view("ExecutionFailure(bytes32,uint256)"));
    for (const chain::Log& log : logs) {
        if (log.address != safe || log.topics.empty()) continue;
        const bool success = log.topics[0] == k_success;
        if (!success && log.topics[0] != k_failure) continue;
        const bool indexed = log.topics.size() > 1 && log.topics[1] == digest;
        const bool in_data = log.topics.size() == 1 && log.data.size() >= 32 &&
                             std::ranges::equal(BytesView(log.data).first(32), digest.bytes);
        if (indexed || in_data) return success;
    }
    return std::nullopt;
}

} // namespace ballast::safe
