#include "ui/models/call_words.h"
#include <QCoreApplication>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(calls)
};

QString sentence_of(const simulate::DecodedCall& call, const plan::Plan& plan, const snapshot::Snapshot* snapshot)
{
    using Kind = plan::PlannedCall::Kind;
    const plan::Trade* trade = call.trade < plan.trades.size() ? &plan.trades[call.trade] : nullptr;
    if (!trade) return {};
    const QString amount = amount_with_symbol(call.amount, trade->sell, snapshot);
    switch (call.kind) {
    case Kind::approve: return Say::tr("the router may take %1, exactly what is used").arg(amount);
    case Kind::approve_reset:
        return Say::tr("the router's old allowance of %1 is taken back first").arg(words(trade->sell.symbol));
    case Kind::swap:
        return Say::tr("%1 to %2, at least %3")
            .arg(amount, words(trade->buy.symbol),
                 amount_with_symbol(call.floor, trade->buy, snapshot, text::Rounding::down));
    case Kind::wrap: return Say::tr("%1 become %2").arg(amount, words(call.contract));
    case Kind::unwrap: return Say::tr("%1 become the chain's own coin").arg(amount);
    }
    return {};
}

/// "Uniswap v3 router": the venue's own name in place of its registry name.
QString contract_words(const simulate::DecodedCall& call, const plan::Plan& plan)
{
    QString name = words(call.contract);
    for (const plan::Trade& trade : plan.trades)
        for (const route::Leg& leg : trade.route.legs)
            for (const venue::PoolPtr& pool : leg.pools)
                if (const QString registry = words(pool->venue()); name.startsWith(registry + u' '))
                    return venue_words(*pool) + name.mid(registry.size());
    return name;
}

CallNode node_of(const simulate::DecodedCall& call, const plan::Plan& plan, const snapshot::Snapshot* snapshot)
{
    CallNode node{contract_words(call, plan),
                  words(call.function),
                  sentence_of(call, plan, snapshot),
                  text::group_address(call.to),
                  {},
                  words(format_hex(call.data)),
                  {}};
    for (const auto& [name, value] : call.arguments)
        node.arguments.emplace_back(words(name), words(value));
    return node;
}

} // namespace

std::vector<CallNode> call_nodes(const simulate::SimulatedPlan& simulated, const engine::EngineState& state)
{
    const plan::Plan& plan = simulated.plan();
    std::vector<CallNode> calls;
    for (const simulate::DecodedCall& call : simulated.calls())
        calls.push_back(node_of(call, plan, state.snapshot.get()));
    if (!plan.safe_tx) return calls;
    const safe::SafeTx& tx = *plan.safe_tx;
    CallNode outer{Say::tr("Safe"),
                   QStringLiteral("execTransaction"),
                   {},
                   text::group_address(plan.treasury),
                   {},
                   words(format_hex(tx.data)),
                   std::move(calls)};
    outer.sentence =
        tx.operation == 1
            ? Say::tr("nonce %1 · to MultiSendCallOnly, delegate call · value 0").arg(words(format_decimal(tx.nonce)))
            : Say::tr("nonce %1 · one call").arg(words(format_decimal(tx.nonce)));
    outer.arguments = {{QStringLiteral("to"), words(tx.to)},
                       {QStringLiteral("operation"), QString::number(tx.operation)},
                       {QStringLiteral("nonce"), words(format_decimal(tx.nonce))},
                       {QStringLiteral("safeTxGas, baseGas, gasPrice"), QStringLiteral("0")}};
    return {outer};
}

std::vector<CallNode> executed_calls(const engine::EngineState& state)
{
    const engine::Review& review = state.review;
    std::vector<CallNode> calls = call_nodes(*review.simulated, state);
    if (review.simulated->plan().safe_tx) {
        calls.front().sentence = Say::tr("undone as a whole: none of these calls counts");
        return calls;
    }
    const std::size_t stopped = review.progress ? review.progress->call : 0;
    for (std::size_t i = 0; i < calls.size(); ++i)
        calls[i].sentence = (i < stopped    ? Say::tr("done: %1")
                             : i == stopped ? Say::tr("stopped here: %1")
                                            : Say::tr("not sent: %1"))
                                .arg(calls[i].sentence);
    return calls;
}

} // namespace ballast::ui
