#include "sign/vault.h"
#include "sign/cipher.h"
#include <new>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace ballast::sign {

namespace {

constexpr std::size_t k_tag = 16;

} // namespace

Vault::Vault() : m_session_key(32)
{
    // Without randomness there is no safe way on: leaving the key at zero would be worse than ending.
    if (RAND_priv_bytes(m_session_key.writable().data(), 32) != 1) throw std::bad_alloc();
}

std::uint64_t Vault::generation() const
{
    const std::lock_guard lock(m_mutex);
    return m_generation;
}

Result<void> Vault::put(const Address& address, const Secret& key, std::uint64_t generation)
{
    const std::lock_guard lock(m_mutex);
    if (generation != m_generation)
        return fail(Code::key_locked, Stage::sign, {{"address", evm::format_address(address)}});
    auto sealed = seal(address, key);
    if (!sealed) return fail(Code::key_invalid, Stage::sign);
    m_sealed.insert_or_assign(address, std::move(*sealed));
    return {};
}

bool Vault::holds(const Address& address) const
{
    const std::lock_guard lock(m_mutex);
    return m_sealed.contains(address);
}

void Vault::lock_all()
{
    const std::lock_guard lock(m_mutex);
    m_sealed.clear();
    ++m_generation;
}

Result<evm::Signature> Vault::sign(const Address& address, const Bytes32& digest) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_sealed.find(address);
    if (found == m_sealed.end())
        return fail(Code::key_locked, Stage::sign, {{"address", evm::format_address(address)}});
    const auto key = open(address, found->second);
    if (!key) return fail(Code::key_invalid, Stage::sign);
    BALLAST_TRY(signature, evm::sign_digest(*key, digest));
    // A fault while signing (a flipped bit) can give the key away: nothing leaves that does not recover.
    BALLAST_TRY(recovered, evm::recover(digest, signature));
    if (recovered != address) return fail(Code::signature_invalid, Stage::sign);
    return signature;
}

std::optional<Vault::Sealed> Vault::seal(const Address& address, const Secret& key) const
{
    Sealed out{{}, Secret(key.size() + k_tag)};
    const CipherContext context;
    int size = 0;
    const bool good =
        RAND_bytes(out.nonce.bytes.data(), 12) == 1 &&
        EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nullptr, m_session_key.view().data(), out.nonce.bytes.data()) ==
            1 &&
        EVP_EncryptUpdate(context, nullptr, &size, address.bytes.data(), 20) == 1 &&
        EVP_EncryptUpdate(context, out.bytes.writable().data(), &size, key.view().data(), int(key.size())) == 1 &&
        EVP_EncryptFinal_ex(context, out.bytes.writable().data() + size, &size) == 1 &&
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_GET_TAG, k_tag, out.bytes.writable().data() + key.size()) == 1;
    if (!good) return std::nullopt;
    return out;
}

std::optional<Secret> Vault::open(const Address& address, const Sealed& sealed) const
{
    const std::size_t key_size = sealed.bytes.size() - k_tag;
    Secret out(key_size);
    Secret tag(k_tag);
    std::copy_n(sealed.bytes.view().data() + key_size, k_tag, tag.writable().data());
    const CipherContext context;
    int size = 0;
    const bool good =
        EVP_DecryptInit_ex(context, EVP_aes_256_gcm(), nullptr, m_session_key.view().data(),
                           sealed.nonce.bytes.data()) == 1 &&
        EVP_DecryptUpdate(context, nullptr, &size, address.bytes.data(), 20) == 1 &&
        EVP_DecryptUpdate(context, out.writable().data(), &size, sealed.bytes.view().data(), int(key_size)) == 1 &&
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_SET_TAG, k_tag, tag.writable().data()) == 1 &&
        EVP_DecryptFinal_ex(context, out.writable().data() + size, &size) == 1;
    if (!good) return std::nullopt;
    return out;
}

} // namespace ballast::sign
