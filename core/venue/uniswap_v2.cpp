#include "evm/abi.h"
#include "venue/pair.h"
#include "venue/uniswap_v2_pool.h"

namespace ballast::venue {

namespace {

using evm::abi::Reader;
using evm::abi::Selector;
using evm::abi::Writer;

/// The product pool of Uniswap v2 (v2-core UniswapV2Pair, v2-periphery UniswapV2Router02).
/// Deployment roles: "factory", "router".
class UniswapV2 final : public Venue {
public:
    std::string_view name() const override { return "uniswap_v2"; }

    std::vector<chain::Call> find_calls(const chain::Deployment& at, const Address& a, const Address& b) const override
    {
        const auto factory = at.find("factory");
        if (factory == at.end() || !at.contains("router")) return {};
        return {{factory->second, Writer(m_get_pair).address(a).address(b).finish()}};
    }

    std::vector<PoolKey> decode_found(const Address& a, const Address& b,
                                      std::span<const chain::CallResult> results) const override
    {
        if (results.size() != 1) return {};
        const auto pool = read_pool_address(results[0]);
        if (!pool) return {};
        const auto tokens = sort_pair(a, b);
        return {{std::string(name()), *pool, {tokens[0], tokens[1]}, k_fee_pips}};
    }

    std::vector<chain::Call> state_calls(const chain::Deployment&, const PoolKey& key, const PoolPtr&) const override
    {
        return {{key.address, Writer(m_get_reserves).finish()},
                {key.address, Writer(m_token0).finish()},
                {key.address, Writer(m_token1).finish()}};
    }

    Result<Decoded> decode_state(const PoolKey& key, const PoolPtr&,
                                 std::span<const chain::CallResult> results) const override
    {
        if (key.tokens.size() != 2 || results.size() != 3) return malformed();
        if (!results[0].success) return no_pool(key.tokens[0], key.tokens[1], "does not answer");
        V2State state{key.address, {key.tokens[0], key.tokens[1]}, {}, key.fee_pips};
        Reader reserves(results[0].data);
        state.reserves = {reserves.number(), U256()};
        state.reserves[1] = reserves.number();
        BALLAST_CHECK(reserves.finish("Uniswap v2 reserves"));
        for (unsigned i : {0u, 1u})
            if (read_pool_address(results[1 + i]) != state.tokens[i])
                return no_pool(state.tokens[0], state.tokens[1], "has other tokens");
        if (state.reserves[0].is_zero() || state.reserves[1].is_zero()) return Decoded{};
        if (std::max(state.reserves[0], state.reserves[1]).bit_width() > 112) return malformed();
        return Decoded{make_v2_pool(state), true};
    }

    SwapCall encode_swap(const chain::Deployment& at, const SwapOrder& order) const override
    {
        const Address router = at.find("router")->second;
        return {router, encode(order.amount_in, order.min_out, order.tokens, order.recipient, order.deadline), router};
    }

    std::optional<DecodedSwap> decode_swap(BytesView data) const override
    {
        if (data.size() < 4 || !std::ranges::equal(data.first(4), m_swap.view())) return std::nullopt;
        Reader reader(data.subspan(4));
        DecodedSwap swap{"swapExactTokensForTokens", {}, {}, {}, {}, {}, {}};
        swap.amount_in = reader.number();
        swap.min_out = reader.number();
        swap.tokens = reader.addresses();
        swap.recipient = reader.address();
        const U256 deadline = reader.number();
        if (!reader.good() || swap.tokens.size() < 2 || deadline.bit_width() > 62) return std::nullopt;
        swap.deadline = Time(std::chrono::seconds(deadline.low_u64()));
        swap.fees_pips.assign(swap.tokens.size() - 1, k_fee_pips);
        // Only the canonical bytes are described: nothing may hide in padding or behind the arguments.
        const Bytes again = encode(swap.amount_in, swap.min_out, swap.tokens, swap.recipient, swap.deadline);
        if (!std::ranges::equal(again, data)) return std::nullopt;
        return swap;
    }

private:
    static constexpr unsigned k_fee_pips = 3000;

    static std::unexpected<Error> malformed()
    {
        return fail(Code::abi_malformed, Stage::snapshot, {{"why", "Uniswap v2 pair"}});
    }

    Bytes encode(const U256& amount_in, const U256& min_out, std::span<const Address> tokens, const Address& recipient,
                 Time deadline) const
    {
        return Writer(m_swap)
            .number(amount_in)
            .number(min_out)
            .addresses(tokens)
            .address(recipient)
            .number(static_cast<std::uint64_t>(deadline.time_since_epoch().count()))
            .finish();
    }

    const Selector m_get_pair = evm::abi::selector("getPair(address,address)");
    const Selector m_get_reserves = evm::abi::selector("getReserves()");
    const Selector m_token0 = evm::abi::selector("token0()");
    const Selector m_token1 = evm::abi::selector("token1()");
    const Selector m_swap = evm::abi::selector("swapExactTokensForTokens(uint256,uint256,address[],address,uint256)");
};

} // namespace

std::unique_ptr<Venue> make_uniswap_v2() { return std::make_unique<UniswapV2>(); }

} // namespace ballast::venue
