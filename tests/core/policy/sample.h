#pragma once
#include <nlohmann/json.hpp>
#include <string>

namespace ballast::policy {

/// A small policy in file notation, to be bent by tests.
inline nlohmann::json sample_json()
{
    return nlohmann::json::parse(R"({
      "format": 1, "version": 3,
      "treasury": {"name": "Harbour", "chain": 1, "address": "0x79d6840B4fB03908F82C0Cd2Fc297e64D06DeDc6"},
      "targets": [
        {"id": "ETH + WETH", "trade": "WETH", "weight": 47.5, "colour": 4,
         "members": [
           {"symbol": "ETH", "address": "0x0000000000000000000000000000000000000000", "decimals": 18},
           {"symbol": "WETH", "address": "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2", "decimals": 18}],
         "band": {"kind": "absolute", "width": 5}},
        {"id": "WBTC", "weight": 12.5,
         "members": [{"symbol": "WBTC", "address": "0x2260FAC5E5542a773Aa44fBCfeDf7C193bc2C599", "decimals": 8}],
         "band": {"kind": "volatility", "width": 3, "lower": 1.5, "upper": 6, "reference_volatility_percent": 60}},
        {"id": "USDC", "weight": 40,
         "members": [{"symbol": "USDC", "address": "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48", "decimals": 6}],
         "band": {"kind": "relative", "percent_of_target": 20}}],
      "destination": {"kind": "fraction", "percent": 50},
      "limits": {"slippage_bps": 25, "gas_reserve": "1.5", "base_fee_cap_gwei": 40, "minimum_ticket_usd": 750.25}
    })");
}

} // namespace ballast::policy
