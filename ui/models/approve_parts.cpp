#include "ui/models/approve_parts.h"
#include <QCoreApplication>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(approve)
};

using Verdict = simulate::Check::Verdict;

/// Balances of one target line before and after the dry run.
struct LineChange {
    QStringList now, change, after;
    int direction = 0; ///< of the whole line, when all its members move one way
};

const simulate::BalanceChange* find_change(const simulate::SimulatedPlan& simulated, const Address& token)
{
    for (const simulate::BalanceChange& change : simulated.changes())
        if (change.token.address == token) return &change;
    return nullptr;
}

/// "+378,713.24" or "−163.33"; nothing when the balance stays.
QString signed_amount(const U256& before, const U256& after, const Token& token, const snapshot::Snapshot* snapshot)
{
    if (before == after) return {};
    const bool more = after > before;
    return text::isolate((more ? QStringLiteral("+") : QString(QChar(0x2212))) +
                         amount_of(more ? after - before : before - after, token, snapshot));
}

/// Members that count as one unit (a coin and its wrapped form share feed and decimals) are added up.
bool same_unit(const policy::Target& target, const snapshot::Snapshot& snapshot)
{
    const oracle::PriceReading* first = snapshot.find_price(target.members.front().address);
    return first && std::all_of(target.members.begin(), target.members.end(), [&](const Token& member) {
               const oracle::PriceReading* price = snapshot.find_price(member.address);
               return price && price->feed == first->feed && member.decimals == target.members.front().decimals;
           });
}

LineChange sum_of(const policy::Target& target, const simulate::SimulatedPlan& simulated,
                  const snapshot::Snapshot& snapshot)
{
    U256 before, after;
    for (const Token& member : target.members)
        if (const auto* change = find_change(simulated, member.address))
            before += change->before, after += change->after;
    const Token& unit = target.members[target.trade_member];
    LineChange out{{amount_of(before, unit, &snapshot)}, {}, {amount_of(after, unit, &snapshot)}, 0};
    if (const QString moved = signed_amount(before, after, unit, &snapshot); !moved.isEmpty()) {
        out.change << moved;
        out.direction = after > before ? 1 : -1;
    }
    return out;
}

LineChange list_of(const policy::Target& target, const simulate::SimulatedPlan& simulated,
                   const snapshot::Snapshot& snapshot)
{
    LineChange out;
    for (const Token& member : target.members) {
        const auto* change = find_change(simulated, member.address);
        if (!change) continue;
        out.now << amount_with_symbol(change->before, member, &snapshot);
        out.after << amount_with_symbol(change->after, member, &snapshot);
        if (const QString moved = signed_amount(change->before, change->after, member, &snapshot); !moved.isEmpty())
            out.change << moved + QChar(0x00A0) + words(member.symbol);
    }
    return out;
}

/// `needs_signature`: the plan lacks some; `needs_payer`: no key that could pay is open.
SignerLine signer_line(const engine::EngineState& state, const Address& owner, bool needs_signature, bool needs_payer)
{
    SignerLine row{owner, name_of_key(state, owner), words(owner), {}};
    const engine::Review& review = state.review;
    row.signed_already = std::any_of(review.confirmations.begin(), review.confirmations.end(),
                                     [&](const safe::Confirmation& each) { return each.owner == owner; });
    const auto key = std::find_if(state.keys.begin(), state.keys.end(),
                                  [&](const engine::KeyInfo& each) { return each.address == owner; });
    const bool here = key != state.keys.end();
    if (row.name.isEmpty()) row.name = here ? Say::tr("Key of this computer") : Say::tr("Owner elsewhere");
    const bool signing = review.phase == engine::Review::Phase::signing;
    if (row.signed_already) {
        row.state = Say::tr("signed");
        row.tone = Tone::good;
    } else if (!signing) {
        row.state = here ? Say::tr("this computer") : Say::tr("not asked yet");
    } else if (!here) {
        row.state = Say::tr("elsewhere");
    } else {
        row.state = key->locked ? Say::tr("locked") : Say::tr("ready");
        row.may_unlock = key->locked && (needs_signature || needs_payer); // where neither is, it is for nothing
        row.may_sign = !key->locked && needs_signature && state.review.proved;
    }
    return row;
}

} // namespace

QString name_of_key(const engine::EngineState& state, const Address& address)
{
    for (const engine::KeyInfo& key : state.keys)
        if (key.address == address) return words(key.label);
    return {};
}

void fill_changes(ApproveView& view, const simulate::SimulatedPlan& simulated, const engine::EngineState& state)
{
    if (!state.policy || !state.snapshot) return;
    double scale = 1;
    for (const plan::After& after : simulated.plan().after)
        scale = std::max({scale, after.weight_before * 100, after.weight_after * 100, after.target * 100});
    for (const plan::After& after : simulated.plan().after) {
        const auto& targets = state.policy->targets;
        const auto target = std::find_if(targets.begin(), targets.end(),
                                         [&](const policy::Target& each) { return each.id == after.id; });
        if (target == targets.end()) continue;
        const LineChange change = same_unit(*target, *state.snapshot) ? sum_of(*target, simulated, *state.snapshot)
                                                                      : list_of(*target, simulated, *state.snapshot);
        const auto joined = [](const QStringList& parts) { return parts.join(QStringLiteral(" + ")); };
        Cell asset{words(after.id)};
        asset.asset = static_cast<int>(target->colour);
        Cell moved = number_cell(change.change.isEmpty() ? QStringLiteral("0") : joined(change.change), true);
        if (change.direction > 0) moved.tone = Tone::good;
        const WeightChange weight{asset.asset, after.weight_before * 100, after.weight_after * 100, after.target * 100,
                                  scale};
        view.weights.push_back(weight);
        view.changes.push_back({asset,
                                number_cell(joined(change.now), false, true),
                                moved,
                                number_cell(joined(change.after)),
                                number_cell(text::format_number(weight.before, 1), false, true),
                                {},
                                number_cell(text::format_number(weight.after, 1), true),
                                number_cell(text::format_number(weight.target, 1), false, true)});
    }
}

void fill_signers(ApproveView& view, const engine::EngineState& state)
{
    const engine::Review& review = state.review;
    const plan::Plan& plan = review.simulated->plan();
    view.threshold = review.threshold;
    view.signatures = static_cast<unsigned>(review.confirmations.size());
    view.signed_count = Say::tr("%1 of %2").arg(view.signatures).arg(view.threshold);
    const Token coin = state.chain ? state.chain->native : Token{};
    for (const engine::KeyInfo& key : state.keys) {
        if (key.locked || (!plan.safe_tx && key.address != plan.treasury)) continue;
        view.payers.push_back(
            {key.address,
             Say::tr("%1, %2 %3")
                 .arg(words(key.label), text::format_amount(key.balance.value, coin.decimals, 4, text::Rounding::down),
                      words(coin.symbol))});
    }
    const bool unpaid = view.payers.empty();
    if (plan.safe_tx && state.snapshot && state.snapshot->safe)
        for (const Address& owner : state.snapshot->safe->owners)
            view.signers.push_back(signer_line(state, owner, view.signatures < view.threshold, unpaid));
    else if (!plan.safe_tx)
        view.signers.push_back(signer_line(state, plan.treasury, false, unpaid));
}

} // namespace ballast::ui
