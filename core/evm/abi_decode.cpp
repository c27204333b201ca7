#include "evm/abi_layout.h"
#include <algorithm>

namespace ballast::evm::abi {

namespace {

using layout::k_word;
using layout::malformed;

/// Words a decoder may visit beyond those that exist, for empty tuples and the like.
constexpr std::size_t k_spare_words = 1024;

std::size_t size_in(BytesView word)
{
    const U256 value = from_word(word);
    return value.fits_u64() ? static_cast<std::size_t>(value.low_u64()) : static_cast<std::size_t>(-1);
}

class Decoder {
public:
    /// Every honest word is visited about once; offsets that point twice at one place could otherwise multiply a small
    /// message into a huge value.
    explicit Decoder(BytesView all) : m_budget(all.size() / k_word + k_spare_words) {}

    /// The members of a tuple or array that starts at the front of `from`.
    Result<Value> members(const Type& type, std::size_t count, BytesView from)
    {
        const std::size_t words = layout::members_words(type, count);
        if (words > from.size() / k_word) return malformed("the data ends early");
        std::vector<Value> out;
        out.reserve(std::min(count, m_budget));
        std::size_t at = 0;
        for (std::size_t i = 0; i < count; ++i) {
            BALLAST_TRY(value, one(layout::member(type, i), from, at));
            out.push_back(std::move(value));
        }
        return Value{std::move(out)};
    }

private:
    /// The value whose head stands at `at`, which moves on; offsets count from the front of `from`.
    Result<Value> one(const Type& type, BytesView from, std::size_t& at)
    {
        if (!spend(1)) return malformed("the data points at itself");
        if (type.is_dynamic()) {
            const std::size_t offset = size_in(from.subspan(at, k_word));
            at += k_word;
            if (offset > from.size()) return malformed("an offset points outside");
            return behind(type, from.subspan(offset));
        }
        const std::size_t words = layout::head_words(type);
        const BytesView here = from.subspan(at, words * k_word);
        at += words * k_word;
        if (type.kind == Type::Kind::array) return members(type, *type.length, here);
        if (type.kind == Type::Kind::tuple) return members(type, type.inner.size(), here);
        return word(type, here);
    }

    Result<Value> behind(const Type& type, BytesView from)
    {
        if (type.kind == Type::Kind::tuple) return members(type, type.inner.size(), from);
        if (type.kind == Type::Kind::array && type.length) return members(type, *type.length, from);
        if (from.size() < k_word) return malformed("the data ends early");
        const std::size_t count = size_in(from.first(k_word));
        from = from.subspan(k_word);
        if (count > from.size()) return malformed("a length reaches outside");
        if (type.kind == Type::Kind::array) return members(type, count, from);
        if (!spend(count / k_word)) return malformed("the data points at itself");
        const BytesView bytes = from.first(count);
        if (type.kind == Type::Kind::bytes) return Value{Bytes(bytes.begin(), bytes.end())};
        return Value{std::string(bytes.begin(), bytes.end())};
    }

    static Result<Value> word(const Type& type, BytesView bytes)
    {
        const U256 number = from_word(bytes);
        if (!layout::in_range(type, number)) return malformed("a value does not fit its type");
        if (type.kind == Type::Kind::boolean) return Value{!number.is_zero()};
        if (type.kind == Type::Kind::address) return Value{address_from_word(to_word(number))};
        if (type.kind != Type::Kind::fixed_bytes) return Value{number};
        const BytesView padding = bytes.subspan(type.bits);
        if (std::any_of(padding.begin(), padding.end(), [](std::uint8_t byte) { return byte != 0; }))
            return malformed("bytesN is not padded with zeros");
        return Value{Bytes(bytes.begin(), bytes.begin() + type.bits)};
    }

    bool spend(std::size_t words)
    {
        if (words > m_budget) return false;
        m_budget -= words;
        return true;
    }

    std::size_t m_budget;
};

} // namespace

Result<Value> decode(const Type& tuple, BytesView bytes)
{
    if (tuple.kind != Type::Kind::tuple) return malformed("arguments are a tuple");
    return Decoder(bytes).members(tuple, tuple.inner.size(), bytes);
}

} // namespace ballast::evm::abi
