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

QString number_words(const simulate::Check& check)
{
    return text::check_numbers(simulate::check_name(check.kind), check.numbers,
                               check.verdict == simulate::Check::Verdict::pass);
}

QString name_words(const simulate::Check& check)
{
    if (check.kind == Kind::simulation)
        return Say::tr("Simulation at block %1")
            .arg(text::format_number(words(value_of(check.numbers, "block")).toDouble(), 0));
    if (check.kind == Kind::pool_depth)
        return Say::tr("%1 trade against pool depth").arg(words(value_of(check.numbers, "asset")));
    return text::check_label(simulate::check_name(check.kind));
}

QString source_words(Kind kind, bool approved)
{
    switch (kind) {
    case Kind::simulation:
        return approved ? Say::tr("The very bytes that are signed, run on this block before the approval. The signed "
                                  "transaction is tried once more before it is sent.")
                        : Say::tr("The very bytes to be signed, run on the newest block; repeated every block.");
    case Kind::floors:
        return Say::tr("The lowest floor, valued at the price feeds, against fees, allowed impact and slippage.");
    case Kind::price_agreement:
        return Say::tr("Price of the pools before the trade against the price feed, the worst trade.");
    case Kind::price_age: return Say::tr("Age of the oldest price feed answer, as a share of what is accepted.");
    case Kind::loss_budget:
        return Say::tr("Costs of the plans of the last 30 days in the log and of this one, against the policy.");
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
    case Kind::transaction_gas:
        return Say::tr("What the dry run used and a quarter spare, against the most that one transaction may use. Plan "
                       "fewer trades: raise the least ticket.");
    case Kind::account_nonce:
        return Say::tr("The account's next nonce against that of the plan: what it has sent since may have changed "
                       "what it holds.");
    case Kind::not_atomic:
        return Say::tr(
            "A plain account sends one transaction for each call; when one fails, the earlier ones stay done.");
    }
    return {};
}

} // namespace

CheckValue check_words(const simulate::Check& check, bool approved)
{
    using Verdict = simulate::Check::Verdict;
    const CheckValue::State state = check.verdict == Verdict::pass   ? CheckValue::State::pass
                                    : check.verdict == Verdict::note ? CheckValue::State::note
                                                                     : CheckValue::State::block;
    return {state, name_words(check), number_words(check), source_words(check.kind, approved)};
}

QString blocked_words(const simulate::Check& check)
{
    return Say::tr("%1: %2").arg(name_words(check), number_words(check));
}

} // namespace ballast::ui
