#pragma once
#include "drift/drift.h"

/// A treasury written down by hand, for the stages that need no chain.
namespace ballast::tests {

/// One line of it: what is held, its price in dollars, and what the policy wants, in percent.
struct Position {
    std::string symbol;
    std::uint8_t decimals;
    std::string amount; ///< decimal, in whole tokens
    double price;
    double target;
    policy::Band band;
};
[[nodiscard]] inline policy::Band absolute_band(double percent)
{
    policy::Band band;
    band.width = {static_cast<std::int32_t>(std::lround(percent * 1e4))};
    return band;
}
/// The address of the nth position's token: 0x0101…01, 0x0202…02, …
[[nodiscard]] inline Address token_address(std::size_t index)
{
    Address address;
    address.bytes.fill(static_cast<std::uint8_t>(index + 1));
    return address;
}

struct Treasury {
    std::shared_ptr<snapshot::Snapshot> snapshot;
    policy::Policy policy;
};
/// Snapshot and policy of the positions at block 24,407,242.
[[nodiscard]] inline Treasury make_treasury(const std::vector<Position>& positions)
{
    Treasury out{std::make_shared<snapshot::Snapshot>(), {}};
    out.snapshot->chain = out.policy.chain = ChainId{1};
    out.snapshot->block.number = {24'407'242};
    out.snapshot->block.time = Time{std::chrono::seconds(1'771'000'000)};
    out.snapshot->treasury = out.policy.treasury = token_address(200);
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const Position& each = positions[i];
        const Token token{token_address(i), each.symbol, each.decimals};
        out.snapshot->holdings.push_back({token, evm::parse_amount(each.amount, each.decimals).value()});
        oracle::PriceReading reading;
        reading.token = token.address;
        reading.low = reading.mid =
            reading.high = {U256(static_cast<std::uint64_t>(std::llround(each.price * 1e6))) * U256::power_of_ten(12)};
        reading.updated = out.snapshot->block.time;
        reading.limit = std::chrono::hours(1);
        out.snapshot->prices.push_back(reading);
        if (each.symbol == "WETH" || each.symbol == "ETH") out.snapshot->native_price = reading;
        policy::Target target;
        target.id = each.symbol;
        target.members = {token};
        target.weight = {static_cast<std::int32_t>(std::lround(each.target * 1e4))};
        target.band = each.band;
        out.policy.targets.push_back(target);
    }
    out.snapshot->digest = snapshot::snapshot_digest(*out.snapshot);
    return out;
}

} // namespace ballast::tests
