#include "evm/typed_data.h"
#include "evm/keccak.h"

// The C++ side of EIP-712; typed_data_json.cpp reads JSON.
namespace ballast::evm::typed_data {

Bytes32 hash_domain(const Domain& domain)
{
    std::string fields;
    std::vector<Bytes32> words;
    const auto add = [&](std::string_view field, const Bytes32& word) {
        fields += (fields.empty() ? "" : ",") + std::string(field);
        words.push_back(word);
    };
    if (domain.name) add("string name", keccak256(*domain.name));
    if (domain.version) add("string version", keccak256(*domain.version));
    if (domain.chain) add("uint256 chainId", to_word(U256(domain.chain->value)));
    if (domain.verifying_contract) add("address verifyingContract", evm::to_word(*domain.verifying_contract));
    if (domain.salt) add("bytes32 salt", *domain.salt);
    return hash_struct("EIP712Domain(" + fields + ")", words);
}

Bytes32 hash_struct(std::string_view encoded_type, std::span<const Bytes32> words)
{
    Bytes data;
    data.reserve(32 * (1 + words.size()));
    append(data, keccak256(encoded_type));
    for (const Bytes32& word : words)
        append(data, word);
    return keccak256(data);
}

Hashes combine(const Bytes32& domain, const Bytes32& message)
{
    constexpr std::uint8_t k_prefix[] = {0x19, 0x01};
    return {domain, message, keccak256({BytesView(k_prefix), domain.view(), message.view()})};
}

} // namespace ballast::evm::typed_data
