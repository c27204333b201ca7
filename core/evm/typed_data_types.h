#pragma once
#include "evm/typed_data.h"
#include <map>

namespace ballast::evm::typed_data {

/// A member of a struct type.
struct Field {
    std::string type; ///< "Person[2]"
    std::string name;
};

/// The struct types of a message and their type hashes.
class Types {
public:
    /// Fails with typed_data_malformed for a name that could disguise another type.
    [[nodiscard]] Result<void> add(std::string name, std::vector<Field> fields);
    /// The fields, or null when there is no such struct.
    [[nodiscard]] const std::vector<Field>* find(std::string_view name) const;
    /// encodeType: the struct, then all it refers to, sorted. Fails for a type that does not exist.
    [[nodiscard]] Result<std::string> encode_type(std::string_view name) const;
    /// Keccak-256 of encodeType, computed once for each struct.
    [[nodiscard]] Result<Bytes32> type_hash(const std::string& name);

private:
    std::map<std::string, std::vector<Field>, std::less<>> m_structs;
    std::map<std::string, Bytes32, std::less<>> m_hashes;
};

/// "Person[2][]" without its brackets.
[[nodiscard]] std::string_view base_type(std::string_view type);
/// True for address, bool, string, bytes, bytesN, uintN and intN; EIP-712 knows no plain "uint".
[[nodiscard]] bool is_elementary(std::string_view type);
/// typed_data_malformed [why].
[[nodiscard]] inline std::unexpected<Error> malformed(std::string why)
{
    return fail(Code::typed_data_malformed, Stage::base, {{"why", std::move(why)}});
}

} // namespace ballast::evm::typed_data
