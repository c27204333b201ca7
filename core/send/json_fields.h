#pragma once
#include "base/units.h"
#include "evm/address.h"
#include "send/send.h"
#include <nlohmann/json.hpp>

/// Reading back what this folder wrote itself. The readers throw: only what catches the library's exceptions may
/// call them. Anything unexpected is damage.
namespace ballast::send::fields {

using Json = nlohmann::json; ///< the document of one journal line

/// Thrown for what this folder cannot have written; caught with the library's own exceptions.
struct Odd : Json::exception {
    Odd() : exception(0, "not what was written") {} ///< the words are for a debugger: callers tell database_damaged
};
/// The value, or Odd thrown in the place of its error.
template <class T>
T must(Result<T> value)
{
    if (!value) throw Odd{};
    return std::move(*value);
}
/// Decimal text, up to 256 bits.
inline U256 number(const Json& json, const char* name) { return must(parse_decimal(json.at(name).get<std::string>())); }
/// Hex of exactly N bytes.
template <std::size_t N>
FixedBytes<N> fixed(const Json& json, const char* name)
{
    return must(parse_fixed<N>(json.at(name).get<std::string>()));
}
/// Hex, not checked for capitals.
inline Address address(const Json& json, const char* name) { return Address{fixed<20>(json, name)}; }
/// Hex of any even length.
inline Bytes bytes(const Json& json, const char* name) { return must(parse_hex(json.at(name).get<std::string>())); }
/// An enumerator by its number; `last` is the highest there is.
template <class Enum>
Enum one_of(const Json& json, const char* name, Enum last)
{
    const auto value = json.at(name).get<unsigned>();
    if (value > static_cast<unsigned>(last)) throw Odd{};
    return static_cast<Enum>(value);
}

/// The inverse of `read_call`.
inline Json to_json(const safe::BatchCall& call)
{
    return {{"to", format_hex(call.to)}, {"value", format_decimal(call.value.value)}, {"data", format_hex(call.data)}};
}
/// One call of a batch: to, value, data.
inline safe::BatchCall read_call(const Json& json)
{
    return {address(json, "to"), {number(json, "value")}, bytes(json, "data")};
}

} // namespace ballast::send::fields
