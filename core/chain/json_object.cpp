#include "chain/json_object.h"

namespace ballast::chain {

Result<JsonObject> JsonObject::open(const Json& json, Place place, std::initializer_list<std::string_view> known)
{
    if (!json.is_object()) return place.invalid("must be an object");
    for (const auto& [name, value] : json.items())
        if (std::ranges::find(known, name) == known.end()) return place.at(name).invalid("is not known");
    return JsonObject(json, std::move(place));
}

Result<const JsonObject::Json*> JsonObject::get(std::string_view name) const
{
    const auto found = m_json->find(name);
    if (found == m_json->end()) return place(name).invalid("is missing");
    return &*found;
}

Result<std::string> JsonObject::text(std::string_view name) const
{
    BALLAST_TRY(json, get(name));
    if (!json->is_string()) return place(name).invalid("must be text");
    return json->get<std::string>();
}

Result<std::uint64_t> JsonObject::number(std::string_view name, std::uint64_t least, std::uint64_t most) const
{
    BALLAST_TRY(json, get(name));
    const bool fits =
        json->is_number_unsigned() && json->get<std::uint64_t>() >= least && json->get<std::uint64_t>() <= most;
    if (!fits) return place(name).invalid(fmt::format("must be a whole number from {} to {}", least, most));
    return json->get<std::uint64_t>();
}

Result<bool> JsonObject::boolean(std::string_view name) const
{
    BALLAST_TRY(json, get(name));
    if (!json->is_boolean()) return place(name).invalid("must be true or false");
    return json->get<bool>();
}

Result<Address> JsonObject::address(std::string_view name) const
{
    BALLAST_TRY(written, text(name));
    auto address = evm::parse_address(written);
    if (!address)
        return place(name).invalid(address.error().code == Code::address_checksum ? "its capitals do not match (EIP-55)"
                                                                                  : "is no address");
    if (address->is_zero()) return place(name).invalid("must not be the zero address");
    return *address;
}

Result<const JsonObject::Json*> JsonObject::list(std::string_view name) const
{
    BALLAST_TRY(json, get(name));
    if (!json->is_array()) return place(name).invalid("must be a list");
    return json;
}

} // namespace ballast::chain
