#include "support/pools.h"
#include "support/shared_data.h"
#include <nlohmann/json.hpp>

namespace ballast::tests {

namespace {

using Json = nlohmann::json;

/// Numbers of any size: the files hold integers beyond 64 bits, which the JSON reader turns into doubles. So every long
/// run of digits is put in quotes before it is read.
std::string quote_long_numbers(const std::string& text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i + (text[i] == '-' ? 1 : 0);
        while (end < text.size() && text[end] >= '0' && text[end] <= '9')
            ++end;
        const bool number = end - i > 15 && (i == 0 || text[i - 1] == ' ' || text[i - 1] == '[' || text[i - 1] == ':');
        if (number)
            out += '"' + text.substr(i, end - i) + '"';
        else
            out += text.substr(i, std::max<std::size_t>(end - i, 1));
        i = std::max(end, i + 1);
    }
    return out;
}

U256 number_of(const Json& value)
{
    const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
    if (text.starts_with("0x")) return parse_quantity(text).value();
    if (text.starts_with("-")) return U256() - parse_decimal(text.substr(1)).value();
    return parse_decimal(text).value();
}

unsigned fee_of(const std::string& name)
{
    return name == "Lowest" ? 100 : name == "Low" ? 500 : name == "Medium" ? 3000 : 10'000;
}

} // namespace

std::shared_ptr<const venue::V3Pool> make_whole_v3_pool(venue::V3State state, std::vector<venue::v3::Tick> ticks)
{
    std::ranges::sort(ticks, {}, &venue::v3::Tick::index);
    auto table = venue::v3::TickTable::build(std::move(ticks), venue::v3::all_words(state.spacing), state.position,
                                             state.spacing, state.fee_pips);
    state.table = std::make_shared<const venue::v3::TickTable>(std::move(table.value()));
    return std::make_shared<const venue::V3Pool>(std::move(state));
}

std::vector<RecordedPool> read_recorded_pools(const std::string& path)
{
    std::vector<RecordedPool> out;
    std::uint8_t serial = 1;
    for (const Json& entry : Json::parse(quote_long_numbers(read_text(path)))) {
        const Json& state = entry["state"]["state"];
        std::array<Address, 2> tokens{evm::parse_address(entry["tokens"][0]["address"].get<std::string>()).value(),
                                      evm::parse_address(entry["tokens"][1]["address"].get<std::string>()).value()};
        RecordedPool pool{nullptr, {entry["tokens"][0]["symbol"], entry["tokens"][1]["symbol"]}};
        Address address; // the file does not say
        address.bytes[19] = serial++;
        if (entry["state"]["protocol"] == "UniswapV2State") {
            pool.pool = venue::make_v2_pool(
                {address, tokens, {number_of(state["reserve0"]), number_of(state["reserve1"])}, 3000});
        } else {
            std::vector<venue::v3::Tick> ticks;
            for (const Json& tick : state["ticks"]["ticks"])
                ticks.push_back({tick["index"].get<int>(), number_of(tick["net_liquidity"])});
            pool.pool = make_whole_v3_pool(
                {address,
                 tokens,
                 fee_of(state["fee"]),
                 state["ticks"]["tick_spacing"].get<int>(),
                 {number_of(state["sqrt_price"]), state["tick"].get<int>(), number_of(state["liquidity"])},
                 nullptr},
                std::move(ticks));
        }
        out.push_back(std::move(pool));
    }
    return out;
}

std::shared_ptr<const venue::V3Pool> read_degenbot_pool(const std::string& path)
{
    const Json file = Json::parse(quote_long_numbers(read_text(path)));
    const Json& scalars = file["scalars"];
    std::vector<venue::v3::Tick> ticks;
    for (const auto& [index, values] : file["tick_data"].items())
        ticks.push_back({std::stoi(index), number_of(values[1])});
    const auto wbtc = evm::parse_address("0x2260FAC5E5542a773Aa44fBCfeDf7C193bc2C599").value();
    const auto weth = evm::parse_address("0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2").value();
    return make_whole_v3_pool(
        {evm::parse_address(file["pool"].get<std::string>()).value(),
         {wbtc, weth},
         scalars["fee"].get<unsigned>(),
         scalars["tick_spacing"].get<int>(),
         {number_of(scalars["sqrt_price_x96"]), scalars["tick"].get<int>(), number_of(scalars["liquidity"])},
         nullptr},
        std::move(ticks));
}

} // namespace ballast::tests
