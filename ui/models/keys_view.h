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
    QString text; ///< checksummed
    QString name; ///< its label, or "Key without a name"
    QString role; ///< "owner of Harbour DAO treasury"
    QString gas;  ///< "0.42 ETH for gas"
    bool gas_is_missing = false;
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

/// What is known of one of them.
struct KeyFact {
    Tone tone = Tone::neutral; ///< good: as it should be; attention: worth a look; neutral: only told
    QString caption, value;
    bool operator==(const KeyFact&) const = default;
};
struct KeyDetail {
    QString text; ///< checksummed
    QString name, state, icon;
    Tone tone = Tone::neutral;
    std::vector<KeyFact> facts;
    QString treasury, place; ///< which it may sign for, "owner 1 of 3"; empty when none
    QString note;
    bool operator==(const KeyDetail&) const = default;
};

struct KeysView {
    QString sentence;               ///< "One key here can sign for Harbour DAO treasury; it needs 2 of 3 owners."
    std::vector<KeyRow> keys;       ///< owners first, then by name
    std::vector<OtherRow> signers;  ///< owners of the Safe without a key here
    std::vector<OtherRow> watched;  ///< treasuries; no key for themselves
    std::vector<KeyDetail> details; ///< of all the rows above, in their order
    bool any_open = false;
};

/// What is known of each row of a view without details.
[[nodiscard]] std::vector<KeyDetail> make_key_details(const KeysView& view, const engine::EngineState& state);
[[nodiscard]] KeysView make_keys_view(const engine::EngineState& state);

} // namespace ballast::ui
