#include "evm/abi.h"
#include "simulate/simulate.h"

namespace ballast::simulate {
namespace {

constexpr std::size_t k_selector_size = 4;
constexpr evm::abi::Selector k_error{{0x08, 0xc3, 0x79, 0xa0}}; // Error(string)
constexpr evm::abi::Selector k_panic{{0x4e, 0x48, 0x7b, 0x71}}; // Panic(uint256)

/// Solidity's panic codes ("Error handling: Assert, Require, Revert and Exceptions").
std::string panic_text(std::uint64_t code)
{
    switch (code) {
    case 0x01: return "Panic: assertion failed";
    case 0x11: return "Panic: arithmetic overflow";
    case 0x12: return "Panic: division by zero";
    case 0x32: return "Panic: index out of range";
    default: return fmt::format("Panic {:#04x}", code);
    }
}

} // namespace

std::string decode_revert(BytesView data)
{
    if (data.empty()) return "no reason given";
    if (data.size() < k_selector_size) return format_hex(data);
    evm::abi::Selector selector;
    std::copy_n(data.begin(), k_selector_size, selector.bytes.begin());
    evm::abi::Reader reader(data.subspan(k_selector_size));
    if (selector == k_error) {
        std::string text = reader.text();
        if (reader.good() && !text.empty()) return text;
    }
    if (selector == k_panic) {
        const U256 code = reader.number();
        if (reader.good() && code.fits_u64()) return panic_text(code.low_u64());
    }
    return format_hex(data.first(std::min<std::size_t>(data.size(), 68)));
}

} // namespace ballast::simulate
