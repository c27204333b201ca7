#pragma once
#include "support/invented_chain.h"
#include <set>

namespace ballast::tests {

/// Runs messages on the invented chain as its contracts would: ERC-20s, the wrapped coin, the v2 router and its pairs,
/// a Safe's execTransaction of a MultiSendCallOnly batch, and Multicall3. Written from the contracts' published rules,
/// apart from the code under test. Nothing is kept: each run starts from the world's present state.
class InventedExecution {
public:
    /// From now on the world answers dry runs through this, which must live as long.
    explicit InventedExecution(InventedChain& world);
    InventedExecution(const InventedExecution&) = delete;
    InventedExecution& operator=(const InventedExecution&) = delete;

    /// Transfers of the token revert with "Pausable: paused".
    InventedExecution& pause(std::string_view symbol);
    InventedExecution& unpause(std::string_view symbol);
    /// Every transfer of the token loses this share on its way.
    InventedExecution& take_fee(std::string_view symbol, unsigned bps);
    /// The token behaves as USDT does: `approve` returns nothing and refuses to change an allowance that is not zero.
    InventedExecution& approve_as_tether(std::string_view symbol);

private:
    struct State {
        std::map<std::pair<Address, Address>, U256> balances;             ///< owner, token
        std::map<std::tuple<Address, Address, Address>, U256> allowances; ///< owner, token, spender
        std::map<std::pair<Address, Address>, U256> reserves;             ///< pair, token
        std::map<Address, U256> executed;                                 ///< Safe, transactions of this run
    };
    using Outcome = chain::CallResult;

    std::vector<chain::SimulatedCall> run_all(const std::vector<chain::Message>& messages);
    /// One call; what it changed is undone when it fails.
    Outcome execute(const Address& from, const Address& to, const U256& value, BytesView data);
    Outcome dispatch(const Address& from, const Address& to, const U256& value, BytesView data);
    Outcome call_token(const Address& from, const Address& token, BytesView data);
    Outcome deposit(const Address& from, const U256& value);
    Outcome aggregate(BytesView arguments);
    /// The Safe's reads after it executed: its nonce went on, and its threshold is what let one signature pass.
    std::optional<Outcome> read_safe(const Address& to, BytesView data);
    Outcome exec_transaction(const Address& safe, BytesView arguments);
    Outcome swap(const Address& from, BytesView arguments);
    Outcome swap_hop(const Address& sell, const Address& buy, const U256& amount_out, const Address& to);
    std::optional<Outcome> transfer(const Address& token, const Address& from, const Address& to, const U256& amount);

    Outcome read(const Address& to, BytesView data);
    U256 read_word(const Address& to, BytesView data);
    U256& balance(const Address& owner, const Address& token);
    U256& allowance(const Address& owner, const Address& token, const Address& spender);
    U256& reserve(const Address& pair, const Address& token);
    Address pair_of(const Address& a, const Address& b);

    InventedChain& m_world;
    State m_state;
    std::set<Address> m_paused;
    std::set<Address> m_tethers;
    std::map<Address, unsigned> m_fees;
};

} // namespace ballast::tests
