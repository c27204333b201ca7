#include "venue/pair.h"
#include "evm/abi.h"

namespace ballast::venue {

namespace {
constexpr double k_near = 0.98;

std::vector<Parameter> trade_parameters(const Address& sell, const Address& buy)
{
    return {{"sell", evm::format_address(sell)}, {"buy", evm::format_address(buy)}};
}
} // namespace

std::array<Address, 2> sort_pair(const Address& a, const Address& b)
{
    return a < b ? std::array{a, b} : std::array{b, a};
}

std::optional<bool> sells_first(std::span<const Address> tokens, const Address& sell, const Address& buy)
{
    if (sell == tokens[0] && buy == tokens[1]) return true;
    if (sell == tokens[1] && buy == tokens[0]) return false;
    return std::nullopt;
}

std::optional<Address> read_pool_address(const chain::CallResult& result)
{
    if (!result.success) return std::nullopt;
    evm::abi::Reader reader(result.data);
    const Address address = reader.address();
    if (!reader.good() || address.is_zero()) return std::nullopt;
    return address;
}

std::string format_fee(unsigned pips)
{
    if (pips % 100 == 0) return fmt::format("{}.{:02} %", pips / 10'000, pips / 100 % 100);
    return fmt::format("{}.{:04} %", pips / 10'000, pips % 10'000);
}

std::unexpected<Error> too_large(const Address& sell, const Address& buy, const U256& amount)
{
    auto parameters = trade_parameters(sell, buy);
    parameters.push_back({"amount", format_decimal(amount)});
    return fail(Code::liquidity_insufficient, Stage::route, std::move(parameters));
}

std::unexpected<Error> no_pool(const Address& sell, const Address& buy, std::string why)
{
    auto parameters = trade_parameters(sell, buy);
    if (!why.empty()) parameters.push_back({"why", std::move(why)});
    return fail(Code::pool_missing, Stage::route, std::move(parameters));
}

double depth_near_price(const Pool& pool, const Address& sell, const Address& buy)
{
    const double input = pool.input_until(sell, buy, pool.marginal_price(sell, buy) * k_near);
    if (!(input >= 1.0)) return 0;
    const auto quote = pool.quote(sell, buy, from_double_down(input));
    return quote ? quote->amount_out.to_double() : 0;
}

} // namespace ballast::venue
