#include "ui/models/body_search.h"
#include <QLocale>
#include <algorithm>
#include <string>

namespace ballast::ui {
namespace {

constexpr std::size_t k_telling = 4; ///< digits; fewer are part of nearly every hash and number

bool is_digit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_hex_digit(char c) { return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f'); }
bool is_number(std::string_view text)
{
    const auto fits = [](char c) { return is_digit(c) || c == '.' || c == '-'; };
    return !text.empty() && std::ranges::all_of(text, fits) && std::ranges::any_of(text, is_digit);
}
bool is_hex(std::string_view text)
{
    return text.size() > 2 && text.starts_with("0x") && std::ranges::all_of(text.substr(2), is_hex_digit);
}

/// What was typed, as each kind of value is compared with it.
struct Wanted {
    std::string word;   ///< in lower case
    std::string hex;    ///< digits alone; empty: too few, or something else
    std::string number; ///< with a point, without group marks; empty: no number
    std::string raw;    ///< the digits of a decimal but its last, which the window rounds; empty: too few
};

Wanted read_wanted(QString part)
{
    Wanted out;
    out.word = part.toLower().toStdString();
    const std::string_view digits = std::string_view(out.word).starts_with("0x") ? std::string_view(out.word).substr(2)
                                                                                 : std::string_view(out.word);
    if (digits.size() >= k_telling && std::ranges::all_of(digits, is_hex_digit)) out.hex = digits;
    const QLocale locale;
    part.remove(locale.groupSeparator()).replace(locale.decimalPoint(), QStringLiteral("."));
    part.replace(QChar(0x2212), u'-');
    const std::string number = part.toStdString();
    if (!is_number(number)) return out;
    out.number = number;
    if (number.find('.') == std::string::npos) return out;
    std::ranges::copy_if(number, std::back_inserter(out.raw), is_digit);
    out.raw.erase(0, out.raw.find_first_not_of('0'));
    if (!out.raw.empty()) out.raw.pop_back();
    if (out.raw.size() < k_telling) out.raw.clear();
    return out;
}

bool fits(std::string_view value, const Wanted& wanted)
{
    if (is_hex(value)) {
        const auto found = std::ranges::search(value.substr(2), wanted.hex, {}, lower);
        return !wanted.hex.empty() && !found.empty();
    }
    if (is_number(value)) {
        if (wanted.number.empty()) return false;
        const bool telling = std::ranges::count_if(wanted.number, is_digit) >= std::ptrdiff_t(k_telling);
        if (telling ? value.starts_with(wanted.number) : value == wanted.number) return true;
        return !wanted.raw.empty() && value.starts_with(wanted.raw);
    }
    return !std::ranges::search(value, wanted.word, {}, lower).empty();
}

} // namespace

/// By a walk over the text: a log is long, and it is searched at each key.
bool has_value(std::string_view body, const QString& part)
{
    const Wanted wanted = read_wanted(part);
    if (wanted.word.empty()) return false;
    for (std::size_t at = 0; at < body.size();) {
        if (body[at] == '"') {
            std::size_t end = at + 1;
            while (end < body.size() && body[end] != '"')
                end += body[end] == '\\' ? 2 : 1;
            end = std::min(end, body.size());
            std::size_t next = std::min(end + 1, body.size());
            while (next < body.size() && body[next] == ' ')
                ++next;
            const bool name = next < body.size() && body[next] == ':';
            if (!name && fits(body.substr(at + 1, end - at - 1), wanted)) return true;
            at = next;
        } else if (is_digit(body[at]) || body[at] == '-') {
            std::size_t end = at + 1;
            while (end < body.size() && (is_digit(body[end]) || body[end] == '.'))
                ++end;
            if (fits(body.substr(at, end - at), wanted)) return true;
            at = end;
        } else {
            ++at;
        }
    }
    return false;
}

} // namespace ballast::ui
