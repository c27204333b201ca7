#pragma once
#include "base/units.h"
#include "evm/address.h"
#include "send/send.h"
#include <nlohmann/json.hpp>

/// Reading back what this folder wrote itself. The readers throw: only what catches the library's exceptions may
/// call them. Anything unexpected is damage.
namespace ballast::send::fields {

using Json = nlohmann::json;

struct Odd : Json::exception {
    Odd() : exception(0, "not what was written") {}
};
template <class T>
T must(Result<T> value)
{
    if (!value) throw Odd{};
    return std::move(*value);
}
inline U256 number(const Json& json, const char* name) { return must(parse_decimal(json.at(name).get<std::string>())); }
template <std::size_t N>
FixedBytes<N> fixed(const Json& json, const char* name)
{
    return must(parse_fixed<N>(json.at(name).get<std::string>()));
}
inline Address address(const Json& json, const char* name) { return Address{fixed<20>(json, name)}; }
inline Bytes bytes(const Json& json, const char* name) { return must(parse_hex(json.at(name).get<std::string>())); }
/// An enumerator by its number; `last` is the highest there is.
template <class Enum>
Enum one_of(const Json& json, const char* name, Enum last)
{
    const auto value = json.at(name).get<unsigned>();
    if (value > static_cast<unsigned>(last)) throw Odd{};
    return static_cast<Enum>(value);
}

inline Json to_json(const safe::BatchCall& call)
{
    return {{"to", format_hex(call.to)}, {"value", format_decimal(call.value.value)}, {"data", format_hex(call.data)}};
}
inline safe::BatchCall read_call(const Json& json)
{
    return {address(json, "to"), {number(json, "value")}, bytes(json, "data")};
}

} // namespace ballast::send::fields
