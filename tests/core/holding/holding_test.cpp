#include "evm/abi.h"
#include "holding/holding.h"
#include <gtest/gtest.h>

namespace ballast::holding {
namespace {

const Address k_owner = evm::parse_address("0x79d6840B4fB03908F82C0Cd2Fc297e64D06DeDc6").value();
const Address k_multicall = evm::parse_address("0xcA11bde05977b3631167028862bE2a173976CA11").value();
const Token k_usdc{evm::parse_address("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48").value(), "USDC", 6};
const Token k_ether{evm::k_native, "ETH", 18};

chain::CallResult word(const U256& value) { return {true, evm::abi::Writer().number(value).finish()}; }

std::string decode(const Token& token, std::vector<chain::CallResult> results)
{
    const auto holding = kind_of(token).decode(token, results);
    if (holding) return format_decimal(holding->raw);
    EXPECT_EQ(holding.error().code, Code::token_unreadable);
    EXPECT_EQ(holding.error().parameter("token"), token.symbol);
    return std::string(holding.error().parameter("what"));
}

TEST(Erc20Holding, AsksBalanceAndDecimals)
{
    const auto calls = kind_of(k_usdc).calls(k_usdc, k_owner, k_multicall);
    ASSERT_EQ(calls.size(), 2u);
    EXPECT_EQ(calls[0].target, k_usdc.address);
    // EIP-20 selectors: balanceOf 70a08231, decimals 313ce567.
    EXPECT_EQ(format_hex(calls[0].data), "0x70a0823100000000000000000000000079d6840b4fb03908f82c0cd2fc297e64d06dedc6");
    EXPECT_EQ(format_hex(calls[1].data), "0x313ce567");
}

TEST(Erc20Holding, ReadsTheBalance)
{
    EXPECT_EQ(decode(k_usdc, {word(U256(250'000'000'000)), word(U256(6))}), "250000000000");
    EXPECT_EQ(decode(k_usdc, {word(U256::max()), word(U256(6))}), format_decimal(U256::max()));
}

TEST(Erc20Holding, RefusesWhatItCannotRead)
{
    const chain::CallResult nothing{true, {}};
    const chain::CallResult reverted{false, {}};
    EXPECT_EQ(decode(k_usdc, {nothing, nothing}), "balance") << "no code there";
    EXPECT_EQ(decode(k_usdc, {reverted, word(U256(6))}), "balance");
    EXPECT_EQ(decode(k_usdc, {word(U256(1)), nothing}), "decimals");
    EXPECT_EQ(decode(k_usdc, {word(U256(1)), reverted}), "decimals");
    EXPECT_EQ(decode(k_usdc, {word(U256(1)), word(U256(18))}), "decimals differ");
    EXPECT_EQ(decode(k_usdc, {word(U256(1)), word(U256(6 + 256))}), "decimals differ");
    EXPECT_EQ(decode(k_usdc, {word(U256(1)), word(U256(6) + (U256(1) << 200))}), "decimals differ");
    EXPECT_EQ(decode(k_usdc, {word(U256(1))}), "balance");
    EXPECT_EQ(decode(k_usdc, {}), "balance");
}

TEST(NativeHolding, IsReadThroughTheMulticall)
{
    EXPECT_EQ(kind_of(k_ether).name(), "native");
    const auto calls = kind_of(k_ether).calls(k_ether, k_owner, k_multicall);
    ASSERT_EQ(calls.size(), 1u);
    EXPECT_EQ(calls[0].target, k_multicall);
    // Multicall3's getEthBalance(address).
    EXPECT_EQ(format_hex(calls[0].data), "0x4d2301cc00000000000000000000000079d6840b4fb03908f82c0cd2fc297e64d06dedc6");
    EXPECT_EQ(decode(k_ether, {word(U256(25))}), "25");
    EXPECT_EQ(decode(k_ether, {{true, {}}}), "balance");
    EXPECT_EQ(decode(k_ether, {{false, word(U256(25)).data}}), "balance");
}

} // namespace
} // namespace ballast::holding
