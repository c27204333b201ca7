#include "evm/abi_layout.h"
#include <algorithm>

namespace ballast::evm::abi::layout {

std::size_t head_words(const Type& type)
{
    if (type.is_dynamic()) return 1;
    if (type.kind == Type::Kind::array) return members_words(type, *type.length);
    if (type.kind == Type::Kind::tuple) return members_words(type, type.inner.size());
    return 1;
}

const Type& member(const Type& type, std::size_t i)
{
    return type.kind == Type::Kind::array ? type.inner.front() : type.inner[i];
}

std::size_t members_words(const Type& type, std::size_t count)
{
    if (type.kind == Type::Kind::array) {
        const std::size_t each = head_words(type.inner.front());
        if (each != 0 && count > k_max_words / each) return k_max_words + 1;
        return each * count;
    }
    std::size_t sum = 0;
    for (const Type& each : type.inner)
        sum = std::min(sum + head_words(each), k_max_words + 1);
    return sum;
}

bool in_range(const Type& type, const U256& word)
{
    switch (type.kind) {
    case Type::Kind::number: return word.bit_width() <= type.bits;
    case Type::Kind::signed_number: return (word.bit(255) ? ~word : word).bit_width() < type.bits;
    case Type::Kind::boolean: return word.bit_width() <= 1;
    case Type::Kind::address: return word.bit_width() <= 160;
    default: return true;
    }
}

} // namespace ballast::evm::abi::layout
