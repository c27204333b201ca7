#include "base/task.h"
#include "bench/bench.h"
#include "snapshot/snapshot.h"
#include "support/invented_chain.h"
#include "support/run_task.h"
#include <fmt/format.h>
#include <stdexcept>

namespace ballast {
namespace {

/// A token with a feed of its own, held by the treasury.
policy::Target add_asset(tests::InventedChain& world, std::uint8_t number, const Address& treasury)
{
    const Token token{tests::invented_address(0x70, number), fmt::format("T{}", number), 18};
    chain::ChainConfig& config = world.config();
    config.tokens.push_back(token);
    config.feeds.push_back(
        {token.address, "chainlink", tests::invented_address(0x71, number), std::chrono::hours(1), {50}});
    const auto word = [](const U256& value) {
        return [value](BytesView) { return chain::CallResult{true, evm::abi::Writer().number(value).finish()}; };
    };
    world.set_code(token.address, {0xfe});
    world.answer(token.address, "decimals()", word(U256(18)));
    world.answer(token.address, "balanceOf(address)", word(U256::power_of_ten(20)));
    world.answer(token.address, "allowance(address,address)", word(U256()));
    world.set_balance(treasury, token.address, U256::power_of_ten(20)).set_price(token.symbol, 1 + number / 10.0);
    policy::Target target;
    target.id = token.symbol;
    target.members = {token};
    target.weight = {10'000};
    target.band.width = {2'000};
    return target;
}

/// Reads of the chain that one more refresh takes; each is one eth_call, and so one HTTP round trip.
BALLAST_BENCH(refresh_100_holdings)
{
    tests::InventedChain world;
    policy::Policy policy;
    policy.chain = world.config().id;
    policy.treasury = tests::invented_address(0xee, 3);
    for (std::uint8_t i = 0; i < 100; ++i)
        policy.targets.push_back(add_asset(world, i, policy.treasury));
    snapshot::Reader reader(world, world.config());
    std::size_t trips = 0;
    for (int refresh = 0; refresh < 2; ++refresh) { // the first also learns which pools there are
        world.advance(std::chrono::seconds(12));
        const std::size_t before = world.multicalls().size();
        const auto snapshot = tests::run(reader.take(policy, world.head()));
        if (!snapshot || (*snapshot)->holdings.size() != 100)
            throw std::runtime_error("the bench treasury cannot be read");
        trips = world.multicalls().size() - before;
    }
    return {double(trips), "round trips",
            "100 holdings with their prices, pools and the Safe, in one Multicall3 eth_call", 1};
}

} // namespace
} // namespace ballast
