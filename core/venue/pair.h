#pragma once
#include "venue/venue.h"

/// What the exchanges with two tokens a pool have in common.
namespace ballast::venue {

/// The two tokens in the order such pools keep them: by address.
[[nodiscard]] std::array<Address, 2> sort_pair(const Address& a, const Address& b);
/// True when the trade sells the pool's first token, false when its second; nothing when the pair is another.
[[nodiscard]] std::optional<bool> sells_first(std::span<const Address> tokens, const Address& sell, const Address& buy);
/// The address a factory answered; nothing for a revert, a malformed word or the zero address.
[[nodiscard]] std::optional<Address> read_pool_address(const chain::CallResult& result);
/// "0.05 %" for 500.
[[nodiscard]] std::string format_fee(unsigned pips);
/// liquidity_insufficient with its parameters.
[[nodiscard]] std::unexpected<Error> too_large(const Address& sell, const Address& buy, const U256& amount);
/// pool_missing with its parameters; `why` when there is one that is not what it should be.
[[nodiscard]] std::unexpected<Error> no_pool(const Address& sell, const Address& buy, std::string why = {});
/// Raw output until the marginal price has fallen by 2 %: what "near the price" means for every kind of pool.
[[nodiscard]] double depth_near_price(const Pool& pool, const Address& sell, const Address& buy);

} // namespace ballast::venue
