#pragma once
#include "base/u256.h"
#include "support/shared_data.h"
#include <nlohmann/json.hpp>

namespace ballast::evm::tests {

using Json = nlohmann::json;

/// The parsed file; throws, and so fails the test, when it is no JSON.
inline Json load(const std::filesystem::path& path) { return Json::parse(ballast::tests::read_text(path)); }
/// Hex text of a vector; throws when it is none.
inline Bytes unhex(const std::string& text) { return parse_hex(text).value(); }
inline std::string text_of(const Json& value) { return value.is_string() ? value.get<std::string>() : value.dump(); }
/// A number written as JSON number, decimal or "0x…" ("0x" alone is zero).
inline U256 number_of(const Json& value)
{
    const std::string text = text_of(value);
    if (text == "0x") return {};
    return (text.starts_with("0x") ? parse_quantity(text) : parse_decimal(text)).value();
}

} // namespace ballast::evm::tests
