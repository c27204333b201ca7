#include "evm/abi.h"
#include "evm/keccak.h"
#include <charconv>

// ABI types as text.
namespace ballast::evm::abi {

namespace {

constexpr unsigned k_max_levels = 32;
constexpr std::size_t k_max_length = 1u << 20; // of a fixed array: far above any contract, far below trouble

std::unexpected<Error> malformed(std::string why)
{
    return fail(Code::abi_malformed, Stage::base, {{"why", std::move(why)}});
}

bool is_name_character(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
}

bool is_modifier(std::string_view word)
{
    return word == "indexed" || word == "memory" || word == "calldata" || word == "storage" || word == "payable";
}

/// A number without sign and leading zero, or nothing.
std::optional<std::size_t> plain_number(std::string_view digits)
{
    std::size_t out = 0;
    if (digits.empty() || digits[0] == '0') return std::nullopt;
    const auto [end, status] = std::from_chars(digits.data(), digits.data() + digits.size(), out);
    if (status != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return out;
}

Result<Type> number_type(Type::Kind kind, std::string_view digits)
{
    const auto bits = digits.empty() ? std::optional<std::size_t>(256) : plain_number(digits);
    if (!bits || *bits > 256 || *bits % 8 != 0) return malformed("a number has an impossible width");
    return Type{kind, static_cast<unsigned>(*bits)};
}

Result<Type> elementary_type(std::string_view name)
{
    if (name == "address") return Type{Type::Kind::address};
    if (name == "bool") return Type{Type::Kind::boolean};
    if (name == "string") return Type{Type::Kind::text};
    if (name == "bytes") return Type{Type::Kind::bytes};
    if (name.starts_with("uint")) return number_type(Type::Kind::number, name.substr(4));
    if (name.starts_with("int")) return number_type(Type::Kind::signed_number, name.substr(3));
    if (name.starts_with("bytes")) {
        const auto size = plain_number(name.substr(5));
        if (!size || *size > 32) return malformed("bytesN needs N from 1 to 32");
        return Type{Type::Kind::fixed_bytes, static_cast<unsigned>(*size)};
    }
    return malformed("unknown type " + std::string(name.substr(0, 60)));
}

/// Reads types from the front of a text.
class Parser {
public:
    explicit Parser(std::string_view text) : m_text(text) {}

    Result<Type> type(unsigned level)
    {
        if (level > k_max_levels) return malformed("too many levels");
        skip_spaces();
        const std::string_view name = word();
        const bool tuple = (name.empty() || name == "tuple") && peek() == '(';
        auto out = tuple ? fields(level) : elementary_type(name);
        while (out && peek() == '[')
            out = array_of(std::move(*out), level++);
        return out;
    }

    /// "(type name, …)".
    Result<Type> fields(unsigned level)
    {
        Type out{Type::Kind::tuple};
        take(); // the bracket
        skip_spaces();
        if (take_if(')')) return out;
        while (true) {
            BALLAST_TRY(field, type(level + 1));
            out.inner.push_back(std::move(field));
            out.names.push_back(field_name());
            skip_spaces();
            if (take_if(')')) return out;
            if (!take_if(',')) return malformed("a comma or bracket is missing");
        }
    }

    std::string_view word()
    {
        const std::string_view from = m_text;
        while (!m_text.empty() && is_name_character(m_text.front()))
            take();
        return from.substr(0, from.size() - m_text.size());
    }
    void skip_spaces()
    {
        while (!m_text.empty() && m_text.front() == ' ')
            take();
    }
    [[nodiscard]] char peek() const { return m_text.empty() ? '\0' : m_text.front(); }
    [[nodiscard]] bool done() const { return m_text.empty(); }

private:
    void take() { m_text.remove_prefix(1); }
    bool take_if(char c)
    {
        if (peek() != c) return false;
        take();
        return true;
    }
    std::string field_name()
    {
        while (true) {
            skip_spaces();
            const std::string_view name = word();
            if (!is_modifier(name)) return std::string(name);
        }
    }
    Result<Type> array_of(Type element, unsigned level)
    {
        if (level > k_max_levels) return malformed("too many levels");
        take(); // the bracket
        const std::string_view digits = word();
        if (!take_if(']')) return malformed("a bracket is missing");
        Type out{Type::Kind::array};
        out.inner.push_back(std::move(element));
        if (digits.empty()) return out;
        out.length = digits == "0" ? std::optional<std::size_t>(0) : plain_number(digits);
        if (!out.length || *out.length > k_max_length) return malformed("an array has an impossible length");
        return out;
    }

    std::string_view m_text;
};

} // namespace

Selector selector(std::string_view signature)
{
    const Bytes32 hash = keccak256(signature);
    Selector out;
    std::copy_n(hash.bytes.begin(), out.size(), out.bytes.begin());
    return out;
}

bool Type::is_dynamic() const
{
    if (kind == Kind::bytes || kind == Kind::text) return true;
    if (kind == Kind::array && !length) return true;
    if (kind == Kind::array && *length == 0) return false;
    return std::any_of(inner.begin(), inner.end(), [](const Type& each) { return each.is_dynamic(); });
}

Result<Type> parse_type(std::string_view text)
{
    Parser parser(text);
    auto out = parser.type(0);
    if (!out) return out;
    parser.skip_spaces();
    if (!parser.done()) return malformed("text follows the type");
    return out;
}

Result<Signature> parse_signature(std::string_view text)
{
    if (text.starts_with("function ")) text.remove_prefix(9);
    Parser parser(text);
    parser.skip_spaces();
    Signature out{std::string(parser.word()), Type{Type::Kind::tuple}};
    if (out.name.empty() || parser.peek() != '(') return malformed("a signature is a name and brackets");
    BALLAST_TRY(arguments, parser.fields(0));
    out.arguments = std::move(arguments);
    parser.skip_spaces();
    if (!parser.done()) return malformed("text follows the signature");
    return out;
}

std::string format_type(const Type& type)
{
    switch (type.kind) {
    case Type::Kind::number: return "uint" + std::to_string(type.bits);
    case Type::Kind::signed_number: return "int" + std::to_string(type.bits);
    case Type::Kind::address: return "address";
    case Type::Kind::boolean: return "bool";
    case Type::Kind::fixed_bytes: return "bytes" + std::to_string(type.bits);
    case Type::Kind::bytes: return "bytes";
    case Type::Kind::text: return "string";
    case Type::Kind::array:
        return format_type(type.inner.front()) + "[" + (type.length ? std::to_string(*type.length) : "") + "]";
    case Type::Kind::tuple: break;
    }
    std::string out = "(";
    for (const Type& each : type.inner)
        out += (out.size() > 1 ? "," : "") + format_type(each);
    return out + ")";
}

} // namespace ballast::evm::abi
