#include "bench/bench.h"
#include "evm/abi.h"
#include "evm/ecdsa.h"
#include "evm/keccak.h"
#include <cstring>
#include <fmt/format.h>
#include <secp256k1.h>
#include <secp256k1_recovery.h>

using namespace ballast;
using bench::Figure;

namespace {

constexpr int k_calls = 100;

struct Call {
    Address target;
    Bytes data;
};

/// A hundred `balanceOf(address)` calls.
std::vector<Call> calls()
{
    std::vector<Call> out;
    for (int i = 0; i < k_calls; ++i) {
        Address owner{};
        owner.bytes[19] = static_cast<std::uint8_t>(i);
        out.push_back({owner, evm::abi::Writer(evm::abi::selector("balanceOf(address)")).address(owner).finish()});
    }
    return out;
}

/// What Multicall3 answers: (bool, bytes)[] with one word each.
Bytes answers()
{
    std::vector<evm::abi::Writer> results;
    for (int i = 0; i < k_calls; ++i)
        results.emplace_back().boolean(true).bytes(to_word(U256(static_cast<std::uint64_t>(i)) << 60));
    return evm::abi::Writer().array(results, true).finish();
}

std::string peer(const char* what, double seconds) { return fmt::format("{} {:.4g} us", what, seconds * 1e6); }

secp256k1_context* raw_context()
{
    static auto* const made = secp256k1_context_create(SECP256K1_CONTEXT_SIGN | SECP256K1_CONTEXT_VERIFY);
    return made;
}

Secret key()
{
    Bytes bytes(32, 0x46);
    return Secret::take(bytes);
}

} // namespace

BALLAST_BENCH(abi_encode_100)
{
    const auto batch = calls();
    const auto selector = evm::abi::selector("aggregate3((address,bool,bytes)[])");
    const double best = bench::best_seconds(100, [&] {
        std::vector<evm::abi::Writer> elements(batch.size());
        for (std::size_t i = 0; i < batch.size(); ++i)
            elements[i].address(batch[i].target).boolean(true).bytes(batch[i].data);
        bench::keep(evm::abi::Writer(selector).array(elements, true).finish());
    });
    return {best * 1e6, "us", "bound 10 us", 10};
}

BALLAST_BENCH(abi_decode_100)
{
    const Bytes data = answers();
    const double best = bench::best_seconds(100, [&] {
        evm::abi::Reader reader(data);
        U256 sum;
        for (evm::abi::Reader& each : reader.array())
            if (each.boolean()) sum += evm::abi::Reader(each.bytes_view()).number();
        bench::keep(sum);
    });
    return {best * 1e6, "us", "bound 10 us", 10};
}

BALLAST_BENCH(sign)
{
    const Secret secret = key();
    const Bytes32 digest = evm::keccak256("bench");
    const auto best = bench::best_by_turns(
        10, [&] { bench::keep(evm::sign_digest(secret, digest)); },
        [&] {
            secp256k1_ecdsa_recoverable_signature made;
            bench::keep(secp256k1_ecdsa_sign_recoverable(raw_context(), &made, digest.bytes.data(),
                                                         secret.view().data(), nullptr, nullptr));
        });
    return {best.ours / best.theirs, "ratio", peer("raw libsecp256k1", best.theirs), 1.1};
}

BALLAST_BENCH(recover)
{
    const Secret secret = key();
    const Bytes32 digest = evm::keccak256("bench");
    const auto signature = evm::sign_digest(secret, digest).value();
    std::uint8_t compact[64];
    std::memcpy(compact, signature.r.bytes.data(), 32);
    std::memcpy(compact + 32, signature.s.bytes.data(), 32);
    const auto best = bench::best_by_turns(
        10, [&] { bench::keep(evm::recover(digest, signature)); },
        [&] {
            secp256k1_ecdsa_recoverable_signature parsed;
            secp256k1_pubkey found;
            bench::keep(secp256k1_ecdsa_recoverable_signature_parse_compact(raw_context(), &parsed, compact,
                                                                            signature.y_parity));
            bench::keep(secp256k1_ecdsa_recover(raw_context(), &found, &parsed, digest.bytes.data()));
        });
    return {best.ours / best.theirs, "ratio", peer("raw libsecp256k1", best.theirs), 1.1};
}
