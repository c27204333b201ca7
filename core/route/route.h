#pragma once
#include "venue/venue.h"

/// Best execution of one trade over many pools. Doubles advise; integers come back only through route/round.
namespace ballast::route {

/// One path of the split: pools in a row, executed by one call.
struct Leg {
    std::vector<venue::PoolPtr> pools;
    std::vector<Address> tokens; ///< pools.size() + 1, from sold to bought
    U256 amount_in;              ///< raw
    U256 expected_out;           ///< exact replay, after the legs before it
};

/// One trade's way through the pools, and what is certain about it.
struct Route {
    Address sell;
    Address buy;
    U256 amount_in;    ///< raw, sum of the legs
    U256 expected_out; ///< sum of the legs
    std::vector<Leg> legs;
    double fee_share = 0;    ///< venue fees as a share of the input
    double impact_share = 0; ///< what the size costs beyond fees, as a share
    double upper_bound = 0;  ///< raw output no split over these paths can exceed (dual value)
    double gap_bps = 0;      ///< bound against expected_out
    Gas gas;                 ///< of all legs
};

/// What is to be traded, and over which pools.
struct RouteRequest {
    std::vector<venue::PoolPtr> pools; ///< as they stand, after earlier trades
    Address sell;
    Address buy;
    U256 amount_in;                     ///< exact, raw
    std::vector<Address> intermediates; ///< tokens a path may pass through
    double output_per_gas = 0;          ///< raw output that one unit of gas costs; prunes legs
};
/// The route and the pools as they stand after it: the next trade starts there.
struct Routed {
    Route route;
    std::vector<venue::PoolPtr> pools_after;
};
/// Fails with pool_missing, liquidity_insufficient or route_failed.
[[nodiscard]] Result<Routed> route_trade(const RouteRequest& request);

} // namespace ballast::route
