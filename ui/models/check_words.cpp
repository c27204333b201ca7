#include "ui/models/check_words.h"
#include "ui/models/common.h"
#include "ui/text/code_words.h"
#include <QCoreApplication>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(checks)
};

using Kind = simulate::Check::Kind;

/// The numbers of a check by their names; plain text with a point, from the engine.
class Numbers {
public:
    explicit Numbers(const simulate::Check& check) : m_check(check) {}
    [[nodiscard]] QString word(std::string_view name) const
    {
        for (const Parameter& each : m_check.numbers)
            if (each.name == name) return words(each.value);
        return {};
    }
    [[nodiscard]] QString number(std::string_view name, int places = 0) const
    {
        return text::format_number(word(name).toDouble(), places);
    }
    /// Seconds as "4:07".
    [[nodiscard]] QString minutes(std::string_view name) const
    {
        return text::format_wait(std::chrono::seconds(word(name).toLongLong()));
    }

private:
    const simulate::Check& m_check;
};

QString simulation_number(const simulate::Check& check, const Numbers& in)
{
    const int calls = in.word("calls").toInt();
    if (check.verdict == simulate::Check::Verdict::pass) return Say::tr("%n calls, none reverts", nullptr, calls);
    const QString reason = in.word("reason");
    if (in.word("call").isEmpty())
        return reason.isEmpty() ? Say::tr("the batch reverts") : Say::tr("reverts: %1").arg(reason);
    return Say::tr("call %1 reverts: %2").arg(in.word("call"), reason);
}

QString number_words(const simulate::Check& check)
{
    const Numbers in(check);
    switch (check.kind) {
    case Kind::simulation: return simulation_number(check, in);
    case Kind::floors: return Say::tr("%1 bp, limit %2").arg(in.number("value"), in.number("limit"));
    case Kind::price_agreement: return Say::tr("%1 %, limit %2").arg(in.number("value", 2), in.number("limit", 2));
    case Kind::price_age: return Say::tr("worst %1 %, %2").arg(in.number("share"), in.word("asset"));
    case Kind::loss_budget: return Say::tr("%1 of %2 USD").arg(in.number("value"), in.number("limit"));
    case Kind::returns_to_treasury: return Say::tr("%1 of %2 receipts").arg(in.number("value"), in.number("limit"));
    case Kind::allowances_left: return in.number("value");
    case Kind::owners_unchanged:
        if (check.verdict == simulate::Check::Verdict::pass) return Say::tr("unchanged");
        return in.word("nonce").isEmpty() ? Say::tr("would change") : Say::tr("nonce %1 is used").arg(in.word("nonce"));
    case Kind::pool_depth: return Say::tr("%1 %, note above %2").arg(in.number("value"), in.number("limit"));
    case Kind::base_fee: return Say::tr("%1 of %2 gwei").arg(in.number("value", 2), in.number("limit", 2));
    case Kind::snapshot_age: return Say::tr("%1 of %2 min").arg(in.minutes("value"), in.minutes("limit"));
    case Kind::gas_money:
        return Say::tr("%1 %2, may need %3").arg(in.number("value", 4), in.word("asset"), in.number("limit", 4));
    case Kind::not_atomic: return Say::tr("%n transactions", nullptr, in.word("calls").toInt());
    }
    return {};
}

QString name_words(const simulate::Check& check)
{
    const Numbers in(check);
    if (check.kind == Kind::simulation) return Say::tr("Simulation at block %1").arg(in.number("block"));
    if (check.kind == Kind::pool_depth) return Say::tr("%1 trade against pool depth").arg(in.word("asset"));
    return text::check_label(simulate::check_name(check.kind));
}

QString source_words(Kind kind)
{
    switch (kind) {
    case Kind::simulation:
        return Say::tr("The very bytes to be signed, run on the newest block; repeated every block.");
    case Kind::floors:
        return Say::tr("The lowest floor, valued at the price feeds, against fees, allowed impact and slippage.");
    case Kind::price_agreement:
        return Say::tr("Price of the pools before the trade against the price feed, the worst trade.");
    case Kind::price_age: return Say::tr("Age of the oldest price feed answer, as a share of what is accepted.");
    case Kind::loss_budget:
        return Say::tr("Costs of this month's plans in the log and of this one, against the policy.");
    case Kind::returns_to_treasury:
        return Say::tr("Simulated balances: each bought token arrives, nothing else leaves.");
    case Kind::allowances_left: return Say::tr("Token allowances of the routers after the simulation.");
    case Kind::owners_unchanged:
        return Say::tr("The Safe's settings after the simulation against those before it, and whether its next nonce "
                       "is the plan's.");
    case Kind::pool_depth:
        return Say::tr("Share of the pools' depth that the trade takes; a large share moves the price.");
    case Kind::base_fee: return Say::tr("Base fee of the newest block against the cap of the policy.");
    case Kind::snapshot_age:
        return Say::tr("The chain’s time since the balances and prices of the plan were read. Too old: plan again.");
    case Kind::gas_money: return Say::tr("Balance of the key that sends, against the most the transaction can cost.");
    case Kind::not_atomic:
        return Say::tr(
            "A plain account sends one transaction for each call; when one fails, the earlier ones stay done.");
    }
    return {};
}

} // namespace

CheckValue check_words(const simulate::Check& check)
{
    using Verdict = simulate::Check::Verdict;
    const CheckValue::State state = check.verdict == Verdict::pass   ? CheckValue::State::pass
                                    : check.verdict == Verdict::note ? CheckValue::State::note
                                                                     : CheckValue::State::block;
    return {state, name_words(check), number_words(check), source_words(check.kind)};
}

QString blocked_words(const simulate::Check& check)
{
    return Say::tr("%1: %2").arg(name_words(check), number_words(check));
}

} // namespace ballast::ui
