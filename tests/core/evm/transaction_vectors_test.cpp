#include "evm/keccak.h"
#include "evm/transaction.h"
#include "vector_support.h"
#include <gtest/gtest.h>

// Transactions against ethereum/tests, ethers.js and the signatures of two hardware wallets.
namespace ballast::evm {
namespace {

using tests::Json;
using tests::number_of;
using tests::unhex;
using Type = Transaction::Type;

/// The result for the newest fork that a file knows; the forks before it had other rules.
const Json* newest(const Json& results)
{
    for (const char* fork : {"Prague", "Cancun", "Shanghai", "Paris", "London"})
        if (results.contains(fork)) return &results[fork];
    return nullptr;
}

/// What a node of chain 1 asks of a transaction before it looks at any state.
Result<SignedTransaction> accept(const Bytes& raw)
{
    BALLAST_TRY(transaction, decode_signed(raw));
    const auto& inner = transaction.transaction;
    if (inner.chain && *inner.chain != ChainId{1}) return fail(Code::transaction_malformed, Stage::base);
    if (inner.gas < intrinsic_gas(inner)) return fail(Code::transaction_malformed, Stage::base);
    BALLAST_CHECK(sender_of(transaction));
    return transaction;
}

void check_one(const std::string& name, const Json& test)
{
    SCOPED_TRACE(name);
    const Json* const expected = newest(test["result"]);
    ASSERT_NE(expected, nullptr);
    const auto raw = parse_hex(test["txbytes"].get<std::string>());
    ASSERT_TRUE(raw);
    const auto got = accept(*raw);
    if (expected->contains("exception")) {
        EXPECT_FALSE(got) << (*expected)["exception"];
        return;
    }
    ASSERT_TRUE(got) << (*expected) << code_name(got.error().code) << got.error().parameter("why");
    EXPECT_EQ(format_hex(sender_of(*got).value()), (*expected)["sender"].get<std::string>());
    EXPECT_EQ(format_hex(transaction_hash(*got)), (*expected)["hash"].get<std::string>());
    EXPECT_EQ(U256(intrinsic_gas(got->transaction).value), from_word(unhex((*expected)["intrinsicGas"])));
    EXPECT_EQ(encode_signed(*got), *raw);
}

TEST(TransactionVectors, ethereum_tests)
{
    BALLAST_SHARED_OR_SKIP(root, "vectors/ethereum-tests/TransactionTests");
    int count = 0;
    for (const auto& file : std::filesystem::recursive_directory_iterator(root)) {
        if (file.path().extension() != ".json") continue;
        const Json document = tests::load(file.path());
        for (const auto& [name, test] : document.items()) {
            check_one(file.path().filename().string() + " " + name, test);
            ++count;
        }
    }
    EXPECT_GT(count, 0);
}

Transaction from_ethers(const Json& json, Type type)
{
    const auto field = [&](const char* name) { return json.contains(name) ? number_of(json[name]) : U256(); };
    const bool market = type == Type::fee_market;
    Transaction out;
    out.type = type;
    out.chain = ChainId{field("chainId").low_u64()};
    out.nonce = field("nonce").low_u64();
    out.gas.value = field("gasLimit").low_u64();
    out.max_fee.value = field(market ? "maxFeePerGas" : "gasPrice");
    if (market) out.max_priority_fee.value = field("maxPriorityFeePerGas");
    out.value.value = field("value");
    if (json.contains("data")) out.data = unhex(json["data"]);
    if (json.contains("to") && json["to"].is_string())
        out.to = {{parse_fixed<20>(json["to"].get<std::string>()).value().bytes}};
    if (type == Type::legacy || !json.contains("accessList")) return out;
    for (const Json& each : json["accessList"]) {
        AccessEntry entry{{{parse_fixed<20>(each["address"].get<std::string>()).value().bytes}}, {}};
        for (const Json& slot : each["storageKeys"])
            entry.slots.push_back(parse_fixed<32>(slot.get<std::string>()).value());
        out.access_list.push_back(std::move(entry));
    }
    return out;
}

/// True when the vector has this form and it was checked.
bool check_form(const Json& test, const std::string& form, Transaction transaction)
{
    const bool present = test.contains("unsigned" + form) && !test["unsigned" + form].get<std::string>().empty();
    if (!present) return false;
    EXPECT_EQ(format_hex(encode_unsigned(transaction)), test["unsigned" + form].get<std::string>()) << form;
    Bytes key_bytes = unhex(test["privateKey"]);
    const Secret key = Secret::take(key_bytes);
    const SignedTransaction made{transaction, sign_digest(key, signing_hash(transaction)).value()};
    const std::string expected = test["signed" + form];
    EXPECT_EQ(format_hex(encode_signed(made)), expected) << form;
    const auto read = decode_signed(unhex(expected));
    // These are random numbers: some ask a priority fee above the fee, which no chain takes.
    if (transaction.max_priority_fee > transaction.max_fee) {
        EXPECT_FALSE(read) << form;
        return true;
    }
    EXPECT_EQ(read, made) << form;
    EXPECT_EQ(sender_of(made), address_of_key(key)) << form;
    return true;
}

/// Version 5 of ethers.js took chain 1 when none was named, but wrote an EIP-155 chain of 0 as a zero byte, which RLP
/// forbids: there is nothing to compare with then.
void check_ethers(const char* path, ChainId unnamed)
{
    BALLAST_SHARED_OR_SKIP(file, path);
    int count = 0;
    for (const Json& test : tests::load(file)) {
        SCOPED_TRACE(test["name"]);
        const Json& json = test["transaction"];
        Transaction before_155 = from_ethers(json, Type::legacy);
        before_155.chain.reset();
        count += check_form(test, "Legacy", before_155);
        const Transaction after_155 = from_ethers(json, Type::legacy);
        if (after_155.chain != ChainId{0}) count += check_form(test, "Eip155", after_155);
        for (const auto& [form, type] :
             {std::pair("Berlin", Type::access_list), std::pair("London", Type::fee_market)}) {
            Transaction typed = from_ethers(json, type);
            if (!json.contains("chainId")) typed.chain = unnamed;
            count += check_form(test, form, typed);
        }
    }
    EXPECT_GT(count, 100);
}

TEST(TransactionVectors, ethers_transaction) { check_ethers("vectors/ethers/transaction.json", {1}); }
TEST(TransactionVectors, ethers_transactions) { check_ethers("vectors/ethers/transactions.json", {0}); }

TEST(TransactionVectors, old_transactions_before_eip155)
{
    BALLAST_SHARED_OR_SKIP(file, "vectors/ethereum-tests/BasicTests/txtest.json");
    for (const Json& test : tests::load(file)) {
        const auto raw = unhex(test["signed"]);
        const auto read = decode_signed(raw);
        // The second of these is older than EIP-2, which forbade the upper half of s.
        const bool high_s = raw[raw.size() - 32] >= 0x80;
        if (high_s) {
            ASSERT_FALSE(read);
            EXPECT_EQ(read.error().code, Code::signature_invalid);
            continue;
        }
        ASSERT_TRUE(read);
        EXPECT_FALSE(read->transaction.chain.has_value());
        Bytes key = unhex(test["key"]);
        EXPECT_EQ(sender_of(*read), address_of_key(Secret::take(key)));
        EXPECT_EQ(encode_signed(*read), raw);
        EXPECT_EQ(read->transaction.gas.value, test["startgas"].get<std::uint64_t>());
        EXPECT_EQ(read->transaction.value.value, U256(test["value"].get<std::uint64_t>()));
    }
}

void check_device(const char* path)
{
    BALLAST_SHARED_OR_SKIP(file, path);
    const Json document = tests::load(file);
    int count = 0;
    for (const Json& test : document["scenarios"]) {
        if (!test.contains("signed") || !test.contains("txhash")) continue;
        SCOPED_TRACE(test["name"]);
        const auto raw = unhex(test["signed"]);
        const auto read = decode_signed(raw);
        ASSERT_TRUE(read);
        EXPECT_EQ(encode_unsigned(read->transaction), unhex(test["unsigned"]));
        EXPECT_EQ(encode_signed(*read), raw);
        EXPECT_EQ(format_hex(transaction_hash(*read)), "0x" + test["txhash"].get<std::string>());
        EXPECT_EQ(read->signature.y_parity, test["y_parity"].get<int>());
        if (test["path"] == "m/44'/60'/0'/0/0")
            EXPECT_EQ(format_address(sender_of(*read).value()), "0x73d0385F4d8E00C5e6504C6030F47BF6212736A8");
        ++count;
    }
    EXPECT_GT(count, 5);
}

TEST(TransactionVectors, ledger) { check_device("vectors/device-transcripts/ledger-dev.json"); }
TEST(TransactionVectors, trezor) { check_device("vectors/device-transcripts/trezor-one-dev.json"); }

TEST(TransactionVectors, created_addresses)
{
    BALLAST_SHARED_OR_SKIP(create, "vectors/ethers/create.json");
    BALLAST_SHARED_OR_SKIP(create2, "vectors/ethers/create2.json");
    for (const Json& test : tests::load(create)) {
        const Address sender = parse_address(test["sender"].get<std::string>()).value();
        for (const Json& each : test["creates"])
            EXPECT_EQ(format_address(create_address(sender, number_of(each["nonce"]).low_u64())), each["address"]);
    }
    for (const Json& test : tests::load(create2)) {
        const Address sender = parse_address(test["sender"].get<std::string>()).value();
        for (const Json& each : test["creates"]) {
            const Bytes32 hash = keccak256(unhex(each["initCode"]));
            EXPECT_EQ(format_hex(hash), each["initCodeHash"]);
            const auto salt = parse_fixed<32>(each["salt"].get<std::string>()).value();
            EXPECT_EQ(format_address(create2_address(sender, salt, hash)), each["address"]);
        }
    }
}

} // namespace
} // namespace ballast::evm
