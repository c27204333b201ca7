#include "evm/address.h"
#include "evm/keccak.h"
#include <algorithm>

namespace ballast::evm {

namespace {

constexpr std::size_t k_shown = 80; // of a malformed text in an error

bool is_lower(char c) { return c >= 'a' && c <= 'f'; }
bool is_upper(char c) { return c >= 'A' && c <= 'F'; }

} // namespace

std::string format_address(const Address& address)
{
    std::string text = format_hex(address.bytes);
    const Bytes32 hash = keccak256(std::string_view(text).substr(2));
    for (std::size_t i = 0; i < 40; ++i) {
        const unsigned nibble = hash.bytes[i / 2] >> (i % 2 == 0 ? 4 : 0) & 15;
        char& digit = text[i + 2];
        if (nibble >= 8 && is_lower(digit)) digit = static_cast<char>(digit - 'a' + 'A');
    }
    return text;
}

Result<Address> parse_address(std::string_view text)
{
    const std::vector<Parameter> shown{{"text", std::string(text.substr(0, k_shown))}};
    const auto parsed = parse_fixed<20>(text);
    if (!parsed) return fail(Code::address_malformed, Stage::base, shown);
    const std::string_view digits = text.substr(text.size() - 40);
    const Address address{{parsed->bytes}};
    const bool mixed =
        std::any_of(digits.begin(), digits.end(), is_lower) && std::any_of(digits.begin(), digits.end(), is_upper);
    if (mixed && digits != std::string_view(format_address(address)).substr(2))
        return fail(Code::address_checksum, Stage::base, shown);
    return address;
}

Bytes32 to_word(const Address& address)
{
    Bytes32 out;
    std::copy(address.bytes.begin(), address.bytes.end(), out.bytes.begin() + 12);
    return out;
}

Address address_from_word(const Bytes32& word)
{
    Address out;
    std::copy(word.bytes.begin() + 12, word.bytes.end(), out.bytes.begin());
    return out;
}

} // namespace ballast::evm
