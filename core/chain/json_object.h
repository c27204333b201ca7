#pragma once
#include "base/result.h"
#include "evm/address.h"
#include <nlohmann/json.hpp>

namespace ballast::chain {

/// Where in a chain file we are, for messages: its path and the dotted name of the field.
struct Place {
    std::string path;  ///< of the file
    std::string field; ///< "feeds[2].address"; empty: the whole
    /// The place of a field inside this one.
    [[nodiscard]] Place at(std::string_view name) const
    {
        return {path, field.empty() ? std::string(name) : fmt::format("{}.{}", field, name)};
    }
    /// chain_file_invalid [path, field, why] about this place.
    [[nodiscard]] std::unexpected<Error> invalid(std::string why) const
    {
        return fail(Code::chain_file_invalid, Stage::chain,
                    {{"path", path}, {"field", field}, {"why", std::move(why)}});
    }
};

/// A JSON object read strictly: each field by its kind, and none that is not known. Every read fails with
/// chain_file_invalid naming the field.
class JsonObject {
public:
    using Json = nlohmann::json; ///< the parsed document, which must outlive the object
    /// Refuses what is no object, and any field whose name is not among `known`.
    [[nodiscard]] static Result<JsonObject> open(const Json& json, Place place,
                                                 std::initializer_list<std::string_view> known);

    /// For fields that may be left out.
    [[nodiscard]] bool has(std::string_view name) const { return m_json->contains(name); }
    /// For a message about a field, or to go deeper.
    [[nodiscard]] Place place(std::string_view name) const { return m_place.at(name); }
    [[nodiscard]] Result<const Json*> get(std::string_view name) const;  ///< any kind; missing is an error
    [[nodiscard]] Result<std::string> text(std::string_view name) const; ///< may be empty
    /// Whole, within [least, most].
    [[nodiscard]] Result<std::uint64_t> number(std::string_view name, std::uint64_t least, std::uint64_t most) const;
    [[nodiscard]] Result<bool> boolean(std::string_view name) const; ///< not 0 or 1
    /// Not zero; capitals must match EIP-55.
    [[nodiscard]] Result<Address> address(std::string_view name) const;
    /// An array; its entries are read by the caller.
    [[nodiscard]] Result<const Json*> list(std::string_view name) const;

private:
    JsonObject(const Json& json, Place place) : m_json(&json), m_place(std::move(place)) {}
    const Json* m_json;
    Place m_place;
};

} // namespace ballast::chain
