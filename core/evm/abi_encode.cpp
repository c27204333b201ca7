#include "evm/abi_layout.h"
#include <algorithm>

namespace ballast::evm::abi {

namespace {

using layout::k_word;
using layout::malformed;

const std::vector<Value>* list_of(const Type& type, const Value& value)
{
    const auto* list = std::get_if<std::vector<Value>>(&value.value);
    if (list == nullptr) return nullptr;
    if (type.kind == Type::Kind::tuple && list->size() != type.inner.size()) return nullptr;
    if (type.kind == Type::Kind::array && type.length && list->size() != *type.length) return nullptr;
    return list;
}

class Encoder {
public:
    Bytes out;

    /// Appends heads and tails of the members of a tuple or array.
    Result<void> members(const Type& type, const std::vector<Value>& values)
    {
        const std::size_t start = out.size();
        const std::size_t words = layout::members_words(type, values.size());
        if (words > layout::k_max_words) return malformed("a type is too large");
        out.resize(start + words * k_word);
        std::size_t at = start;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const Type& each = layout::member(type, i);
            if (!each.is_dynamic()) {
                BALLAST_CHECK(in_place(each, values[i], at));
                continue;
            }
            put(at, to_word(U256(out.size() - start)));
            BALLAST_CHECK(behind(each, values[i]));
        }
        return {};
    }

private:
    /// Writes a static value at `at` and moves on.
    Result<void> in_place(const Type& type, const Value& value, std::size_t& at)
    {
        if (type.kind != Type::Kind::array && type.kind != Type::Kind::tuple) {
            BALLAST_TRY(word, word_of(type, value));
            put(at, word);
            return {};
        }
        const auto* list = list_of(type, value);
        if (list == nullptr) return malformed("a list has the wrong length");
        for (std::size_t i = 0; i < list->size(); ++i)
            BALLAST_CHECK(in_place(layout::member(type, i), (*list)[i], at));
        return {};
    }

    /// Appends a dynamic value.
    Result<void> behind(const Type& type, const Value& value)
    {
        if (type.kind == Type::Kind::bytes) {
            const auto* bytes = std::get_if<Bytes>(&value.value);
            if (bytes == nullptr) return malformed("a value is no bytes");
            counted(*bytes);
            return {};
        }
        if (type.kind == Type::Kind::text) {
            const auto* text = std::get_if<std::string>(&value.value);
            if (text == nullptr) return malformed("a value is no text");
            counted(bytes_of(*text));
            return {};
        }
        const auto* list = list_of(type, value);
        if (list == nullptr) return malformed("a list has the wrong length");
        if (type.kind == Type::Kind::array && !type.length) append(out, to_word(U256(list->size())));
        return members(type, *list);
    }

    static Result<Bytes32> word_of(const Type& type, const Value& value)
    {
        if (type.kind == Type::Kind::boolean) {
            const auto* truth = std::get_if<bool>(&value.value);
            if (truth == nullptr) return malformed("a value is no truth value");
            return to_word(U256(*truth ? 1 : 0));
        }
        if (type.kind == Type::Kind::address) {
            const auto* address = std::get_if<Address>(&value.value);
            if (address == nullptr) return malformed("a value is no address");
            return evm::to_word(*address);
        }
        if (type.kind == Type::Kind::fixed_bytes) {
            const auto* bytes = std::get_if<Bytes>(&value.value);
            if (bytes == nullptr || bytes->size() != type.bits) return malformed("bytesN has another length");
            Bytes32 word;
            std::copy(bytes->begin(), bytes->end(), word.bytes.begin());
            return word;
        }
        const auto* number = std::get_if<U256>(&value.value);
        if (number == nullptr) return malformed("a value is no number");
        if (!layout::in_range(type, *number)) return malformed("a number does not fit its type");
        return to_word(*number);
    }

    void counted(BytesView bytes)
    {
        append(out, to_word(U256(bytes.size())));
        append(out, bytes);
        out.resize(out.size() + (k_word - bytes.size() % k_word) % k_word);
    }

    void put(std::size_t& at, const Bytes32& word)
    {
        std::copy(word.bytes.begin(), word.bytes.end(), out.begin() + static_cast<std::ptrdiff_t>(at));
        at += k_word;
    }
};

} // namespace

Result<Bytes> encode(const Type& tuple, const Value& values)
{
    if (tuple.kind != Type::Kind::tuple) return malformed("arguments are a tuple");
    const auto* list = list_of(tuple, values);
    if (list == nullptr) return malformed("the number of arguments is wrong");
    Encoder encoder;
    BALLAST_CHECK(encoder.members(tuple, *list));
    return std::move(encoder.out);
}

} // namespace ballast::evm::abi
