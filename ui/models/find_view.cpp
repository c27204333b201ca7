#include "ui/models/find_view.h"
#include "ui/models/activity_view.h"
#include "ui/models/keys_view.h"
#include <QCoreApplication>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(things)
};

void add_assets(std::vector<Find>& out, const engine::EngineState& state)
{
    if (!state.drift || !state.policy) return;
    for (const auto& line : state.drift->lines)
        out.push_back(
            {Say::tr("%1: %2 of %3")
                 .arg(words(line.id), text::format_percent(line.weight * 100), text::format_percent(line.target * 100)),
             QStringLiteral("overview"), QStringLiteral("overview"), words(line.id)});
    for (const auto& target : state.policy->targets)
        for (const Token& member : target.members)
            if (member.address != evm::k_native)
                out.push_back({Say::tr("%1, token %2").arg(words(member.symbol), words(member.address)),
                               QStringLiteral("overview"), QStringLiteral("overview"), words(target.id)});
}

void add_addresses(std::vector<Find>& out, const engine::EngineState& state)
{
    const KeysView keys = make_keys_view(state);
    const QString page = QStringLiteral("wallets");
    for (const KeyRow& key : keys.keys)
        out.push_back({Say::tr("%1, %2").arg(key.name, key.text), QStringLiteral("key"), page, key.text});
    for (const auto* rows : {&keys.signers, &keys.watched})
        for (const OtherRow& row : *rows)
            out.push_back({Say::tr("%1, %2").arg(row.name, row.text), row.icon, page, row.text});
}

void add_records(std::vector<Find>& out, const engine::EngineState& state)
{
    constexpr std::size_t k_newest = 200; // older ones are found by their words on the Activity page
    if (!state.activity) return;
    const Names names = names_of(state);
    for (std::size_t i = 0; i < std::min(k_newest, state.activity->size()); ++i) {
        const ActivityRow row = make_activity_row((*state.activity)[i], state.now, names);
        out.push_back({Say::tr("%1, %2 %3").arg(row.title, row.day, row.clock), row.icon, QStringLiteral("activity"),
                       QString::number(row.sequence)});
    }
}

} // namespace

std::vector<Find> find_things(const engine::EngineState& state)
{
    std::vector<Find> out;
    add_assets(out, state);
    add_addresses(out, state);
    add_records(out, state);
    return out;
}

} // namespace ballast::ui
