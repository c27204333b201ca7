#pragma once
#include "drift/drift.h"
#include "route/route.h"
#include "safe/safe.h"
#include <variant>

namespace ballast::plan {

/// One trade: sell exactly, receive at least. The route holds its legs in order.
struct Trade {
    Token sell;
    Token buy;
    U256 amount_in;               ///< exact, raw
    U256 expected_out;            ///< exact replay on the snapshot's pools, after the trades before it
    U256 min_out;                 ///< sum of the legs' floors (plan/floors.h)
    Usd value;                    ///< of what is sold, at the oracle's price
    Bps slack;                    ///< floor under the expected amount
    Usd fees;                     ///< venue fees
    Usd impact;                   ///< what the size costs beyond fees
    double depth_share = 0;       ///< of the pools' depth that the trade takes
    route::Route route;           ///< its legs in the order of the calls
    std::vector<U256> leg_floors; ///< one for each leg of the route
};

/// One call of the batch, with what it is for.
struct PlannedCall {
    /// An approval of the exact amount, the reset to zero before it, a venue's swap, WETH9's deposit and withdrawal.
    enum class Kind { approve, approve_reset, swap, wrap, unwrap };
    Kind kind = Kind::approve;
    safe::BatchCall call;  ///< the bytes that are signed
    std::size_t trade = 0; ///< index into Plan::trades
    bool operator==(const PlannedCall&) const = default;
};

/// What a plan is expected to cost, against the oracle's prices.
struct Cost {
    Usd fees;                                                       ///< of the venues
    Usd impact;                                                     ///< what the sizes cost beyond fees
    Usd gas;                                                        ///< at the expected gas price
    [[nodiscard]] Usd total() const { return fees + impact + gas; } ///< what is weighed against the cost of waiting
};

/// A trade that was left out, and why.
struct LeftOut {
    /// Too small; its gas costs as much as it is worth; no pools; over the gas of one transaction; coin kept for gas;
    /// held in a member that is not traded; the pools would pay too little for this part.
    enum class Why { below_ticket, gas_exceeds_gain, no_route, too_many, gas_reserve, other_member, price_limit };
    std::string sell; ///< the line's id
    std::string buy;  ///< the line's id
    Usd value;        ///< of what would have been sold
    Why why = Why::below_ticket;
};

/// What the weights would be afterwards.
struct After {
    std::string id; ///< the target's
    double weight_before = 0;
    double weight_after = 0;
    double target = 0; ///< all three are shares of the total
};

/// A complete proposal. Immutable; every later stage carries it.
struct Plan {
    Bytes32 parent;           ///< digest of the drift
    Bytes32 digest;           ///< what is approved: SafeTx EIP-712 digest; for a plain account a hash of the calls
    Bytes32 domain_hash;      ///< Safe only
    Bytes32 message_hash;     ///< Safe only
    std::uint64_t number = 0; ///< counts plans of this treasury; for a Safe its nonce says the order on chain
    chain::Block block;       ///< of the snapshot
    ChainId chain;
    Address treasury;
    policy::Destination destination; ///< as planned to, which may differ from the policy
    std::vector<Trade> trades;
    std::vector<PlannedCall> calls;      ///< in the order of execution
    std::optional<safe::SafeTx> safe_tx; ///< absent: a plain account, calls are sent one by one and are not atomic
    std::optional<std::uint64_t> nonce;  ///< a plain account's: of its first call; the account has sent nothing since
    Cost cost;
    Usd cost_of_waiting; ///< what the drift costs over the policy's horizon, less what it still would after the plan
    Gas gas;             ///< expected, all transactions together
    GasPrice gas_price;  ///< expected, effective
    double gap_bps = 0;  ///< certified: no split over these pools beats the routes by more
    std::vector<After> after;      ///< by line, in the policy's order
    std::vector<LeftOut> left_out; ///< moves that it does without
    Time deadline;                 ///< chain time after which the swaps revert
};
using PlanPtr = std::shared_ptr<const Plan>; ///< shared by all later stages
/// Chain time from the block a plan was made on to the newest block; older than policy::k_max_plan_age, it cannot be
/// approved. Never negative.
[[nodiscard]] std::chrono::seconds age_of(const Plan& plan, Time newest_block);

/// "Do nothing" as a full result.
struct Hold {
    /// Why nothing is proposed; `reason_name` gives the stable name.
    enum class Reason {
        inside_bands,
        cost_exceeds_benefit,
        below_ticket,
        no_route,
        base_fee_above_cap,
        gas_reserve,
        other_member
    };
    Bytes32 parent; ///< digest of the drift
    Reason reason;
    Usd cost;                      ///< of the plan that was not proposed
    Usd cost_of_waiting;           ///< of the drift; where a plan costs more than it saves, what it would save
    std::vector<LeftOut> left_out; ///< moves that came to nothing
};
using Decision = std::variant<PlanPtr, Hold>; ///< exactly one of the two, never empty
/// The stable name of a reason, for logs and `--json`.
[[nodiscard]] std::string_view reason_name(Hold::Reason reason);

/// All inputs of a plan: same request, same bytes, on any system.
struct PlanRequest {
    snapshot::SnapshotPtr snapshot;
    drift::DriftPtr drift;
    policy::Policy policy;
    chain::ChainConfig chain;
    GasPrice gas_price;           ///< expected effective price
    std::uint64_t number = 0;     ///< for the plan, if there is one
    bool only_if_worth_it = true; ///< false: the person asked for the plan although holding is cheaper
};
/// Fails with price refusals, plan_infeasible, liquidity_insufficient, route_failed.
[[nodiscard]] Result<Decision> make_plan(const PlanRequest& request);

/// Yearly cost of holding a drift: lambda/2 * sum (drift * volatility)^2 * value, over the horizon. The reference
/// (Leland 1999 in docs) is in plan/cost.cpp.
[[nodiscard]] Usd cost_of_waiting(const drift::Drift& drift, const policy::Limits& limits);

} // namespace ballast::plan
