#include "support/pools.h"

namespace ballast::tests {

namespace {

venue::PoolPtr sample_v2(std::uint8_t serial, const U256& first, const U256& second)
{
    return venue::make_v2_pool({token_n(serial), {token_n(1), token_n(2)}, {first, second}, 3000});
}

/// A pool with a broad position, a narrow one around the price and a gap far below.
venue::PoolPtr sample_v3(std::uint8_t serial, unsigned fee, int spacing, int tick)
{
    const auto at = [&](int distance) { return (tick + distance) / spacing * spacing; };
    const U256 broad = U256::power_of_ten(18), narrow = U256::power_of_ten(20), far = U256::power_of_ten(17);
    std::vector<venue::v3::Tick> ticks{{at(-40'000), far},           {at(-30'000), U256() - far},
                                       {at(-20'000), broad},         {at(-1'000), narrow},
                                       {at(1'200), U256() - narrow}, {at(20'000), U256() - broad}};
    return make_whole_v3_pool({token_n(serial),
                               {token_n(1), token_n(2)},
                               fee,
                               spacing,
                               {venue::v3::root_at_tick(tick) + 12'345, tick, broad + narrow},
                               nullptr},
                              std::move(ticks));
}

} // namespace

Address token_n(std::uint8_t n)
{
    Address address;
    address.bytes[19] = n;
    return address;
}

std::vector<venue::PoolPtr> sample_pools(std::string_view venue)
{
    if (venue == "uniswap_v2")
        return {sample_v2(101, U256::power_of_ten(24), U256(3) * U256::power_of_ten(15)),
                sample_v2(102, U256::power_of_ten(14), U256::power_of_ten(22))};
    if (venue == "uniswap_v3")
        return {sample_v3(103, 100, 1, 7), sample_v3(104, 500, 10, 197'226), sample_v3(105, 3000, 60, -55'440),
                sample_v3(106, 10'000, 200, 23'000)};
    return {};
}

} // namespace ballast::tests
