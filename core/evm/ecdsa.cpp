#include "evm/ecdsa.h"
#include "evm/keccak.h"
#include <algorithm>
#include <cstdlib>
#include <openssl/rand.h>
#include <secp256k1.h>
#include <secp256k1_recovery.h>

namespace ballast::evm {

namespace {

constexpr std::size_t k_key_size = 32;

/// One context for the life of the program, blinded by fresh randomness against side channels.
const secp256k1_context* context()
{
    static const secp256k1_context* const made = [] {
        auto* out = secp256k1_context_create(SECP256K1_CONTEXT_SIGN | SECP256K1_CONTEXT_VERIFY);
        std::uint8_t seed[32];
        // Without randomness or with a broken library no key may be touched at all.
        if (RAND_bytes(seed, sizeof seed) != 1 || secp256k1_context_randomize(out, seed) != 1) std::abort();
        wipe(seed);
        return out;
    }();
    return made;
}

std::unexpected<Error> bad_key() { return fail(Code::key_invalid, Stage::base); }
std::unexpected<Error> bad_signature() { return fail(Code::signature_invalid, Stage::base); }

Address address_of(const secp256k1_pubkey& key)
{
    std::uint8_t point[65]; // 0x04, x, y
    std::size_t size = sizeof point;
    secp256k1_ec_pubkey_serialize(context(), point, &size, &key, SECP256K1_EC_UNCOMPRESSED);
    return address_from_word(keccak256(BytesView(point).subspan(1)));
}

bool has_low_s(const std::uint8_t* compact)
{
    secp256k1_ecdsa_signature parsed;
    return secp256k1_ecdsa_signature_parse_compact(context(), &parsed, compact) == 1 &&
           secp256k1_ecdsa_signature_normalize(context(), nullptr, &parsed) == 0;
}

} // namespace

FixedBytes<65> to_bytes65(const Signature& signature)
{
    FixedBytes<65> out;
    std::copy(signature.r.bytes.begin(), signature.r.bytes.end(), out.bytes.begin());
    std::copy(signature.s.bytes.begin(), signature.s.bytes.end(), out.bytes.begin() + 32);
    out.bytes[64] = static_cast<std::uint8_t>(27 + signature.y_parity);
    return out;
}

Result<Signature> signature_from_bytes65(BytesView bytes)
{
    if (bytes.size() != 65) return bad_signature();
    const std::uint8_t v = bytes[64] >= 27 ? static_cast<std::uint8_t>(bytes[64] - 27) : bytes[64];
    if (v > 1 || !has_low_s(bytes.data())) return bad_signature();
    Signature out;
    std::copy_n(bytes.begin(), 32, out.r.bytes.begin());
    std::copy_n(bytes.begin() + 32, 32, out.s.bytes.begin());
    if (out.r.is_zero() || out.s.is_zero()) return bad_signature();
    out.y_parity = v;
    return out;
}

Result<Signature> sign_digest(const Secret& private_key, const Bytes32& digest)
{
    if (private_key.size() != k_key_size) return bad_key();
    // The library's own nonce is that of RFC 6979, and it always answers with low s.
    secp256k1_ecdsa_recoverable_signature made;
    if (secp256k1_ecdsa_sign_recoverable(context(), &made, digest.bytes.data(), private_key.view().data(), nullptr,
                                         nullptr) != 1)
        return bad_key();
    std::uint8_t compact[64];
    int recovery = 0;
    secp256k1_ecdsa_recoverable_signature_serialize_compact(context(), compact, &recovery, &made);
    Signature out;
    std::copy_n(compact, 32, out.r.bytes.begin());
    std::copy_n(compact + 32, 32, out.s.bytes.begin());
    // 2 and 3 would mean an r beyond the curve's order: one in 2^127, and no chain can carry it.
    out.y_parity = static_cast<std::uint8_t>(recovery & 1);
    return out;
}

Result<Address> recover(const Bytes32& digest, const Signature& signature)
{
    std::uint8_t compact[64];
    std::copy(signature.r.bytes.begin(), signature.r.bytes.end(), compact);
    std::copy(signature.s.bytes.begin(), signature.s.bytes.end(), compact + 32);
    if (signature.y_parity > 1 || !has_low_s(compact)) return bad_signature();
    secp256k1_ecdsa_recoverable_signature parsed;
    secp256k1_pubkey key;
    if (secp256k1_ecdsa_recoverable_signature_parse_compact(context(), &parsed, compact, signature.y_parity) != 1 ||
        secp256k1_ecdsa_recover(context(), &key, &parsed, digest.bytes.data()) != 1)
        return bad_signature();
    return address_of(key);
}

Result<Address> address_of_key(const Secret& private_key)
{
    secp256k1_pubkey key;
    if (private_key.size() != k_key_size || secp256k1_ec_pubkey_create(context(), &key, private_key.view().data()) != 1)
        return bad_key();
    return address_of(key);
}

Result<Secret> make_private_key()
{
    Secret out(k_key_size);
    do
        if (RAND_priv_bytes(out.writable().data(), static_cast<int>(out.size())) != 1) return bad_key();
    while (secp256k1_ec_seckey_verify(context(), out.view().data()) != 1);
    return out;
}

} // namespace ballast::evm
