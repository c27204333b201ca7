#include "support/pools.h"
#include "support/shared_data.h"
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace ballast;
using namespace ballast::venue;

namespace {

/// The digits of the one number in a golden entry, which may have more than a JSON reader keeps.
std::string value_in(const std::string& text, const std::string& key)
{
    const std::size_t at = text.find("\"value\": ", text.find('"' + key + '"')) + 9;
    return text.substr(at, text.find_first_not_of("0123456789", at) - at);
}

} // namespace

// 40 answers of the on-chain quoter for exact input. It reports what it got also when the pool ran dry, so these go to
// the swap itself; the pool's own quote must then refuse.
TEST(uniswap_v3_golden, exact_input_equals_the_quoter_to_the_unit)
{
    BALLAST_SHARED_OR_SKIP(state, "market-data/pools/uniswap_v3_wbtc_weth_block_24407242.json");
    BALLAST_SHARED_OR_SKIP(golden, "market-data/golden/uniswap_v3_wbtc_weth_quotes_block_24407242.json");
    const auto pool = tests::read_degenbot_pool(state);
    const std::string text = tests::read_text(golden);
    int checked = 0;
    int dry = 0;
    const auto file = nlohmann::json::parse(text);
    for (const auto& [key, unused] : file["entries"].items()) {
        if (key.find("quoteExactInputSingle") == std::string::npos) continue;
        const bool falling = key.find("WBTC->WETH") != std::string::npos;
        const U256 amount = parse_decimal(key.substr(key.rfind('|') + 1)).value();
        const auto swapped = v3::swap_exact_in(*pool->state().table, pool->state().position, falling, amount);
        EXPECT_EQ(format_decimal(swapped.out), value_in(text, key)) << key;
        const auto quote = pool->quote(pool->tokens()[falling ? 0 : 1], pool->tokens()[falling ? 1 : 0], amount);
        EXPECT_EQ(quote.has_value(), swapped.consumed == amount) << key;
        if (quote)
            EXPECT_EQ(quote->amount_out, swapped.out);
        else
            EXPECT_EQ(quote.error().code, Code::liquidity_insufficient);
        dry += swapped.consumed != amount;
        ++checked;
    }
    EXPECT_EQ(checked, 40);
    EXPECT_GT(dry, 0);
}
