#include "ui/models/keys_view.h"
#include "ui/models/common.h"
#include <QCoreApplication>

namespace ballast::ui {
namespace {

struct Keys {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

QString gas_words(const engine::KeyInfo& key, const engine::EngineState& state)
{
    if (!state.chain) return {};
    const Token& coin = state.chain->native;
    if (!key.balance_read) return Keys::tr("Gas money not known yet");
    if (key.balance.value.is_zero()) return Keys::tr("No %1 for gas").arg(words(coin.symbol));
    return Keys::tr("%1 for gas")
        .arg(amount_with_symbol(key.balance.value, coin, state.snapshot.get(), text::Rounding::down));
}

KeyRow make_key(const engine::KeyInfo& key, const engine::EngineState& state)
{
    const engine::TreasuryInfo* treasury = selected_treasury(state);
    KeyRow row;
    row.address = key.address;
    row.text = words(key.address);
    row.locked = key.locked;
    row.owner = key.owner;
    row.name = key.label.empty() ? Keys::tr("Key without a name") : words(key.label);
    if (treasury && key.owner)
        row.role = Keys::tr("owner of %1").arg(words(treasury->name));
    else if (treasury && !state.snapshot)
        row.role = Keys::tr("whether it owns %1 is not known yet").arg(words(treasury->name));
    else if (treasury)
        row.role = Keys::tr("not an owner of %1; may send what owners signed").arg(words(treasury->name));
    row.gas = gas_words(key, state);
    row.gas_is_known = key.balance_read;
    row.gas_is_missing = key.balance_read && key.balance.value.is_zero();
    row.state = key.locked ? Keys::tr("Locked") : Keys::tr("Ready");
    row.tone = key.locked ? Tone::neutral : Tone::good;
    return row;
}

QString sentence_of(const engine::EngineState& state, qsizetype own)
{
    const engine::TreasuryInfo* treasury = selected_treasury(state);
    if (!treasury) return Keys::tr("Keys of this computer. They are needed only to sign.");
    const QString name = words(treasury->name);
    if (!state.snapshot) return Keys::tr("Who owns %1 is not read yet.").arg(name);
    const QString can = own == 0   ? Keys::tr("No key here can sign for %1").arg(name)
                        : own == 1 ? Keys::tr("One key here can sign for %1").arg(name)
                                   : Keys::tr("%1 keys here can sign for %2").arg(own).arg(name);
    const auto& safe = state.snapshot->safe;
    if (!safe) return can + u'.';
    return Keys::tr("%1; it needs %2 of %3 owners.").arg(can).arg(safe->threshold).arg(safe->owners.size());
}

/// "3,145,125 USD · nonce 48 · no modules, no guard", of the selected treasury alone: the others are not read.
QString treasury_fact(const engine::TreasuryInfo& treasury, const engine::EngineState& state)
{
    if (!treasury.selected) return {};
    QStringList parts;
    if (state.drift) parts << Keys::tr("%1 USD").arg(text::format_usd(state.drift->total));
    if (!state.snapshot || !state.snapshot->safe) return parts.join(QStringLiteral(" · "));
    const safe::SafeState& safe = *state.snapshot->safe;
    parts << Keys::tr("nonce %1").arg(words(format_decimal(safe.nonce)));
    if (safe.modules.empty() && safe.guard.is_zero())
        parts << Keys::tr("no modules, no guard");
    else
        parts << Keys::tr("with modules or a guard");
    return parts.join(QStringLiteral(" · "));
}

QString treasury_role(const engine::TreasuryInfo& treasury, const engine::EngineState& state)
{
    const QString chain = words(treasury.chain);
    if (!treasury.selected || !state.snapshot) return chain;
    const auto& safe = state.snapshot->safe;
    if (!safe) return Keys::tr("account on %1").arg(chain);
    return Keys::tr("Safe %1, %2 of %3, on %4")
        .arg(words(safe->version))
        .arg(safe->threshold)
        .arg(safe->owners.size())
        .arg(chain);
}

/// Owners whose keys are elsewhere, and the treasuries.
void add_others(KeysView& view, const engine::EngineState& state)
{
    const auto here = [&state](const Address& address) {
        return std::ranges::find(state.keys, address, &engine::KeyInfo::address) != state.keys.end();
    };
    const std::vector<Address> none;
    const auto& owners = state.snapshot && state.snapshot->safe ? state.snapshot->safe->owners : none;
    for (std::size_t i = 0; i < owners.size(); ++i) {
        if (here(owners[i])) continue;
        const QString signed_last = last_signature(state, words(owners[i]));
        view.signers.push_back({words(owners[i]), Keys::tr("Co-signer"),
                                Keys::tr("owner %1 of %2 of the Safe, no key here").arg(i + 1).arg(owners.size()),
                                Keys::tr("Signs elsewhere"), QStringLiteral("user"),
                                signed_last.isEmpty() ? Keys::tr("Has signed nothing in this log")
                                                      : Keys::tr("Last signed %1").arg(signed_last),
                                Tone::information});
    }
    for (const engine::TreasuryInfo& treasury : state.treasuries)
        view.watched.push_back({words(treasury.address), words(treasury.name), treasury_role(treasury, state),
                                Keys::tr("Watching"), QStringLiteral("eye"), treasury_fact(treasury, state)});
}

} // namespace

KeysView make_keys_view(const engine::EngineState& state)
{
    KeysView view;
    for (const engine::KeyInfo& key : state.keys) {
        view.keys.push_back(make_key(key, state));
        view.any_open |= !key.locked;
    }
    std::stable_sort(view.keys.begin(), view.keys.end(), [](const KeyRow& a, const KeyRow& b) {
        return std::tuple(!a.owner, a.name.toCaseFolded()) < std::tuple(!b.owner, b.name.toCaseFolded());
    });
    view.sentence = sentence_of(
        state, std::count_if(view.keys.begin(), view.keys.end(), [](const KeyRow& key) { return key.owner; }));
    add_others(view, state);
    view.details = make_key_details(view, state);
    return view;
}

} // namespace ballast::ui
