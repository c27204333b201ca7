#pragma once
#include "evm/ecdsa.h"
#include "safe/safe.h"
#include "sign/keystore_cipher.h"
#include <filesystem>
#include <fstream>

namespace ballast::tests {

/// The private key whose bytes are all `digit`.
[[nodiscard]] inline Secret key_of(std::uint8_t digit)
{
    Bytes bytes(32, digit);
    return Secret::take(bytes);
}
[[nodiscard]] inline Address owner_of(std::uint8_t digit) { return evm::address_of_key(key_of(digit)).value(); }
[[nodiscard]] inline safe::Confirmation confirm(std::uint8_t digit, const Bytes32& digest)
{
    return {owner_of(digit), evm::sign_digest(key_of(digit), digest).value()};
}
/// Puts that key into the `keys` of a data folder as a file that is cheap to open. Passphrase "correct horse".
inline Address write_key_file(const std::string& data_folder, std::uint8_t digit)
{
    std::filesystem::create_directories(data_folder + "/keys");
    std::string text = "correct horse";
    const auto file = sign::encrypt_keystore(key_of(digit), Secret::take(text), "Owner", {1024, 8, 1});
    const Address address = owner_of(digit);
    std::ofstream(data_folder + "/keys/" + evm::format_address(address) + ".json") << sign::format_keystore(*file);
    return address;
}

} // namespace ballast::tests
