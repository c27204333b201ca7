#include "evm/abi.h"
#include "evm/keccak.h"
#include "safe/safe.h"
#include "support/shared_data.h"
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace ballast::safe {
namespace {
using nlohmann::json;

Address address(std::string_view text) { return *evm::parse_address(text); }

U256 number(const json& value)
{
    return value.is_string() ? *parse_decimal(value.get<std::string>()) : U256(value.get<std::uint64_t>());
}

SafeTx from_json(const json& typed)
{
    const json& message = typed["message"];
    SafeTx out;
    out.to = address(message["to"].get<std::string>());
    out.value = {number(message["value"])};
    out.data = *parse_hex(message["data"].get<std::string>());
    out.operation = message["operation"].get<std::uint8_t>();
    out.nonce = number(message["nonce"]);
    return out;
}

evm::typed_data::Hashes hash_of(const json& typed)
{
    return hash_safe_tx(from_json(typed), {number(typed["domain"]["chainId"]).low_u64()},
                        address(typed["domain"]["verifyingContract"].get<std::string>()));
}

// Type hashes and selectors as published (interfaces of Safe 1.3.0 and 1.4.1).
TEST(SafeTx, TypeHashesAndSelectors)
{
    const Bytes32 empty_domain = evm::keccak256("EIP712Domain(uint256 chainId,address verifyingContract)");
    EXPECT_EQ(format_hex(empty_domain), "0x47e79534a245952e8b16893a336b85a3d9ea9fa8c573f3d803afb92a79469218");
    EXPECT_EQ(format_hex(BytesView(encode_exec({}, {})).first(4)), "0x6a761202");
    EXPECT_EQ(format_hex(BytesView(encode_simulate({}, {})).first(4)), "0xbd61951d");
    const std::vector<BatchCall> two(2);
    EXPECT_EQ(format_hex(BytesView(make_batch(two, {}, {}).data).first(4)), "0x8d80ff0a");
    const std::vector<std::string> reads{"0xffa1ad74", "0xa0e67e2b", "0xe75235b8", "0xaffed0e0",
                                         "0xcc2f8452", "0x5624b25b", "0x5624b25b"};
    const auto calls = safe_calls({});
    ASSERT_EQ(calls.size(), reads.size());
    for (std::size_t i = 0; i < reads.size(); ++i)
        EXPECT_EQ(format_hex(BytesView(calls[i].data).first(4)), reads[i]);
}

// The struct hash from the published type hash and words laid out here one by one.
TEST(SafeTx, HashAgreesWithTheDefinition)
{
    SafeTx transaction{address("0x00000000000000000000000000000000000000a1"), {U256(5)}, Bytes{1, 2}, 1, U256(9)};
    const Address safe = address("0x00000000000000000000000000000000000000b2");
    Bytes words = *parse_hex("0xbb8310d486368db6bd6f849402fdd73ad53d316b5a4b2644ad6efe0f941286d8");
    append(words, *parse_hex(std::string(62, '0') + "a1"));
    append(words, *parse_hex(std::string(63, '0') + "5"));
    append(words, evm::keccak256(Bytes{1, 2}));
    append(words, *parse_hex(std::string(63, '0') + "1"));
    words.resize(words.size() + 5 * 32);
    append(words, *parse_hex(std::string(63, '0') + "9"));
    Bytes domain = *parse_hex("0x47e79534a245952e8b16893a336b85a3d9ea9fa8c573f3d803afb92a79469218");
    append(domain, *parse_hex(std::string(63, '0') + "a"));
    append(domain, *parse_hex(std::string(62, '0') + "b2"));
    const auto hashes = hash_safe_tx(transaction, {10}, safe);
    EXPECT_EQ(hashes.message, evm::keccak256(words));
    EXPECT_EQ(hashes.domain, evm::keccak256(domain));
    const Bytes prefix{0x19, 0x01};
    EXPECT_EQ(hashes.digest, evm::keccak256({BytesView(prefix), hashes.domain, hashes.message}));
}

TEST(SafeTx, RecordedDevicesShowTheSameHashes)
{
    BALLAST_SHARED_OR_SKIP(folder, "vectors/device-transcripts");
    int seen = 0;
    for (const char* file : {"ledger-dev.json", "trezor-one-dev.json"}) {
        const json recorded = json::parse(tests::read_text(folder / file));
        for (const json& scenario : recorded.at("scenarios")) {
            if (!scenario.contains("typed_data") || scenario["typed_data"]["primaryType"] != "SafeTx") continue;
            ++seen;
            const auto hashes = hash_of(scenario["typed_data"]);
            EXPECT_EQ(format_hex(hashes.domain), "0x" + scenario["domain_hash"].get<std::string>());
            EXPECT_EQ(format_hex(hashes.message), "0x" + scenario["message_hash"].get<std::string>());
            if (scenario.contains("digest"))
                EXPECT_EQ(format_hex(hashes.digest), "0x" + scenario["digest"].get<std::string>());
        }
    }
    EXPECT_GE(seen, 3);
}

TEST(SafeTx, TypedDataJsonHashesAlike)
{
    BALLAST_SHARED_OR_SKIP(folder, "vectors/eip712/app-ethereum");
    for (const char* file : {"safe.json", "safe_empty.json", "safe_calldata_no_param.json"}) {
        const std::string text = tests::read_text(folder / file);
        const auto expected = evm::typed_data::hash_json(text);
        ASSERT_TRUE(expected) << file;
        EXPECT_EQ(hash_of(json::parse(text)), *expected) << file;
    }
}

TEST(SafeTx, SignaturesAscendByOwner)
{
    std::vector<Confirmation> list(3);
    const std::uint8_t owners[] = {9, 1, 5};
    for (int i = 0; i < 3; ++i) {
        list[i].owner.bytes[0] = owners[i];
        list[i].signature.r.bytes[31] = owners[i];
        list[i].signature.y_parity = owners[i] == 5;
    }
    const Bytes blob = encode_signatures(list);
    ASSERT_EQ(blob.size(), 195u);
    EXPECT_EQ(blob[31], 1);
    EXPECT_EQ(blob[65 + 31], 5);
    EXPECT_EQ(blob[130 + 31], 9);
    EXPECT_EQ(blob[64], 27);
    EXPECT_EQ(blob[65 + 64], 28);
}

TEST(Batch, PackedAsTheContractReadsIt)
{
    const Address to = address("0x00000000000000000000000000000000000000a1");
    const std::vector<BatchCall> calls{{to, {U256(7)}, Bytes{0xaa, 0xbb}}, {to, {}, {}}};
    const SafeTx batch = make_batch(calls, address("0x00000000000000000000000000000000000000b2"), U256(3));
    EXPECT_EQ(batch.operation, 1);
    EXPECT_EQ(batch.nonce, U256(3));
    const std::string zeros(62, '0');
    const std::string first = "00" + std::string(38, '0') + "a1" + zeros + "07" + zeros + "02" + "aabb";
    const std::string second = "00" + std::string(38, '0') + "a1" + zeros + "00" + zeros + "00";
    const std::string packed = first + second; // 87 + 85 = 172 bytes, padded to 192
    EXPECT_EQ(format_hex(batch.data),
              "0x8d80ff0a" + zeros + "20" + zeros + "ac" + packed + std::string(2 * (192 - 172), '0'));
    EXPECT_EQ(split_batch(batch), calls);
}

TEST(Batch, OneCallStaysPlain)
{
    const std::vector<BatchCall> one{{address("0x00000000000000000000000000000000000000a1"), {U256(7)}, Bytes{1}}};
    const SafeTx plain = make_batch(one, address("0x00000000000000000000000000000000000000b2"), U256(3));
    EXPECT_EQ(plain.operation, 0);
    EXPECT_EQ(plain.to, one[0].to);
    EXPECT_EQ(split_batch(plain), one);
}

TEST(Batch, DamagedBatchesAreRefused)
{
    const std::vector<BatchCall> calls(2, BatchCall{{}, {}, Bytes{1, 2, 3}});
    const SafeTx good = make_batch(calls, {}, {});
    constexpr std::size_t k_packed = 4 + 32 + 32;
    const auto refused = [&](auto edit) {
        SafeTx bad = good;
        edit(bad.data);
        const auto split = split_batch(bad);
        return !split && split.error().code == Code::abi_malformed;
    };
    EXPECT_TRUE(refused([](Bytes& d) { d[k_packed] = 1; }));               // a delegatecall inside
    EXPECT_TRUE(refused([](Bytes& d) { d[k_packed + 1 + 20 + 32] = 1; })); // a length of 2^248
    EXPECT_TRUE(refused([](Bytes& d) { d[k_packed - 1] = 100; }));         // ends inside the second call
    EXPECT_TRUE(refused([](Bytes& d) { d.resize(40); }));
    EXPECT_TRUE(refused([](Bytes& d) { d[0] = 0; }));
    EXPECT_TRUE(refused([](Bytes& d) { d.clear(); }));
}

chain::CallResult answer(Bytes data) { return {true, std::move(data)}; }

chain::CallResult stored(std::uint8_t last)
{
    Bytes word(32);
    word[31] = last;
    return answer(evm::abi::Writer().bytes(word).finish());
}

std::vector<chain::CallResult> safe_answers(std::string_view version)
{
    const std::vector<Address> owners{address("0x00000000000000000000000000000000000000a1"),
                                      address("0x00000000000000000000000000000000000000a2")};
    Address sentinel;
    sentinel.bytes[19] = 1;
    return {answer(evm::abi::Writer().text(version).finish()),
            answer(evm::abi::Writer().addresses(owners).finish()),
            answer(evm::abi::Writer().number(2).finish()),
            answer(evm::abi::Writer().number(41).finish()),
            answer(evm::abi::Writer().addresses(std::vector{owners[0]}).address(sentinel).finish()),
            stored(0),
            stored(0x77)};
}

TEST(Safe, Decodes)
{
    for (const char* version : {"1.3.0", "1.4.1", "1.3.0+L2"}) {
        const auto state = decode_safe(safe_answers(version));
        ASSERT_TRUE(state && *state) << version;
        EXPECT_EQ((*state)->owners.size(), 2u);
        EXPECT_EQ((*state)->threshold, 2u);
        EXPECT_EQ((*state)->nonce, U256(41));
        EXPECT_EQ((*state)->modules.size(), 1u);
        EXPECT_TRUE((*state)->guard.is_zero());
        EXPECT_EQ((*state)->fallback_handler.bytes[19], 0x77);
    }
    for (const char* version : {"1.2.0", "1.5.0", "1.4.10", ""}) {
        const auto state = decode_safe(safe_answers(version));
        ASSERT_FALSE(state) << version;
        EXPECT_EQ(state.error().code, Code::safe_version_unsupported);
        EXPECT_EQ(state.error().parameter("version"), version);
    }
}

TEST(Safe, PlainAccountsAndHalfSafes)
{
    const auto plain = decode_safe(std::vector<chain::CallResult>(7, chain::CallResult{true, {}}));
    ASSERT_TRUE(plain);
    EXPECT_FALSE(*plain);
    const auto unreadable = [](auto edit) {
        auto answers = safe_answers("1.4.1");
        edit(answers);
        const auto state = decode_safe(answers);
        return !state && state.error().code == Code::treasury_unreadable;
    };
    EXPECT_TRUE(unreadable([](auto& a) { a[1].success = false; }));
    EXPECT_TRUE(unreadable([](auto& a) { a[2] = answer(evm::abi::Writer().number(3).finish()); })); // 3 of 2
    EXPECT_TRUE(unreadable([](auto& a) { a[2] = answer(evm::abi::Writer().number(0).finish()); }));
    EXPECT_TRUE(unreadable([](auto& a) { a[5] = answer(Bytes(3)); }));
    EXPECT_TRUE(unreadable([](auto& a) { a.pop_back(); }));
    EXPECT_TRUE(unreadable([](auto& a) { // a second page of modules
        a[4] = answer(
            evm::abi::Writer().addresses({}).address(address("0x00000000000000000000000000000000000000a2")).finish());
    }));
}

TEST(Safe, SimulationAnswer)
{
    const Bytes inner = evm::abi::Writer().number(12'345).boolean(true).bytes(Bytes{7}).finish();
    const auto simulated = decode_simulate(evm::abi::Writer().bytes(inner).finish());
    ASSERT_TRUE(simulated);
    EXPECT_EQ(simulated->gas.value, 12'345u);
    EXPECT_TRUE(simulated->success);
    EXPECT_EQ(simulated->data, Bytes{7});
    EXPECT_FALSE(decode_simulate({}));
    EXPECT_FALSE(decode_simulate(evm::abi::Writer().bytes(Bytes{1}).finish()));
}

TEST(Safe, ExecutionIsReadFromEitherVersionsEvent)
{
    const Address safe = address("0x00000000000000000000000000000000000000a1");
    const Bytes32 success = *parse_fixed<32>("0x442e715f626346e8c54381002da614f62bee8d27386535b2521ec8540898556e");
    const Bytes32 failure = *parse_fixed<32>("0x23428b18acfb3ea64b08dc0c1d296ea9c09702c09083ca5272e64d115b687d23");
    const Bytes32 digest = evm::keccak256("digest");
    Bytes old_data(digest.bytes.begin(), digest.bytes.end());
    old_data.resize(64);
    const auto found = [&](const chain::Log& log) { return find_execution(std::vector{log}, safe, digest); };
    EXPECT_EQ(found({safe, {success, digest}, Bytes(32)}), true);
    EXPECT_EQ(found({safe, {success}, old_data}), true);
    EXPECT_EQ(found({safe, {failure}, old_data}), false);
    EXPECT_EQ(found({safe, {failure, digest}, Bytes(32)}), false);
    EXPECT_EQ(found({safe, {success}, Bytes(64)}), std::nullopt);       // another transaction's
    EXPECT_EQ(found({{}, {success, digest}, Bytes(32)}), std::nullopt); // another contract's
    EXPECT_EQ(find_execution({}, safe, digest), std::nullopt);
}

} // namespace
} // namespace ballast::safe
