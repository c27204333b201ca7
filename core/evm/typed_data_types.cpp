#include "evm/typed_data_types.h"
#include "evm/abi.h"
#include "evm/keccak.h"
#include <algorithm>
#include <set>

namespace ballast::evm::typed_data {

namespace {

/// Names are joined into the text that is hashed, so one with a bracket or comma could pass for another type. Other
/// characters stay free: messages in use have colons in their names.
bool is_safe_name(std::string_view name)
{
    const auto bad = [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == '(' || c == ')' || c == '[' || c == ']' || c == ',';
    };
    return !name.empty() && std::none_of(name.begin(), name.end(), bad);
}

bool is_safe_type(std::string_view type)
{
    const std::string_view brackets = type.substr(base_type(type).size());
    return is_safe_name(base_type(type)) && brackets.find_first_not_of("[]0123456789") == std::string_view::npos;
}

std::string own_text(const std::string& name, const std::vector<Field>& fields)
{
    std::string out = name + "(";
    for (std::size_t i = 0; i < fields.size(); ++i)
        out += (i == 0 ? "" : ",") + fields[i].type + " " + fields[i].name;
    return out + ")";
}

} // namespace

std::string_view base_type(std::string_view type) { return type.substr(0, type.find('[')); }

bool is_elementary(std::string_view type)
{
    if (type == "uint" || type == "int" || type.find_first_of("([ ") != std::string_view::npos) return false;
    return abi::parse_type(type).has_value();
}

Result<void> Types::add(std::string name, std::vector<Field> fields)
{
    if (!is_safe_name(name) || is_elementary(name)) return malformed("a type cannot be named " + name.substr(0, 60));
    for (const Field& field : fields)
        if (!is_safe_name(field.name) || !is_safe_type(field.type))
            return malformed("a field of " + name + " is misnamed");
    m_structs.insert_or_assign(std::move(name), std::move(fields));
    return {};
}

const std::vector<Field>* Types::find(std::string_view name) const
{
    const auto found = m_structs.find(name);
    return found == m_structs.end() ? nullptr : &found->second;
}

Result<std::string> Types::encode_type(std::string_view name) const
{
    std::set<std::string> referred;
    std::vector<std::string> open{std::string(name)};
    while (!open.empty()) {
        const std::string next = std::move(open.back());
        open.pop_back();
        if (!referred.insert(next).second) continue;
        const auto* fields = find(next);
        if (fields == nullptr) return malformed("unknown type " + next.substr(0, 60));
        for (const Field& field : *fields)
            if (const auto base = base_type(field.type); !is_elementary(base)) open.emplace_back(base);
    }
    std::string out = own_text(std::string(name), *find(name));
    for (const std::string& each : referred)
        if (each != name) out += own_text(each, *find(each));
    return out;
}

Result<Bytes32> Types::type_hash(const std::string& name)
{
    if (const auto found = m_hashes.find(name); found != m_hashes.end()) return found->second;
    BALLAST_TRY(text, encode_type(name));
    return m_hashes.emplace(name, keccak256(text)).first->second;
}

} // namespace ballast::evm::typed_data
