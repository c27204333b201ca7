#pragma once
#include "ui/models/common.h"
#include "ui/widgets/band.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/weight_bar.h"

namespace ballast::ui {

/// An owner of the treasury (or the account itself) and how far its signature is.
struct SignerLine {
    Address owner;
    QString name, address, state;
    Tone tone = Tone::neutral;
    bool signed_already = false;
    bool may_unlock = false;
    bool may_sign = false;
};

/// A key that could pay the gas.
struct PayerRow {
    Address address;
    QString words; ///< "Ines, 1.2345 ETH"
};

/// Everything under review before it is sent, in words.
struct ApproveView {
    /// What the page shows: nothing to approve, the wait, the document, the signatures too, or the plan on its way.
    enum class Kind { empty, simulating, review, signing, running };
    Kind kind = Kind::empty;
    std::uint64_t number = 0;
    QString title, chip, chip_icon, steps, simulated;
    Tone chip_tone = Tone::neutral;
    std::optional<ProblemText> problem;
    std::vector<std::vector<Cell>> details; ///< of the problem: each check that blocks, what it found, how it is done
    QString effect, effect_plain;           ///< rich text, and what is read out
    QString treasury_name, treasury_address;
    std::vector<std::vector<Cell>> changes; ///< before and after
    std::vector<WeightChange> weights;      ///< one for each row of `changes`
    std::vector<std::vector<Cell>> trades;
    std::vector<CheckValue> checks;
    unsigned passed = 0, notes = 0, blocking = 0;
    QString digest, domain_hash, message_hash; ///< hex; the latter two for a Safe alone
    QString made_at;                           ///< the block it was made at, and until when it can be sent
    QString for_signers;                       ///< digest, hashes and block as text: what another signer compares
    Bytes32 plan_digest;
    std::vector<SignerLine> signers;
    QString signed_count; ///< "1 of 2"
    unsigned threshold = 0, signatures = 0;
    std::vector<PayerRow> payers;
    QString act, floors;     ///< the two lines of the button
    QString refusal;         ///< why it may not be pressed; empty: it may
    bool plan_again = false; ///< what helps is another plan
};

/// Of the review in hand; `empty` when there is none.
[[nodiscard]] ApproveView make_approve_view(const engine::EngineState& state);
/// What an owner is called: the label of a key of this computer, else empty.
[[nodiscard]] QString name_of_key(const engine::EngineState& state, const Address& address);

} // namespace ballast::ui
