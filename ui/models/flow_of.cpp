#include "ui/models/flow_of.h"
#include "ui/widgets/flow_geometry.h"
#include <QCoreApplication>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(plan)
};

/// One side of the flow: amounts of one token over all trades.
struct Side {
    Token token;
    U256 raw, floor;
    Usd value;
};

int place_of(std::vector<Side>& sides, const Token& token)
{
    for (std::size_t i = 0; i < sides.size(); ++i)
        if (sides[i].token.address == token.address) return static_cast<int>(i);
    sides.push_back({token, {}, {}, {}});
    return static_cast<int>(sides.size()) - 1;
}

int venue_of(FlowValue& flow, const QString& label)
{
    for (std::size_t i = 0; i < flow.venues.size(); ++i)
        if (flow.venues[i].title == label) return static_cast<int>(i);
    flow.venues.push_back({label, {}, -1});
    return static_cast<int>(flow.venues.size()) - 1;
}

/// "Uniswap v3 · WETH/USDC 0.05 %", and of several pools in a row "Uniswap v3 · LINK/WETH, WETH/DAI".
QString path_words(const route::Leg& leg, const engine::EngineState& state)
{
    if (leg.pools.size() == 1) return pool_words(*leg.pools.front(), state);
    QStringList pairs;
    for (const venue::PoolPtr& pool : leg.pools)
        pairs << pool_words(*pool, state).section(QStringLiteral(" · "), 1).section(u' ', 0, 0);
    return QStringLiteral("%1 · %2").arg(venue_words(*leg.pools.front()), pairs.join(QStringLiteral(", ")));
}

} // namespace

FlowValue flow_of(const plan::Plan& plan, const engine::EngineState& state)
{
    const policy::Policy* policy = state.policy.get();
    const snapshot::Snapshot* snapshot = state.snapshot.get();
    FlowValue flow;
    std::vector<Side> sold, bought;
    for (std::size_t row = 0; row < plan.trades.size(); ++row) {
        const plan::Trade& trade = plan.trades[row];
        const int from = place_of(sold, trade.sell), to = place_of(bought, trade.buy);
        sold[static_cast<std::size_t>(from)].raw += trade.amount_in;
        sold[static_cast<std::size_t>(from)].value += trade.value;
        bought[static_cast<std::size_t>(to)].raw += trade.expected_out;
        bought[static_cast<std::size_t>(to)].floor += trade.min_out;
        const double all = trade.amount_in.to_double();
        for (const route::Leg& leg : trade.route.legs) {
            const QString label = path_words(leg, state);
            const double share = all > 0 ? leg.amount_in.to_double() / all : 0;
            const QString sentence = Say::tr("%1 through %2, %3 of the trade, to %4")
                                         .arg(amount_with_symbol(leg.amount_in, trade.sell, snapshot), label,
                                              text::format_percent(share * 100, 0),
                                              amount_with_symbol(leg.expected_out, trade.buy, snapshot));
            flow.links.push_back(
                {from, venue_of(flow, label), to, to_double(trade.value) * share, sentence, static_cast<int>(row)});
        }
    }
    for (const Side& side : sold)
        flow.sold.push_back({amount_with_symbol(side.raw, side.token, snapshot),
                             Say::tr("%1 USD").arg(text::format_usd(side.value)),
                             colour_of(policy, side.token.address)});
    for (const Side& side : bought)
        flow.bought.push_back(
            {QStringLiteral("≥ ") + amount_with_symbol(side.floor, side.token, snapshot, text::Rounding::down),
             Say::tr("expected %1").arg(amount_of(side.raw, side.token, snapshot)),
             colour_of(policy, side.token.address)});
    put_in_order(flow);
    return flow;
}

} // namespace ballast::ui
