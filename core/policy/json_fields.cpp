#include "policy/json_fields.h"
#include <cmath>

namespace ballast::policy {
namespace {
using nlohmann::json;
const json k_nothing = json::object();
} // namespace

Fields::Fields(const json& object, std::string path)
    : m_object(object.is_object() ? &object : &k_nothing), m_path(std::move(path)),
      m_error(std::make_shared<std::optional<Error>>())
{
    if (!object.is_object())
        refuse({Code::policy_field_invalid, Stage::policy, {{"field", m_path}, {"why", "must be an object"}}});
}

std::string Fields::path_of(const std::string& name) const { return m_path.empty() ? name : m_path + "." + name; }

void Fields::refuse(Error error)
{
    if (!*m_error) *m_error = std::move(error);
}

void Fields::refuse(const std::string& name, std::string why)
{
    refuse({Code::policy_field_invalid, Stage::policy, {{"field", path_of(name)}, {"why", std::move(why)}}});
}

const json* Fields::find(const std::string& name)
{
    m_asked.insert(name);
    const auto found = m_object->find(name);
    if (found != m_object->end()) return &*found;
    refuse({Code::policy_field_missing, Stage::policy, {{"field", path_of(name)}}});
    return nullptr;
}

double Fields::number(const std::string& name, double low, double high)
{
    const json* value = find(name);
    if (!value) return low;
    if (!value->is_number()) return refuse(name, "must be a number"), low;
    const double number = value->get<double>();
    if (!std::isfinite(number) || number < low || number > high)
        return refuse(name, fmt::format("must be between {} and {}", low, high)), low;
    return number;
}

double Fields::number_or(const std::string& name, double otherwise, double low, double high)
{
    return has(name) ? number(name, low, high) : otherwise;
}

std::int64_t Fields::whole(const std::string& name, std::int64_t low, std::int64_t high)
{
    const json* value = find(name);
    if (!value) return low;
    if (!value->is_number_integer()) return refuse(name, "must be a whole number"), low;
    const bool too_large =
        value->is_number_unsigned() && value->get<std::uint64_t>() > static_cast<std::uint64_t>(high);
    const std::int64_t number = too_large ? high : value->get<std::int64_t>();
    if (too_large || number < low || number > high)
        return refuse(name, fmt::format("must be between {} and {}", low, high)), low;
    return number;
}

std::int64_t Fields::whole_or(const std::string& name, std::int64_t otherwise, std::int64_t low, std::int64_t high)
{
    return has(name) ? whole(name, low, high) : otherwise;
}

Weight Fields::percent(const std::string& name)
{
    const double percent = number(name, 0, 100);
    const double millionths = percent * 1e4;
    const double nearest = std::round(millionths);
    // A decimal like 33.3333 is not a binary fraction: what differs by more than that was written with more places.
    if (std::abs(millionths - nearest) > 1e-6) refuse(name, "must have at most four decimals");
    return {static_cast<std::int32_t>(nearest)};
}

Weight Fields::percent_or(const std::string& name, Weight otherwise) { return has(name) ? percent(name) : otherwise; }

std::string Fields::text(const std::string& name, std::size_t most)
{
    const json* value = find(name);
    if (!value) return {};
    if (!value->is_string()) return refuse(name, "must be text"), std::string();
    std::string text = value->get<std::string>();
    if (text.empty() || text.size() > most) refuse(name, fmt::format("must have 1 to {} characters", most));
    return text;
}

std::string Fields::text_or(const std::string& name, const std::string& otherwise)
{
    return has(name) ? text(name) : otherwise;
}

Address Fields::address(const std::string& name)
{
    const std::string written = text(name);
    if (written.empty()) return {};
    const auto address = evm::parse_address(written);
    if (address) return *address;
    refuse(name, address.error().code == Code::address_checksum
                     ? "the capitals do not match (EIP-55): a character is wrong"
                     : "must be an address: 0x and 40 hex digits");
    return {};
}

std::string Fields::word(const std::string& name, std::span<const std::string_view> words)
{
    std::string written = text(name);
    std::string list;
    for (std::string_view each : words) {
        if (written == each) return written;
        list += (list.empty() ? "" : ", ") + std::string(each);
    }
    refuse(name, "must be one of: " + list);
    return std::string(words.front());
}

Fields Fields::object(const std::string& name)
{
    const json* value = find(name);
    if (value && !value->is_object()) refuse(name, "must be an object");
    Fields inner(value && value->is_object() ? *value : k_nothing, path_of(name));
    inner.m_error = m_error;
    return inner;
}

std::vector<Fields> Fields::objects(const std::string& name)
{
    std::vector<Fields> out;
    const json* value = find(name);
    if (!value) return out;
    if (!value->is_array() || value->empty()) refuse(name, "must be a list with at least one entry");
    if (!value->is_array()) return out;
    for (std::size_t i = 0; i < value->size(); ++i) {
        const std::string path = fmt::format("{}[{}]", path_of(name), i);
        const json& entry = (*value)[i];
        if (!entry.is_object())
            refuse({Code::policy_field_invalid, Stage::policy, {{"field", path}, {"why", "must be an object"}}});
        Fields inner(entry.is_object() ? entry : k_nothing, path);
        inner.m_error = m_error;
        out.push_back(std::move(inner));
    }
    return out;
}

Result<void> Fields::finish()
{
    // A wrong value is told first, for a wrong kind leaves its other fields unasked; then an unknown field, for a
    // misspelt name is why another one is missing.
    if (*m_error && (*m_error)->code == Code::policy_field_invalid) return std::unexpected(**m_error);
    for (const auto& [name, value] : m_object->items())
        if (!m_asked.contains(name)) return fail(Code::policy_field_unknown, Stage::policy, {{"field", path_of(name)}});
    if (*m_error) return std::unexpected(**m_error);
    return {};
}

} // namespace ballast::policy
