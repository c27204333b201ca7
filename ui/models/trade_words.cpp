#include "ui/models/plan_view.h"
#include "ui/widgets/cell_delegate.h"
#include <QCoreApplication>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(plan)
};

struct Sum {
    Token token;
    U256 raw;
};

void add(std::vector<Sum>& sums, const Token& token, const U256& raw)
{
    for (Sum& sum : sums)
        if (sum.token.address == token.address) {
            sum.raw += raw;
            return;
        }
    sums.push_back({token, raw});
}

QString list(const std::vector<Sum>& sums, const snapshot::Snapshot* snapshot, text::Rounding rounding)
{
    QStringList parts;
    for (const Sum& sum : sums)
        parts << amount_with_symbol(sum.raw, sum.token, snapshot, rounding);
    return join_list(parts);
}

} // namespace

QString route_words(const plan::Trade& trade)
{
    if (trade.route.legs.empty()) return {};
    const route::Leg* main = &trade.route.legs.front();
    for (const route::Leg& leg : trade.route.legs)
        if (leg.amount_in > main->amount_in) main = &leg;
    // "Uniswap v3 0.30 %, then 0.05 %": the venue is named again only where it changes.
    QString out, venue;
    for (const venue::PoolPtr& pool : main->pools) {
        const QString fee = fee_words(*pool), now = venue_words(*pool);
        const QString part = now == venue ? fee : QStringLiteral("%1 %2").arg(now, fee).trimmed();
        out = out.isEmpty() ? part : Say::tr("%1, then %2").arg(out, part);
        venue = now;
    }
    if (trade.route.legs.size() == 1) return out;
    const double all = trade.amount_in.to_double();
    const double share = all > 0 ? main->amount_in.to_double() / all * 100 : 0;
    return Say::tr("%1 (%2) + %3 more").arg(out, text::format_percent(share, 0)).arg(trade.route.legs.size() - 1);
}

EffectWords effect_of(const plan::Plan& plan, const snapshot::Snapshot* snapshot)
{
    std::vector<Sum> sold, bought;
    EffectWords out;
    for (const plan::Trade& trade : plan.trades) {
        add(sold, trade.sell, trade.amount_in);
        add(bought, trade.buy, trade.min_out);
        out.value += trade.value;
        const oracle::PriceReading* price = snapshot ? snapshot->find_price(trade.buy.address) : nullptr;
        if (const auto floor = price ? value_of(trade.min_out, trade.buy.decimals, price->mid) : Result<Usd>(Usd{}))
            out.floor_value += *floor;
    }
    out.sold = list(sold, snapshot, text::Rounding::nearest);
    out.floors = list(bought, snapshot, text::Rounding::down);
    return out;
}

std::vector<std::vector<Cell>> trade_rows(const plan::Plan& plan, const policy::Policy* policy,
                                          const snapshot::Snapshot* snapshot, bool review)
{
    std::vector<std::vector<Cell>> rows;
    for (const plan::Trade& trade : plan.trades) {
        Cell pair{words(trade.sell.symbol) + trade_arrow() + words(trade.buy.symbol)};
        pair.asset = colour_of(policy, trade.sell.address);
        pair.to_asset = colour_of(policy, trade.buy.address);
        pair.name = Say::tr("%1 to %2").arg(words(trade.sell.symbol), words(trade.buy.symbol));
        Cell route{route_words(trade)};
        route.quiet = true;
        std::vector<Cell> row{pair, route, number_cell(amount_of(trade.amount_in, trade.sell, snapshot), true),
                              number_cell(amount_of(trade.expected_out, trade.buy, snapshot)),
                              number_cell(amount_of(trade.min_out, trade.buy, snapshot, text::Rounding::down), true)};
        const Usd cost = trade.fees + trade.impact;
        const double share = trade.value.value > 0 ? to_double(cost) / to_double(trade.value) * 1e4 : 0;
        if (review)
            row.push_back(number_cell(text::format_bps(trade.slack)));
        else
            row.insert(row.end(), {number_cell(text::format_number(share, 1)), number_cell(text::format_usd(cost, 2))});
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace ballast::ui
