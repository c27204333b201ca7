#pragma once
#include "ui/models/approve_view.h"
#include "ui/pages/page_parts.h"

namespace ballast::ui {

class AddressLabel;
class CallTree;
class CheckList;
class DigestView;
class SignerList;

/// The document to be signed: what blocks it, effect, before and after, trades and floors, calls.
class ApproveReview : public QWidget {
    Q_OBJECT
public:
    explicit ApproveReview(QWidget* parent = nullptr);
    /// The calls are unfolded anew only for another plan; `state` names their tokens.
    void show_view(const ApproveView& view, const engine::EngineState& state);
    /// The effect sentence: what is read first.
    [[nodiscard]] QLabel* effect() const { return m_effect; }
    /// Takes the side panel in where there is no room for it beside.
    void add_below(QWidget* side);
    /// Takes in what stands above the document where there is no room for it there.
    void add_above(QWidget* banner);

private:
    QFrame* build_effect();
    QFrame* build_details();
    QString m_copied; ///< of the problem's details
    QFrame* m_details = nullptr;
    ReviewTable* m_checks = nullptr;
    QLabel* m_more = nullptr;
    QLabel* m_effect = nullptr;
    AddressLabel* m_treasury = nullptr;
    QLabel* m_made_at = nullptr;
    DigestView* m_digest = nullptr; ///< of the whole plan: for a Safe what its own page and its log call it
    ReviewTable* m_changes = nullptr;
    ReviewTable* m_trades = nullptr;
    CallTree* m_calls = nullptr;
    Bytes32 m_shown_calls; ///< plan whose calls the tree holds, so that what is unfolded stays
};

/// Beside the document and never out of sight: checks, digest, signatures.
class ApproveSide : public QFrame {
    Q_OBJECT
public:
    /// `context` sends the commands of the signer list.
    explicit ApproveSide(PageContext context, QWidget* parent = nullptr);
    void show_view(const ApproveView& view, const engine::EngineState& state); ///< the same view as the document's
    /// The button that goes on with the signatures here; null when there is none.
    [[nodiscard]] QWidget* next_act() const;

private:
    QWidget* build_checks();
    QWidget* build_digest();
    QWidget* build_signing(PageContext context);
    void put_in_order(bool signing);
    QVBoxLayout* m_column;
    std::vector<QWidget*> m_parts; ///< checks, digest, signatures
    bool m_signing_first = false;
    QLabel* m_counts = nullptr;
    CheckList* m_checks = nullptr;
    DigestView* m_digest = nullptr;
    QLabel* m_signed = nullptr;
    SignerList* m_signers = nullptr;
    QString m_copied;
};

} // namespace ballast::ui
