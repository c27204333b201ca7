#include "evm/abi.h"
#include "simulate/checks.h"
#include <gtest/gtest.h>

namespace ballast::simulate {
namespace {

Bytes hex(std::string_view text) { return parse_hex(text).value(); }

const Token k_weth{evm::parse_address("0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2").value(), "WETH", 18};
const Token k_usdc{evm::parse_address("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48").value(), "USDC", 6};
const Address k_router = evm::parse_address("0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D").value();

chain::ChainConfig config()
{
    chain::ChainConfig out;
    out.wrapped = k_weth;
    out.tokens = {k_weth, k_usdc};
    out.venues["uniswap_v2"] = {{"router", k_router}};
    return out;
}

DecodedCall decode_one(plan::PlannedCall::Kind kind, const Address& to, Bytes data, U256 value = {})
{
    plan::Plan plan;
    plan.calls.push_back({kind, {to, {value}, std::move(data)}, 0});
    const auto decoded = decode_calls(plan, config());
    EXPECT_EQ(decoded.size(), 1u);
    return decoded.front();
}

TEST(Decode, ApprovalWrapAndUnwrapFromTheirBytes)
{
    using Kind = plan::PlannedCall::Kind;
    const auto approve = decode_one(Kind::approve, k_weth.address,
                                    hex("095ea7b3"
                                        "0000000000000000000000007a250d5630b4cf539739df2c5dacb4c659f2488d"
                                        "0000000000000000000000000000000000000000000000008ac7230489e80000"));
    EXPECT_EQ(approve.contract, "WETH");
    EXPECT_EQ(approve.function, "approve");
    EXPECT_EQ(format_decimal(approve.amount), "10000000000000000000");
    ASSERT_EQ(approve.arguments.size(), 2u);
    EXPECT_EQ(approve.arguments[0].second, "0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D");
    const auto wrap = decode_one(Kind::wrap, k_weth.address, hex("d0e30db0"), U256(7));
    EXPECT_EQ(wrap.function, "deposit");
    EXPECT_EQ(wrap.amount, U256(7));
    const auto unwrap = decode_one(Kind::unwrap, k_weth.address,
                                   hex("2e1a7d4d0000000000000000000000000000000000000000000000000000000000000009"));
    EXPECT_EQ(unwrap.function, "withdraw");
    EXPECT_EQ(unwrap.amount, U256(9));
}

TEST(Decode, ASwapOfTheV2Router)
{
    // swapExactTokensForTokens(10 WETH, 24000 USDC, [WETH, USDC], 0x…01, 1771000000), written out by hand.
    const auto swap = decode_one(plan::PlannedCall::Kind::swap, k_router,
                                 hex("38ed1739"
                                     "0000000000000000000000000000000000000000000000008ac7230489e80000"
                                     "000000000000000000000000000000000000000000000000000000059682f000"
                                     "00000000000000000000000000000000000000000000000000000000000000a0"
                                     "0000000000000000000000000000000000000000000000000000000000000001"
                                     "00000000000000000000000000000000000000000000000000000000698f50c0"
                                     "0000000000000000000000000000000000000000000000000000000000000002"
                                     "000000000000000000000000c02aaa39b223fe8d0a0e5c4f27ead9083c756cc2"
                                     "000000000000000000000000a0b86991c6218b36c1d19d4a2e9eb0ce3606eb48"));
    EXPECT_EQ(swap.function, "swapExactTokensForTokens");
    EXPECT_EQ(swap.contract, "uniswap_v2 router");
    EXPECT_EQ(format_decimal(swap.amount), "10000000000000000000");
    EXPECT_EQ(format_decimal(swap.floor), "24000000000");
    ASSERT_FALSE(swap.arguments.empty());
    EXPECT_EQ(swap.arguments[0].second, "WETH → USDC");
}

TEST(Decode, ThePlansWordDoesNotColourTheBytes)
{
    // transfer(0x…01, 5) under the name of an approval.
    const Bytes transfer = hex("a9059cbb"
                               "0000000000000000000000000000000000000000000000000000000000000001"
                               "0000000000000000000000000000000000000000000000000000000000000005");
    const auto call = decode_one(plan::PlannedCall::Kind::approve, k_weth.address, transfer);
    EXPECT_EQ(call.function, "0xa9059cbb");
    ASSERT_EQ(call.arguments.size(), 1u);
    EXPECT_EQ(call.arguments[0].second, format_hex(transfer));
    EXPECT_EQ(decode_one(plan::PlannedCall::Kind::unwrap, k_weth.address, {}).function, "");
    EXPECT_EQ(decode_one(plan::PlannedCall::Kind::unwrap, k_weth.address, hex("2e1a7d4d")).function, "0x2e1a7d4d");
}

} // namespace
} // namespace ballast::simulate
