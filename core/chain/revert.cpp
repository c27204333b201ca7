#include "chain/revert.h"
#include "base/printable.h"
#include "evm/abi.h"

namespace ballast::chain {
namespace {

constexpr std::array<std::uint8_t, 4> k_error{0x08, 0xc3, 0x79, 0xa0}; // Error(string)
constexpr std::array<std::uint8_t, 4> k_panic{0x4e, 0x48, 0x7b, 0x71}; // Panic(uint256)
constexpr std::size_t k_longest = 200;

std::string_view panic_meaning(std::uint64_t code)
{
    switch (code) {
    case 0x01: return "assertion";
    case 0x11: return "arithmetic overflow";
    case 0x12: return "division by zero";
    case 0x21: return "bad enum value";
    case 0x31: return "pop of an empty array";
    case 0x32: return "index out of bounds";
    case 0x41: return "out of memory";
    case 0x51: return "call of an uninitialised function";
    default: return "unknown";
    }
}

} // namespace

std::string decode_revert(BytesView data)
{
    if (data.size() < 4) return {};
    const auto selector = data.first(4);
    evm::abi::Reader reader(data.subspan(4));
    if (std::ranges::equal(selector, k_error)) {
        const std::string text = reader.text();
        return reader.good() ? printable(text, k_longest) : std::string();
    }
    if (std::ranges::equal(selector, k_panic)) {
        const U256 code = reader.number();
        if (!reader.good() || !code.fits_u64()) return {};
        return fmt::format("panic {:#x} ({})", code.low_u64(), panic_meaning(code.low_u64()));
    }
    return "error " + format_hex(selector);
}

} // namespace ballast::chain
