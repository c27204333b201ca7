#include "ui/models/keys_view.h"
#include "ui/models/common.h"
#include <QCoreApplication>

namespace ballast::ui {
namespace {

struct Keys {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

QString gas_words(const Wei& balance, const engine::EngineState& state)
{
    if (!state.chain) return {};
    const Token& coin = state.chain->native;
    const QString symbol = words(coin.symbol);
    if (balance.value == U256(0)) return Keys::tr("No %1 for gas").arg(symbol);
    return Keys::tr("%1 %2 for gas")
        .arg(text::format_amount(balance.value, coin.decimals, 4, text::Rounding::down), symbol);
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
    else if (treasury)
        row.role = Keys::tr("not an owner of %1; may send what owners signed").arg(words(treasury->name));
    row.gas = gas_words(key.balance, state);
    row.gas_is_missing = key.balance.value.is_zero();
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
    const auto here = [&state](const Address& address) {
        return std::any_of(state.keys.begin(), state.keys.end(),
                           [&](const auto& key) { return key.address == address; });
    };
    if (state.snapshot && state.snapshot->safe)
        for (const Address& owner : state.snapshot->safe->owners)
            if (!here(owner))
                view.signers.push_back({words(owner), Keys::tr("Co-signer"), Keys::tr("owner of the Safe, no key here"),
                                        Keys::tr("Signs elsewhere"), QStringLiteral("user")});
    for (const engine::TreasuryInfo& treasury : state.treasuries)
        view.watched.push_back({words(treasury.address), words(treasury.name), words(treasury.chain),
                                Keys::tr("Watching"), QStringLiteral("eye")});
    view.details = make_key_details(view, state);
    return view;
}

} // namespace ballast::ui
