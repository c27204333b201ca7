#include "sign/keystore_cipher.h"
#include "evm/ecdsa.h"
#include "evm/keccak.h"
#include "sign/cipher.h"
#include "sign/scrypt.h"
#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace ballast::sign {

namespace {

/// 32 bytes from the passphrase, or nothing when OpenSSL has no memory for it.
std::optional<Secret> derive(const KeystoreFile& file, const Secret& passphrase)
{
    if (const auto* scrypt = std::get_if<KeystoreFile::Scrypt>(&file.kdf)) return derive_scrypt(passphrase, *scrypt);
    const auto& pbkdf2 = std::get<KeystoreFile::Pbkdf2>(file.kdf);
    Secret out(32);
    if (PKCS5_PBKDF2_HMAC(text_of(passphrase), int(passphrase.size()), pbkdf2.salt.data(), int(pbkdf2.salt.size()),
                          int(pbkdf2.rounds), EVP_sha256(), 32, out.writable().data()) != 1)
        return std::nullopt;
    return out;
}

/// AES-128 in counter mode: the same call encrypts and decrypts.
bool apply_cipher(const Secret& derived, const FixedBytes<16>& iv, BytesView in, std::uint8_t* out)
{
    const CipherContext context;
    int size = 0;
    return EVP_EncryptInit_ex(context, EVP_aes_128_ctr(), nullptr, derived.view().data(), iv.bytes.data()) == 1 &&
           EVP_EncryptUpdate(context, out, &size, in.data(), int(in.size())) == 1;
}

Bytes32 mac_of(const Secret& derived, BytesView ciphertext)
{
    return evm::keccak256({derived.view().subspan(16, 16), ciphertext});
}

std::unexpected<Error> damaged(const std::string& path, std::string why)
{
    return fail(Code::keystore_damaged, Stage::sign, {{"path", path}, {"why", std::move(why)}});
}

/// A version 4 UUID (RFC 9562).
std::optional<std::string> make_uuid()
{
    FixedBytes<16> raw;
    if (RAND_bytes(raw.bytes.data(), 16) != 1) return std::nullopt;
    raw.bytes[6] = static_cast<std::uint8_t>((raw.bytes[6] & 0x0f) | 0x40);
    raw.bytes[8] = static_cast<std::uint8_t>((raw.bytes[8] & 0x3f) | 0x80);
    std::string text = format_hex(raw).substr(2);
    for (const std::size_t at : {8u, 13u, 18u, 23u})
        text.insert(at, "-");
    return text;
}

} // namespace

Result<Secret> decrypt_keystore(const KeystoreFile& file, const Secret& passphrase, const std::string& path)
{
    const auto derived = derive(file, passphrase);
    if (!derived) return fail(Code::keystore_unsupported, Stage::sign, {{"path", path}, {"what", "key derivation"}});
    const Bytes32 mac = mac_of(*derived, file.ciphertext);
    if (CRYPTO_memcmp(mac.bytes.data(), file.mac.bytes.data(), 32) != 0)
        return fail(Code::passphrase_wrong, Stage::sign,
                    {{"key", file.address ? evm::format_address(*file.address) : path}});
    Secret key(32);
    std::uint8_t* const start = key.writable().data() + (32 - file.ciphertext.size());
    if (!apply_cipher(*derived, file.iv, file.ciphertext, start)) return damaged(path, "ciphertext");
    const auto address = evm::address_of_key(key);
    if (!address) return damaged(path, "no valid key inside");
    if (file.address && *file.address != *address) return damaged(path, "address");
    return key;
}

Result<KeystoreFile> encrypt_keystore(const Secret& key, const Secret& passphrase, std::string name,
                                      const ScryptCost& cost)
{
    KeystoreFile out;
    BALLAST_TRY(address, evm::address_of_key(key));
    out.address = address;
    out.name = std::move(name);
    KeystoreFile::Scrypt scrypt{cost.n, cost.r, cost.p, Bytes(32)};
    auto id = make_uuid();
    if (!id || RAND_bytes(scrypt.salt.data(), 32) != 1 || RAND_bytes(out.iv.bytes.data(), 16) != 1)
        return fail(Code::key_invalid, Stage::sign);
    out.id = std::move(*id);
    out.kdf = std::move(scrypt);
    const auto derived = derive(out, passphrase);
    out.ciphertext.resize(key.size());
    if (!derived || !apply_cipher(*derived, out.iv, key.view(), out.ciphertext.data()))
        return fail(Code::key_invalid, Stage::sign);
    out.mac = mac_of(*derived, out.ciphertext);
    return out;
}

} // namespace ballast::sign
