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
    bool gas_is_known = false, gas_is_missing = false;
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
    QString fact = {}; ///< "Last signed plan 47, 28 August"
    Tone tone = Tone::neutral;
};

/// What is known of one of them.
struct KeyFact {
    Tone tone = Tone::neutral; ///< good: as it should be; attention: worth a look; neutral: only told
    QString caption, value;
    bool operator==(const KeyFact&) const = default;
};
/// All that is told of the row that is chosen.
struct KeyDetail {
    QString text; ///< checksummed
    QString name, state, icon;
    Tone tone = Tone::neutral;
    std::vector<KeyFact> facts;
    QString treasury, place; ///< which it may sign for, "owner 1 of 3"; empty when none
    QString note;
    bool may_forget = false; ///< a treasury, which can be watched no longer
    bool operator==(const KeyDetail&) const = default;
};

/// The wallets page: every row and what is told of it.
struct KeysView {
    QString sentence;               ///< "One key here can sign for Harbour DAO treasury; it needs 2 of 3 owners."
    std::vector<KeyRow> keys;       ///< owners first, then by name
    std::vector<OtherRow> signers;  ///< owners of the Safe without a key here
    std::vector<OtherRow> watched;  ///< treasuries; no key for themselves
    std::vector<KeyDetail> details; ///< of all the rows above, in their order
    bool any_open = false;
};

/// "plan 47, 28 August": what an address has signed last by this log; empty for nothing.
[[nodiscard]] QString last_signature(const engine::EngineState& state, const QString& address);
/// What is known of each row of a view without details.
[[nodiscard]] std::vector<KeyDetail> make_key_details(const KeysView& view, const engine::EngineState& state);
/// Without the details: make_key_details() adds them.
[[nodiscard]] KeysView make_keys_view(const engine::EngineState& state);

} // namespace ballast::ui
