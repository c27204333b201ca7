#include "sign/scrypt.h"
#include <bit>
#include <new>
#include <openssl/evp.h>

namespace ballast::sign {

namespace {

constexpr std::uint64_t k_max_memory = std::uint64_t(2) << 30; // above what parse_keystore lets through
constexpr std::size_t k_words = 16;                            // of a Salsa20 block

using Words = std::span<std::uint32_t>;

/// Secret memory seen as little-endian words; the systems we run on store them so.
static_assert(std::endian::native == std::endian::little);
Words words_of(Secret& secret)
{
    return {reinterpret_cast<std::uint32_t*>(secret.writable().data()), secret.size() / 4};
}

void quarter(std::uint32_t* x, int a, int b, int c, int d)
{
    x[b] ^= std::rotl(x[a] + x[d], 7);
    x[c] ^= std::rotl(x[b] + x[a], 9);
    x[d] ^= std::rotl(x[c] + x[b], 13);
    x[a] ^= std::rotl(x[d] + x[c], 18);
}

/// Salsa20/8 core (RFC 7914, section 3), in place.
void salsa(std::uint32_t* block)
{
    std::uint32_t x[k_words];
    std::copy_n(block, k_words, x);
    for (int round = 0; round < 4; ++round) {
        for (int i = 0; i < 4; ++i) // columns: each starts on the diagonal
            quarter(x, 5 * i, (5 * i + 4) % 16, (5 * i + 8) % 16, (5 * i + 12) % 16);
        for (int i = 0; i < 4; ++i) // rows
            quarter(x, 5 * i, 4 * i + (i + 1) % 4, 4 * i + (i + 2) % 4, 4 * i + (i + 3) % 4);
    }
    for (std::size_t i = 0; i < k_words; ++i)
        block[i] += x[i];
}

/// scryptBlockMix (section 4): `in` has 2r blocks; even ones go to the first half of `out`, odd ones to the second.
void mix_blocks(Words in, Words out, std::size_t r)
{
    std::uint32_t x[k_words];
    std::copy_n(in.data() + (2 * r - 1) * k_words, k_words, x);
    for (std::size_t i = 0; i < 2 * r; ++i) {
        for (std::size_t j = 0; j < k_words; ++j)
            x[j] ^= in[i * k_words + j];
        salsa(x);
        std::copy_n(x, k_words, out.data() + (i / 2 + (i % 2) * r) * k_words);
    }
}

/// scryptROMix (section 5) on one of the p pieces, with `table` of n pieces and `spare` of one.
void mix_with_table(Words piece, Words table, Words spare, std::size_t r)
{
    const std::size_t size = piece.size();
    const std::size_t n = table.size() / size;
    for (std::size_t i = 0; i < n; ++i) {
        std::copy(piece.begin(), piece.end(), table.data() + i * size);
        mix_blocks(table.subspan(i * size, size), piece, r);
    }
    for (std::size_t i = 0; i < n; ++i) {
        const auto* integer = piece.data() + (2 * r - 1) * k_words;
        const std::size_t at = (std::uint64_t(integer[1]) << 32 | integer[0]) & (n - 1);
        for (std::size_t j = 0; j < size; ++j)
            spare[j] = piece[j] ^ table[at * size + j];
        mix_blocks(spare, piece, r);
    }
}

bool stretch(const Secret& passphrase, BytesView salt, std::span<std::uint8_t> out)
{
    return PKCS5_PBKDF2_HMAC(text_of(passphrase), int(passphrase.size()), salt.data(), int(salt.size()), 1,
                             EVP_sha256(), int(out.size()), out.data()) == 1;
}

} // namespace

std::optional<Secret> derive_scrypt_portable(const Secret& passphrase, const ScryptParameters& parameters)
try {
    const std::size_t r = parameters.r;
    Secret pieces(128 * r * parameters.p);
    Secret table(128 * r * parameters.n);
    Secret spare(128 * r);
    if (!stretch(passphrase, parameters.salt, pieces.writable())) return std::nullopt;
    for (std::size_t i = 0; i < parameters.p; ++i)
        mix_with_table(words_of(pieces).subspan(i * 32 * r, 32 * r), words_of(table), words_of(spare), r);
    Secret out(32);
    if (!stretch(passphrase, pieces.view(), out.writable())) return std::nullopt;
    return out;
} catch (const std::bad_alloc&) {
    return std::nullopt;
}

std::optional<Secret> derive_scrypt(const Secret& passphrase, const ScryptParameters& parameters)
{
    const bool beyond_rfc = parameters.r < 4 && parameters.n >= std::uint64_t(1) << (16 * parameters.r);
    if (beyond_rfc) return derive_scrypt_portable(passphrase, parameters);
    Secret out(32);
    const auto& salt = parameters.salt;
    if (EVP_PBE_scrypt(text_of(passphrase), passphrase.size(), salt.data(), salt.size(), parameters.n, parameters.r,
                       parameters.p, k_max_memory, out.writable().data(), 32) != 1)
        return std::nullopt;
    return out;
}

} // namespace ballast::sign
