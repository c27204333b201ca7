#include "evm/transaction.h"
#include "evm/keccak.h"
#include "evm/rlp.h"
#include <algorithm>

// Encoding and hashing of transactions; transaction_decode.cpp reads them.
namespace ballast::evm {

namespace {

using rlp::Item;
using Type = Transaction::Type;

constexpr std::uint8_t k_authorization_magic = 0x05; // EIP-7702

Item destination(const std::optional<Address>& to) { return rlp::bytes(to ? to->view() : BytesView()); }

Item access_items(const std::vector<AccessEntry>& entries)
{
    std::vector<Item> out;
    for (const AccessEntry& entry : entries) {
        std::vector<Item> slots;
        for (const Bytes32& slot : entry.slots)
            slots.push_back(rlp::bytes(slot));
        out.push_back(rlp::list({rlp::bytes(entry.address), rlp::list(std::move(slots))}));
    }
    return rlp::list(std::move(out));
}

void add_signature(std::vector<Item>& fields, const U256& v, const Signature& signature)
{
    fields.push_back(rlp::number(v));
    fields.push_back(rlp::number(from_word(signature.r)));
    fields.push_back(rlp::number(from_word(signature.s)));
}

Item authorization_items(const std::vector<Authorization>& authorizations)
{
    std::vector<Item> out;
    for (const Authorization& each : authorizations) {
        std::vector<Item> fields{rlp::number(each.chain.value), rlp::bytes(each.address), rlp::number(each.nonce)};
        add_signature(fields, each.signature.y_parity, each.signature);
        out.push_back(rlp::list(std::move(fields)));
    }
    return rlp::list(std::move(out));
}

/// The fields that every signature of this type covers, without what EIP-155 adds.
std::vector<Item> fields_of(const Transaction& transaction)
{
    const bool legacy = transaction.type == Type::legacy;
    const bool market = transaction.type == Type::fee_market || transaction.type == Type::set_code;
    std::vector<Item> out;
    if (!legacy) out.push_back(rlp::number(transaction.chain.value_or(ChainId{}).value));
    out.push_back(rlp::number(transaction.nonce));
    if (market) out.push_back(rlp::number(transaction.max_priority_fee.value));
    out.push_back(rlp::number(transaction.max_fee.value));
    out.push_back(rlp::number(transaction.gas.value));
    out.push_back(destination(transaction.to));
    out.push_back(rlp::number(transaction.value.value));
    out.push_back(rlp::bytes(transaction.data));
    if (!legacy) out.push_back(access_items(transaction.access_list));
    if (transaction.type == Type::set_code) out.push_back(authorization_items(transaction.authorizations));
    return out;
}

/// EIP-2718: the type's byte before the list, none for legacy transactions.
Bytes enveloped(Type type, std::vector<Item> fields)
{
    Bytes out;
    if (type != Type::legacy) out.push_back(static_cast<std::uint8_t>(type));
    append(out, rlp::encode(rlp::list(std::move(fields))));
    return out;
}

Address last_twenty(const Bytes32& hash) { return address_from_word(hash); }

} // namespace

Bytes encode_unsigned(const Transaction& transaction)
{
    std::vector<Item> fields = fields_of(transaction);
    if (transaction.type == Type::legacy && transaction.chain) {
        fields.push_back(rlp::number(transaction.chain->value));
        fields.push_back(rlp::number(0));
        fields.push_back(rlp::number(0));
    }
    return enveloped(transaction.type, std::move(fields));
}

Bytes32 signing_hash(const Transaction& transaction) { return keccak256(encode_unsigned(transaction)); }

Bytes encode_signed(const SignedTransaction& signed_one)
{
    const auto& [transaction, signature] = signed_one;
    U256 v = signature.y_parity;
    if (transaction.type == Type::legacy) v += transaction.chain ? U256(transaction.chain->value) * 2 + 35 : U256(27);
    std::vector<Item> fields = fields_of(transaction);
    add_signature(fields, v, signature);
    return enveloped(transaction.type, std::move(fields));
}

Bytes32 transaction_hash(const SignedTransaction& transaction) { return keccak256(encode_signed(transaction)); }

Result<Address> sender_of(const SignedTransaction& transaction)
{
    return recover(signing_hash(transaction.transaction), transaction.signature);
}

Gas intrinsic_gas(const Transaction& transaction)
{
    constexpr std::uint64_t k_base = 21'000, k_zero_byte = 4, k_other_byte = 16; // EIP-2028
    constexpr std::uint64_t k_create = 32'000, k_code_word = 2;                  // EIP-3860
    constexpr std::uint64_t k_listed_address = 2'400, k_listed_slot = 1'900;     // EIP-2930
    constexpr std::uint64_t k_authorization = 25'000;                            // EIP-7702
    const auto zeros = static_cast<std::uint64_t>(std::count(transaction.data.begin(), transaction.data.end(), 0));
    std::uint64_t gas = k_base + zeros * k_zero_byte + (transaction.data.size() - zeros) * k_other_byte;
    if (!transaction.to) gas += k_create + k_code_word * ((transaction.data.size() + 31) / 32);
    for (const AccessEntry& entry : transaction.access_list)
        gas += k_listed_address + k_listed_slot * entry.slots.size();
    return {gas + k_authorization * transaction.authorizations.size()};
}

Bytes32 authorization_hash(const Authorization& authorization)
{
    const Bytes body = rlp::encode(rlp::list(
        {rlp::number(authorization.chain.value), rlp::bytes(authorization.address), rlp::number(authorization.nonce)}));
    return keccak256({BytesView(&k_authorization_magic, 1), body});
}

Address create_address(const Address& sender, std::uint64_t nonce)
{
    return last_twenty(keccak256(rlp::encode(rlp::list({rlp::bytes(sender), rlp::number(nonce)}))));
}

Address create2_address(const Address& sender, const Bytes32& salt, const Bytes32& init_code_hash)
{
    constexpr std::uint8_t k_mark = 0xff;
    return last_twenty(keccak256({BytesView(&k_mark, 1), sender.view(), salt.view(), init_code_hash.view()}));
}

} // namespace ballast::evm
