#include "evm/rlp.h"
#include "evm/transaction.h"
#include "vector_support.h"
#include <gtest/gtest.h>

// The small set of tests/data, and transactions that no chain takes.
namespace ballast::evm {
namespace {

using tests::Json;
using tests::unhex;
using Type = Transaction::Type;

Json facts() { return tests::load(ballast::tests::data_path("evm/transactions.json")); }
Secret key()
{
    Bytes bytes = unhex(facts()["key"]);
    return Secret::take(bytes);
}
SignedTransaction signed_by_us(const Transaction& transaction)
{
    return {transaction, sign_digest(key(), signing_hash(transaction)).value()};
}

TEST(Transaction, example_of_eip155)
{
    const Json fact = facts()["legacy"];
    Transaction made;
    made.type = Type::legacy;
    made.chain = ChainId{1};
    made.nonce = 9;
    made.max_fee.value = 20'000'000'000;
    made.gas.value = 21'000;
    made.to = parse_address("0x3535353535353535353535353535353535353535").value();
    made.value.value = U256::power_of_ten(18);
    EXPECT_EQ(format_hex(signing_hash(made)), fact["signing_hash"]);
    EXPECT_EQ(format_hex(encode_signed(signed_by_us(made))), fact["raw"]);
    EXPECT_EQ(decode_signed(unhex(fact["raw"])), signed_by_us(made));
    EXPECT_EQ(format_address(sender_of(signed_by_us(made)).value()), facts()["from"]);
}

Transaction set_code()
{
    Transaction made;
    made.type = Type::set_code;
    made.chain = ChainId{1};
    made.nonce = 11;
    made.max_priority_fee.value = 2'000'000'000;
    made.max_fee.value = 30'000'000'000;
    made.gas.value = 120'000;
    made.to = parse_address("0xd8da6bf26964af9d7eed9e03e53415d37aa96045").value();
    made.value.value = U256::power_of_ten(15);
    made.data = unhex("0xdeadbeef");
    made.access_list = {{parse_address("0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48").value(), {to_word(U256(7))}}};
    Authorization wish;
    wish.chain = ChainId{1};
    wish.address = parse_address("0x63c0c19a282a1b52b07dd5a65b58948a07dae32b").value();
    wish.nonce = 12;
    wish.signature = sign_digest(key(), authorization_hash(wish)).value();
    made.authorizations = {wish};
    return made;
}

TEST(Transaction, set_code_as_ethers_makes_it)
{
    const Json fact = facts()["set_code"];
    const SignedTransaction made = signed_by_us(set_code());
    EXPECT_EQ(format_hex(authorization_hash(made.transaction.authorizations[0])), fact["authorization_hash"]);
    EXPECT_EQ(format_hex(signing_hash(made.transaction)), fact["signing_hash"]);
    EXPECT_EQ(format_hex(encode_signed(made)), fact["raw"]);
    EXPECT_EQ(format_hex(transaction_hash(made)), fact["hash"]);
    EXPECT_EQ(decode_signed(unhex(fact["raw"])), made);
    // 21,000; four bytes of data at 16; one address, one slot; one authorization.
    EXPECT_EQ(intrinsic_gas(made.transaction), Gas{21'000 + 4 * 16 + 2'400 + 1'900 + 25'000});
}

TEST(Transaction, what_no_chain_takes_is_refused)
{
    const auto refused = [](auto change) {
        Transaction transaction = set_code();
        change(transaction);
        const auto read = decode_signed(encode_signed(signed_by_us(transaction)));
        return !read && read.error().code == Code::transaction_malformed;
    };
    EXPECT_FALSE(refused([](Transaction&) {}));
    EXPECT_TRUE(refused([](Transaction& t) { t.to.reset(); }));
    EXPECT_TRUE(refused([](Transaction& t) { t.authorizations.clear(); }));
    EXPECT_TRUE(refused([](Transaction& t) { t.nonce = ~0ull; }));
    EXPECT_TRUE(refused([](Transaction& t) { t.max_priority_fee.value = t.max_fee.value + 1; }));
    EXPECT_TRUE(refused([](Transaction& t) { t.max_fee.value = U256::max(); }));
}

TEST(Transaction, every_cut_and_every_extra_byte_is_refused)
{
    for (const char* name : {"legacy", "set_code"}) {
        const Bytes raw = unhex(facts()[name]["raw"]);
        for (std::size_t size = 0; size < raw.size(); ++size)
            EXPECT_FALSE(decode_signed(BytesView(raw).first(size))) << size;
        Bytes longer = raw;
        longer.push_back(0);
        EXPECT_FALSE(decode_signed(longer));
    }
    EXPECT_FALSE(decode_signed(Bytes{0x03, 0xc0})); // blobs carry no treasury
    EXPECT_FALSE(decode_signed(Bytes{0x7f, 0xc0}));
    EXPECT_FALSE(decode_signed(Bytes{0xc0}));
}

} // namespace
} // namespace ballast::evm
