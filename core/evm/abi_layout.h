#pragma once
#include "evm/abi.h"

/// What encoding and decoding by Type share.
namespace ballast::evm::abi::layout {

inline constexpr std::size_t k_word = 32; ///< bytes of every head slot and length
/// Larger heads are refused: no contract comes near, and sums of sizes cannot overflow below it.
inline constexpr std::size_t k_max_words = std::size_t(1) << 24;

/// The words a value takes in the head of what contains it: 1 for dynamic types. Above k_max_words it is only
/// known to be too large.
[[nodiscard]] std::size_t head_words(const Type& type);
/// The types of the `count` members of a tuple or array, by position.
[[nodiscard]] const Type& member(const Type& type, std::size_t i);
/// Head words of all `count` members.
[[nodiscard]] std::size_t members_words(const Type& type, std::size_t count);
/// True when the word lies in the type's range: small numbers, booleans, addresses.
[[nodiscard]] bool in_range(const Type& type, const U256& word);
/// abi_malformed [why].
[[nodiscard]] inline std::unexpected<Error> malformed(std::string why)
{
    return fail(Code::abi_malformed, Stage::base, {{"why", std::move(why)}});
}

} // namespace ballast::evm::abi::layout
