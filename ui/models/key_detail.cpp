#include "ui/models/common.h"
#include "ui/models/keys_view.h"
#include <QCoreApplication>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(KeyDetail)
};

/// Counted from 1, in the Safe's own order; 0 when the address owns none.
std::size_t place_among(const engine::EngineState& state, const QString& address)
{
    if (!state.snapshot || !state.snapshot->safe) return 0;
    const auto& owners = state.snapshot->safe->owners;
    for (std::size_t i = 0; i < owners.size(); ++i)
        if (words(owners[i]) == address) return i + 1;
    return 0;
}

/// Whose it may sign for, and as which owner.
void add_place(KeyDetail& out, const engine::EngineState& state)
{
    const engine::TreasuryInfo* treasury = selected_treasury(state);
    const std::size_t place = place_among(state, out.text);
    if (!treasury || place == 0) return;
    out.treasury = words(treasury->name);
    out.place = Say::tr("owner %1 of %2").arg(place).arg(state.snapshot->safe->owners.size());
}

KeyFact signature_fact(const engine::EngineState& state, const QString& address)
{
    const QString last = last_signature(state, address);
    return {Tone::neutral, Say::tr("Last signed"), last.isEmpty() ? Say::tr("nothing in this log") : last};
}

void tell_key(KeyDetail& out, const KeyRow& key, const engine::EngineState& state)
{
    out.name = key.name;
    out.state = key.state;
    out.tone = key.tone;
    out.icon = key.locked ? QStringLiteral("lock") : QString();
    add_place(out, state);
    out.facts.push_back({Tone::good, Say::tr("Key file"), Say::tr("encrypted, on this computer")});
    out.facts.push_back(key.locked
                            ? KeyFact{Tone::neutral, Say::tr("Passphrase"), Say::tr("asked for before it signs")}
                            : KeyFact{Tone::good, Say::tr("Passphrase"), Say::tr("entered; open until you lock it")});
    if (!out.place.isEmpty())
        out.facts.push_back({Tone::good, Say::tr("Address"), Say::tr("the same as %1").arg(out.place)});
    else if (key.owner)
        out.facts.push_back({Tone::good, Say::tr("Address"), Say::tr("the treasury's own")});
    else if (state.snapshot)
        out.facts.push_back({Tone::neutral, Say::tr("Address"), Say::tr("no owner: it can pay gas, not approve")});
    else if (selected_treasury(state))
        out.facts.push_back({Tone::neutral, Say::tr("Address"), Say::tr("whether it is an owner's is not known yet")});
    const Tone gas = key.gas_is_missing ? Tone::attention : key.gas_is_known ? Tone::good : Tone::neutral;
    if (!key.gas.isEmpty())
        out.facts.push_back({gas, Say::tr("Gas money"), key.gas_is_known ? key.gas : Say::tr("not known yet")});
    out.facts.push_back(signature_fact(state, out.text));
    out.note = Say::tr("A key is opened with its passphrase, stays open until you lock it or quit, and is never sent "
                       "anywhere. Ballast cannot recover a lost passphrase or file.");
}

void tell_signer(KeyDetail& out, const OtherRow& row, const engine::EngineState& state)
{
    out.name = row.name;
    out.state = row.state;
    out.tone = row.tone;
    out.icon = row.icon;
    add_place(out, state);
    out.facts.push_back({Tone::neutral, Say::tr("Key"), Say::tr("not on this computer")});
    out.facts.push_back(signature_fact(state, out.text));
    out.note = Say::tr("Compare the whole address with what its owner tells you, over another way than this program.");
}

void tell_treasury(KeyDetail& out, const OtherRow& row, const engine::TreasuryInfo& treasury,
                   const engine::EngineState& state)
{
    out.name = row.name;
    out.state = row.state;
    out.icon = row.icon;
    out.may_forget = true;
    out.facts.push_back({Tone::neutral, Say::tr("Network"), words(treasury.chain)});
    if (!treasury.selected || !state.snapshot) {
        out.note = Say::tr("Choose it at the top of the window to read it.");
        return;
    }
    if (state.drift)
        out.facts.push_back(
            {Tone::neutral, Say::tr("Value"), Say::tr("%1 USD").arg(text::format_usd(state.drift->total))});
    const auto& safe = state.snapshot->safe;
    if (!safe) {
        out.facts.push_back({Tone::neutral, Say::tr("Kind"), Say::tr("an account: its one key signs alone")});
        return;
    }
    out.facts.push_back(
        {Tone::neutral, Say::tr("Kind"),
         Say::tr("Safe %1, %2 of %3 owners").arg(words(safe->version)).arg(safe->threshold).arg(safe->owners.size())});
    out.facts.push_back({Tone::neutral, Say::tr("Nonce"), words(format_decimal(safe->nonce))});
    // Either of them may move the treasury without its owners.
    out.facts.push_back(safe->modules.empty()
                            ? KeyFact{Tone::good, Say::tr("Modules"), Say::tr("none")}
                            : KeyFact{Tone::attention, Say::tr("Modules"),
                                      Say::tr("%n may act without the owners", nullptr, int(safe->modules.size()))});
    out.facts.push_back(safe->guard.is_zero()
                            ? KeyFact{Tone::good, Say::tr("Guard"), Say::tr("none")}
                            : KeyFact{Tone::attention, Say::tr("Guard"), text::group_address(safe->guard)});
}

} // namespace

QString last_signature(const engine::EngineState& state, const QString& address)
{
    if (state.activity)
        for (const audit::Record& record : *state.activity)
            if (record.kind == audit::Kind::signature && words(record.subject) == address)
                return Say::tr("plan %1, %2").arg(record.plan_number).arg(text::format_day(record.time, state.now));
    return {};
}

std::vector<KeyDetail> make_key_details(const KeysView& view, const engine::EngineState& state)
{
    std::vector<KeyDetail> out;
    const auto add = [&out](const QString& address) -> KeyDetail& {
        out.emplace_back().text = address;
        return out.back();
    };
    for (const KeyRow& key : view.keys)
        tell_key(add(key.text), key, state);
    for (const OtherRow& row : view.signers)
        tell_signer(add(row.text), row, state);
    for (std::size_t i = 0; i < view.watched.size(); ++i)
        tell_treasury(add(view.watched[i].text), view.watched[i], state.treasuries[i], state);
    return out;
}

} // namespace ballast::ui
