#include "evm/abi.h"
#include "venue/pair.h"
#include "venue/uniswap_v3_state.h"
#include <cassert>

namespace ballast::venue {

namespace {

using evm::abi::Reader;
using evm::abi::Selector;
using evm::abi::Writer;

constexpr std::array<unsigned, 4> k_fees{100, 500, 3000, 10'000};

const V3Pool* as_v3(const PoolPtr& pool) { return dynamic_cast<const V3Pool*>(pool.get()); }

/// Concentrated liquidity (v3-core), swapped through v3-periphery's SwapRouter, whose calls carry a deadline.
/// Deployment roles: "factory", "router", "tick_lens".
class UniswapV3 final : public Venue {
public:
    std::string_view name() const override { return "uniswap_v3"; }

    std::vector<chain::Call> find_calls(const chain::Deployment& at, const Address& a, const Address& b) const override
    {
        const auto factory = at.find("factory");
        if (factory == at.end() || !at.contains("router") || !at.contains("tick_lens")) return {};
        std::vector<chain::Call> calls;
        for (const unsigned fee : k_fees)
            calls.push_back({factory->second, Writer(m_get_pool).address(a).address(b).number(fee).finish()});
        return calls;
    }

    std::vector<PoolKey> decode_found(const Address& a, const Address& b,
                                      std::span<const chain::CallResult> results) const override
    {
        std::vector<PoolKey> found;
        const auto tokens = sort_pair(a, b);
        for (std::size_t i = 0; i < std::min(results.size(), k_fees.size()); ++i)
            if (const auto pool = read_pool_address(results[i]))
                found.push_back({std::string(name()), *pool, {tokens[0], tokens[1]}, k_fees[i]});
        return found;
    }

    std::vector<chain::Call> state_calls(const chain::Deployment& at, const PoolKey& key,
                                         const PoolPtr& last) const override
    {
        const auto lens = at.find("tick_lens");
        if (lens == at.end()) return {};
        return v3::state_calls(lens->second, key.address, as_v3(last));
    }

    Result<Decoded> decode_state(const PoolKey& key, const PoolPtr& last,
                                 std::span<const chain::CallResult> results) const override
    {
        return v3::decode_state(key, as_v3(last), results);
    }

    SwapCall encode_swap(const chain::Deployment& at, const SwapOrder& order) const override
    {
        assert(order.tokens.size() == order.pools.size() + 1);
        const Address router = at.find("router")->second;
        DecodedSwap swap{{}, order.tokens, {}, order.amount_in, order.min_out, order.recipient, order.deadline};
        for (const PoolPtr& pool : order.pools)
            swap.fees_pips.push_back(pool->fee_pips());
        return {router, encode(swap), router};
    }

    std::optional<DecodedSwap> decode_swap(BytesView data) const override
    {
        if (data.size() < 4) return std::nullopt;
        const bool single = std::ranges::equal(data.first(4), m_single.view());
        if (!single && !std::ranges::equal(data.first(4), m_path.view())) return std::nullopt;
        Reader call(data.subspan(4));
        auto swap = single ? read_single(call) : read_path(call);
        // Only the canonical bytes are described: a price limit or bytes behind the arguments are none of ours.
        if (!swap || !std::ranges::equal(encode(*swap), data)) return std::nullopt;
        return swap;
    }

private:
    static std::uint64_t seconds(Time time) { return static_cast<std::uint64_t>(time.time_since_epoch().count()); }

    Bytes encode(const DecodedSwap& swap) const
    {
        if (swap.fees_pips.size() == 1)
            return Writer(m_single)
                .address(swap.tokens[0])
                .address(swap.tokens[1])
                .number(swap.fees_pips[0])
                .address(swap.recipient)
                .number(seconds(swap.deadline))
                .number(swap.amount_in)
                .number(swap.min_out)
                .number(U256())
                .finish();
        Bytes path(swap.tokens[0].bytes.begin(), swap.tokens[0].bytes.end());
        for (std::size_t i = 0; i < swap.fees_pips.size(); ++i) {
            for (const int shift : {16, 8, 0})
                path.push_back(static_cast<std::uint8_t>(swap.fees_pips[i] >> shift));
            append(path, swap.tokens[i + 1]);
        }
        Writer arguments;
        arguments.bytes(path).address(swap.recipient).number(seconds(swap.deadline));
        arguments.number(swap.amount_in).number(swap.min_out);
        return Writer(m_path).tuple(arguments).finish();
    }

    /// The fields after the path, which both calls share.
    static bool read_rest(Reader& reader, DecodedSwap& swap)
    {
        swap.recipient = reader.address();
        const U256 deadline = reader.number();
        swap.amount_in = reader.number();
        swap.min_out = reader.number();
        swap.deadline = Time(std::chrono::seconds(deadline.low_u64() & 0x3fff'ffff'ffff'ffff));
        return reader.good();
    }

    static std::optional<DecodedSwap> read_single(Reader& reader)
    {
        DecodedSwap swap{"exactInputSingle", {}, {}, {}, {}, {}, {}};
        swap.tokens = {reader.address(), reader.address()};
        swap.fees_pips = {static_cast<unsigned>(reader.number().low_u64() & 0xff'ffff)};
        if (!read_rest(reader, swap)) return std::nullopt;
        return swap;
    }

    static std::optional<DecodedSwap> read_path(Reader& call)
    {
        constexpr std::size_t k_hop = 23; // three bytes of fee, twenty of token
        Reader reader = call.tuple();
        const Bytes path = reader.bytes();
        DecodedSwap swap{"exactInput", {}, {}, {}, {}, {}, {}};
        if (!read_rest(reader, swap) || path.size() < 20 + 2 * k_hop || (path.size() - 20) % k_hop != 0)
            return std::nullopt;
        for (std::size_t at = 0;; at += k_hop) {
            Address token;
            std::copy_n(path.begin() + static_cast<std::ptrdiff_t>(at), 20, token.bytes.begin());
            swap.tokens.push_back(token);
            if (at + 20 == path.size()) return swap;
            swap.fees_pips.push_back(unsigned(path[at + 20]) << 16 | unsigned(path[at + 21]) << 8 | path[at + 22]);
        }
    }

    const Selector m_get_pool = evm::abi::selector("getPool(address,address,uint24)");
    const Selector m_single =
        evm::abi::selector("exactInputSingle((address,address,uint24,address,uint256,uint256,uint256,uint160))");
    const Selector m_path = evm::abi::selector("exactInput((bytes,address,uint256,uint256,uint256))");
};

} // namespace

std::unique_ptr<Venue> make_uniswap_v3() { return std::make_unique<UniswapV3>(); }

} // namespace ballast::venue
