#include "base/bytes.h"

namespace ballast {

namespace {

constexpr char k_digits[] = "0123456789abcdef";

/// The value of a hex digit, or -1.
constexpr int digit_value(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::unexpected<Error> malformed(std::string_view text)
{
    constexpr std::size_t k_shown = 80; // call data may be long; a person needs only its start
    return fail(Code::hex_malformed, Stage::base, {{"text", std::string(text.substr(0, k_shown))}});
}

} // namespace

std::string format_hex(BytesView bytes)
{
    std::string out(2 + 2 * bytes.size(), '0');
    out[1] = 'x';
    char* at = out.data() + 2;
    for (const std::uint8_t byte : bytes) {
        *at++ = k_digits[byte >> 4];
        *at++ = k_digits[byte & 15];
    }
    return out;
}

Result<Bytes> parse_hex(std::string_view text)
{
    const std::string_view digits = text.starts_with("0x") || text.starts_with("0X") ? text.substr(2) : text;
    if (digits.size() % 2 != 0) return malformed(text);
    Bytes out(digits.size() / 2);
    for (std::size_t i = 0; i < out.size(); ++i) {
        const int high = digit_value(digits[2 * i]);
        const int low = digit_value(digits[2 * i + 1]);
        if (high < 0 || low < 0) return malformed(text);
        out[i] = static_cast<std::uint8_t>(high << 4 | low);
    }
    return out;
}

} // namespace ballast
