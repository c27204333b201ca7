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
    U256 amount_in;
    U256 expected_out;      ///< exact replay on the snapshot's pools, after the trades before it
    U256 min_out;           ///< sum of the legs' floors (plan/floors.h)
    Usd value;              ///< of what is sold, at the oracle's price
    Bps slack;              ///< floor under the expected amount
    Usd fees;               ///< venue fees
    Usd impact;             ///< what the size costs beyond fees
    double depth_share = 0; ///< of the pools' depth that the trade takes
    route::Route route;
    std::vector<U256> leg_floors; ///< one for each leg of the route
};

/// One call of the batch, with what it is for.
struct PlannedCall {
    enum class Kind { approve, approve_reset, swap, wrap, unwrap };
    Kind kind = Kind::approve;
    safe::BatchCall call;
    std::size_t trade = 0; ///< index into Plan::trades
    bool operator==(const PlannedCall&) const = default;
};

struct Cost {
    Usd fees;
    Usd impact;
    Usd gas;
    [[nodiscard]] Usd total() const { return fees + impact + gas; }
};

/// A trade that was left out, and why.
struct LeftOut {
    enum class Why { below_ticket, gas_exceeds_gain, no_route };
    std::string sell;
    std::string buy;
    Usd value;
    Why why = Why::below_ticket;
};

/// What the weights would be afterwards.
struct After {
    std::string id;
    double weight_before = 0;
    double weight_after = 0;
    double target = 0;
};

/// A complete proposal. Immutable; every later stage carries it.
struct Plan {
    Bytes32 parent;           ///< digest of the drift
    Bytes32 digest;           ///< what is approved: SafeTx EIP-712 digest; for a plain account a hash of the calls
    Bytes32 domain_hash;      ///< Safe only
    Bytes32 message_hash;     ///< Safe only
    std::uint64_t number = 0; ///< counts plans of this treasury; for a Safe its nonce says the order on chain
    chain::Block block;
    ChainId chain;
    Address treasury;
    policy::Destination destination;
    std::vector<Trade> trades;
    std::vector<PlannedCall> calls;
    std::optional<safe::SafeTx> safe_tx; ///< absent: a plain account, calls are sent one by one and are not atomic
    Cost cost;
    Usd cost_of_waiting; ///< over the policy's horizon, of the drift as it is
    Gas gas;
    GasPrice gas_price;
    double gap_bps = 0; ///< certified: no split over these pools beats the routes by more
    std::vector<After> after;
    std::vector<LeftOut> left_out;
    Time deadline;
};
using PlanPtr = std::shared_ptr<const Plan>;
/// Chain time from the block a plan was made on to the newest block; older than policy::k_max_plan_age, it cannot be
/// approved. Never negative.
[[nodiscard]] std::chrono::seconds age_of(const Plan& plan, Time newest_block);

/// "Do nothing" as a full result.
struct Hold {
    enum class Reason { inside_bands, cost_exceeds_benefit, below_ticket, no_route, base_fee_above_cap };
    Bytes32 parent;
    Reason reason;
    Usd cost; ///< of the plan that was not proposed
    Usd cost_of_waiting;
    std::vector<LeftOut> left_out;
};
using Decision = std::variant<PlanPtr, Hold>;
/// The stable name of a reason, for logs and `--json`.
[[nodiscard]] std::string_view reason_name(Hold::Reason reason);

/// All inputs of a plan: same request, same bytes, on any system.
struct PlanRequest {
    snapshot::SnapshotPtr snapshot;
    drift::DriftPtr drift;
    policy::Policy policy;
    chain::ChainConfig chain;
    GasPrice gas_price; ///< expected effective price
    std::uint64_t number = 0;
    bool only_if_worth_it = true; ///< false: the person asked for the plan although holding is cheaper
};
/// Fails with price refusals, plan_infeasible, liquidity_insufficient, token_unsupported, route_failed.
[[nodiscard]] Result<Decision> make_plan(const PlanRequest& request);

/// Yearly cost of holding a drift: lambda/2 * sum (drift * volatility)^2 * value, over the horizon. The reference
/// (Leland 1999 in docs) is in plan/cost.cpp.
[[nodiscard]] Usd cost_of_waiting(const drift::Drift& drift, const policy::Limits& limits);

} // namespace ballast::plan
