#pragma once
#include "venue/uniswap_v3_ticks.h"
#include "venue/venue.h"

namespace ballast::venue {

/// A concentrated-liquidity pool at a block.
struct V3State {
    Address address;
    std::array<Address, 2> tokens;
    unsigned fee_pips = 0;
    int spacing = 1;
    v3::Position position;
    std::shared_ptr<const v3::TickTable> table; ///< never null; without words while nothing of it is known
};

/// The pool, for whoever has to look inside: reading its next state, tests.
class V3Pool final : public Pool {
public:
    explicit V3Pool(V3State state) : m_state(std::move(state)) {} ///< `state.table` is never null
    /// For the next block's reads and for carrying ticks over.
    [[nodiscard]] const V3State& state() const { return m_state; }

    std::string_view venue() const override { return "uniswap_v3"; }
    Address address() const override { return m_state.address; }
    std::span<const Address> tokens() const override { return m_state.tokens; }
    unsigned fee_pips() const override { return m_state.fee_pips; }
    std::string label() const override;
    Gas gas_estimate() const override { return {110'000}; } // measured: 86,000 to 122,000, mean 97,400
    Result<Quote> quote(const Address& sell, const Address& buy, const U256& amount_in) const override;
    double marginal_price(const Address& sell, const Address& buy) const override;
    double input_until(const Address& sell, const Address& buy, double price) const override;
    double depth(const Address& token) const override;

private:
    V3State m_state;
};

} // namespace ballast::venue
