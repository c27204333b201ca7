#include "ui/models/flow_words.h"
#include "ui/models/common.h"
#include <QCoreApplication>
#include <cmath>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(flows)
};
using Kind = drift::Flow::Kind;

/// "220,000.00 USDC": one side of a flow, without its sign.
QString part_words(const drift::FlowPart& part)
{
    const double amount = std::abs(part.amount), price = part.usd / part.amount;
    return text::format_number(amount, text::amount_places(amount, 18, price)) + QChar(0x00A0) + words(part.symbol);
}

QString sides(const drift::Flow& flow, bool incoming)
{
    QStringList out;
    for (const drift::FlowPart& part : flow.parts)
        if ((part.amount > 0) == incoming) out << part_words(part);
    return join_list(out);
}

double gross_usd(const drift::Flow& flow)
{
    double sum = 0;
    for (const drift::FlowPart& part : flow.parts)
        if (flow.kind != Kind::exchange || part.usd < 0) sum += std::abs(part.usd);
    return sum;
}

} // namespace

std::uint64_t number_of(const drift::Flow& flow)
{
    const auto seconds = static_cast<std::uint64_t>(flow.time.time_since_epoch().count());
    return std::uint64_t(1) << 63 | seconds << 16 | flow.parts.front().line << 1 | (flow.kind == Kind::payment);
}

QString flow_words(const drift::Flow& flow)
{
    switch (flow.kind) {
    case Kind::income: return Say::tr("Received %1").arg(sides(flow, true));
    case Kind::payment: return Say::tr("Paid %1").arg(sides(flow, false));
    case Kind::exchange: return Say::tr("Traded %1 for %2").arg(sides(flow, false), sides(flow, true));
    }
    return {};
}

ActivityRow make_activity_row(const drift::Flow& flow, Time now)
{
    ActivityRow row;
    row.sequence = number_of(flow);
    row.group = ActivityGroup::flows;
    row.icon = flow.kind == Kind::income    ? QStringLiteral("income")
               : flow.kind == Kind::payment ? QStringLiteral("payment")
                                            : QStringLiteral("plan");
    set_time(row, flow.time, now);
    row.title = flow_words(flow);
    row.sentence = Say::tr("Seen between %1 and %2.").arg(text::format_time(flow.since), text::format_time(flow.time));
    const double sign = flow.kind == Kind::payment ? -1 : 1;
    row.figure = Say::tr("%1 USD").arg(text::format_number(
        sign * gross_usd(flow), 0, flow.kind == Kind::exchange ? text::Sign::minus_only : text::Sign::always));
    row.figure_caption = flow.kind == Kind::exchange ? Say::tr("traded") : Say::tr("at the price of then");
    return row;
}

RecordView make_record_view(const drift::Flow& flow, Time now)
{
    RecordView view;
    view.sequence = number_of(flow);
    view.title = flow_words(flow);
    view.when = age_words(flow.time, now);
    std::vector<Fact> facts;
    for (const drift::FlowPart& part : flow.parts) {
        facts.push_back({part.amount < 0 ? Say::tr("Left") : Say::tr("Came"), part_words(part)});
        facts.push_back({Say::tr("Worth"), Say::tr("%1 USD").arg(text::format_number(std::abs(part.usd), 2))});
    }
    facts.push_back({Say::tr("Last reading before"), text::format_time(flow.since)});
    facts.push_back({Say::tr("First reading after"), text::format_time(flow.time)});
    facts.push_back({Say::tr("Block"), text::format_block(flow.block)});
    view.groups.push_back({{}, facts});
    view.groups.push_back({{},
                           {{Say::tr("How this is known"),
                             Say::tr("The balances of two readings of the chain differ by this. It is no record of the "
                                     "log, because Ballast had no part in it."),
                             Fact::Kind::sentence}}});
    view.text = as_text(view, flow.time);
    return view;
}

} // namespace ballast::ui
