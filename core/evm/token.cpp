#include "evm/token.h"
#include <algorithm>
#include <cassert>

namespace ballast::evm {

Result<TokenAmount> checked_add(const TokenAmount& a, const TokenAmount& b)
{
    assert(a.token == b.token && "amounts of different tokens do not add");
    BALLAST_TRY(sum, ballast::checked_add(a.raw, b.raw));
    return TokenAmount{a.token, sum};
}

std::string format_amount(const U256& raw, unsigned decimals)
{
    std::string digits = format_decimal(raw);
    if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
    const std::size_t whole = digits.size() - decimals;
    std::string fraction = digits.substr(whole);
    fraction.erase(fraction.find_last_not_of('0') + 1); // npos + 1 is 0: all zeros, or none at all
    digits.resize(whole);
    return fraction.empty() ? digits : digits + "." + fraction;
}

Result<U256> parse_amount(std::string_view text, unsigned decimals)
{
    const auto malformed = [&] {
        return fail(Code::number_malformed, Stage::base, {{"text", std::string(text.substr(0, 100))}});
    };
    const std::size_t point = text.find('.');
    std::string digits(text.substr(0, point));
    std::string_view fraction = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    if (digits.empty() || (point != std::string_view::npos && fraction.empty())) return malformed();
    if (fraction.size() > decimals) {
        if (!parse_decimal(digits + std::string(fraction))) return malformed();
        return fail(Code::amount_too_fine, Stage::base,
                    {{"text", std::string(text.substr(0, 100))}, {"decimals", std::to_string(decimals)}});
    }
    digits += fraction;
    digits.append(decimals - fraction.size(), '0');
    const auto raw = parse_decimal(digits);
    if (!raw && raw.error().code == Code::number_malformed) return malformed();
    return raw;
}

} // namespace ballast::evm
