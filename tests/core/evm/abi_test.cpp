#include "evm/abi.h"
#include "evm/keccak.h"
#include <gtest/gtest.h>

// The examples of Solidity's "Contract ABI Specification", and bytes that lie.
namespace ballast::evm {
namespace {

using abi::Reader;
using abi::Value;
using abi::Writer;

Bytes words(std::initializer_list<const char*> hex)
{
    Bytes out;
    for (const char* each : hex)
        append(out, to_word(from_word(parse_hex(each).value())));
    return out;
}

Bytes right_padded(std::string_view text)
{
    Bytes out(text.begin(), text.end());
    out.resize((text.size() + 31) / 32 * 32);
    return out;
}

Bytes operator+(Bytes a, const Bytes& b)
{
    append(a, b);
    return a;
}

/// f(uint256,uint32[],bytes10,bytes) with (0x123, [0x456, 0x789], "1234567890", "Hello, world!").
Bytes specification_example()
{
    return parse_hex("8be65246").value() + words({"0123", "80"}) + right_padded("1234567890") +
           words({"e0", "02", "0456", "0789", "0d"}) + right_padded("Hello, world!");
}

TEST(Abi, writer_makes_the_example_of_the_specification)
{
    const U256 numbers[] = {0x456, 0x789};
    Writer writer(abi::selector("f(uint256,uint32[],bytes10,bytes)"));
    writer.number(0x123).numbers(numbers).fixed(bytes_of("1234567890")).bytes(bytes_of("Hello, world!"));
    EXPECT_EQ(writer.finish(), specification_example());
}

TEST(Abi, reader_reads_it_back)
{
    const Bytes data = specification_example();
    Reader reader(BytesView(data).subspan(4));
    EXPECT_EQ(reader.number(), U256(0x123));
    EXPECT_EQ(reader.numbers(), (std::vector<U256>{0x456, 0x789}));
    EXPECT_EQ(reader.word().bytes[9], '0');
    EXPECT_EQ(reader.text(), "Hello, world!");
    EXPECT_TRUE(reader.finish("example"));
    for (int beyond_the_end = 0; beyond_the_end < 8; ++beyond_the_end)
        (void)reader.number();
    const auto finished = reader.finish("example");
    ASSERT_FALSE(finished);
    EXPECT_EQ(finished.error().parameter("why"), "example");
}

/// g(uint256[][],string[]) with ([[1, 2], [3]], ["one", "two", "three"]), from the same document.
Bytes nested_example()
{
    return parse_hex("2289b18c").value() +
           words({"40", "0140", "02", "40", "a0", "02", "01", "02", "01", "03", "03", "60", "a0", "e0", "03"}) +
           right_padded("one") + words({"03"}) + right_padded("two") + words({"05"}) + right_padded("three");
}

TEST(Abi, nested_arrays_by_type)
{
    const auto signature = abi::parse_signature("g(uint256[][] rows, string[] names)").value();
    const Value values{std::vector<Value>{
        {std::vector<Value>{{std::vector<Value>{{U256(1)}, {U256(2)}}}, {std::vector<Value>{{U256(3)}}}}},
        {std::vector<Value>{{std::string("one")}, {std::string("two")}, {std::string("three")}}}}};
    const Bytes data = nested_example();
    const BytesView arguments = BytesView(data).subspan(4);
    EXPECT_EQ(abi::encode(signature.arguments, values), Bytes(arguments.begin(), arguments.end()));
    EXPECT_EQ(abi::decode(signature.arguments, arguments), values);
    EXPECT_EQ(signature.name + abi::format_type(signature.arguments), "g(uint256[][],string[])");
    EXPECT_EQ(abi::selector("g(uint256[][],string[])"), parse_fixed<4>("2289b18c"));
}

TEST(Abi, aggregate3_by_writer_equals_by_type)
{
    const auto type = abi::parse_type("((address,bool,bytes)[])").value();
    std::vector<Writer> calls;
    std::vector<Value> values;
    for (std::uint8_t i = 0; i < 5; ++i) {
        const Bytes data(i * 13u, i);
        Address target{};
        target.bytes[19] = i;
        calls.emplace_back().address(target).boolean(i % 2 == 0).bytes(data);
        values.push_back({std::vector<Value>{{target}, {i % 2 == 0}, {data}}});
    }
    const Bytes written = Writer().array(calls, true).finish();
    EXPECT_EQ(abi::encode(type, {std::vector<Value>{{values}}}), written);

    Reader reader(written);
    std::vector<Reader> elements = reader.array();
    ASSERT_EQ(elements.size(), 5u);
    EXPECT_EQ(elements[3].address().bytes[19], 3);
    EXPECT_FALSE(elements[3].boolean());
    EXPECT_EQ(elements[3].bytes_view().size(), 39u);
    EXPECT_TRUE(elements[3].good() && reader.good());
}

TEST(Abi, static_elements_and_signed_numbers)
{
    const std::vector<Writer> pairs{Writer().signed_number(-2).number(7), Writer().signed_number(3).number(8)};
    const Bytes written = Writer().array(pairs, false).finish();
    Reader reader(written);
    auto elements = reader.array(2);
    ASSERT_EQ(elements.size(), 2u);
    EXPECT_EQ(elements[0].signed_number(), -2);
    EXPECT_EQ(elements[1].signed_number(), 3);
    EXPECT_EQ(elements[1].number(), U256(8));
    const Bytes too_large(32, 0x7f);
    Reader large(too_large);
    EXPECT_EQ(large.signed_number(), 0);
    EXPECT_FALSE(large.good());
}

TEST(Abi, bytes_that_lie_make_the_reader_bad)
{
    const auto bad = [](const Bytes& data, auto read) {
        Reader reader(data);
        read(reader);
        return !reader.good();
    };
    const Bytes wild = words({"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"});
    const Bytes beyond = words({"20", "ffffffffffffffff"});
    EXPECT_TRUE(bad({}, [](Reader& r) { (void)r.number(); }));
    EXPECT_TRUE(bad(wild, [](Reader& r) { (void)r.bytes(); }));
    EXPECT_TRUE(bad(wild, [](Reader& r) { (void)r.array(); }));
    EXPECT_TRUE(bad(wild, [](Reader& r) { (void)r.address(); }));
    EXPECT_TRUE(bad(wild, [](Reader& r) { (void)r.boolean(); }));
    EXPECT_TRUE(bad(beyond, [](Reader& r) { (void)r.bytes(); }));
    EXPECT_TRUE(bad(beyond, [](Reader& r) { (void)r.numbers(); }));
    EXPECT_TRUE(bad(beyond, [](Reader& r) { (void)r.array(); }));
    EXPECT_TRUE(bad(beyond, [](Reader& r) { (void)r.array(3); }));
}

TEST(Abi, decode_is_strict)
{
    const auto refused = [](const char* type, const Bytes& data) {
        const auto value = abi::decode(abi::parse_type(type).value(), data);
        return !value && value.error().code == Code::abi_malformed;
    };
    EXPECT_TRUE(refused("(bool)", words({"02"})));
    EXPECT_TRUE(refused("(uint8)", words({"0100"})));
    EXPECT_TRUE(refused("(int8)", words({"80"})));
    EXPECT_TRUE(refused("(address)", words({"010000000000000000000000000000000000000000"})));
    EXPECT_TRUE(refused("(bytes4)", words({"01"})));
    EXPECT_TRUE(refused("(string)", words({"40"})));
    EXPECT_TRUE(refused("(uint256,uint256)", words({"01"})));
    EXPECT_FALSE(refused("(uint8)", words({"ff"})));
}

/// Twelve levels of 16 offsets that all point at one place would be 16^12 values.
TEST(Abi, shared_offsets_do_not_explode)
{
    Bytes data = words({"20"});
    for (int level = 0; level < 12; ++level) {
        append(data, to_word(U256(16)));
        for (int i = 0; i < 16; ++i)
            append(data, to_word(U256(16 * 32)));
    }
    std::string type = "(uint256";
    for (int level = 0; level < 13; ++level)
        type += "[]";
    EXPECT_FALSE(abi::decode(abi::parse_type(type + ")").value(), data));
}

TEST(Abi, types_as_text)
{
    const auto format = [](const char* text) { return abi::format_type(abi::parse_type(text).value()); };
    EXPECT_EQ(format("uint"), "uint256");
    EXPECT_EQ(format("tuple(address payable who, uint256[] memory amounts)[2]"), "(address,uint256[])[2]");
    EXPECT_EQ(abi::parse_type("(uint8 a, int b)").value().names, (std::vector<std::string>{"a", "b"}));
    for (const char* text : {"", "uint7", "uint264", "uint08", "bytes0", "bytes33", "address[", "(uint8", "(uint8,)",
                             "uint8)", "fixed", "tuple", "uint8[-1]", "uint8[99999999999]", "int8 int8"})
        EXPECT_FALSE(abi::parse_type(text)) << text;
    std::string deep(100, '(');
    EXPECT_FALSE(abi::parse_type(deep + std::string(100, ')')));
    EXPECT_FALSE(abi::parse_signature("(uint256)"));
    EXPECT_FALSE(abi::parse_signature("transfer"));
}

} // namespace
} // namespace ballast::evm
