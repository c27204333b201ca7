#include "evm/abi_layout.h"
#include "evm/keccak.h"
#include "evm/typed_data_types.h"
#include <nlohmann/json.hpp>

namespace ballast::evm::typed_data {

namespace {

using Json = nlohmann::json;

constexpr unsigned k_max_levels = 64;

/// An integer as JSON number, decimal text or "0x" text, in two's complement.
Result<U256> read_integer(const Json& value)
{
    if (value.is_number_unsigned()) return U256(value.get<std::uint64_t>());
    std::string text;
    // A number with a point or beyond 64 bits has already lost digits: such numbers come as text.
    if (value.is_number_integer())
        text = std::to_string(value.get<std::int64_t>());
    else if (value.is_string())
        text = value.get<std::string>();
    const bool negative = text.starts_with("-");
    const std::string_view digits = std::string_view(text).substr(negative ? 1 : 0);
    const auto magnitude = digits.starts_with("0x") ? parse_quantity(digits) : parse_decimal(digits);
    if (!magnitude) return malformed("a number is expected");
    if (!negative) return *magnitude;
    if (*magnitude > U256(1) << 255) return malformed("a number does not fit its type");
    return U256() - *magnitude;
}

Result<Bytes32> read_number(const abi::Type& type, const Json& value)
{
    BALLAST_TRY(number, read_integer(value));
    const bool wants_sign = type.kind == abi::Type::Kind::signed_number;
    const bool has_sign = (value.is_string() && value.get_ref<const std::string&>().starts_with("-")) ||
                          (value.is_number_integer() && !value.is_number_unsigned() && value.get<std::int64_t>() < 0);
    const bool sign_kept = number.is_zero() || number.bit(255) == has_sign;
    if ((has_sign && !wants_sign) || (wants_sign && !sign_kept) || !abi::layout::in_range(type, number))
        return malformed("a number does not fit its type");
    return to_word(number);
}

Result<Bytes> read_bytes(const Json& value)
{
    if (!value.is_string()) return malformed("bytes are written as text");
    const auto& text = value.get_ref<const std::string&>();
    auto bytes = parse_hex(text);
    if (!bytes || !(text.starts_with("0x") || text.empty())) return malformed("bytes are written as 0x and hex digits");
    return bytes;
}

Result<Bytes32> read_fixed(const Json& value, std::size_t size, bool to_the_right)
{
    BALLAST_TRY(bytes, read_bytes(value));
    if (bytes.size() != size) return malformed("bytes have the wrong length");
    Bytes32 word;
    std::copy(bytes.begin(), bytes.end(), word.bytes.begin() + (to_the_right ? 32 - static_cast<int>(size) : 0));
    return word;
}

Result<Bytes32> read_elementary(const abi::Type& type, const Json& value)
{
    using Kind = abi::Type::Kind;
    switch (type.kind) {
    case Kind::number:
    case Kind::signed_number: return read_number(type, value);
    case Kind::address: return read_fixed(value, Address::size(), true);
    case Kind::fixed_bytes: return read_fixed(value, type.bits, false);
    case Kind::boolean:
        if (!value.is_boolean()) return malformed("true or false is expected");
        return to_word(U256(value.get<bool>() ? 1 : 0));
    case Kind::bytes: {
        BALLAST_TRY(bytes, read_bytes(value));
        return keccak256(bytes);
    }
    case Kind::text:
        if (!value.is_string()) return malformed("text is expected");
        return keccak256(value.get_ref<const std::string&>());
    case Kind::array:
    case Kind::tuple: break;
    }
    return malformed("a type is not elementary");
}

/// Walks values along their types: encodeData and hashStruct of EIP-712.
class Hasher {
public:
    explicit Hasher(Types& types) : m_types(types) {}

    Result<Bytes32> hash_struct(const std::string& name, const Json& value, unsigned level = 0)
    {
        if (level > k_max_levels) return malformed("too many levels");
        if (!value.is_object()) return malformed("a value of type " + name + " is expected");
        BALLAST_TRY(type_hash, m_types.type_hash(name));
        Bytes data(type_hash.bytes.begin(), type_hash.bytes.end());
        for (const Field& field : *m_types.find(name)) {
            const auto found = value.find(field.name);
            if (found == value.end()) return malformed("the field " + field.name + " of " + name + " is missing");
            BALLAST_TRY(word, encode(field.type, *found, level + 1));
            append(data, word);
        }
        return keccak256(data);
    }

private:
    Result<Bytes32> encode(std::string_view type, const Json& value, unsigned level)
    {
        if (type.ends_with(']')) return encode_array(type, value, level);
        if (m_types.find(type) != nullptr) return hash_struct(std::string(type), value, level);
        if (!is_elementary(type)) return malformed("unknown type " + std::string(type.substr(0, 60)));
        return read_elementary(*abi::parse_type(type), value);
    }

    Result<Bytes32> encode_array(std::string_view type, const Json& value, unsigned level)
    {
        if (level > k_max_levels) return malformed("too many levels");
        const std::size_t bracket = type.rfind('[');
        if (bracket == std::string_view::npos || !value.is_array()) return malformed("a list is expected");
        const std::string_view length = type.substr(bracket + 1, type.size() - bracket - 2);
        if (!length.empty() && parse_decimal(length) != U256(value.size()))
            return malformed("a list has the wrong length");
        Bytes data;
        for (const Json& each : value) {
            BALLAST_TRY(word, encode(type.substr(0, bracket), each, level + 1));
            append(data, word);
        }
        return keccak256(data);
    }

    Types& m_types;
};

Result<Types> read_types(const Json& document)
{
    const auto types = document.find("types");
    if (types == document.end() || !types->is_object()) return malformed("types are missing");
    Types out;
    for (const auto& [name, members] : types->items()) {
        if (!members.is_array()) return malformed("the fields of " + name + " are no list");
        std::vector<Field> fields;
        for (const Json& member : members) {
            const bool whole = member.is_object() && member.contains("name") && member.contains("type") &&
                               member["name"].is_string() && member["type"].is_string();
            if (!whole) return malformed("a field of " + name + " lacks its name or type");
            fields.push_back({member["type"].get<std::string>(), member["name"].get<std::string>()});
        }
        BALLAST_CHECK(out.add(name, std::move(fields)));
    }
    return out;
}

/// Some senders leave the domain's type out: it is then what the domain holds, in the order EIP-712 fixes.
Result<void> complete_domain_type(Types& types, const Json& domain)
{
    if (types.find("EIP712Domain") != nullptr) return {};
    const Field known[] = {{"string", "name"},
                           {"string", "version"},
                           {"uint256", "chainId"},
                           {"address", "verifyingContract"},
                           {"bytes32", "salt"}};
    std::vector<Field> fields;
    for (const Field& field : known)
        if (domain.contains(field.name)) fields.push_back(field);
    return types.add("EIP712Domain", std::move(fields));
}

Result<Json> read_document(std::string_view text)
{
    Json document = Json::parse(text, nullptr, false);
    if (!document.is_object()) return malformed("the text is no JSON object");
    return document;
}

} // namespace

Result<Hashes> hash_json(std::string_view json)
{
    BALLAST_TRY(document, read_document(json));
    BALLAST_TRY(types, read_types(document));
    for (const char* part : {"domain", "message"})
        if (!document.contains(part) || !document[part].is_object())
            return malformed(std::string(part) + " is missing");
    if (!document.contains("primaryType") || !document["primaryType"].is_string())
        return malformed("primaryType is missing");
    const auto primary = document["primaryType"].get<std::string>();
    if (primary == "EIP712Domain") return malformed("the message has no type of its own");
    BALLAST_CHECK(complete_domain_type(types, document["domain"]));
    Hasher hasher(types);
    BALLAST_TRY(domain, hasher.hash_struct("EIP712Domain", document["domain"]));
    BALLAST_TRY(message, hasher.hash_struct(primary, document["message"]));
    return combine(domain, message);
}

Result<std::string> encode_type(std::string_view json, std::string_view primary_type)
{
    BALLAST_TRY(document, read_document(json));
    BALLAST_TRY(types, read_types(document));
    return types.encode_type(primary_type);
}

} // namespace ballast::evm::typed_data
