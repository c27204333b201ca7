#pragma once
#include "base/u256.h"
#include "evm/address.h"
#include <boost/container/small_vector.hpp>
#include <optional>
#include <variant>

/// Contract ABI v2 (Solidity's "Contract ABI Specification").
/// Two doors: Writer and Reader for calls known at compile time (fast, no type objects), and Type with Value for
/// signatures known only as text (the decoder of calls, the vectors).
namespace ballast::evm::abi {

using Selector = FixedBytes<4>; ///< what a call begins with
/// First four bytes of the Keccak-256 of "name(type,type)".
[[nodiscard]] Selector selector(std::string_view signature);

/// Writes the arguments of one tuple: static words in place, dynamic ones behind.
class Writer {
public:
    Writer() = default;
    /// Call data: the selector, then the arguments.
    explicit Writer(const Selector& selector);

    Writer& number(const U256& value); ///< uint256, and any narrower unsigned type
    /// Two's complement of a signed number.
    Writer& signed_number(std::int64_t value);
    Writer& boolean(bool value);           ///< a word of 0 or 1
    Writer& address(const Address& value); ///< left-padded to a word
    /// bytesN, left-aligned.
    Writer& fixed(BytesView value);
    /// `bytes`.
    Writer& bytes(BytesView value);
    /// `string`.
    Writer& text(std::string_view value);
    /// `address[]` and `uint256[]`.
    Writer& addresses(std::span<const Address> values);
    Writer& numbers(std::span<const U256> values); ///< `uint256[]`
    /// A dynamic tuple, or an array of dynamic elements whose length word the caller has written as its first number
    /// through `array`.
    Writer& tuple(const Writer& inner);
    /// `T[]` where each writer holds one element; `dynamic` says whether T is dynamic.
    Writer& array(std::span<const Writer> elements, bool dynamic);

    /// The finished bytes (selector first when there is one).
    [[nodiscard]] Bytes finish() const;

private:
    // Inline room for the arguments of a usual call: a batch of a hundred then needs no hundred allocations.
    using Buffer = boost::container::small_vector<std::uint8_t, 160>;
    /// A dynamic argument: its offset word in the head and its place in the tail.
    struct Link {
        std::size_t head_at, tail_at;
    };
    void begin_dynamic();
    /// Everything but the selector.
    [[nodiscard]] std::size_t body_size() const { return m_head.size() + m_tail.size(); }
    std::uint8_t* write_body(std::uint8_t* to) const;
    std::optional<Selector> m_selector;
    Buffer m_head;
    Buffer m_tail;
    boost::container::small_vector<Link, 4> m_links;
};

/// Reads one tuple front to back. A read past the end or a wild offset makes the reader bad: later reads give zeros,
/// and `finish` fails with abi_malformed. So a decoder reads all its fields and checks once.
class Reader {
public:
    explicit Reader(BytesView tuple) : m_bytes(tuple) {} ///< without a selector; must outlive the reader

    U256 number(); ///< uint256; the caller checks narrower types
    /// int256 that must fit 64 bits (ticks, deltas of small range), else the reader goes bad.
    std::int64_t signed_number();
    /// int256 as its raw word.
    Bytes32 word();
    bool boolean();    ///< bad unless the word is 0 or 1
    Address address(); ///< bad unless the upper 12 bytes are zero
    Bytes bytes();     ///< `bytes`, copied
    /// `bytes` without a copy; lives as long as the bytes this reader was made from.
    BytesView bytes_view();
    std::string text();               ///< `string`, not checked for UTF-8
    std::vector<Address> addresses(); ///< `address[]`, each strict as `address`
    std::vector<U256> numbers();      ///< `uint256[]`
    /// A dynamic tuple inside this one.
    Reader tuple();
    /// Elements of `T[]`; `static_words` is the size of a static T in words, 0 when T is dynamic.
    std::vector<Reader> array(std::size_t static_words = 0);

    [[nodiscard]] bool good() const { return m_good; } ///< before `finish`, to stop a loop early
    /// Success, or abi_malformed with [why] = `what`.
    [[nodiscard]] Result<void> finish(std::string_view what) const;

private:
    BytesView take_word();
    BytesView follow_offset();
    BytesView go_bad();
    /// Reads the length word of an array of elements of that size in bytes and checks that they are there.
    BytesView elements(std::size_t element_size, std::size_t& count);
    BytesView m_bytes;
    std::size_t m_at = 0;
    bool m_good = true;
};

/// A parsed ABI type, e.g. "tuple(address,uint256[])[2]".
struct Type {
    /// Numbers by their sign, `bytes` and `string` by their name, bytesN as fixed_bytes; both kinds of array are one.
    enum class Kind { number, signed_number, address, boolean, fixed_bytes, bytes, text, array, tuple };
    Kind kind;
    unsigned bits = 256;                    ///< width of numbers; bytes of fixed_bytes
    std::vector<Type> inner = {};           ///< element type of an array, fields of a tuple
    std::vector<std::string> names = {};    ///< field names of a tuple, where known
    std::optional<std::size_t> length = {}; ///< of a fixed array
    [[nodiscard]] bool is_dynamic() const;  ///< behind an offset: its size is in its data (also by what it contains)
    bool operator==(const Type&) const = default;
};
/// A value of some type. Numbers hold their 256-bit word (signed ones in two's complement).
struct Value {
    std::variant<U256, bool, Address, Bytes, std::string, std::vector<Value>> value;
    bool operator==(const Value&) const = default;
};

/// Reads "uint256", "address[]", "(uint8,bytes)[3]", "tuple(…)", with or without field names. Fails with abi_malformed.
[[nodiscard]] Result<Type> parse_type(std::string_view text);
/// Reads "name(type a,type b)": the name and the argument tuple.
struct Signature {
    std::string name;
    Type arguments;
};
[[nodiscard]] Result<Signature> parse_signature(std::string_view text); ///< Fails with abi_malformed.
/// The canonical text that is hashed for selectors, e.g. "(address,uint256[])[2]".
[[nodiscard]] std::string format_type(const Type& type);
/// Encodes a tuple's values. Fails with abi_malformed when a value does not fit its type.
[[nodiscard]] Result<Bytes> encode(const Type& tuple, const Value& values);
/// Strict about bounds, offsets, booleans and padding of addresses and small numbers. Fails with abi_malformed.
[[nodiscard]] Result<Value> decode(const Type& tuple, BytesView bytes);

} // namespace ballast::evm::abi
