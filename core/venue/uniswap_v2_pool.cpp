#include "venue/uniswap_v2_pool.h"
#include "venue/pair.h"
#include <cmath>

namespace ballast::venue {

namespace {

constexpr std::uint64_t k_million = 1'000'000;
constexpr int k_reserve_bits = 112;

class V2Pool final : public Pool {
public:
    explicit V2Pool(const V2State& state) : m_state(state) {}

    std::string_view venue() const override { return "uniswap_v2"; }
    Address address() const override { return m_state.address; }
    std::span<const Address> tokens() const override { return m_state.tokens; }
    unsigned fee_pips() const override { return m_state.fee_pips; }
    std::string label() const override { return "Uniswap v2 · " + format_fee(m_state.fee_pips); }
    Gas gas_estimate() const override { return {95'000}; } // measured: 71,000 to 116,000, means 83,900 and 90,500

    Result<Quote> quote(const Address& sell, const Address& buy, const U256& amount_in) const override
    {
        const auto first = sells_first(m_state.tokens, sell, buy);
        if (!first) return no_pool(sell, buy);
        const U256& in = m_state.reserves[*first ? 0 : 1];
        const U256& out = m_state.reserves[*first ? 1 : 0];
        // The pair keeps its reserves in 112 bits and reverts beyond them; below, no product here exceeds 256 bits.
        if (amount_in.bit_width() > unsigned{k_reserve_bits} || (in + amount_in).bit_width() > unsigned{k_reserve_bits})
            return too_large(sell, buy, amount_in);
        const U256 charged = amount_in * U256(k_million - m_state.fee_pips);
        const U256 amount_out = charged * out / (in * U256(k_million) + charged);
        V2State after = m_state;
        after.reserves[*first ? 0 : 1] += amount_in;
        after.reserves[*first ? 1 : 0] -= amount_out;
        return Quote{amount_out, make_v2_pool(after)};
    }

    double marginal_price(const Address& sell, const Address& buy) const override
    {
        const auto first = sells_first(m_state.tokens, sell, buy);
        if (!first) return 0;
        return kept() * reserve(!*first) / reserve(*first);
    }

    double input_until(const Address& sell, const Address& buy, double price) const override
    {
        const auto first = sells_first(m_state.tokens, sell, buy);
        if (!first || !(price > 0)) return 0;
        // d(out)/d(in) = g x y / (x + g d)^2 for the reserves x, y and the share g that the fee leaves.
        const double in = reserve(*first);
        const double target = std::sqrt(kept() * in * reserve(!*first) / price);
        return target > in ? std::min((target - in) / kept(), std::ldexp(1.0, k_reserve_bits) - in) : 0;
    }

    double depth(const Address& token) const override
    {
        const Address& other = token == m_state.tokens[0] ? m_state.tokens[1] : m_state.tokens[0];
        return depth_near_price(*this, other, token);
    }

private:
    double kept() const { return 1.0 - m_state.fee_pips / 1e6; }
    double reserve(bool first) const { return m_state.reserves[first ? 0 : 1].to_double(); }

    V2State m_state;
};

} // namespace

PoolPtr make_v2_pool(const V2State& state) { return std::make_shared<V2Pool>(state); }

} // namespace ballast::venue
