#pragma once
#include "engine/state.h"
#include "ui/widgets/theme.h"
#include <QString>
#include <vector>

/// What the wallets page says about keys and signers. Pure.
namespace ballast::ui {

/// One key of this computer.
struct KeyRow {
    Address address;
    QString text;  ///< checksummed
    QString name;  ///< its label, or "Key without a name"
    QString role;  ///< "owner of Harbour DAO treasury"
    QString gas;   ///< "0.42 ETH for gas"
    QString state; ///< "Ready", "Locked"
    Tone tone = Tone::neutral;
    bool locked = true;
    bool owner = false;
};

/// Somebody else who signs, or a treasury that is only looked at.
struct OtherRow {
    QString text; ///< checksummed
    QString name;
    QString role;
    QString state;
    QString icon;
};

struct KeysView {
    QString sentence;              ///< "One key here can sign for Harbour DAO treasury; it needs 2 of 3 owners."
    std::vector<KeyRow> keys;      ///< owners first, then by name
    std::vector<OtherRow> signers; ///< owners of the Safe without a key here
    std::vector<OtherRow> watched; ///< treasuries; no key for themselves
    bool any_open = false;
};

[[nodiscard]] KeysView make_keys_view(const engine::EngineState& state);

} // namespace ballast::ui
