#pragma once
#include "route/route.h"

namespace ballast::route {

/// An upper bound, in raw output, of what any routing over these pools between the sold, the bought and the
/// intermediate tokens can give, of whatever length and with pools shared as it likes. Weak duality (Angeris et al.
/// 2021): every set of token prices gives such a bound, amount * price of the sold token + the best profit each pool
/// alone offers at these prices. `after`, the pools behind a good plan, tells good prices; they are then improved one
/// by one.
[[nodiscard]] double network_bound(const RouteRequest& request, std::span<const venue::PoolPtr> after);

} // namespace ballast::route
