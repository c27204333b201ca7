#include "evm/keccak.h"
#include <bit>
#include <cstring>

// The Keccak sponge with capacity 512 over the permutation Keccak-f[1600]: "The Keccak reference", version 3.0, section
// 1.2, and FIPS 202, section 3.2. Lane (x, y) stands at index x + 5 y.
namespace ballast::evm {

namespace {

constexpr std::size_t k_rate = 136; // bytes of the 200 that take input

constexpr std::uint64_t k_round[24] = {0x0000000000000001, 0x0000000000008082, 0x800000000000808a, 0x8000000080008000,
                                       0x000000000000808b, 0x0000000080000001, 0x8000000080008081, 0x8000000000008009,
                                       0x000000000000008a, 0x0000000000000088, 0x0000000080008009, 0x000000008000000a,
                                       0x000000008000808b, 0x800000000000008b, 0x8000000000008089, 0x8000000000008003,
                                       0x8000000000008002, 0x8000000000000080, 0x000000000000800a, 0x800000008000000a,
                                       0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008};

/// Rho and pi walk one cycle through all lanes but the first: where it goes next, and how far that lane turns.
constexpr int k_walk[24] = {10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1};
constexpr int k_turn[24] = {1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44};

void permute(std::uint64_t (&lane)[25])
{
    for (const std::uint64_t constant : k_round) {
        std::uint64_t column[5]; // theta
        for (int x = 0; x < 5; ++x)
            column[x] = lane[x] ^ lane[x + 5] ^ lane[x + 10] ^ lane[x + 15] ^ lane[x + 20];
        for (int x = 0; x < 5; ++x) {
            const std::uint64_t mix = column[(x + 4) % 5] ^ std::rotl(column[(x + 1) % 5], 1);
            for (int y = 0; y < 25; y += 5)
                lane[x + y] ^= mix;
        }
        std::uint64_t carried = lane[1];
        for (int i = 0; i < 24; ++i)
            carried = std::exchange(lane[k_walk[i]], std::rotl(carried, k_turn[i]));
        for (int y = 0; y < 25; y += 5) { // chi
            std::uint64_t row[5];
            for (int x = 0; x < 5; ++x)
                row[x] = lane[x + y];
            for (int x = 0; x < 5; ++x)
                lane[x + y] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
        }
        lane[0] ^= constant;
    }
}

/// Reads eight bytes, least significant first, whatever the machine's order.
std::uint64_t read_lane(const std::uint8_t* bytes)
{
    std::uint64_t out = 0;
    for (unsigned i = 0; i < 8; ++i)
        out |= static_cast<std::uint64_t>(bytes[i]) << (8 * i);
    return out;
}

class Sponge {
public:
    void absorb(BytesView bytes)
    {
        while (!bytes.empty()) {
            if (m_filled == 0 && bytes.size() >= k_rate) { // whole blocks straight from the input
                mix(bytes.data());
                bytes = bytes.subspan(k_rate);
                continue;
            }
            const std::size_t count = std::min(bytes.size(), k_rate - m_filled);
            std::memcpy(m_block + m_filled, bytes.data(), count);
            m_filled += count;
            bytes = bytes.subspan(count);
            if (m_filled == k_rate) {
                mix(m_block);
                m_filled = 0;
            }
        }
    }

    [[nodiscard]] Bytes32 finish(std::uint8_t padding)
    {
        std::memset(m_block + m_filled, 0, k_rate - m_filled);
        m_block[m_filled] = padding;
        m_block[k_rate - 1] |= 0x80;
        mix(m_block);
        Bytes32 out;
        for (std::size_t i = 0; i < out.size(); ++i)
            out.bytes[i] = static_cast<std::uint8_t>(m_lane[i / 8] >> (8 * (i % 8)));
        return out;
    }

private:
    void mix(const std::uint8_t* block)
    {
        for (std::size_t i = 0; i < k_rate / 8; ++i)
            m_lane[i] ^= read_lane(block + 8 * i);
        permute(m_lane);
    }

    std::uint64_t m_lane[25] = {};
    std::uint8_t m_block[k_rate] = {};
    std::size_t m_filled = 0;
};

constexpr std::uint8_t k_ethereum_padding = 0x01;

} // namespace

Bytes32 keccak256(BytesView bytes) { return keccak256_padded(bytes, k_ethereum_padding); }

Bytes32 keccak256(std::initializer_list<BytesView> pieces)
{
    Sponge sponge;
    for (const BytesView piece : pieces)
        sponge.absorb(piece);
    return sponge.finish(k_ethereum_padding);
}

Bytes32 keccak256(std::string_view text) { return keccak256(bytes_of(text)); }

Bytes32 keccak256_padded(BytesView bytes, std::uint8_t padding)
{
    Sponge sponge;
    sponge.absorb(bytes);
    return sponge.finish(padding);
}

} // namespace ballast::evm
