#pragma once
#include <new>
#include <openssl/evp.h>

namespace ballast::sign {

/// OpenSSL's cipher state, wiped and freed at the end of its scope.
class CipherContext {
public:
    /// Throws std::bad_alloc, caught where the cipher is used.
    CipherContext() : m_context(EVP_CIPHER_CTX_new())
    {
        if (m_context == nullptr) throw std::bad_alloc();
    }
    ~CipherContext() { EVP_CIPHER_CTX_free(m_context); }
    CipherContext(const CipherContext&) = delete;
    CipherContext& operator=(const CipherContext&) = delete;
    operator EVP_CIPHER_CTX*() const { return m_context; } ///< borrowed, for OpenSSL's functions

private:
    EVP_CIPHER_CTX* m_context;
};

} // namespace ballast::sign
