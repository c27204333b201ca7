#pragma once
#include "plan/plan.h"
#include "plan/sizing.h"
#include <map>

namespace ballast::plan {

/// Gas beside the swaps: the Safe's own checks and bookkeeping, and one ERC-20 approval.
inline constexpr Gas k_gas_base{110'000};
inline constexpr Gas k_gas_approval{48'000};     ///< one exact ERC-20 approval
inline constexpr Gas k_gas_usual_trade{300'000}; ///< two hops and an approval: before a route is known
/// What a batch may come to, so that a quarter is left to spare when it is sent.
inline constexpr Gas k_batch_gas{k_most_gas.value / 5 * 4};
/// Less than this that is not traded is rounding.
inline constexpr Usd k_worth_telling{1'000'000};

/// The work of one plan: trades are added one after another on carried pool states.
class Planner {
public:
    explicit Planner(const PlanRequest& request); ///< `request` must outlive the planner

    Result<Decision> run(); ///< as `make_plan`, once for each planner

private:
    /// One trade of a move: what a member of the selling line gives, and how much coin is wrapped for it.
    struct Sized {
        Token sell;
        Token buy;
        U256 amount;
        U256 wrap;
        Usd value;
    };

    void keep_gas_reserve();
    [[nodiscard]] Address pool_token(const Token& token) const;
    [[nodiscard]] Result<Price> price_of(const Token& token) const;
    [[nodiscard]] U256 held(const Address& token) const;
    [[nodiscard]] Result<std::vector<Sized>> size_move(const Move& move) const;
    [[nodiscard]] Result<route::Routed> route_sized(const Sized& sized, const std::vector<venue::PoolPtr>& pools) const;
    [[nodiscard]] bool takes_a_little(const Sized& sized) const;
    [[nodiscard]] double move_cost(std::size_t from, std::size_t to, double dollars) const;
    Result<void> add_move(const Move& move);
    Result<void> add_part(const Move& move, const Sized& sized);
    [[nodiscard]] LeftOut::Why why_short(std::size_t line) const;
    void note_lost(const std::vector<Move>& lost);
    Result<void> add_less(const Move& move, const Sized& sized, const Error& refusal);
    [[nodiscard]] Result<Trade> make_trade(const Sized& sized, const route::Routed& routed) const;
    Result<void> add_trade(const Move& move, const Sized& sized, Trade trade, const route::Routed& routed);
    Result<PlanPtr> finish();
    [[nodiscard]] Hold hold(Hold::Reason reason, Usd cost, Usd waiting) const;
    [[nodiscard]] Usd saved_by(const Plan& plan) const;
    [[nodiscard]] Hold::Reason reason_of_none() const;
    void leave_out(const Move& move, LeftOut::Why why);
    [[nodiscard]] Usd gas_cost(Gas gas) const;
    void add_after(Plan& plan) const;

    const PlanRequest& m_request;
    const snapshot::Snapshot& m_snapshot;
    const drift::Drift& m_drift;
    const policy::Policy& m_policy;
    std::vector<venue::PoolPtr> m_pools;
    std::map<Address, U256> m_left;
    std::vector<Trade> m_trades;
    std::vector<U256> m_wraps;
    std::vector<LeftOut> m_left_out;
    Gas m_gas = k_gas_base; ///< of the trades so far
};

} // namespace ballast::plan
