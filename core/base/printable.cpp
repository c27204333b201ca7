#include "base/printable.h"
#include <cstdint>

namespace ballast {
namespace {

/// One character of UTF-8; size 0 where the bytes are none.
struct Character {
    std::uint32_t code = 0;
    std::size_t size = 0;
};

Character read_character(std::string_view text)
{
    const auto byte = [text](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t lead = byte(0);
    if (lead < 0x80) return {lead, 1};
    const std::size_t size = lead >= 0xf0 && lead <= 0xf4  ? 4
                             : lead >= 0xe0 && lead < 0xf0 ? 3
                             : lead >= 0xc2 && lead < 0xe0 ? 2
                                                           : 0;
    if (size == 0 || size > text.size()) return {};
    std::uint32_t code = lead & (0xffU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xc0) != 0x80) return {};
        code = (code << 6) | (byte(i) & 0x3fU);
    }
    constexpr std::uint32_t k_least[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xd800 && code <= 0xdfff;
    if (code < k_least[size] || code > 0x10ffff || surrogate) return {};
    return {code, size};
}

bool is_control(std::uint32_t code)
{
    const auto within = [code](std::uint32_t first, std::uint32_t last) { return code >= first && code <= last; };
    return code < 0x20 || within(0x7f, 0x9f) || code == 0x061c || within(0x200b, 0x200f) || within(0x2028, 0x202e) ||
           within(0x2066, 0x2069) || code == 0xfeff;
}

} // namespace

std::string printable(std::string_view text, std::size_t limit)
{
    std::string out;
    while (!text.empty()) {
        const Character next = read_character(text);
        const std::string_view bytes = next.size == 0 ? "?" : is_control(next.code) ? " " : text.substr(0, next.size);
        if (out.size() + bytes.size() > limit) break;
        out += bytes;
        text.remove_prefix(std::max<std::size_t>(next.size, 1));
    }
    return out;
}

} // namespace ballast
