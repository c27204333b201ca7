#include "base/task.h"
#include "bench/bench.h"
#include "chain/endpoints.h"
#include "snapshot/snapshot.h"
#include "support/invented_node.h"
#include "support/run_task.h"
#include <boost/asio/detached.hpp>
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

std::size_t requests_of(tests::InventedNode& node)
{
    std::size_t sum = 0;
    for (const auto& [methods, count] : node.with([&] { return node.requests; }))
        sum += static_cast<std::size_t>(count);
    return sum;
}

/// HTTP requests of one more refresh, counted by the node that answers them.
BALLAST_BENCH(refresh_100_holdings)
{
    tests::InventedChain world;
    policy::Policy policy;
    policy.chain = world.config().id;
    policy.treasury = tests::invented_address(0xee, 3);
    for (std::uint8_t i = 0; i < 100; ++i)
        policy.targets.push_back(add_asset(world, i, policy.treasury));
    tests::InventedNode node(world);
    boost::asio::io_context io;
    const auto client = chain::make_endpoints(io.get_executor(), world.config(), {node.url()});
    snapshot::Reader reader(**client, world.config());
    std::size_t trips = 0;
    for (int refresh = 0; refresh < 2; ++refresh) { // the first also learns which pools there are
        const chain::Block head = node.with([&] {
            world.advance(std::chrono::seconds(12));
            return world.head();
        });
        const std::size_t before = requests_of(node);
        std::optional<Result<snapshot::SnapshotPtr>> snapshot;
        auto reading = tests::keep_result(reader.take(policy, head), &snapshot);
        boost::asio::co_spawn(io, std::move(reading), boost::asio::detached);
        io.run();
        io.restart();
        if (!snapshot || !*snapshot || (**snapshot)->holdings.size() != 100)
            throw std::runtime_error("the bench treasury cannot be read");
        trips = requests_of(node) - before;
    }
    return {double(trips), "round trips", "100 holdings with their prices, pools and the Safe, over HTTP", 1};
}

} // namespace
} // namespace ballast
